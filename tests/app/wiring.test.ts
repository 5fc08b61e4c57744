import { ownerOf } from '../../src/app/wiring';

test.each<[string, Parameters<typeof ownerOf>[0], string]>([
  ['tenant and person, where the host names them', { tenantId: 'tenant', oid: 'person', upn: 'ane@firm.example', name: 'Ane' }, 'tenant/person'],
  ['the address alone, whatever its letters, in Outlook', { tenantId: undefined, oid: undefined, upn: 'Ane@Firm.Example', name: 'Ane' }, 'ane@firm.example'],
  ['the address, where half of the rest is missing', { tenantId: 'tenant', oid: undefined, upn: 'ane@firm.example', name: '' }, 'ane@firm.example'],
])('what is kept here belongs to %s', (_what, identity, owner) => {
  expect(ownerOf(identity)).toBe(owner);
});
