import { accountOf, clientOf, isWithin, isQuiet, nameFromDomain, nameOfClient } from '../../src/domain/account';
import { client } from './firms';
import { mailOf } from './mails';

const own = ['sundkant.example'];
const havnekraft = client('a1', 'Havnekraft A/S', ['havnekraft.example', 'havnekraft.dk']);
const drift = client('a2', 'Havnekraft Drift', ['drift.havnekraft.example']);
const person = (address: string) => ({ name: '', address });

test.each([
  ['havnekraft.example', 'havnekraft.example', true],
  ['drift.havnekraft.example', 'havnekraft.example', true],
  ['nothavnekraft.example', 'havnekraft.example', false],
  ['example', 'havnekraft.example', false],
])('%s lies in %s: %s', (domain, parent, is) => {
  expect(isWithin(domain, parent)).toBe(is);
});

test.each([
  ['havnekraft.example', havnekraft],
  ['mail.havnekraft.example', havnekraft],
  ['drift.havnekraft.example', drift],
  ['nord.drift.havnekraft.example', drift],
  ['havnekraft.se', undefined],
  ['', undefined],
])('the account of %j is the one that covers it most closely', (domain, account) => {
  expect(accountOf(domain, [havnekraft, drift])).toBe(account);
  expect(accountOf(domain, [drift, havnekraft])).toBe(account);
});

test.each([
  ['nordhavn-energi.example', 'Nordhavn Energi'],
  ['mail.havnekraft.dk', 'Havnekraft'],
  ['havnekraft.co.uk', 'Havnekraft'],
  ['mail.havnekraft.co.uk', 'Havnekraft'],
  ['co.dk', 'Co'],
  ['localhost', 'Localhost'],
  ['-odd-.dk', 'Odd'],
  ['xn--rdgrd-vua5l.dk', ''],
  ['gmail.com', ''],
  ['', ''],
])('the domain %j suggests the name %j', (domain, name) => {
  expect(nameFromDomain(domain)).toBe(name);
});

describe('the client of a mail', () => {
  test('is its sender’s firm, by the name that the firm has for it', () => {
    const mail = mailOf();
    expect(clientOf(mail, own, [havnekraft])).toEqual({ account: havnekraft, name: 'Havnekraft A/S', domain: 'havnekraft.example', stakeholder: mail.sender });
  });

  test('is a guess from the domain where the firm does not know it', () => {
    expect(clientOf(mailOf(), own, [])).toMatchObject({ account: undefined, name: 'Havnekraft', domain: 'havnekraft.example' });
  });

  test('is the first outsider on a mail that one of ours has sent', () => {
    const mail = mailOf({ sender: person('anders@sundkant.example'), to: [person('bo@nord.sundkant.example')], cc: [person('k@havnekraft.example'), person('x@andre.example')] });
    expect(clientOf(mail, own, [])).toMatchObject({ name: 'Havnekraft', stakeholder: person('k@havnekraft.example') });
  });

  test('is the firm that we know, when an outsider whom we do not know wrote', () => {
    const mail = mailOf({ sender: person('x@leverandor.example'), cc: [person('k@havnekraft.example')] });
    expect(clientOf(mail, own, [havnekraft])).toMatchObject({ account: havnekraft, stakeholder: person('k@havnekraft.example') });
  });

  test('has neither name nor domain when somebody writes from free mail', () => {
    expect(clientOf(mailOf({ sender: person('kirsten@gmail.com') }), own, [])).toEqual({ account: undefined, name: '', domain: '', stakeholder: person('kirsten@gmail.com') });
  });

  test.each([
    ['only our own people', mailOf({ sender: person('a@sundkant.example'), to: [person('b@it.sundkant.example')] })],
    ['nobody at all', mailOf({ sender: undefined, to: [], cc: [] })],
    ['addresses without a domain', mailOf({ sender: person('/O=EXCHANGE/CN=KIRSTEN'), to: [person('')] })],
  ])('is not known with %s', (_with, mail) => {
    expect(clientOf(mail, own, [havnekraft])).toBeUndefined();
  });
});

test.each([
  ['as it was flagged, where nobody knows the client', { key: undefined, name: 'Soejlen', domain: 'soejlen.example' }, 'Soejlen'],
  ['as the firm writes it, where the domain is a client’s', { key: undefined, name: 'Drift', domain: 'mail.drift.havnekraft.example' }, 'Havnekraft Drift'],
  ['as the firm writes it now, after the client was renamed', { key: 'a1', name: 'Havnekraft I/S', domain: 'havnekraft.example' }, 'Havnekraft A/S'],
  ['as it was flagged, where the client is not in the list any more', { key: 'a9', name: 'Gone', domain: 'havnekraft.example' }, 'Gone'],
  ['as it was typed, where there is no domain', { key: undefined, name: 'Havnen', domain: '' }, 'Havnen'],
])('a client is named %s', (_name, account, said) => {
  expect(nameOfClient(account, [havnekraft, drift])).toBe(said);
});

describe('mergers and refusals', () => {
  const parent = client('p', 'Nordkraft', ['nordkraft.example']);
  const taken = client('t', 'Vesterkraft', ['vesterkraft.example'], { mergedInto: 'p' });
  const refused = client('r', 'Nyhedsbrevet', ['nyhedsbrev.example'], { isRefused: true });

  test('what was said of a firm that was taken over is said of the one that took it', () => {
    expect(accountOf('mail.vesterkraft.example', [taken, parent])).toBe(parent);
    expect(nameOfClient({ key: 't', name: 'Vesterkraft', domain: '' }, [taken, parent])).toBe('Nordkraft');
  });

  test.each([
    ['a circle', [client('a', 'A', ['a.example'], { mergedInto: 'b' }), client('b', 'B', ['b.example'], { mergedInto: 'a' })]],
    ['nobody', [client('a', 'A', ['a.example'], { mergedInto: 'gone' })]],
  ])('a merger that leads into %s ends all the same', (_into, accounts) => {
    expect(accountOf('a.example', accounts)?.name).toMatch(/^[AB]$/);
  });

  test('a firm that is no client is nobody’s, and keeps the name that it was flagged by', () => {
    expect(accountOf('nyhedsbrev.example', [refused])).toBeUndefined();
    expect(nameOfClient({ key: undefined, name: 'Somebody', domain: 'nyhedsbrev.example' }, [refused])).toBe('Somebody');
  });

  test('of two who claim one domain each computer chooses alike', () => {
    const [one, other] = [client('k1', 'One', ['both.example']), client('k2', 'Other', ['both.example'])];
    expect(accountOf('both.example', [one, other])).toBe(one);
    expect(accountOf('both.example', [other, one])).toBe(one);
  });
});

test.each([
  ['2026-11-01', '2026-11-30', '2026-11-01', true],
  ['2026-11-01', '2026-11-30', '2026-11-30', true],
  ['2026-11-01', '2026-11-30', '2026-12-01', false],
  ['2026-11-01', '2026-11-30', '2026-10-31', false],
  [undefined, '2026-11-30', '1999-01-01', true],
  ['2026-11-01', undefined, '2099-01-01', true],
  [undefined, undefined, '2026-11-26', true],
])('quiet from %s to %s: on %s it is %s', (from, to, day, is) => {
  expect(isQuiet({ quiet: { from, to, why: 'tender' } }, day)).toBe(is);
  expect(isQuiet({ quiet: undefined }, day)).toBe(false);
});

test.each(['no-reply@havnekraft.example', 'noreply@havnekraft.example', 'NoReply+77@havnekraft.example', 'MAILER-DAEMON@havnekraft.example', 'bounces-12@havnekraft.example', 'nyhedsbrev@havnekraft.example', 'ikke-svar@havnekraft.example', 'drift-request@havnekraft.example', 'drift-bounces@havnekraft.example'])('%s is the client, and nobody there', (address) => {
  expect(clientOf(mailOf({ sender: person(address) }), own, [havnekraft])).toMatchObject({ account: havnekraft, stakeholder: undefined });
  expect(clientOf(mailOf({ sender: person(address), cc: [person('k@havnekraft.example')] }), own, [havnekraft])).toMatchObject({ stakeholder: person('k@havnekraft.example') });
});
