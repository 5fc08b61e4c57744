import { openBrowser } from '../../src/host/browser';
import type { SignedIn } from '../../src/host/signInTypes';

test('a browser names nobody until somebody has signed in', () => {
  Object.assign(globalThis, { location: { hash: '#/case/ab12' }, matchMedia: () => ({ matches: false, addEventListener: () => undefined }) });
  let who = undefined as SignedIn | undefined;
  const host = openBrowser({ tab: { teamsAppId: 'app', entityId: 'pipeline' }, signedIn: () => who });
  expect([host.identity, host.subPage]).toEqual([undefined, 'ab12']);
  who = { person: { oid: 'oid', upn: 'ane@firm.example', name: 'Ane' }, tenantId: 'tenant' };
  expect(host.identity).toEqual({ tenantId: 'tenant', oid: 'oid', upn: 'ane@firm.example', name: 'Ane' });
});
