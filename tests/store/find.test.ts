import { find } from '../../src/store/find';
import { anna, caseOf } from './people';

const cases = [
  caseOf(anna, 'a', { words: 'Behøver ØKONOMI (2 mand)', period: '2026-11', stage: 'flagged' }),
  caseOf(anna, 'b', { words: 'Servers', account: { key: undefined, name: 'Ørsted', domain: '' }, stage: 'won', owner: 'o' }),
  caseOf(anna, 'c', { words: 'Nothing', stakeholder: { name: 'Åse Ek', address: '' }, period: '2026-10' }),
];
const found = (...asked: Parameters<typeof find> extends [unknown, infer W] ? [W] : never) => find(cases, ...asked).map(({ intent }) => intent);

test.each([
  [{}, ['a', 'b', 'c']],
  [{ words: 'økonomi' }, ['a']],
  [{ words: '  mand  behøver ' }, ['a']],
  [{ words: 'ØRSTED serv' }, ['b']],
  [{ words: 'åse' }, ['c']],
  [{ words: '(2' }, ['a']],
  [{ words: '.*' }, []],
  [{ stage: 'won' }, ['b']],
  [{ owner: 'o', words: 'servers' }, ['b']],
  [{ period: '2026-10' }, ['c']],
  [{ words: 'havbro', stage: 'won' }, []],
  [{ words: 'new name', nameOf: () => 'The new name' }, ['a', 'b', 'c']],
])('%j', (wanted, intents) => expect(found(wanted)).toEqual(intents));

test('words that were taken back find nothing; client and person still do', () => {
  const gone = [caseOf(anna, 'd', { words: 'Secret', isWithdrawn: true })];
  expect([find(gone, { words: 'secret' }), find(gone, { words: 'havbro mette' })]).toEqual([[], gone]);
});
