import type { Instant } from '../domain/time';
import { isLively, isStale, pauseBefore } from './rhythm';
import type { Surroundings } from './surroundings';

/** What a round freshens: `cases` is what colleagues change all day, the rest of the lists hardly ever. */
export type Freshened = 'all' | 'cases';

interface WatchOptions {
  readonly around: Surroundings;
  /** Whose windows take turns. */
  readonly identity: string;
  readonly now: () => Instant;
  readonly isRunning: () => boolean;
  readonly hasWaiting: () => boolean;
  readonly run: (which: Freshened) => void;
}

/** Of the rounds that come by themselves, each so many-th freshens all lists: often while somebody works here. */
const allEach = { lively: 2, idle: 8 };

/**
 * Says when rounds come by themselves: often after a touch, rarer later, none while nobody looks, and in one window of a browser only, which is the one that somebody
 * touched last.
 */
export class Watch {
  private readonly endings: (() => void)[] = [];
  private isSuspended = false;
  private isLeading = false;
  private touchedAt = 0;
  private roundAt = 0;
  private pause = 0;
  private rounds = 0;
  private stopTimer = (): void => undefined;
  private giveUpLead = (): void => undefined;

  constructor(private readonly options: WatchOptions) {}

  /** From now on rounds come. */
  begin(): void {
    const { around } = this.options;
    this.endings.push(around.onWake(() => this.wake()), around.onTouch(() => this.touch()));
    if (!this.isAside) this.takeLead();
  }

  /** The person has done something here. */
  touched(): void {
    this.touchedAt = Date.parse(this.options.now());
  }

  roundBegins(): void {
    this.roundAt = Date.parse(this.options.now());
  }

  roundEnded(): void {
    this.stopTimer();
    if (this.isAside || !this.isLeading) return;
    const { around } = this.options;
    this.pause = pauseBefore(this.sinceTouch(), this.pause, around.dice());
    this.stopTimer = around.later(this.pause, () => this.options.run((this.rounds += 1) % allEach[isLively(this.sinceTouch()) ? 'lively' : 'idle'] === 0 ? 'all' : 'cases'));
  }

  suspend(): void {
    this.isSuspended = true;
    this.goAside();
  }

  resume(): void {
    this.isSuspended = false;
    this.wake();
  }

  end(): void {
    this.goAside();
    for (const end of this.endings.splice(0)) end();
  }

  private sinceTouch(): number {
    return Date.parse(this.options.now()) - this.touchedAt;
  }

  /** Nobody looks at the page. */
  get isAside(): boolean {
    return this.isSuspended || this.options.around.isHidden();
  }

  /** What has just failed in a round that still runs is tried again after it. */
  private wake(): void {
    if (this.isAside) return this.goAside();
    this.touched();
    this.takeLead();
    if (!this.options.isRunning() || this.options.hasWaiting()) this.options.run('all');
  }

  /** Whoever comes back to a page whose rounds have become rare finds it fresh. */
  private touch(): void {
    this.touched();
    if (this.isAside) return;
    this.takeLead();
    if (!this.options.isRunning() && isStale(this.touchedAt - this.roundAt)) this.options.run('all');
  }

  private goAside(): void {
    this.stopTimer();
    this.giveUpLead();
    [this.isLeading, this.giveUpLead] = [false, () => undefined];
  }

  private takeLead(): void {
    if (!this.isLeading) this.lead(true);
  }

  /** Whoever has lost it stands in the queue for when that window is closed. */
  private lead(isTaken: boolean): void {
    this.giveUpLead();
    if (isTaken) this.isLeading = true;
    this.giveUpLead = this.options.around.lead(`lead:${this.options.identity}`, {
      isTaken,
      began: () => {
        if (this.isLeading) return;
        this.isLeading = true;
        this.roundEnded();
      },
      lost: () => {
        this.isLeading = false;
        this.stopTimer();
        this.lead(false);
      },
    });
  }
}
