import { GraphError, type GraphFault } from './graphError';
import { objectOf, textOf } from './json';

/** Our own codes where Graph's do not tell enough; the others are Graph's as they came. */
export const notUnique = 'notUnique';
export const resync = 'resync';
export const listNotSetUp = 'listNotSetUp';

/** Said by a network on the way, not by Graph: whoever sits here must sign in to it (RFC 6585). */
export const networkWantsSignIn = 511;

/**
 * Status to kind. Unlisted statuses are `broken`. 409 and 412 are one kind: which of them a stale etag gives is documented as 412, and 409 is recorded.
 * After 408, 500, 502, 504, and where no answer came, nobody knows whether a write was done: whoever writes looks its key up before sending again.
 */
const kinds: Readonly<Record<number, GraphFault>> = {
  401: 'signedOut',
  403: 'forbidden',
  404: 'missing',
  408: 'offline',
  409: 'conflict',
  410: 'missing',
  412: 'conflict',
  423: 'conflict',
  424: 'throttled',
  429: 'throttled',
  502: 'offline',
  503: 'throttled',
  504: 'offline',
  [networkWantsSignIn]: 'offline',
};

/** The only two messages that are read, since their code says nothing of its own (recorded: list-unique-violation, list-filter-not-indexed). */
const uniqueMessage = /unique constraints already has the provided value/i;
const notIndexedMessage = /cannot be referenced in filter or orderby/i;

/** Decides once what a failed answer of Graph means; `body` may be anything, also no JSON at all. */
export function faultOf(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): GraphError {
  const error = objectOf(objectOf(body)['error']);
  const message = textOf(error['message']) ?? '';
  const inner = objectOf(error['innerError'] ?? error['innererror']);
  const kind = status === 400 && uniqueMessage.test(message) ? 'conflict' : (kinds[status] ?? 'broken');
  const requestId = textOf(inner['request-id']) ?? headers['request-id'];
  return new GraphError(kind, status, codeOf(status, message, error['code']), message || `Graph answered ${status}.`, requestId, retryAfter(headers));
}

function codeOf(status: number, message: string, code: unknown): string {
  if (status === 410) return resync;
  if (status === 400 && uniqueMessage.test(message)) return notUnique;
  if (status === 400 && notIndexedMessage.test(message)) return listNotSetUp;
  return textOf(code) ?? '';
}

/** A nonsense in a header must not keep the app back until its page is closed. */
const longestWaitSeconds = 3600;

/** Seconds, fractions too (official sample: 2.128), or a date; the larger of the two headers that Microsoft names. */
function retryAfter(headers: Readonly<Record<string, string>>): number | undefined {
  const found = [headers['retry-after'], headers['ratelimit-reset']].map(secondsOf).filter((one) => one !== undefined);
  return found.length === 0 ? undefined : Math.min(longestWaitSeconds, Math.max(...found));
}

function secondsOf(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, (at - Date.now()) / 1000);
}

/** No answer came, or one that is not Graph's (a proxy's page, a cut connection). */
export function noAnswer(code: string, message: string, cause?: unknown): GraphError {
  return new GraphError('offline', 0, code, message, undefined, undefined, { cause });
}

/** Graph answered with something that it never says. */
export function strange(message: string): GraphError {
  return new GraphError('broken', 0, 'unexpectedAnswer', message);
}
