import { mailtoOf } from '../../src/host/newMail';

const mail = { to: ['carla@nordlys.example'], subject: 'Noget & mere', text: 'Hej Carla\n\n100 % = ?' };

test('a mail as an address says whom, what about, and each line, whatever letters they have', () => {
  const address = new URL(mailtoOf(mail));
  expect(decodeURIComponent(address.pathname)).toBe('carla@nordlys.example');
  expect([...address.searchParams]).toEqual([['subject', 'Noget & mere'], ['body', 'Hej Carla\r\n\r\n100 % = ?']]);
});

test('an address stays as short as Windows opens it, and is cut between two letters', () => {
  const long = mailtoOf({ ...mail, text: '😀ø'.repeat(5_000) });
  expect(long.length).toBeLessThanOrEqual(2_000);
  expect(new URL(long).searchParams.get('body')).toMatch(/^(😀ø)+😀?$/u);
});

test('half a letter, and a name that would add a header, do no harm', () => {
  const address = mailtoOf({ to: ['a@b.example?bcc=c@d.example'], subject: 'x\ud800', text: '\udc00y' });
  expect(address).toBe('mailto:a@b.example%3Fbcc%3Dc@d.example?subject=x&body=y');
});
