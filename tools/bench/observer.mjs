/**
 * Script that notes in a frame of `origin`, as `window.seen`: when it was first painted, when it became useful (`isUseful`: an expression),
 * its own long tasks and the scripts that ran in long frames. Milliseconds since the frame's navigation.
 */
export function observerScript(origin, isUseful) {
  return `(() => {
  if (location.origin !== ${JSON.stringify(origin)}) return;
  const seen = window.seen = { painted: 0, useful: 0, pressed: 0, tasks: [], scripts: [] };
  const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') seen.painted = startTime; });
  watch('longtask', ({ name, startTime, duration }) => { if (name === 'self') seen.tasks.push({ at: startTime, lasted: duration }); });
  watch('long-animation-frame', ({ scripts }) => { for (const { startTime, duration, sourceURL } of scripts) seen.scripts.push({ at: startTime, lasted: duration, source: sourceURL }); });
  addEventListener('click', () => { seen.pressed = performance.now(); }, true);
  const look = () => {
    if (${isUseful}) requestAnimationFrame(() => requestAnimationFrame(() => { seen.useful = performance.now(); }));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();`;
}

/** Expression: all that was seen, and what was loaded by then. */
export const seenSoFar = `({ ...window.seen, now: performance.now(), loaded: performance.getEntriesByType('resource').map(({ name, startTime, responseEnd }) => ({ name, at: startTime, ended: responseEnd })) })`;

/**
 * The longest of the long tasks that are ours. A task is somebody else's only when all scripts that are known to have run in it are; one
 * without a known script counts as ours. 0 when none lasted 50 ms.
 */
export function longestOwnTask({ tasks, scripts }, origin) {
  const within = ({ at, lasted }) => scripts.filter((script) => script.at < at + lasted && script.at + script.lasted > at);
  const isOurs = (task) => within(task).length === 0 || within(task).some(({ source }) => source.startsWith(origin));
  return Math.max(0, ...tasks.filter(isOurs).map(({ lasted }) => lasted));
}

/** Paths of what `origin` has sent in full by a moment. */
export function loadedFrom({ loaded }, origin, until) {
  return [...new Set(loaded.filter(({ name, ended }) => name.startsWith(origin) && ended > 0 && ended <= until).map(({ name }) => new URL(name).pathname))];
}
