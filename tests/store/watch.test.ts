import { Watch, type Freshened } from '../../src/store/watch';
import type { Lead, Surroundings } from '../../src/store/surroundings';
import { firm, flag, until } from './acts';
import { desktopOf } from './office';
import { anna, caseOf } from './people';

/** A browser on a clock of its own: its windows lead by turns, as Web Locks decide it. */
class Profile {
  at = Date.parse('2026-11-24T08:00:00.000Z');
  private timers: { readonly at: number; readonly run: () => void }[] = [];
  private queue: Lead[] = [];

  window() {
    const page = { isSeen: true, wake: (): void => undefined, touch: (): void => undefined };
    const around: Surroundings = {
      later: (milliseconds, run) => {
        const timer = { at: this.at + milliseconds, run };
        this.timers.push(timer);
        return () => void (this.timers = this.timers.filter((one) => one !== timer));
      },
      isHidden: () => !page.isSeen,
      onWake: (run) => ((page.wake = run), () => (page.wake = () => undefined)),
      onTouch: (run) => ((page.touch = run), () => (page.touch = () => undefined)),
      dice: () => 0.5,
      exclusively: (_name, work) => work(),
      lead: (_name, lead) => this.lead(lead),
      isPersisted: async () => true,
      persist: async () => true,
      openChannel: () => ({ tell: () => undefined, close: () => undefined }),
      report: (fault) => { throw fault; },
    };
    return { page, around };
  }

  /** Lets time pass, and everything happen that it brings. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.at + milliseconds;
    for (let next = this.next(end); next; next = this.next(end)) {
      this.at = next.at;
      this.timers.splice(this.timers.indexOf(next), 1);
      next.run();
      await new Promise((done) => setImmediate(done));
      await new Promise((done) => setImmediate(done));
    }
    this.at = end;
  }

  private next(end: number) {
    return [...this.timers].sort((a, b) => a.at - b.at).find(({ at }) => at <= end);
  }

  private lead(lead: Lead): () => void {
    const [before] = this.queue;
    if (lead.isTaken) this.queue = [lead, ...this.queue.filter((one) => one !== before)];
    else this.queue.push(lead);
    if (lead.isTaken && before) before.lost();
    if (this.queue[0] === lead) lead.began();
    return () => {
      const wasFirst = this.queue[0] === lead;
      this.queue = this.queue.filter((one) => one !== lead);
      if (wasFirst) this.queue[0]?.began();
    };
  }
}

interface Window {
  readonly page: ReturnType<Profile['window']>['page'];
  readonly watch: Watch;
  readonly rounds: Freshened[];
}

/** A window whose rounds take no time. */
function windowIn(profile: Profile): Window {
  const { page, around } = profile.window();
  const rounds: Freshened[] = [];
  const run = (which: Freshened): void => {
    rounds.push(which);
    watch.roundBegins();
    watch.roundEnded();
  };
  const watch = new Watch({ around, identity: 'anna', now: () => new Date(profile.at).toISOString(), isRunning: () => false, hasWaiting: () => false, run });
  watch.begin();
  watch.touched();
  run('all');
  return { page, watch, rounds };
}

const minutes = (count: number) => count * 60_000;
const counts = (windows: readonly Window[]) => windows.map(({ rounds }) => rounds.splice(0).length);

describe('of the windows of one browser', () => {
  test('only the one that somebody touched last asks by itself', async () => {
    const profile = new Profile();
    const windows = [windowIn(profile), windowIn(profile)] as const;
    counts(windows);
    await profile.pass(minutes(3));
    expect(counts(windows)).toEqual([0, 6]);
    windows[0].page.touch();
    expect(counts(windows)).toEqual([1, 0]);
    await profile.pass(minutes(3));
    expect(counts(windows)).toEqual([6, 0]);
  });

  test('a round that ends in another one is no reason to ask there again', async () => {
    const profile = new Profile();
    const windows = [windowIn(profile), windowIn(profile)] as const;
    windows[0].watch.roundEnded();
    counts(windows);
    await profile.pass(minutes(3));
    expect(counts(windows)).toEqual([0, 6]);
  });

  test.each<[string, (one: Window) => void]>([
    ['closed', ({ watch }) => watch.end()],
    ['hidden', ({ page }) => { page.isSeen = false; page.wake(); }],
    ['laid aside by Teams', ({ watch }) => watch.suspend()],
  ])('when that one is %s, the other goes on, and nobody asks twice', async (_what, leave) => {
    const profile = new Profile();
    const windows = [windowIn(profile), windowIn(profile)] as const;
    leave(windows[1]);
    counts(windows);
    await profile.pass(minutes(3));
    expect(counts(windows)).toEqual([6, 0]);
  });

  test('one that comes back into sight asks at once, and leads', async () => {
    const profile = new Profile();
    const windows = [windowIn(profile), windowIn(profile)] as const;
    windows[0].page.isSeen = false;
    windows[0].page.wake();
    await profile.pass(minutes(20));
    counts(windows);
    windows[0].page.isSeen = true;
    windows[0].page.wake();
    await profile.pass(minutes(2));
    expect(counts(windows)).toEqual([5, 0]);
  });

  test('while none is seen nobody asks, however long', async () => {
    const profile = new Profile();
    const windows = [windowIn(profile), windowIn(profile)] as const;
    for (const { page } of windows) {
      page.isSeen = false;
      page.wake();
    }
    counts(windows);
    await profile.pass(minutes(600));
    expect(counts(windows)).toEqual([0, 0]);
  });
});

test('every second round freshens the lists that hardly change while somebody works here, and every eighth later', async () => {
  const profile = new Profile();
  const { rounds } = windowIn(profile);
  await profile.pass(minutes(60 * 8));
  expect(rounds.slice(0, 33).map((which, place) => (which === 'all' ? place : -1)).filter((place) => place >= 0)).toEqual([0, 2, 4, 6, 8, 10, 16, 24, 32]);
});

test.each([0, 0.5, 1])('a day of eight hours in which nobody touches anything (dice %d): at most two hundred calls', async (dice) => {
  const profile = new Profile();
  const site = await firm();
  const calls: string[] = [];
  const { around } = profile.window();
  const { store } = await desktopOf(anna, site, { around: { before: (name) => void calls.push(name) }, clock: () => new Date(profile.at).toISOString(), surroundings: { ...around, dice: () => dice } });
  await store.refresh('silent');
  const first = calls.splice(0).length;
  await profile.pass(minutes(60 * 8));
  const asked = calls.filter((name) => name === 'delta').length;
  expect([first > 0, calls.length - asked]).toEqual([true, 0]);
  expect(asked).toBeGreaterThan(80);
  expect(asked).toBeLessThanOrEqual(190);
  store.close();
});

test('what is flagged while nobody looks is sent, and nothing else is asked', async () => {
  const calls: string[] = [];
  const { store, page } = await desktopOf(anna, await firm(), { around: { before: (name) => void calls.push(name) } });
  page.isSeen = false;
  await store.commit(flag(caseOf(anna, 'i1')));
  await until(() => store.snapshot.waiting.length === 0);
  expect(calls).toContain('create');
  expect(calls).not.toContain('delta');
  expect(calls).not.toContain('page');
  expect(page.timers).toEqual([]);
});
