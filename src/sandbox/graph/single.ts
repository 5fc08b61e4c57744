import { randomUUID } from 'node:crypto';
import type { Claims } from '../claims';
import type { Reply, World } from './call';
import { isPathKnown, operationOf } from './operations';
import { parseQuery, QueryError, type Query } from './query';
import { errorBody, malformed, Refusal, withoutScope, type Family } from './refusal';

/** One call as it came, alone or as a part of a batch. */
export interface Asked {
  readonly method: string;
  /** Path and query behind the version, "/me?$select=id". */
  readonly url: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly claims: Claims;
}

/** Answers one call; a refusal becomes the body that the backend's family writes. */
export function answerSingle(asked: Asked, world: World): Reply {
  try {
    return answered(asked, world);
  } catch (fault) {
    if (fault instanceof Refusal) return refused(fault, asked, world);
    throw fault;
  }
}

/** A refusal as it goes over the wire. */
export function refused(refusal: Refusal, { headers }: Pick<Asked, 'headers'>, world: World): Reply {
  const request = randomUUID();
  const ids = { request, client: headers['client-request-id'] ?? request, at: world.now() };
  return { status: refusal.status, headers: { 'request-id': request, ...refusal.extra.headers }, body: errorBody(refusal, ids) };
}

function answered(asked: Asked, world: World): Reply {
  const [path = '', search = ''] = splitOnce(asked.url, '?');
  const found = operationOf(asked.method, path.replace(/\/$/, ''));
  if (!found) throw noOperation(asked.method, path);
  const { operation, named } = found;
  if (!operation.scopes.some((scope) => asked.claims.scopes.includes(scope))) throw withoutScope(operation.family);
  const person = world.firm.people.find(({ oid }) => oid === asked.claims.oid);
  if (!person) throw new Refusal(401, 'InvalidAuthenticationToken', 'The person of this token is not in the tenant.');
  const query = queryIn(search, operation.family);
  return operation.answer({ method: asked.method, named, path, query, headers: asked.headers, body: asked.body, person, scopes: asked.claims.scopes }, world);
}

function noOperation(method: string, path: string): Refusal {
  if (isPathKnown(path)) return new Refusal(405, 'Request_BadRequest', `Specified HTTP method is not allowed for the request target. (${method})`);
  /* An id with an unencoded slash is two segments (recorded: samples/_errors/unencoded-ews-id-in-path). */
  const code = /^\/(me|users\/[^/]+)\/(messages|events)\//i.test(path) ? 'RequestBroker--ParseUri' : 'BadRequest';
  return new Refusal(400, code, `Resource not found for the segment '${path.split('/').pop() ?? ''}'.`);
}

function queryIn(search: string, family: Family): Query {
  try {
    return parseQuery(search);
  } catch (fault) {
    if (fault instanceof QueryError) throw malformed(family, fault.message);
    throw fault;
  }
}

function splitOnce(text: string, mark: string): readonly string[] {
  const cut = text.indexOf(mark);
  return cut < 0 ? [text] : [text.slice(0, cut), text.slice(cut + 1)];
}
