/** While somebody works with it, a colleague's case is to arrive within 35 seconds. */
const livelyMilliseconds = 30_000;
const livelyForMilliseconds = 5 * 60_000;
const longestMilliseconds = 10 * 60_000;
/** Not all who opened at nine ask at once: by so much a short pause may be shorter, and a long one longer. */
const jitter = { lively: -0.15, idle: 0.25 };

/** Somebody works here. */
export function isLively(sinceTouch: number): boolean {
  return sinceTouch < livelyForMilliseconds;
}

/** The pause before the next round: short for five minutes after a touch, then twice as long each time. `dice` is 0 to 1. */
export function pauseBefore(sinceTouch: number, pauseBeforeThis: number, dice: number): number {
  if (isLively(sinceTouch)) return livelyMilliseconds * (1 + jitter.lively * dice);
  return Math.min(2 * Math.max(pauseBeforeThis, livelyMilliseconds), longestMilliseconds) * (1 + jitter.idle * dice);
}

/** True when a touch should start a round at once: the pause has grown, and the last round is old. */
export function isStale(sinceRound: number): boolean {
  return sinceRound > livelyMilliseconds;
}
