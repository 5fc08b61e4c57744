import fc from 'fast-check';
import { readAssignments } from '../../../src/domain/imports/assignments';
import { clientColumns, readClients } from '../../../src/domain/imports/clients';
import { readColleagues } from '../../../src/domain/imports/colleagues';
import { readCompetences, readHoldings } from '../../../src/domain/imports/competences';
import type { Ground } from '../../../src/domain/imports/ground';
import { dayIn, attempt, lacking, type RefusalKind, type Table } from '../../../src/domain/imports/sheet';
import { tableOf } from '../../../src/domain/imports/table';
import { client, ours } from '../firms';

const [anna, bo, dora] = [ours('anna', 'consultant'), ours('bo', 'seller'), ours('dora', 'director')];
const ground: Ground = {
  accounts: [client('a1', 'Havbro', ['havbro.example'], { owner: 'bo' }), client('r1', 'Brev', ['brev.example'], { isRefused: true }), client('m1', 'Gammel', ['gammel.example'], { mergedInto: 'a1' })],
  colleagues: [anna, bo, dora, ours('twin1', 'consultant', { person: { oid: undefined, upn: 't1@nordlys.example', name: 'Twin' } }), ours('twin2', 'consultant', { person: { oid: undefined, upn: 't2@nordlys.example', name: 'Twin' } })],
  competences: [{ key: 'c1', names: { da: 'Integration', sv: '', en: 'Integration' }, synonyms: ['API'] }, { key: 'c2', names: { da: 'Test', sv: 'Test', en: 'Testing' }, synonyms: [] }],
  holdings: [{ key: 'h1', competence: 'c1', consultant: 'anna', level: 'good', isWithdrawn: false }],
  assignments: [{ key: 's1', account: 'a1', consultant: 'anna', startsOn: '2026-09-01', endsOn: undefined, place: 'client', isWithdrawn: false }],
  ownDomains: ['nordlys.example'],
  rights: { role: 'director', mayEditFirm: true, mayNameDirectors: true },
  today: '2026-11-26',
};

const table = (...lines: readonly string[]): Table => lines.map((line) => line.split('|'));
const why = ({ refused }: { readonly refused: readonly { line: number; why: RefusalKind }[] }) => refused.map((one) => `${one.line} ${one.why}`);

test('clients: what is new, what is known, and each row that is refused with its reason', () => {
  const answer = readClients(table(
    'Kunde|Domæner|Land|Sælger',
    'Dimman AB|@dimman.example; www.dimman.test|Sverige|bo',
    'Havbro|havbro.example||',
    'Havbro 2|havbro.example||',
    'Post|gmail.com||',
    'Os|mail.nordlys.example||',
    'Skjult|gammel.example||',
    '|tom.example||',
    'Tåge|dimman.example||',
    'Rod|ikke et domæne||',
    'Land|land.example|Atlantis|',
    'Sælger|s.example||ingen',
    'Konsulent|k.example||anna',
    'Dimman AB|x.example||',
    '|||',
    `${'x'.repeat(300)}|lang.example||`,
  ), ground);
  expect(answer.taken).toEqual([{ before: undefined, after: { name: 'Dimman AB', domains: ['dimman.example', 'dimman.test'], country: 'SE', owner: 'bo', quiet: undefined, isRefused: false, mergedInto: undefined } }]);
  expect(answer.unchanged).toBe(1);
  expect(why(answer)).toEqual(['4 domainTwice', '5 freeMail', '6 ownDomain', '7 domainTaken', '8 missing', '9 domainTwice', '10 badDomain', '11 unknownWord', '12 unknownPerson', '13 notASeller', '14 twice', '16 tooLong']);
});

test('a client that is known gets what is new of it, and a domain that was refused becomes a client’s', () => {
  const { taken } = readClients(table('name|domains|country|seller', 'HAVBRO|hav.example|dk|', 'Brevet|brev.example||'), ground);
  expect(taken).toMatchObject([
    { before: { key: 'a1' }, after: { name: 'Havbro', domains: ['havbro.example', 'hav.example'], country: 'DK', owner: 'bo' } },
    { before: { key: 'r1' }, after: { name: 'Brevet', isRefused: false } },
  ]);
});

test('colleagues: by sign-in name, roles in three languages, and the last director stays', () => {
  const answer = readColleagues(table(
    'Navn|E-mail|Rolle|Sprog|Fratrådt',
    'Ny Nielsen|NY@nordlys.example|Sælger|Dansk|',
    'anna|anna@nordlys.example|konsult||',
    'bo|bo@nordlys.example|chef|svenska|',
    'Uden|ingen adresse|||',
    'Igen|ny@nordlys.example|||',
    'Konge|konge@nordlys.example|konge||',
    'Slut|slut@nordlys.example||| 31/02 2026',
    '|navnlos@nordlys.example|||',
  ), ground);
  expect(answer.taken.map(({ after }) => [after.person.upn, after.role, after.language])).toEqual([['ny@nordlys.example', 'seller', 'da'], ['bo@nordlys.example', 'director', 'sv']]);
  expect(answer.unchanged).toBe(1);
  expect(why(answer)).toEqual(['5 badAddress', '6 personTwice', '7 unknownWord', '8 badDay', '9 missing']);
  expect(why(readColleagues(table('name|mail|role', 'dora|dora@nordlys.example|seller'), ground))).toEqual(['2 lastDirector']);
  expect(why(readColleagues(table('name|mail|left', 'dora|dora@nordlys.example|2026-11-01'), ground))).toEqual(['2 lastDirector']);
  expect(why(readColleagues(table('name|mail|role', 'bo|bo@nordlys.example|director', 'dora|dora@nordlys.example|seller'), ground))).toEqual([]);
  expect(why(readColleagues(table('name|mail|role', 'bo|bo@nordlys.example|director'), { ...ground, rights: { ...ground.rights, mayNameDirectors: false } }))).toEqual(['2 mayNotName']);
});

test('competences: a word means one of them only, so synonyms lead in no circle', () => {
  const answer = readCompetences(table('Dansk|Svensk|Engelsk|Synonymer', 'Datamodellering|Datamodellering|Data modelling|ER; UML', '||Integration|Kafka', 'Køer||Queues|api', 'Prøver||Trials|ER', '|||UML only', 'Test|Test|Testing|'), ground);
  expect(answer.taken).toMatchObject([{ before: undefined, after: { synonyms: ['ER', 'UML'] } }, { before: { key: 'c1' }, after: { names: { da: 'Integration' }, synonyms: ['API', 'Kafka'] } }]);
  expect(answer.unchanged).toBe(1);
  expect(why(answer)).toEqual(['4 wordTaken', '5 wordTaken', '6 missing']);
});

test('who can do what', () => {
  const answer = readHoldings(table('Kompetence|Konsulent|Niveau', 'API|anna|ekspert', 'integration|ANNA@nordlys.example|god', 'Test|Twin|god', 'Flyvning|anna|god', 'Test|anna|halv', 'Testing|t1@nordlys.example|1'), ground);
  expect(answer.taken).toMatchObject([{ before: { key: 'h1' }, after: { level: 'expert' } }, { before: undefined, after: { consultant: 'twin1', competence: 'c2', level: 'basic' } }]);
  expect(why(answer)).toEqual(['3 twice', '4 unknownPerson', '5 unknownCompetence', '6 unknownWord']);
});

test('assignments: consultant, client, days in three forms, and a place', () => {
  const answer = readAssignments(table(
    'Konsulent|Kunde|Fra|Til|Sted',
    'anna|Havbro|2026-09-01||',
    'bo|havbro.example|1.12.2026|31/12 2026|hjemmefra',
    'anna|Havbro|01-02-2027|31-01-2027|',
    'anna|Ukendt|2026-01-01||',
    'bo|Havbro|snart||',
    'bo|Havbro||2026-01-01|',
    'bo|Havbro|2026-12-01||',
  ), ground);
  expect(answer.taken).toEqual([{ before: undefined, after: { account: 'a1', consultant: 'bo', startsOn: '2026-12-01', endsOn: '2026-12-31', place: 'remote', isWithdrawn: false } }]);
  expect(answer.unchanged).toBe(1);
  expect(why(answer)).toEqual(['4 endsBefore', '5 unknownClient', '6 badDay', '7 missing', '8 twice']);
});

test.each([
  ['2026-11-30', '2026-11-30'], ['2026/1/2', '2026-01-02'], ['30-11-2026', '2026-11-30'], ['30.11.2026', '2026-11-30'], ['1/2/2026', '2026-02-01'], ['3. 12. 2026', '2026-12-03'],
  ['31-02-2026', undefined], ['11/30/2026', undefined], ['30-11-26', undefined], ['45991', undefined],
])('the day %j is %s', (typed, day) => {
  const answer = attempt(() => dayIn(typed));
  expect('value' in answer ? answer.value : undefined).toBe(day);
});

test('thirty random tables, sound and damaged, give the exact report: every row in one of three, by a second count', () => {
  const name = fc.constantFrom('Alfa', 'Beta', 'Gamma', 'Delta', 'Havbro', '', 'Epsilon & Søn "1"');
  const domain = fc.constantFrom('alfa.example', 'beta.example', 'gamma.example', 'havbro.example', 'gmail.com', 'nordlys.example', 'x', '', 'alfa.example beta.example');
  let seen = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(name, domain), { maxLength: 12 }), (rows) => {
      seen += 1;
      const { taken, unchanged, refused } = readClients([['name', 'domains'], ...rows], ground);
      const filled = rows.filter((row) => row.some((cell) => cell !== ''));
      expect(taken.length + unchanged + refused.length).toBe(filled.length);
      const [names, domains] = [new Set<string>(), new Set<string>()];
      for (const [at, [said, listed]] of rows.entries()) {
        const all = listed.split(' ').filter(Boolean);
        const isWrong = said === '' || names.has(said) || all.some((one) => one === 'x' || one === 'gmail.com' || one === 'nordlys.example' || domains.has(one) || (one === 'havbro.example' && said !== 'Havbro'));
        if (said === '' && listed === '') continue;
        expect([at + 2, refused.some(({ line }) => line === at + 2)]).toEqual([at + 2, isWrong]);
        if (isWrong) continue;
        names.add(said);
        for (const one of all) domains.add(one);
      }
      expect(taken.every(({ after }) => after.name !== '' && new Set(after.domains).size === after.domains.length)).toBe(true);
    }),
    { seed: 11, numRuns: 30 },
  );
  expect(seen).toBe(30);
});

test.each([
  ['tabs, as Excel copies', 'a\tb\n1\t2', [['a', 'b'], ['1', '2']]],
  ['semicolons, as a Danish Excel saves', 'a;b\r\n"x;""y"";";2\r\n', [['a', 'b'], ['x;"y";', '2']]],
  ['commas', 'a,b\n"line\nbreak",2', [['a', 'b'], ['line\nbreak', '2']]],
  ['a byte order mark', '\ufeffa;b\n1;2', [['a', 'b'], ['1', '2']]],
  ['one column', 'a\n1\n2', [['a'], ['1'], ['2']]],
  ['signs that mean something elsewhere', 'a;b\n=1+1;&#\'+', [['a', 'b'], ['=1+1', '&#\'+']]],
])('a table with %s', async (_with, text, cells) => {
  expect(await tableOf(text)).toEqual(cells);
});

test('a heading that is missing is told, and one with a star or in another case is found', () => {
  expect(lacking([['Domæner']], clientColumns, ['name'])).toEqual(['name']);
  expect(lacking([[' NAVN * ']], clientColumns, ['name'])).toEqual([]);
  expect(lacking([], clientColumns, ['name'])).toEqual(['name']);
});
