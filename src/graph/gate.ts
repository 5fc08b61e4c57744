import type { GateMemory } from './gateMemory';
import { GraphError } from './graphError';

/** Time as the transport needs it. */
export interface Clock {
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** The clock of life. */
export const realClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
};

/** Longest wait inside a call; a longer one is told to the caller, who tries again later. */
const longestWaitSeconds = 20;
/** Requests in a row that a service in trouble may fail before nobody asks it for a while. */
const mostMisses = 5;
const firstBreakSeconds = 60;
const longestBreakSeconds = 600;
/** As long as one request may take: the others wait to see how it ends. */
const trialSeconds = 15;

/** One gate for all calls, of all tabs of this browser: while Graph has said "not before", or has failed too often in a row, nothing leaves. */
export class Gate {
  constructor(private readonly clock: Clock, private readonly memory: GateMemory) {}

  /** Keeps everything back for so long from now. */
  shut(seconds: number): void {
    const { opensAt, misses } = this.memory.read();
    this.memory.write({ misses, opensAt: Math.max(opensAt, this.clock.now() + seconds * 1000) });
  }

  /** Graph is well: whatever it failed before is forgotten, and a break is over; what it has asked another request to wait stands. */
  answered(): void {
    const { opensAt, misses } = this.memory.read();
    if (misses > 0) this.memory.write({ opensAt: misses >= mostMisses ? 0 : opensAt, misses: 0 });
  }

  /** A request was failed by a service in trouble; after five in a row nothing leaves for a minute, then one request tries, and the break grows with each that fails. */
  missed(): void {
    const misses = this.memory.read().misses + 1;
    this.memory.write({ opensAt: this.memory.read().opensAt, misses });
    if (misses >= mostMisses) this.shut(Math.min(firstBreakSeconds * 2 ** (misses - mostMisses), longestBreakSeconds));
  }

  /** Resolves when it is open. GraphError throttled when that is too long to wait for. */
  async opened(): Promise<void> {
    for (let left = this.left(); left > 0; left = this.left()) {
      if (left > longestWaitSeconds * 1000) throw new GraphError('throttled', 429, 'waiting', 'Graph has asked us to wait.', undefined, left / 1000);
      await this.clock.wait(left);
    }
  }

  /** Resolves when one request may leave, and only that where Graph is tried again after a break. GraphError as `opened`. */
  async passed(): Promise<void> {
    await this.opened();
    if (this.memory.read().misses >= mostMisses) this.shut(trialSeconds);
  }

  private left(): number {
    return this.memory.read().opensAt - this.clock.now();
  }
}
