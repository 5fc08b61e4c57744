/** A hidden page paints nothing, and its work must go on all the same. */
const limitMilliseconds = 1_000;

/** Calls once what is drawn now has been painted, or after a second at the latest. */
export function afterPaint(call: () => void): void {
  let isCalled = false;
  const once = () => {
    if (isCalled) return;
    isCalled = true;
    call();
  };
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(once)));
  setTimeout(once, limitMilliseconds);
}
