import { HastyClock } from './hastyClock';

/** A clock that moves when the test says so. */
export class SlowClock extends HastyClock {
  private passed = 0;
  private waiting: { readonly until: number; readonly done: () => void }[] = [];
  private watching: { readonly count: number; readonly done: () => void }[] = [];

  override now(): number {
    return super.now() + this.passed;
  }

  override wait(milliseconds: number): Promise<void> {
    return new Promise((done) => {
      this.waiting.push({ until: this.now() + milliseconds, done });
      this.tell();
    });
  }

  /** When so many wait. */
  isWaitedFor(count: number): Promise<void> {
    return new Promise((done) => {
      this.watching.push({ count, done });
      this.tell();
    });
  }

  pass(milliseconds: number): void {
    this.passed += milliseconds;
    const over = this.waiting.filter(({ until }) => until <= this.now());
    this.waiting = this.waiting.filter((one) => !over.includes(one));
    for (const { done } of over) done();
  }

  private tell(): void {
    const met = this.watching.filter(({ count }) => this.waiting.length >= count);
    this.watching = this.watching.filter((one) => !met.includes(one));
    for (const { done } of met) done();
  }
}
