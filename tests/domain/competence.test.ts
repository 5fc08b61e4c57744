import { clashOf, competenceCalled, competencesLike, nameOfCompetence, type Competence } from '../../src/domain/competence';

const one = (key: string, names: Partial<Competence['names']>, synonyms: readonly string[] = []): Competence => ({ key, names: { da: '', sv: '', en: '', ...names }, synonyms });
const integration = one('c1', { da: 'Integration', sv: 'Integration', en: 'Integration' }, ['API', 'Biztalk']);
const data = one('c2', { da: 'Dataplatform', en: 'Data platform' }, ['Data warehouse']);

test.each([
  ['sv', integration, 'Integration'],
  ['sv', data, 'Data platform'],
  ['en', one('c3', { sv: 'Testledning' }), 'Testledning'],
  ['en', one('c4', {}), 'c4'],
] as const)('its name in %s, else in another language: %#', (language, competence, name) => {
  expect(nameOfCompetence(competence, language)).toBe(name);
});

test.each([
  ['', ['c1', 'c2']],
  ['biz', ['c1']],
  ['  API ', ['c1']],
  ['platform', ['c2']],
  ['warehouse', ['c2']],
  ['latform', []],
])('typing %j finds %j, by any of its names', (typed, keys) => {
  expect(competencesLike(typed, [integration, data]).map(({ key }) => key)).toEqual(keys);
});

test.each([
  ['Integration', 'c1'],
  [' bizTALK ', 'c1'],
  ['data platform', 'c2'],
  ['Dataplatform', 'c2'],
  ['DATA WAREHOUSE', 'c2'],
  ['Data', undefined],
  ['', undefined],
])('%j is the competence %s, in whichever language', (typed, key) => {
  expect(competenceCalled(typed, [integration, data])?.key).toBe(key);
});

test('a name goes before another competence’s synonym', () => {
  expect(competenceCalled('API', [integration, one('c4', { en: 'API' })])?.key).toBe('c4');
});

test('a word that means another competence already is told, so that no chain or loop of synonyms can come about', () => {
  expect(clashOf(one('c9', { en: 'Queues' }, ['api']), [integration, data])).toEqual({ word: 'api', other: integration });
  expect(clashOf(one('c9', { en: 'Queues' }), [integration, data])).toBeUndefined();
  expect(clashOf(integration, [integration, data])).toBeUndefined();
});
