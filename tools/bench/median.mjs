/** The middle of some figures. */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Between which of the figures the true median lies with at least 95 %, by their order alone: whatever the distribution, the number of
 * figures below the median is binomial with one half. The whole range where there are too few for that.
 */
export function medianInterval(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const count = sorted.length;
  let outside = 0;
  let chance = 0.5 ** count;
  let place = 0;
  while (place < count && outside + chance <= 0.025) {
    outside += chance;
    chance = (chance * (count - place)) / (place + 1);
    place += 1;
  }
  const lower = Math.max(0, place - 1);
  return [sorted[lower], sorted[count - 1 - lower]];
}
