/** While somebody works with it, a colleague's case is to arrive within 35 seconds. */
const livelyMilliseconds = 30_000;
const livelyForMilliseconds = 5 * 60_000;
const longestMilliseconds = 10 * 60_000;
const jitter = 0.15;

/** The pause before the next round: short for five minutes after a touch, then twice as long each time. `dice` is 0 to 1. */
export function pauseBefore(sinceTouch: number, pauseBeforeThis: number, dice: number): number {
  const pause = sinceTouch < livelyForMilliseconds ? livelyMilliseconds : Math.min(2 * Math.max(pauseBeforeThis, livelyMilliseconds), longestMilliseconds);
  return pause * (1 - jitter * dice);
}

/** True when a touch should start a round at once: the pause has grown, and the last round is old. */
export function isStale(sinceRound: number): boolean {
  return sinceRound > livelyMilliseconds;
}
