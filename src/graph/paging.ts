import type { GraphAnswer, GraphCall } from './batch';
import { strange } from './faultOf';
import { GraphError } from './graphError';
import { objectOf, textOf, type Json } from './json';
import { valuesIn } from './listJson';
import type { Transport } from './transport';

/** More pages than any collection has. */
const mostPages = 10_000;

/** Text as one part of a path. */
export const segment = (text: string): string => encodeURIComponent(text).replaceAll("'", '%27');

/** One call and its answer. Throws GraphError and HostError. */
export async function sendOne(transport: Transport, call: GraphCall, scopes: readonly string[]): Promise<GraphAnswer> {
  const [answer] = await transport.send([call], scopes);
  if (!answer || answer instanceof GraphError) throw answer ?? strange('Graph left a call unanswered.');
  return answer;
}

/** All rows of a collection, however many pages they come in. Throws GraphError and HostError. */
export async function everyValue(transport: Transport, start: string, scopes: readonly string[]): Promise<readonly Json[]> {
  const found: Json[] = [];
  for await (const body of pagesFrom(transport, start, scopes)) found.push(...valuesIn(body));
  return found;
}

/** Bodies of the pages, by Graph's own links; a link that has been before would lead in a circle. */
export async function* pagesFrom(transport: Transport, start: string, scopes: readonly string[]): AsyncGenerator<unknown> {
  const been = new Set<string>();
  for (let path: string | undefined = start; path !== undefined; ) {
    if (been.has(path) || been.size === mostPages) throw strange('Graph led us in a circle.');
    been.add(path);
    const { body }: GraphAnswer = await sendOne(transport, { method: 'GET', path }, scopes);
    yield body;
    const link = nextLinkIn(body);
    path = link === undefined ? undefined : transport.pathOf(link);
  }
}

/** The link to the next page; undefined on the last. */
export function nextLinkIn(body: unknown): string | undefined {
  return textOf(objectOf(body)['@odata.nextLink']);
}
