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

/** One gate for all calls: while Graph has said "not before", nothing leaves. */
export class Gate {
  private opensAt = 0;

  constructor(private readonly clock: Clock) {}

  /** Keeps everything back for so long from now. */
  shut(seconds: number): void {
    this.opensAt = Math.max(this.opensAt, this.clock.now() + seconds * 1000);
  }

  /** Resolves when calls may leave. GraphError throttled when that is too long to wait for. */
  async passed(): Promise<void> {
    for (let left = this.opensAt - this.clock.now(); left > 0; left = this.opensAt - this.clock.now()) {
      if (left > longestWaitSeconds * 1000) throw new GraphError('throttled', 429, 'waiting', 'Graph has asked us to wait.', undefined, left / 1000);
      await this.clock.wait(left);
    }
  }
}
