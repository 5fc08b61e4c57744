import { onlyNamed, type ForgettingSource } from '../../src/host/onlyNamed';
import { signInRules } from '../../src/host/signInRules';
import type { SignedIn } from '../../src/host/signInTypes';

const anna = { tenantId: 'T1', oid: 'A', upn: 'anna@firm.example', name: 'Anna' };
const signedIn = ({ tenantId, oid, upn, name }: typeof anna): SignedIn => ({ tenantId, person: { oid, upn, name } });
const bo = signedIn({ tenantId: 'T1', oid: 'B', upn: 'bo@firm.example', name: 'Bo' });

/** Gives whoever `next` is; `held` is the account that it starts with. */
function sourceOf(next: SignedIn, held?: SignedIn): ForgettingSource {
  let now = held;
  const give = async () => `token of ${(now ??= next).person.oid}`;
  return { signedIn: () => now, silently: give, withWindow: give, forget: () => (now = undefined), leave: async () => undefined };
}

test.each(['silent', 'press'] as const)('a token of somebody else than the host names is not given out, and that account is let go of (%s)', async (how) => {
  const signIn = signInRules(onlyNamed(sourceOf(bo), anna));
  await expect(signIn.token(['User.Read'], how)).rejects.toMatchObject({ kind: 'interactionNeeded', code: 'another_person' });
  expect(await signIn.whoIs()).toBeUndefined();
});

test('an account of somebody else that the browser tab remembers is passed by', async () => {
  const signIn = signInRules(onlyNamed(sourceOf(signedIn(anna), bo), anna));
  expect(await signIn.whoIs()).toEqual(signedIn(anna));
  expect(await signIn.token(['User.Read'], 'silent')).toBe('token of A');
});

test.each([
  ['the same tenant and person, whatever the letters', { ...anna, tenantId: 't1', oid: 'a' }],
  ['a new sign-in name', { ...anna, upn: 'anna.new@firm.example' }],
  ['a guest whom the host names by the tenant of home', { ...anna, tenantId: 'T2', oid: 'G' }],
])('it is the same person: %s', async (_what, who) => {
  expect(await signInRules(onlyNamed(sourceOf(signedIn(who)), anna)).token(['User.Read'], 'press')).toBe(`token of ${who.oid}`);
});

test('a person of the same id in another tenant is somebody else', async () => {
  const other = signedIn({ ...anna, tenantId: 'T2', upn: 'anna@other.example' });
  await expect(signInRules(onlyNamed(sourceOf(other), anna)).token(['User.Read'], 'silent')).rejects.toMatchObject({ code: 'another_person' });
});

test('Outlook names an address, which need not be the sign-in name: the token is given', async () => {
  const named = { tenantId: undefined, oid: undefined, upn: 'post@firm.example', name: '' };
  expect(await signInRules(onlyNamed(sourceOf(bo), named)).token(['User.Read'], 'press')).toBe('token of B');
});
