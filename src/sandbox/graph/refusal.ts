/** Which backend answers; each has its own spelling of codes (graph-wire 2.3). */
export type Family = 'sharePoint' | 'exchange' | 'entra' | 'gateway';

/** Graph says no: a status, a code in the family's spelling, and what else belongs to the answer. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly extra: { readonly headers?: Readonly<Record<string, string>>; readonly inner?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

const badRequest: Record<Family, string> = { sharePoint: 'invalidRequest', exchange: 'BadRequest', entra: 'Request_BadRequest', gateway: 'BadRequest' };

/** 400 in the family's spelling. */
export function malformed(family: Family, message: string): Refusal {
  return new Refusal(400, badRequest[family], message);
}

/** 404 in the family's spelling. */
export function missing(family: Family, what: string): Refusal {
  if (family === 'exchange') return new Refusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  if (family === 'entra') return new Refusal(404, 'Request_ResourceNotFound', `Resource '${what}' does not exist or one of its queried reference-property objects are not present.`);
  return new Refusal(404, 'itemNotFound', what);
}

/** An id that Exchange never made, or one in EWS form (recorded: samples/_errors/mail-id-malformed). */
export function malformedId(): Refusal {
  return new Refusal(400, 'ErrorInvalidIdMalformed', 'Id is malformed.');
}

/** The person lacks the right, whatever the token says. */
export function denied(family: Family): Refusal {
  if (family === 'exchange') return new Refusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  if (family === 'entra') return new Refusal(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  return new Refusal(403, 'accessDenied', 'Access denied');
}

/** The token lacks the scope. SharePoint's text: recorded (samples/_errors/selected-scope-no-grant). */
export function withoutScope(family: Family): Refusal {
  if (family !== 'sharePoint') return denied(family);
  return new Refusal(403, 'accessDenied', "Request Doesn't have the required Permission scopes to access a site.");
}

/** No token, or one that is over (gateway; WWW-Authenticate as every bearer service sends it). */
export function unauthenticated(message: string): Refusal {
  return new Refusal(401, 'InvalidAuthenticationToken', message, { headers: { 'WWW-Authenticate': 'Bearer realm="", error="invalid_token"' } });
}

/** If-Match does not fit: documented as 412; code and text are a belief, nobody has published a captured one (graph-wire 2.2). */
export function etagMismatch(): Refusal {
  const message = 'The resource has changed since the caller last read it; usually an eTag mismatch';
  return new Refusal(412, 'resourceModified', message, { inner: { code: 'entityTagDoesNotMatch' } });
}

/** The body of any refusal. `date` has no zone, as in every recorded one. */
export function errorBody(refusal: Refusal, ids: { readonly request: string; readonly client: string; readonly at: Date }): unknown {
  const innerError = { ...refusal.extra.inner, date: ids.at.toISOString().slice(0, 19), 'request-id': ids.request, 'client-request-id': ids.client };
  return { error: { code: refusal.code, message: refusal.message, innerError } };
}
