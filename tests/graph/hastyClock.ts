import type { Clock } from '../../src/graph/gate';

/** A clock that is always there already: every wait is over at once, and is remembered, in milliseconds. */
export class HastyClock implements Clock {
  readonly waits: number[] = [];
  private at = Date.parse('2026-11-24T08:00:00Z');

  now(): number {
    return this.at;
  }

  wait(milliseconds: number): Promise<void> {
    this.waits.push(milliseconds);
    this.at += milliseconds;
    return Promise.resolve();
  }
}
