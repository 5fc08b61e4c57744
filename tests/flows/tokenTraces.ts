import type { BrowserContext, Frame, Request } from 'playwright-core';
import { namedPlaces } from '../../src/sandbox/places';
import { everythingKept } from './keptHere';

/** A signed token in its compact form (RFC 7515): access token or ID token. */
const token = /eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/;

/** Where tokens have been seen in a context: on their way to Graph, and anywhere else. */
export interface TokenTraces {
  toGraph: number;
  readonly elsewhere: string[];
}

/** Follows all that leaves the pages of a context, and all that they log. */
export function traceTokens(context: BrowserContext): TokenTraces {
  const traces: TokenTraces = { toGraph: 0, elsewhere: [] };
  const look = (place: string, text: string | null | undefined) => {
    if (token.test(text ?? '')) traces.elsewhere.push(place);
  };
  context.on('request', (request) => {
    const { authorization, ...headers } = request.headers();
    if (goesToGraph(request) && token.test(authorization ?? '')) traces.toGraph += 1;
    else look(`authorization to ${new URL(request.url()).host}`, authorization);
    look(`address of ${request.method()} ${new URL(request.url()).host}`, decodeURIComponent(request.url()));
    look(`headers to ${new URL(request.url()).host}`, JSON.stringify(headers));
    look(`body to ${new URL(request.url()).host}`, request.postData());
  });
  context.on('console', (message) => look('console', message.text()));
  context.on('page', (page) => page.on('framenavigated', (frame) => look('address of a frame', decodeURIComponent(frame.url()))));
  return traces;
}

function goesToGraph(request: Request): boolean {
  return new URL(request.url()).origin === 'https://graph.microsoft.com';
}

/** Places on this machine that outlive the tab and hold a token; the frame must be of our own origin. */
export async function tokensKept(frame: Frame): Promise<string[]> {
  const kept = await everythingKept(frame);
  const cookies = (await frame.page().context().cookies(namedPlaces.app)).map(({ name, value }) => [`cookie ${name}`, value] as const);
  return [...kept, ...cookies].filter(([, value]) => token.test(value)).map(([place]) => place);
}
