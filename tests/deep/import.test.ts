import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mailsOf } from '../../src/sandbox/graph/mailboxes';
import { openTenant } from '../../src/sandbox/tenantFile';
import { areRealMailsThere, realMailFolder } from '../flows/realMails';

const root = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'sandbox-import-'));
const state = join(folder, 'tenant.db');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `npm run sandbox -- import FOLDER --person UPN`, as people call it. */
function imported(mails: string, person: string): Promise<string> {
  return new Promise((done, failed) => {
    execFile(process.execPath, ['tools/sandbox.mjs', 'import', mails, '--person', person, '--state', state], { cwd: root }, (error, said) => (error ? failed(error) : done(said)));
  });
}

test('every real mail is imported, broken ones among them are named and skipped, and the same again adds none', async () => {
  if (!areRealMailsThere('all real mails imported')) return;
  const { database, firm } = openTenant(state, { seed: 1 });
  const { upn } = firm.people.find(({ role }) => role === 'consultant')!;
  const before = mailsOf(database, upn).length;
  database.close();
  const mails = join(folder, 'mails');
  cpSync(realMailFolder, mails, { recursive: true });
  const count = readdirSync(mails, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.eml')).length;
  writeFileSync(join(mails, 'broken.eml'), Buffer.from([0, 1, 2, 255]));
  writeFileSync(join(mails, 'empty.eml'), '');
  const said = await imported(mails, upn);
  expect(said.split('\n').map((line) => line.split(':')[0])).toEqual(['skipped broken.eml', 'skipped empty.eml', expect.stringMatching(new RegExp(`^${count} mails read, ${count} new in .*, 2 skipped\\.$`)), '']);
  expect(await imported(mails, upn)).toMatch(new RegExp(`^${count} mails read, 0 new in .*, 2 skipped\\.$`, 'm'));
  const there = openTenant(state, { seed: 1 });
  expect(mailsOf(there.database, upn)).toHaveLength(before + count);
  there.database.close();
  console.log(`TABLE | real mails imported by npm run sandbox -- import | ${count} | all read, 0 broken; 2 broken ones put among them named and skipped; the same again 0 new |`);
}, 10 * 60_000);
