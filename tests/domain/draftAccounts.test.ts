import { draftAccounts } from '../../src/domain/draftAccounts';
import { withdrawnStage } from '../../src/domain/stage';
import { anna, caseOf } from '../store/people';
import { client } from './firms';

const of = (domain: string, name: string, more: Parameters<typeof caseOf>[2] = {}) => caseOf(anna, `i-${domain}-${name}`, { account: { key: undefined, name, domain }, ...more });
const havbro = client('a1', 'Havbro', ['havbro.example']);
const refused = client('r', 'Brev', ['brev.example'], { isRefused: true });

test('unknown domains of open cases wait for a seller, the most often flagged first, each once', () => {
  const cases = [of('ny.example', 'Ny'), of('to.example', 'To'), of('to.example', 'To AB'), of('mail.havbro.example', 'H'), of('brev.example', 'B'), of('', 'Free'), of('gmail.com', 'G'), of('gone.example', 'X', { stage: withdrawnStage })];
  expect(draftAccounts(cases, [havbro, refused])).toEqual([{ domain: 'to.example', name: 'To', count: 2 }, { domain: 'ny.example', name: 'Ny', count: 1 }]);
});

test('a case whose client was chosen by name is no draft', () => {
  expect(draftAccounts([of('ny.example', 'Ny', { account: { key: 'a1', name: 'Havbro', domain: 'ny.example' } })], [])).toEqual([]);
});
