import express from 'express';
import type { Claims } from '../claims';
import type { Database } from '../database';
import type { Faults } from '../faults';
import type { Firm } from '../firm';
import type { Places } from '../places';
import type { RequestLog } from '../requestLog';
import { answerBatch } from './batch';
import type { Reply, World } from './call';
import { answerFaulty, type Outcome } from './faulty';
import { Refusal, unauthenticated } from './refusal';
import { refused, type Asked } from './single';

/** What Graph stands on. */
export interface GraphDeps {
  readonly database: Database;
  readonly firm: Firm;
  readonly places: Places;
  readonly faults: { current: Faults };
  readonly log: RequestLog;
  /** The claims of a bearer token; undefined when it is none of ours, or is over. */
  readonly verify: (bearer: string) => Promise<Claims | undefined>;
}

/** Headers that a browser may send; none of the answer's are exposed, as in life (graph-wire 2.3). */
const allowedHeaders = 'Authorization, Content-Type, Prefer, If-Match, ConsistencyLevel, client-request-id, SdkVersion, return-client-request-id';

/** Microsoft Graph v1.0, as far as the product calls it. */
export function graphApp(deps: GraphDeps): express.Express {
  const world: World = { ...deps, now: () => new Date() };
  const app = express().disable('x-powered-by').disable('etag');
  app.use((request, response, next) => {
    response.set({ 'Access-Control-Allow-Origin': request.get('origin') ?? '*', Vary: 'Origin', 'Cache-Control': 'no-store' });
    if (request.method !== 'OPTIONS') return next();
    response.set({ 'Access-Control-Allow-Headers': allowedHeaders, 'Access-Control-Allow-Methods': 'GET, POST, PATCH, PUT, DELETE', 'Access-Control-Max-Age': '600' });
    response.status(204).end();
  });
  app.use(express.json({ limit: '4mb', strict: false }));
  app.use((request, response) => void answer(deps, world, request, response));
  app.use(((fault: { status?: number }, request, response, _next) => send(response, refused(unreadable(fault), { headers: headersOf(request) }, world))) satisfies express.ErrorRequestHandler);
  return app;
}

/** The body is no JSON, or too long (texts: widely quoted; error page, 413). */
function unreadable({ status }: { readonly status?: number }): Refusal {
  if (status === 413) return new Refusal(413, 'RequestEntityTooLarge', 'The request size exceeds the maximum limit.');
  return new Refusal(400, 'BadRequest', 'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.');
}

function headersOf(request: express.Request): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
}

/** Texts: recorded by many clients. */
function refuseUnlessJson(method: string, type: string | undefined): void {
  if (!['POST', 'PATCH', 'PUT'].includes(method)) return;
  if (type === undefined) throw new Refusal(400, 'BadRequest', 'Write requests (excluding DELETE) must contain the Content-Type header declaration.');
  if (!/^application\/json\b/i.test(type)) throw new Refusal(400, 'BadRequest', 'Entity only allows writes with a JSON Content-Type header.');
}

async function answer(deps: GraphDeps, world: World, request: express.Request, response: express.Response): Promise<void> {
  const { slowMilliseconds, offline } = world.faults.current;
  if (offline) return void request.socket.destroy();
  if (slowMilliseconds > 0) await new Promise((done) => setTimeout(done, slowMilliseconds));
  const outcome = await outcomeOf(deps, world, request);
  if (outcome === 'cut') return void request.socket.destroy();
  send(response, outcome);
}

async function outcomeOf(deps: GraphDeps, world: World, request: express.Request): Promise<Outcome> {
  const headers = headersOf(request);
  try {
    const claims = await claimsIn(deps, headers['authorization'] ?? '');
    refuseUnlessJson(request.method, headers['content-type']);
    const url = request.originalUrl.replace(/^\/v1\.0(?=[/?]|$)/, '');
    if (url === request.originalUrl) throw new Refusal(400, 'BadRequest', 'Invalid version.');
    if (request.method === 'POST' && url === '/$batch') return await answerBatch(request.body, claims, world, (asked, reply) => note(deps, asked, reply, true));
    const asked: Asked = { method: request.method, url, headers, body: request.body, claims };
    const outcome = await answerFaulty(asked, world);
    if (outcome !== 'cut') note(deps, asked, outcome, false);
    return outcome;
  } catch (fault) {
    if (fault instanceof Refusal) return refused(fault, { headers }, world);
    throw fault;
  }
}

async function claimsIn(deps: GraphDeps, header: string): Promise<Claims> {
  const bearer = /^Bearer (.+)$/i.exec(header)?.[1];
  if (bearer === undefined) throw unauthenticated('Access token is empty.');
  const claims = await deps.verify(bearer);
  if (!claims) throw unauthenticated('Access token validation failure.');
  return claims;
}

function note({ log }: GraphDeps, { method, url, body, claims }: Asked, reply: Reply, inBatch: boolean): void {
  log.add({ at: new Date().toISOString(), method, path: url, status: reply.status, upn: claims.upn, inBatch, requestBody: body, responseBody: Buffer.isBuffer(reply.body) ? undefined : reply.body, ...(reply.isPlanted && { isPlanted: true }) });
}

function send(response: express.Response, { status, headers, body }: Reply): void {
  response.status(status).set({ ...headers });
  if (body === undefined) return void response.end();
  if (typeof body === 'string' || Buffer.isBuffer(body)) return void response.send(body);
  response.json(body);
}
