import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Mails of real life, which are not ours to keep in this project; they may be missing. */
export const realMailFolder = join(__dirname, '..', '..', '..', 'shared', 'mail');

/** Says `NOT RUN` of what cannot be proven without the real mails. */
export function areRealMailsThere(unproven: string): boolean {
  const isThere = existsSync(realMailFolder);
  if (!isThere) console.warn(`NOT RUN ${unproven}`);
  return isThere;
}

/** Real mails, chosen evenly over all folders; says that `unproven` was not run, and returns none, where they are missing. */
export function realMails(count: number, unproven: string): readonly { readonly name: string; readonly eml: Uint8Array }[] {
  if (!areRealMailsThere(unproven)) return [];
  const files = readdirSync(realMailFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.eml')).sort();
  const step = files.length / Math.min(count, files.length);
  return Array.from({ length: Math.min(count, files.length) }, (_, place) => files[Math.floor(place * step)] ?? '').map((name) => ({ name, eml: readFileSync(join(realMailFolder, name)) }));
}
