import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Database } from './database';
import { parseEml } from './eml';
import type { FirmMail } from './firm';
import { deliver, mailsOf } from './graph/mailboxes';
import { openTenant } from './tenantFile';

/** What became of a folder of mails. */
interface Imported {
  readonly read: number;
  /** Mails that were not in the mailbox before. */
  readonly added: number;
  readonly broken: readonly { readonly file: string; readonly why: string }[];
}

/** Lays every `.eml` file under a folder into one mailbox; a broken one is named and skipped, the same mail twice is one. */
async function importFolder(database: Database, folder: string, upn: string): Promise<Imported> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.eml$/i.test(name)).sort();
  const broken: { file: string; why: string }[] = [];
  const mails: FirmMail[] = [];
  for (const file of files) {
    try {
      mails.push(await parseEml(readFileSync(join(folder, file))));
    } catch (error) {
      broken.push({ file, why: error instanceof Error ? error.message : String(error) });
    }
  }
  const before = mailsOf(database, upn).length;
  database.together(() => mails.forEach((mail) => deliver(database, mail, upn, mail.from?.address.toLowerCase() === upn.toLowerCase() ? 'sentitems' : 'inbox')));
  return { read: mails.length, added: mailsOf(database, upn).length - before, broken };
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { person: text, state: text, seed: text } });
  const [folder] = positionals;
  if (folder === undefined || values.person === undefined) throw new Error('Say which folder and whose mailbox: npm run sandbox -- import FOLDER --person UPN');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${folder}.`);
  const { database, firm } = openTenant(values.state ?? '.sandbox/tenant.db', { seed: Number(values.seed ?? 1) });
  const person = firm.people.find(({ upn }) => upn.toLowerCase() === values.person?.toLowerCase());
  if (!person) throw new Error(`Nobody at ${firm.name} is ${values.person}; there are ${firm.people.map(({ upn }) => upn).join(', ')}.`);
  const { read, added, broken } = await importFolder(database, folder, person.upn);
  database.close();
  for (const { file, why } of broken) console.log(`skipped ${file}: ${why}`);
  console.log(`${read} mails read, ${added} new in the mailbox of ${person.name}, ${broken.length} skipped.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
