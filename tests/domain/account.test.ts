import { accountOf, clientOf, isWithin, nameFromDomain, nameOfClient, type Account } from '../../src/domain/account';
import { mailOf } from './mails';

const own = ['sundkant.example'];
const havnekraft: Account = { key: 'a1', name: 'Havnekraft A/S', domains: ['havnekraft.example', 'havnekraft.dk'] };
const drift: Account = { key: 'a2', name: 'Havnekraft Drift', domains: ['drift.havnekraft.example'] };
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
