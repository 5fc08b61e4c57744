import { identityIn, themeCalled } from '../../src/host/teams';

test.each([['default', 'light'], ['dark', 'dark'], ['contrast', 'contrast'], ['glass', 'light'], ['', 'light']])('Teams theme %s is %s', (name, theme) => {
  expect(themeCalled(name)).toBe(theme);
});

test('the identity is the one that Teams names', () => {
  expect(identityIn({ user: { id: 'oid', tenant: { id: 'tenant' }, userPrincipalName: 'ane@firm.example', displayName: 'Ane' } })).toEqual({ tenantId: 'tenant', oid: 'oid', upn: 'ane@firm.example', name: 'Ane' });
  expect(identityIn({ user: { id: 'oid', loginHint: 'ane@firm.example' } })).toEqual({ tenantId: undefined, oid: 'oid', upn: 'ane@firm.example', name: '' });
  expect(identityIn({ user: { id: 'oid' } })).toBeUndefined();
  expect(identityIn({})).toBeUndefined();
});
