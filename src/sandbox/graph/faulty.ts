import type { GraphFaultSwitch } from '../faults';
import type { Asked } from './single';
import type { Reply, World } from './call';
import { resync } from './delta';
import { answerSingle, refused } from './single';
import { denied, etagMismatch, Refusal, unauthenticated } from './refusal';

/** What becomes of one call: an answer, or a connection that ends without one. */
export type Outcome = Reply | 'cut';

const pollMilliseconds = 25;

/** Answers one call as the switches say: before it is executed, after it, or not at all. */
export async function answerFaulty(asked: Asked, world: World): Promise<Outcome> {
  await held(asked, world);
  const fault = taken(asked, world);
  if (!fault) return answerSingle(asked, world);
  if (fault.kind === 'lostAnswer' || fault.kind === 'timeoutAfterCommit') {
    answerSingle(asked, world);
    return fault.kind === 'lostAnswer' ? 'cut' : html(504, 'Gateway Timeout');
  }
  if (fault.kind === 'htmlAnswer') return html(200, 'Please sign in to this network');
  if (fault.kind === 'recorded') return { status: fault.status ?? 500, body: fault.body, isPlanted: true };
  return refused(refusalFor(fault, asked, world), asked, world);
}

function nameOf({ method, url }: Asked): string {
  return `${method} ${url}`;
}

/** Waits, not yet executed, as long as a `hold` switch fits. */
async function held(asked: Asked, world: World): Promise<void> {
  const isHeld = () => world.faults.current.graph.some(({ kind, match }) => kind === 'hold' && new RegExp(match).test(nameOf(asked)));
  while (isHeld()) await new Promise((done) => setTimeout(done, pollMilliseconds));
}

/** The first switch that fits, counted down. */
function taken(asked: Asked, world: World): GraphFaultSwitch | undefined {
  const fits = world.faults.current.graph.find(({ kind, match, times }) => kind !== 'hold' && times !== 0 && new RegExp(match).test(nameOf(asked)));
  if (fits && fits.times > 0) fits.times -= 1;
  return fits;
}

function refusalFor({ kind }: GraphFaultSwitch, asked: Asked, world: World): Refusal {
  const retry = { headers: { 'Retry-After': '1' } };
  const throttled = (extra = {}) => new Refusal(429, 'activityLimitReached', 'The request has been throttled', extra);
  const unavailable = (extra = {}) => new Refusal(503, 'serviceNotAvailable', 'The service is not available. Try the request again after a delay.', extra);
  switch (kind) {
    case 'throttled': return throttled(retry);
    case 'throttledWithoutRetryAfter': return throttled();
    case 'unavailable': return unavailable(retry);
    case 'unavailableWithoutRetryAfter': return unavailable();
    case 'preconditionFailed': return etagMismatch();
    case 'conflict': return new Refusal(409, 'resourceModified', 'The resource has changed since the caller last read it; usually an eTag mismatch');
    case 'gone': return resync(`${world.places.graph}/v1.0${asked.url.split('?')[0] ?? ''}`);
    case 'expiredToken': return unauthenticated('Lifetime validation failed, the token is expired.');
    default: return denied('sharePoint');
  }
}

function html(status: number, said: string): Reply {
  return { status, headers: { 'Content-Type': 'text/html' }, body: `<html><body><h1>${said}</h1></body></html>`, isPlanted: true };
}
