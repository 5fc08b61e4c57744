import type { Assignment } from '../../../src/domain/assignment';
import { ownClient } from '../../../src/screens/flag/ownClient';
import type { Services } from '../../../src/screens/services';
import { client, ours } from '../../domain/firms';

const services = { now: () => '2026-11-26T10:00:00.000Z', host: { identity: { oid: 'oid-ane', upn: 'ane@nordlys.example', name: 'ane' } } } as Services;
const at = (account: string): Assignment => ({ key: `at-${account}`, account, consultant: 'ane', startsOn: '2026-11-01', endsOn: undefined, place: 'client', isWithdrawn: false });
const proposed = (accounts: Parameters<typeof ownClient>[1]['accounts'], ...assignments: Assignment[]) => ownClient(services, { accounts, assignments, colleagues: [ours('ane', 'consultant')] })?.name;

test('the client where one works is proposed, also when another firm has taken it over; never one that a seller has refused', () => {
  const havbro = client('a', 'Havbro', ['havbro.example']);
  expect(proposed([havbro], at('a'))).toBe('Havbro');
  expect(proposed([client('b', 'Old', [], { mergedInto: 'a' }), havbro], at('b'))).toBe('Havbro');
  expect(proposed([{ ...havbro, isRefused: true }], at('a'))).toBeUndefined();
  expect(proposed([client('b', 'Old', [], { mergedInto: 'a' }), { ...havbro, isRefused: true }], at('b'))).toBeUndefined();
  expect(proposed([], at('gone'))).toBeUndefined();
});
