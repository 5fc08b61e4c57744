import { GraphError } from '../../../../src/graph/graphError';
import type { Lists } from '../../../../src/graph/listTypes';
import { HostError } from '../../../../src/host/hostError';

/** What becomes of a call once it may leave. */
export type Luck = 'well' | 'lostAnswer' | 'timeoutAfterCommit' | 'preconditionFailed' | 'throttled' | 'expiredToken';

interface Caller {
  readonly go: (luck: Luck) => void;
  readonly done: Promise<unknown>;
}

/** The way from one window to Graph: each call waits until the walk lets it through, one at a time, so that a walk is the same walk again. */
export class Gate {
  isOnline = true;
  hasToken = true;
  private readonly waiting: Caller[] = [];
  private isShut = false;
  private isOpen = false;

  /** `lucky` makes the next call to reach Graph end so. */
  constructor(private readonly lucky: (luck: Luck) => Promise<void>) {}

  /** The lists behind the gate. */
  of(lists: Lists): Lists {
    return new Proxy(lists, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as (...values: unknown[]) => Promise<unknown>;
        return (...values: unknown[]) => this.passed(() => Reflect.apply(method, target, values) as Promise<unknown>);
      },
    });
  }

  /** The page is gone: what waits is never answered. */
  shut(): void {
    this.isShut = true;
    this.waiting.length = 0;
  }

  /** From now on nothing waits here. */
  open(): void {
    this.isOpen = true;
    for (const one of this.waiting.splice(0)) one.go('well');
  }

  /** Lets the oldest call through, and waits until it is answered. */
  async letOne(luck: Luck): Promise<boolean> {
    const next = this.waiting.shift();
    if (!next) return false;
    next.go(luck);
    await next.done;
    return true;
  }

  private passed<T>(work: () => Promise<T>): Promise<T> {
    if (this.isShut) return new Promise(() => undefined);
    return new Promise((resolve, reject) => {
      let over = (): void => undefined;
      const done = new Promise<void>((end) => (over = end));
      const go = (luck: Luck): void => void this.sent(work, luck).then((value) => !this.isShut && resolve(value), (fault: unknown) => !this.isShut && reject(fault)).finally(over);
      if (this.isOpen) go('well');
      else this.waiting.push({ go, done });
    });
  }

  private async sent<T>(work: () => Promise<T>, luck: Luck): Promise<T> {
    if (!this.hasToken) throw new HostError('interactionNeeded', 'Only a press can go on.');
    if (!this.isOnline) throw new GraphError('offline', 0, 'noAnswer', 'Graph could not be reached.');
    if (luck === 'well') return work();
    await this.lucky(luck);
    try {
      return await work();
    } finally {
      await this.lucky('well');
    }
  }
}
