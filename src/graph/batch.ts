import { noAnswer, strange } from './faultOf';
import { objectOf, textOf, type Json } from './json';
import type { GraphError } from './graphError';

/** One call to Graph. `path` stands below the version: "/sites/...". */
export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What came back, whatever the status; header names in lower case. */
export interface GraphAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Graph's bounds of one batch (json-batching; Outlook's four to a mailbox: throttling-limits). */
const mostParts = 20;
const mostToOneMailbox = 4;

/** Splits waiting calls into batches that Graph takes, in order. */
export function inBatches<T extends { readonly call: GraphCall }>(waiting: readonly T[]): readonly (readonly T[])[] {
  const batches: { parts: T[]; mailboxes: Map<string, number> }[] = [];
  for (const one of waiting) {
    const mailbox = mailboxOf(one.call.path);
    const fits = ({ parts, mailboxes }: (typeof batches)[number]) => parts.length < mostParts && (mailbox === undefined || (mailboxes.get(mailbox) ?? 0) < mostToOneMailbox);
    const batch = batches.find(fits) ?? { parts: [], mailboxes: new Map<string, number>() };
    if (!batches.includes(batch)) batches.push(batch);
    batch.parts.push(one);
    if (mailbox !== undefined) batch.mailboxes.set(mailbox, (batch.mailboxes.get(mailbox) ?? 0) + 1);
  }
  return batches.map(({ parts }) => parts);
}

function mailboxOf(path: string): string | undefined {
  return /^\/(me|users\/[^/?]+)\/(messages|mailFolders|calendar|calendarView|events|outlook|sendMail|todo)/i.exec(path)?.[1]?.toLowerCase();
}

/** The body of a batch; ids are places in the list. */
export function batchBody(calls: readonly GraphCall[]): unknown {
  const requests = calls.map(({ method, path, headers, body }, place) => ({
    id: String(place),
    method,
    url: path,
    ...(headers || body !== undefined ? { headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers } } : {}),
    ...(body !== undefined && { body }),
  }));
  return { requests };
}

/** The answers of a batch in the order of its calls, whatever order they came in; a part that is left out is a fault of its own. */
export function answersIn(body: unknown, count: number): readonly (GraphAnswer | GraphError)[] {
  const { responses } = objectOf(body);
  if (!Array.isArray(responses)) throw noAnswer('noBatch', 'What answered in place of Graph sent no batch.');
  const byId = new Map(responses.map((one) => [String(objectOf(one)['id']), objectOf(one)]));
  return Array.from({ length: count }, (_, place) => partIn(byId.get(String(place))));
}

/** Text in place of JSON is a page in Base64, which nobody here asks for: whether the call was done is not known then. */
function partIn(part: Json | undefined): GraphAnswer | GraphError {
  if (typeof part?.['status'] !== 'number') return strange('Graph left a part of a batch unanswered.');
  const { status, body } = part as { readonly status: number; readonly body?: unknown };
  if (status < 400 && typeof body === 'string') return noAnswer('noJson', 'What answered a part of a batch in place of Graph sent a page.');
  return { status, headers: lowerCase(part['headers']), body };
}

function lowerCase(headers: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(objectOf(headers)).map(([name, value]) => [name.toLowerCase(), textOf(value) ?? String(value)]));
}
