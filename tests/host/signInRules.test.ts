import { BrowserAuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-browser';
import { signInFault } from '../../src/host/signInFault';
import { signInRules, type Effort, type TokenSource } from '../../src/host/signInRules';
import type { SignedIn } from '../../src/host/signInTypes';

const ane: SignedIn = { person: { oid: 'oid', upn: 'ane@firm.example', name: 'Ane' }, tenantId: 'tenant' };
const lists = ['Sites.ReadWrite.All'];
const calendar = ['Calendars.Read'];

const needed = () => new InteractionRequiredAuthError('login_required', 'c', 'words');
const notConsented = () => new InteractionRequiredAuthError('invalid_grant', 'c', 'AADSTS65001: nobody', 'consent_required');
const offline = () => new BrowserAuthError('no_network_connectivity', 'c');
const strange = () => new ServerError('invalid_request', 'c7', 'AADSTS50011: wrong');
const blocked = () => new BrowserAuthError('popup_window_error', 'c');
const closed = () => new BrowserAuthError('user_cancelled', 'c');

type Answer = string | Error | Promise<string>;

/** MSAL as the rules see it: answers in order, the last one again and again, and counts. */
class FakeSource implements TokenSource {
  readonly asked: string[] = [];
  who: SignedIn | undefined;

  constructor(private readonly silent: Answer[], private readonly windows: Answer[] = []) {}

  signedIn(): SignedIn | undefined {
    return this.who;
  }

  silently(scopes: readonly string[], effort: Effort): Promise<string> {
    return this.next(this.silent, `${effort} ${scopes.join(' ')}`);
  }

  withWindow(scopes: readonly string[]): Promise<string> {
    return this.next(this.windows, `window ${scopes.join(' ')}`);
  }

  get windowsShown(): number {
    return this.asked.filter((one) => one.startsWith('window')).length;
  }

  private async next(answers: Answer[], asked: string): Promise<string> {
    this.asked.push(asked);
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? new Error(`nothing to answer to ${asked}`);
    if (answer instanceof Error) throw answer;
    this.who = ane;
    return answer;
  }
}

async function kindOf(token: Promise<string>): Promise<unknown> {
  return token.then((value) => value, (error: { kind?: string }) => error.kind);
}

describe('silent', () => {
  test('calls for the same scopes share one try, in whatever order they name them', async () => {
    const source = new FakeSource(['t']);
    const { token } = signInRules(source);
    expect(await Promise.all([token(['A', 'B'], 'silent'), token(['B', 'A'], 'silent'), token(['A', 'B'], 'silent')])).toEqual(['t', 't', 't']);
    expect(source.asked).toEqual(['full A B']);
  });

  test('a token that Graph has refused is passed by, and nobody who asks for a fresh one gets the kept one of a call under way', async () => {
    const source = new FakeSource(['kept', 'fresh']);
    const { token } = signInRules(source);
    expect(await Promise.all([token(lists, 'silent'), token(lists, 'refreshed'), token(lists, 'refreshed')])).toEqual(['kept', 'fresh', 'fresh']);
    expect(source.asked).toEqual([`full ${lists[0]}`, `fresh ${lists[0]}`]);
  });

  test('stops after two failures in a row until somebody presses', async () => {
    const source = new FakeSource([strange()], ['t']);
    const { token } = signInRules(source);
    expect([await kindOf(token(lists, 'silent')), await kindOf(token(lists, 'silent'))]).toEqual(['broken', 'signInLoop']);
    for (let time = 0; time < 20; time++) await expect(token(lists, 'silent')).rejects.toMatchObject({ kind: 'signInLoop', code: 'AADSTS50011', correlationId: 'c7', message: expect.stringContaining('twice') });
    expect(source.asked).toHaveLength(2);
    expect(await token(lists, 'press')).toBe('t');
    await kindOf(token(lists, 'silent'));
    expect(source.asked).toHaveLength(4);
  });

  test('a person who has only to press is told that, not that something failed twice', async () => {
    const source = new FakeSource([needed()]);
    const { token } = signInRules(source);
    for (let time = 0; time < 5; time++) expect(await kindOf(token(lists, 'silent'))).toBe('interactionNeeded');
    expect(source.asked).toHaveLength(2);
  });

  test('being offline is no failure: it goes on by itself', async () => {
    const source = new FakeSource([offline(), offline(), offline(), 't']);
    const { token } = signInRules(source);
    const kinds = [];
    for (let time = 0; time < 4; time++) kinds.push(await kindOf(token(lists, 'silent')));
    expect(kinds).toEqual(['offline', 'offline', 'offline', 't']);
  });

  test('a success between two failures starts the count anew', async () => {
    const source = new FakeSource([strange(), 't', strange(), 't']);
    const { token } = signInRules(source);
    const kinds = [];
    for (let time = 0; time < 4; time++) kinds.push(await kindOf(token(lists, 'silent')));
    expect(kinds).toEqual(['broken', 't', 'broken', 't']);
  });

  test('what is refused for one purpose does not stop another', async () => {
    const source = new FakeSource([notConsented(), notConsented(), 't']);
    const { token } = signInRules(source);
    await kindOf(token(calendar, 'silent'));
    await kindOf(token(calendar, 'silent'));
    expect([await kindOf(token(calendar, 'silent')), await kindOf(token(lists, 'silent'))]).toEqual(['interactionNeeded', 't']);
  });
});

describe('a press', () => {
  test('asks silently first, and shows no window when that is enough', async () => {
    const source = new FakeSource(['t']);
    expect(await signInRules(source).token(lists, 'press')).toBe('t');
    expect(source.asked).toEqual(['quick Sites.ReadWrite.All']);
  });

  test('goes straight to the window where silent is known to fail, so that the browser still counts the press', async () => {
    const source = new FakeSource([needed()], ['t']);
    const { token } = signInRules(source);
    await kindOf(token(lists, 'silent'));
    await token(lists, 'press');
    expect(source.asked).toEqual(['full Sites.ReadWrite.All', 'window Sites.ReadWrite.All']);
  });

  test('shows one window, whoever else asks meanwhile', async () => {
    let close: (token: string) => void = () => undefined;
    const source = new FakeSource([needed(), 'other'], [new Promise<string>((done) => (close = done))]);
    const { token } = signInRules(source);
    const all = [token(lists, 'press'), token(lists, 'press'), token(calendar, 'press')];
    while (source.windowsShown === 0) await Promise.resolve();
    close('t');
    expect(await Promise.all(all)).toEqual(['t', 't', 'other']);
    expect(source.windowsShown).toBe(1);
  });

  test('shows no second window after the first has failed', async () => {
    const source = new FakeSource([needed()], [strange()]);
    const { token } = signInRules(source);
    expect(await Promise.all([kindOf(token(lists, 'press')), kindOf(token(lists, 'press')), kindOf(token(calendar, 'press'))])).toEqual(['broken', 'broken', 'interactionNeeded']);
    expect(source.windowsShown).toBe(1);
    expect(await kindOf(token(lists, 'press'))).toBe('signInLoop');
    expect(source.windowsShown).toBe(2);
  });

  test('shows none while offline', async () => {
    const source = new FakeSource([offline()], ['t']);
    expect(await kindOf(signInRules(source).token(lists, 'press'))).toBe('offline');
    expect(source.windowsShown).toBe(0);
  });

  test('that ended at an administrator is remembered by the silent tries after it, for its own scopes only', async () => {
    const source = new FakeSource([notConsented()], [new ServerError('access_denied', 'c', 'AADSTS90094: administrator')]);
    const { token } = signInRules(source);
    expect(await kindOf(token(lists, 'press'))).toBe('adminApprovalNeeded');
    await expect(token(lists, 'silent')).rejects.toMatchObject({ kind: 'adminApprovalNeeded', code: 'AADSTS90094' });
    expect(await kindOf(token(calendar, 'silent'))).toBe('interactionNeeded');
  });

  test('whose window the browser blocked is told until the next one, whatever silent try ends after it', async () => {
    let refuse: (fault: Error) => void = () => undefined;
    const slow = new Promise<string>((_, reject) => (refuse = reject));
    const source = new FakeSource([slow, needed()], [blocked(), closed()]);
    const { token } = signInRules(source);
    const begunBefore = kindOf(token(lists, 'silent'));
    expect(await kindOf(token(lists, 'press'))).toBe('popupBlocked');
    refuse(needed());
    expect([await begunBefore, await kindOf(token(lists, 'silent')), await kindOf(token(lists, 'silent'))]).toEqual(['popupBlocked', 'popupBlocked', 'popupBlocked']);
    expect([await kindOf(token(lists, 'press')), await kindOf(token(lists, 'silent'))]).toEqual(['cancelled', 'interactionNeeded']);
  });

  test('that ended with a closed window counts as without consent where consent is what is missing', async () => {
    const source = new FakeSource([notConsented()], [closed()]);
    await expect(signInRules(source).token(lists, 'press')).rejects.toMatchObject({ kind: 'consentRefused', code: 'AADSTS65001' });
  });

  test('that ended with a closed window is cancelled where something else is missing', async () => {
    const source = new FakeSource([needed()], [closed()]);
    const { token } = signInRules(source);
    await kindOf(token(lists, 'silent'));
    expect([await kindOf(token(lists, 'press')), await kindOf(token(lists, 'press')), await kindOf(token(lists, 'silent'))]).toEqual(['cancelled', 'cancelled', 'interactionNeeded']);
  });

  test('whose window was done although its answer got lost still signs in', async () => {
    const source = new FakeSource([needed(), 't'], [new BrowserAuthError('timed_out', 'c')]);
    expect(await signInRules(source).token(lists, 'press')).toBe('t');
  });
});

test('how a sign-in ended that left the page is told by the first silent try after it', async () => {
  const before = signInFault(strange(), 'press');
  const source = new FakeSource([needed()], ['t']);
  const { token } = signInRules(source, before);
  await expect(token(lists, 'silent')).rejects.toBe(before);
  expect(await token(lists, 'press')).toBe('t');
});

test('who is signed in shows nothing and never fails', async () => {
  const nobody = new FakeSource([needed()]);
  expect(await signInRules(nobody).whoIs()).toBeUndefined();
  expect(nobody.asked).toEqual(['full User.Read']);
  const somebody = new FakeSource(['t']);
  expect(await signInRules(somebody).whoIs()).toEqual(ane);
});
