import type { Claims } from '../claims';
import { objectIn, type Reply, type World } from './call';
import { answerFaulty, type Outcome } from './faulty';
import { Refusal } from './refusal';
import { refused, type Asked } from './single';

const mostParts = 20;
/** Exchange serves so many calls to one mailbox at once (graph-wire 2.3). */
const mostToOneMailbox = 4;

interface Part {
  readonly id: string;
  readonly dependsOn: readonly string[];
  readonly asked: Asked;
}

/** What each part was asked and answered, for the log. */
export type Told = (asked: Asked, reply: Reply) => void;

/** POST /$batch: 200 even when parts fail; the whole is refused only when it is malformed (source: json-batching). */
export async function answerBatch(body: unknown, claims: Claims, world: World, told: Told): Promise<Outcome> {
  const parts = partsIn(body, claims);
  const answers = new Map<string, Reply>();
  let toMailbox = 0;
  for (const part of parts) {
    const isMailbox = /^\/(me|users\/[^/]+)\/(messages|mailFolders|events|calendarView)/.test(part.asked.url);
    if (isMailbox) toMailbox += 1;
    const refusal = isMailbox && toMailbox > mostToOneMailbox ? overMailbox() : failedBefore(part, answers);
    const outcome = refusal ? refused(refusal, part.asked, world) : await answerFaulty(part.asked, world);
    if (outcome === 'cut') return 'cut';
    told(part.asked, outcome);
    answers.set(part.id, outcome);
  }
  const responses = parts.map(({ id }) => partJson(id, answers.get(id)));
  return { status: 200, body: { responses: world.faults.current.shuffledBatch ? responses.reverse() : responses } };
}

/** Seconds may be a fraction, as in the official sample of a throttled answer. */
function overMailbox(): Refusal {
  return new Refusal(429, 'ApplicationThrottled', "Application is over its MailboxConcurrency limit.", { headers: { 'Retry-After': '1.128' } });
}

function failedBefore({ dependsOn }: Part, answers: ReadonlyMap<string, Reply>): Refusal | undefined {
  const hasFailed = dependsOn.some((id) => (answers.get(id)?.status ?? 500) >= 400);
  return hasFailed ? new Refusal(424, 'FailedDependency', 'A request that this one depends on has failed.') : undefined;
}

function partJson(id: string, reply: Reply | undefined): Readonly<Record<string, unknown>> {
  const { status, headers, body } = reply ?? { status: 500 };
  const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.isBuffer(body) ? body : undefined;
  const type = body === undefined ? {} : { 'Content-Type': bytes ? 'text/html' : 'application/json' };
  return { id, status, headers: { ...type, ...headers }, ...(body !== undefined && { body: bytes ? bytes.toString('base64') : body }) };
}

function bad(message: string): Refusal {
  return new Refusal(400, 'BadRequest', message);
}

function partsIn(body: unknown, claims: Claims): readonly Part[] {
  const requests = objectIn(body)?.['requests'];
  if (!Array.isArray(requests) || requests.length === 0) throw bad('Invalid batch payload format.');
  if (requests.length > mostParts) throw bad(`Number of batch request steps exceeds the maximum value of ${mostParts}.`);
  const parts = requests.map((one: unknown) => partOf(one, claims));
  const ids = parts.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) throw bad('Request id must be unique within the batch.');
  if (parts.some(({ dependsOn }) => dependsOn.some((id) => !ids.includes(id)))) throw bad('A request depends on one that is not in the batch.');
  return parts;
}

/** What must have a body, and say what it is; the whole batch is refused otherwise (msgraph-sdk-dotnet#2628). */
function isWrite(method: string): boolean {
  return ['POST', 'PATCH', 'PUT'].includes(method.toUpperCase());
}

function partOf(one: unknown, claims: Claims): Part {
  const { id, method, url, headers, body, dependsOn } = objectIn(one) ?? {};
  if (typeof id !== 'string' || typeof method !== 'string' || typeof url !== 'string') throw bad('Each request needs an id, a method and a url.');
  const below = url.startsWith('/') ? url : `/${url}`;
  if (/^\/(v1\.0|beta)\/|^\/\$batch|:\/\//.test(below)) throw bad(`Invalid url '${url}': it is relative to the version, and not a batch itself.`);
  const lower = Object.fromEntries(Object.entries(objectIn(headers) ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]));
  if (isWrite(method) && (body === undefined || lower['content-type'] === undefined)) throw bad(`Write request id : ${id} does not contain Content-Type header or body.`);
  return { id, dependsOn: Array.isArray(dependsOn) ? dependsOn.map(String) : [], asked: { method: method.toUpperCase(), url: below, headers: lower, body, claims } };
}
