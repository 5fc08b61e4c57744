import { openBrowser, subPageIn } from '../../src/host/browser';
import type { SignedIn } from '../../src/host/signInTypes';

const hash64 = '0f'.repeat(32);

test.each([
  [`#/case/${hash64}`, hash64],
  ['#/case/0b8f6a52-7a0e-4c07-9d2e-7f5d1a3c9e11', '0b8f6a52-7a0e-4c07-9d2e-7f5d1a3c9e11'],
  ['', undefined],
  ['#', undefined],
  ['#/case/', undefined],
  ['#/case/a/b', undefined],
  ['#/cases/ab', undefined],
  ['#/case/ab?x=1', undefined],
  ['#/case/%3Cscript%3E', undefined],
  ["#/case/x' or 1 eq 1", undefined],
  ['#/case/javascript:alert(1)', undefined],
  ['#code=0.A&state=x', undefined],
  [`#/case/${'a'.repeat(101)}`, undefined],
])('the sub-page of %s is %s', (hash, subPage) => {
  expect(subPageIn(hash)).toBe(subPage);
});

test('a browser names nobody until somebody has signed in', () => {
  Object.assign(globalThis, { location: { hash: '#/case/ab12' }, matchMedia: () => ({ matches: false, addEventListener: () => undefined }) });
  let who = undefined as SignedIn | undefined;
  const host = openBrowser({ tab: { teamsAppId: 'app', entityId: 'pipeline' }, signedIn: () => who });
  expect([host.identity, host.subPage]).toEqual([undefined, 'ab12']);
  who = { person: { oid: 'oid', upn: 'ane@firm.example', name: 'Ane' }, tenantId: 'tenant' };
  expect(host.identity).toEqual({ tenantId: 'tenant', oid: 'oid', upn: 'ane@firm.example', name: 'Ane' });
});
