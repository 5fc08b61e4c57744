import { flag, heardFrom, type Flag, type Opportunity } from '../../src/domain/opportunity';
import type { Person } from '../../src/domain/person';
import { GraphError } from '../../src/graph/graphError';
import type { Cabinet } from '../../src/store/cabinet';
import type { Change, Store } from '../../src/store/storeTypes';
import type { Around, MemorySite } from './memorySite';
import { desktopOf, lastingCabinet } from './office';

/** What may happen around one call to the outside, or one step of what the browser keeps. */
export const mishaps = ['none', 'lostBefore', 'lostAfter', 'timeoutAfterCommit', 'stale', 'throttled', 'crashBefore', 'crashAfter'] as const;

export interface Mishap {
  readonly kind: (typeof mishaps)[number];
  /** Turns that others get first. */
  readonly turns: number;
}

/** What a person did, as that person remembers it. */
export interface Act {
  readonly intent: string;
  readonly mail: number;
  /** `maybe`: the browser died while it was being kept. */
  isKept: 'yes' | 'maybe';
  isTakenBack: 'no' | 'yes' | 'maybe';
}

const dead = new Promise<never>(() => undefined);

/** The end of one life, told to whoever waits for something in it. */
class Death {
  come = (): void => undefined;
  readonly told = new Promise<'died'>((done) => (this.come = () => done('died')));
}

/** One person whose calls go wrong as the plan says, whose browser dies, and who opens it again on what it had kept. */
export class Unlucky {
  readonly acts: Act[] = [];
  store!: Store;
  private readonly kept = lastingCabinet();
  private life = 0;
  private reopening: Promise<void> = Promise.resolve();
  private death = new Death();

  constructor(readonly person: Person, private readonly site: MemorySite, private readonly plan: Mishap[], private readonly faults: unknown[]) {}

  /** A new life on the same databases; one that ends before it has begun is followed by the next. */
  async open(): Promise<void> {
    const life = (this.life += 1);
    const death = (this.death = new Death());
    const opened = await Promise.race([desktopOf(this.person, this.site, { around: this.around(life), cabinet: this.cabinet(life) }), death.told]);
    if (opened === 'died') return this.open();
    opened.page.report = (fault) => void this.faults.push(fault);
    this.store = opened.store;
  }

  /** Does something, and says whether the browser lived to see it done. */
  async survives(work: () => Promise<unknown>): Promise<boolean> {
    /* Asked until nothing has changed while it waited: what is begun in a life that is over never ends. */
    for (let waited; waited !== this.reopening;) await (waited = this.reopening);
    const { death } = this;
    const end = await Promise.race([work(), death.told]);
    if (end !== 'died') return true;
    this.reopening = death === this.death ? this.open() : this.reopening;
    await this.reopening;
    return false;
  }

  async flag(mail: number, intent: string): Promise<void> {
    await this.reopening;
    const stated = flag(statedBy(this.person, mail, intent), this.store.snapshot.cases);
    if ('alreadyFlagged' in stated) return this.hear(mail, intent, stated.alreadyFlagged);
    await this.act({ act: 'flag', opportunity: stated }, { intent, mail, isKept: 'maybe', isTakenBack: 'no' });
  }

  async takeBack(which: number, intent: string): Promise<void> {
    await this.reopening;
    const mine = this.acts.filter(({ isTakenBack, isKept }) => isTakenBack === 'no' && isKept === 'yes');
    const act = mine[which % Math.max(mine.length, 1)];
    if (!act) return;
    const caseKey = this.store.snapshot.cases.find((one) => one.intent === act.intent)?.key ?? `mail-${act.mail}`;
    act.isTakenBack = 'maybe';
    const isDone = await this.survives(() => this.store.commit({ act: 'takeBack', caseKey, part: act.intent, intent, at: '2026-11-24T09:00:00.000Z' }));
    if (isDone) act.isTakenBack = 'yes';
  }

  private async hear(mail: number, intent: string, there: Opportunity): Promise<void> {
    const mine = flag(statedBy(this.person, mail, intent), []) as Opportunity;
    await this.act({ act: 'hear', activity: heardFrom(mine, there.key) }, { intent, mail, isKept: 'maybe', isTakenBack: 'no' });
  }

  private async act(change: Change, act: Act): Promise<void> {
    this.acts.push(act);
    if (await this.survives(() => this.store.commit(change))) act.isKept = 'yes';
  }

  private around(life: number): Around {
    let last: Mishap = { kind: 'none', turns: 0 };
    return {
      before: async (name) => {
        last = await this.next(life);
        if (last.kind === 'crashBefore') await this.die();
        if (last.kind === 'lostBefore') throw new GraphError('offline', 0, 'noAnswer', 'lost');
        if (last.kind === 'throttled') throw new GraphError('throttled', 429, 'TooManyRequests', 'slow down', undefined, 1);
        if (last.kind === 'stale' && name === 'update') throw new GraphError('conflict', 412, 'resourceModified', 'stale');
      },
      after: async () => {
        const { kind } = last;
        await this.next(life, false);
        if (kind === 'crashAfter') await this.die();
        if (kind === 'lostAfter') throw new GraphError('offline', 0, 'noAnswer', 'lost');
        if (kind === 'timeoutAfterCommit') throw new GraphError('offline', 504, '', 'gateway');
      },
    };
  }

  private async next(life: number, isDrawn = true): Promise<Mishap> {
    const mishap = (isDrawn ? this.plan.shift() : undefined) ?? { kind: 'none', turns: 1 };
    for (let turn = 0; turn < mishap.turns; turn += 1) await Promise.resolve();
    return life === this.life ? mishap : dead;
  }

  private die(): Promise<never> {
    this.life += 1;
    this.death.come();
    return dead;
  }

  /** Each step either lasts or did not happen; the browser may die on either side of it. */
  private cabinet(life: number): Cabinet {
    const fragile = <T extends object>(holder: T): T =>
      new Proxy(holder, {
        get: (target, name, self) => {
          const method: unknown = Reflect.get(target, name, self);
          if (typeof method !== 'function' || name === 'close') return method;
          return async (...values: unknown[]) => {
            const { kind } = await this.next(life);
            if (kind === 'crashBefore') await this.die();
            const answer: unknown = await Reflect.apply(method, target, values);
            /* Somebody else may have ended this life meanwhile; a dead browser neither goes on nor dies again, in the place of the next. */
            if (life !== this.life) return dead;
            if (kind === 'crashAfter') await this.die();
            return answer;
          };
        },
      });
    return { replica: fragile(this.kept.replica), outbox: fragile(this.kept.outbox) };
  }
}

/** What the pane would state; the words name the act, so that a doubled or lost one is seen. */
function statedBy(by: Person, mail: number, intent: string): Flag {
  const identity = { key: `mail-${mail}`, stricterKey: `mail-${mail}-strict`, source: `mail-${mail}`, threadRoot: `root-${mail}`, roots: [`root-${mail}`], threadIndex: undefined, earlier: [], sender: 'mette@havbro.example', sentAt: undefined };
  return { account: { key: undefined, name: 'Havbro', domain: 'havbro.example' }, words: `words of ${intent}`, stakeholder: undefined, promised: undefined, size: undefined, competence: undefined, by, at: '2026-11-24T08:00:00.000Z', intent, randomKey: `random ${intent}`, mail: identity };
}
