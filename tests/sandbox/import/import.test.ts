import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTenant } from '../../../src/sandbox/tenantFile';
import { mailsOf } from '../../../src/sandbox/graph/mailboxes';

const root = join(__dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'sandbox-import-'));
const state = join(folder, 'tenant.db');

const upn = ((): string => {
  const { database, firm } = openTenant(state, { seed: 1 });
  database.close();
  return firm.people.find(({ role }) => role === 'consultant')!.upn;
})();

interface Run {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** `npm run sandbox -- import …`, as people call it. */
function imported(...words: string[]): Promise<Run> {
  return new Promise((done) => {
    execFile(process.execPath, ['tools/sandbox.mjs', 'import', ...words, '--state', state], { cwd: root }, (error, said, complained) => done({ code: typeof error?.code === 'number' ? error.code : 0, said, complained }));
  });
}

function mailbox(): ReturnType<typeof mailsOf> {
  const { database } = openTenant(state, { seed: 1 });
  const mails = mailsOf(database, upn);
  database.close();
  return mails;
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a folder is read to its depth, a broken file is named and skipped, and the same again adds nothing', async () => {
  const mails = join(folder, 'mails');
  mkdirSync(join(mails, 'deep'), { recursive: true });
  writeFileSync(join(mails, 'good.eml'), Buffer.from('From: Bo <bo@kunde.example>\r\nSubject: =?iso-8859-1?Q?M=F8de?=\r\nMessage-ID: <good@kunde.example>\r\n\r\nHej', 'latin1'));
  writeFileSync(join(mails, 'deep', 'own.EML'), `From: ${upn}\r\nSubject: own\r\n\r\nHej`);
  writeFileSync(join(mails, 'broken.eml'), Buffer.from([0, 1, 2, 255]));
  writeFileSync(join(mails, 'empty.eml'), '');
  writeFileSync(join(mails, 'nested.eml'), `Subject: too deep\r\nContent-Type: multipart/mixed; boundary="b0"\r\n\r\n${Array.from({ length: 400 }, (_, depth) => `--b${depth}\r\nContent-Type: multipart/mixed; boundary="b${depth + 1}"\r\n\r\n`).join('')}`);
  writeFileSync(join(mails, 'notes.txt'), 'no mail');
  const before = mailbox().length;
  const first = await imported(mails, '--person', upn.toUpperCase());
  expect(first).toMatchObject({ code: 0, complained: '' });
  const lines = first.said.trim().split('\n');
  expect(lines.slice(0, -1).map((line) => line.split(':')[0])).toEqual(['skipped broken.eml', 'skipped empty.eml', 'skipped nested.eml']);
  expect(lines.at(-1)).toMatch(/^2 mails read, 2 new in the mailbox of .+, 3 skipped\.$/);
  const all = mailbox();
  expect(all).toHaveLength(before + 2);
  expect(all.find(({ mail }) => mail.messageId === '<good@kunde.example>')).toMatchObject({ folder: 'inbox', mail: { subject: 'Møde' } });
  expect(all.find(({ mail }) => mail.subject === 'own')).toMatchObject({ folder: 'sentitems' });
  expect((await imported(mails, '--person', upn)).said).toMatch(/2 mails read, 0 new/);
}, 60_000);

test('a missing folder, person or word is said in one line', async () => {
  expect(await imported(join(folder, 'nowhere'), '--person', upn)).toMatchObject({ code: 1, complained: expect.stringMatching(/^There is no folder .*nowhere\.\n$/) });
  expect(await imported(folder, '--person', 'nobody@nowhere.example')).toMatchObject({ code: 1, complained: expect.stringMatching(/^Nobody at .+ is nobody@nowhere\.example; there are .+\.\n$/) });
  expect(await imported()).toMatchObject({ code: 1, complained: expect.stringContaining('npm run sandbox -- import FOLDER --person UPN') });
}, 60_000);
