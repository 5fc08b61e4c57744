import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';

type Dispatcher = new (options: { readonly connect: { readonly ca: string }; readonly pipelining: number }) => object;

/**
 * Lets the fetch of this test file trust the sandbox's certificate, and no other. Node's fetch takes its connections from a dispatcher, which stands in
 * Node's own world under this symbol (source: undici, "global dispatcher"); jest shows its tests another. A
 * connection is not kept for the next call: on a busy machine the server could close it just as we send.
 */
export async function trust(certificate: string): Promise<void> {
  const fetchOfNode = globalThis.fetch;
  await fetchOfNode('data:,');
  const world = runInThisContext('globalThis') as Record<symbol, { constructor: Dispatcher }>;
  const dispatcher = new world[Symbol.for('undici.globalDispatcher.1')]!.constructor({ connect: { ca: readFileSync(certificate, 'utf8') }, pipelining: 0 });
  globalThis.fetch = (input, init) => fetchOfNode(input, { ...init, dispatcher } as RequestInit);
}
