import fc from 'fast-check';
import { quietReasons, type Client } from '../../../src/domain/account';
import { longestWords } from '../../../src/domain/opportunity';
import { accountTyped, addressSaid, addressTyped, isGuessed, peopleOffered, proposal, refusalsOf } from '../../../src/screens/flag/form';
import { untouched } from '../../../src/ui/untouched';
import { client } from '../../domain/firms';
import { mailOf } from '../../domain/mails';

const havbro = client('account-1', 'Havbro', ['havbro.example', 'havbro.test']);
const today = '2026-11-26';
const known: Client = { account: havbro, name: 'Havbro', domain: 'mail.havbro.example', stakeholder: { name: 'Mette', address: 'mette@mail.havbro.example' } };
const unknown: Client = { account: undefined, name: 'Nordhavn Energi', domain: 'nordhavn-energi.example', stakeholder: undefined };
const empty = untouched;

test('a mail proposes client, need and person; a mail without any proposes nothing and breaks nothing', () => {
  expect(proposal(mailOf(), known, today)).toEqual({ ...empty, clientName: 'Havbro', words: 'Ny planlægning af vedligehold', stakeholder: 'Mette <mette@mail.havbro.example>' });
  expect(proposal(mailOf({ subject: '', sender: undefined, to: [] }), undefined, today)).toEqual(empty);
});

test.each<[string, string, Client | undefined, ReturnType<typeof accountTyped>]>([
  ['a client by its name, whatever the letters’ case', ' havbro ', unknown, { key: 'account-1', name: 'Havbro', domain: 'havbro.example' }],
  ['the domain of the mail, where it is the client’s own', 'Havbro', known, { key: 'account-1', name: 'Havbro', domain: 'mail.havbro.example' }],
  ['a proposed name that nobody has entered', 'Nordhavn Energi', unknown, { key: undefined, name: 'Nordhavn Energi', domain: 'nordhavn-energi.example' }],
  ['a corrected name keeps the domain of the mail', 'Nordhavn Energi A/S', unknown, { key: undefined, name: 'Nordhavn Energi A/S', domain: 'nordhavn-energi.example' }],
  ['another firm than the known client has not its domain', 'Somebody Else', known, { key: undefined, name: 'Somebody Else', domain: '' }],
  ['no client on the mail: what was typed', 'Havnen', undefined, { key: undefined, name: 'Havnen', domain: '' }],
])('means %s', (_name, typed, client, account) => {
  expect(accountTyped(typed, client, [havbro])).toEqual(account);
});

test.each([
  ['Kirsten Holm <kirsten@havnekraft.example>', { name: 'Kirsten Holm', address: 'kirsten@havnekraft.example' }],
  ['  kirsten@havnekraft.example ', { name: '', address: 'kirsten@havnekraft.example' }],
  ['Kirsten', { name: 'Kirsten', address: '' }],
  ['<kirsten@havnekraft.example>', { name: '', address: 'kirsten@havnekraft.example' }],
  ['', undefined],
])('the line %p names a person', (line, person) => {
  expect(addressTyped(line)).toEqual(person);
});

test('whatever stands on an envelope is said, and read back as the same person', () => {
  const name = fc.stringMatching(/^[A-Za-zÆØÅæøåÄÖäö][A-Za-zÆØÅæøåÄÖäö .'-]*[a-zæøå]$/).map((one) => one.replace(/ +/g, ' '));
  const address = fc.emailAddress();
  fc.assert(fc.property(name, address, (who, where) => {
    expect(addressTyped(addressSaid({ name: who, address: where }))).toEqual({ name: who, address: where });
  }));
});

describe('the people who are offered', () => {
  const many = Array.from({ length: 500 }, (_one, place) => ({ name: `Gæst ${place}`, address: `p${place}@${place % 50 === 49 ? 'havbro' : 'andre'}.example` }));
  const offered = (more: Parameters<typeof mailOf>[0], typed = '') =>
    peopleOffered({ envelope: mailOf(more), ownDomains: ['sundkant.example'], isTheirs: (domain) => domain === 'havbro.example', typed }).map(({ address }) => address);

  test('are not ours', () => {
    expect(offered({ sender: { name: '', address: 'a@mail.sundkant.example' }, to: [{ name: '', address: 'b@sundkant.example' }, { name: 'Nobody', address: '' }] })).toEqual([]);
  });

  test('are twenty of five hundred at most, those of the client first, wherever they stand', () => {
    const all = offered({ sender: undefined, to: many.slice(0, 300), cc: many.slice(300) });
    expect(all).toHaveLength(20);
    expect(all.slice(0, 11)).toEqual([49, 99, 149, 199, 249, 299, 349, 399, 449, 499].map((place) => `p${place}@havbro.example`).concat('p0@andre.example'));
  });

  test('are found by a piece of name or address, however far behind they stand', () => {
    expect(offered({ sender: undefined, to: many }, ' GÆST 417 ')).toEqual(['p417@andre.example']);
    expect(offered({ sender: undefined, to: many }, 'p499@')).toEqual(['p499@havbro.example']);
    expect(offered({ sender: undefined, to: many }, addressSaid(many[417]!))).toEqual(['p417@andre.example']);
    expect(offered({ sender: undefined, to: many }, 'nobody')).toEqual([]);
  });

  test('are there once each: who holds a meeting may be asked to it too', () => {
    const mette = { name: 'Mette', address: 'mette@havbro.example' };
    expect(offered({ sender: mette, cc: [mette, { name: '', address: 'METTE@havbro.example' }] })).toEqual(['mette@havbro.example']);
  });
});

test.each([
  ['both there', { clientName: 'Havbro', words: 'Help' }, { client: false, words: undefined, promise: false }],
  ['blanks are nothing', { clientName: ' ', words: ' \n' }, { client: true, words: 'missing', promise: false }],
  ['a promise of nothing', { clientName: 'H', words: 'w', isPromised: true, promisedWords: ' ' }, { client: false, words: undefined, promise: true }],
  ['a promise with a day only', { clientName: 'H', words: 'w', isPromised: true, promisedOn: '2026-12-01' }, { client: false, words: undefined, promise: false }],
  ['as long as may be', { clientName: 'H', words: 'w'.repeat(longestWords) }, { client: false, words: undefined, promise: false }],
  ['one letter too long', { clientName: 'H', words: 'w'.repeat(longestWords + 1) }, { client: false, words: 'tooLong', promise: false }],
])('the two mandatory values: %s', (_name, more, refusals) => {
  expect(refusalsOf({ ...empty, ...more })).toEqual(refusals);
});

test.each<[string, Client | undefined, boolean]>([
  ['a name made of a domain', unknown, true],
  ['a known client', known, false],
  ['free mail, which has no name', { ...unknown, name: '', domain: '' }, false],
  ['nobody', undefined, false],
])('is a guess: %s', (_name, client, is) => {
  expect(isGuessed(client)).toBe(is);
});

test('of a client where nothing may be said, no need is ever suggested; on any other day it is', () => {
  const days = fc.date({ noInvalidDate: true, min: new Date('2026-01-01'), max: new Date('2027-12-31') }).map((date) => date.toISOString().slice(0, 10));
  const quiet = fc.record({ from: fc.option(days, { nil: undefined }), to: fc.option(days, { nil: undefined }), why: fc.constantFrom(...quietReasons) });
  fc.assert(
    fc.property(quiet, days, fc.string({ minLength: 1 }), (there, day, subject) => {
      const account = client('a', 'Havbro', ['havbro.example'], { quiet: there });
      const isOpen = (there.from !== undefined && day < there.from) || (there.to !== undefined && day > there.to);
      const said = proposal(mailOf({ subject }), { ...known, account }, day);
      const open = proposal(mailOf({ subject }), known, day);
      expect(said.words).toBe(isOpen ? open.words : '');
      expect({ ...said, words: '' }).toEqual({ ...open, words: '' });
    }),
    { seed: 5 },
  );
});
