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
])('%j', (wanted, intents) => expect(found(wanted)).toEqual(intents));
