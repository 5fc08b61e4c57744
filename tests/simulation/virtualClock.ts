import type { Clock } from '../../src/graph/gate';

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** Lets everything happen that needs no time. */
const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

/** Time that passes only when the simulation says so; what is due at the same instant happens in the order in which it was asked for. */
export class VirtualClock implements Clock {
  private at = Date.parse('2026-11-24T08:00:00Z');
  private timers: Timer[] = [];

  now(): number {
    return this.at;
  }

  instant(): string {
    return new Date(this.at).toISOString();
  }

  later(milliseconds: number, run: () => void): () => void {
    const timer = { due: this.at + Math.max(0, milliseconds), run };
    const place = this.timers.findLastIndex(({ due }) => due <= timer.due);
    this.timers.splice(place + 1, 0, timer);
    return () => {
      const there = this.timers.indexOf(timer);
      if (there >= 0) this.timers.splice(there, 1);
    };
  }

  wait(milliseconds: number): Promise<void> {
    return new Promise((done) => void this.later(milliseconds, done));
  }

  async pass(milliseconds: number): Promise<void> {
    const end = this.at + milliseconds;
    await turn();
    for (let next = this.timers[0]; next && next.due <= end; next = this.timers[0]) {
      this.at = next.due;
      this.timers.shift();
      next.run();
      await turn();
    }
    this.at = end;
  }

  /** Passes time until the work is done. Throws when it is not after so long. */
  async through<T>(work: Promise<T>, longestMilliseconds: number): Promise<T> {
    let isDone = false;
    const marked = work.finally(() => (isDone = true));
    marked.catch(() => undefined);
    await turn();
    for (const end = this.at + longestMilliseconds; !isDone; await turn()) {
      if (this.at > end) throw new Error('Something does not come to its end.');
      await this.pass(Math.max(1, (this.timers[0]?.due ?? this.at + 1000) - this.at));
    }
    return marked;
  }
}
