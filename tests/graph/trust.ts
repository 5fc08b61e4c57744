import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';

type Dispatcher = new (options: { readonly connect: { readonly ca: string } }) => object;

/**
 * Lets the fetch of this test file trust the sandbox's certificate, and no other. Node's fetch takes its connections from a dispatcher, which stands in
 * Node's own world under this symbol (source: undici, "global dispatcher"); jest shows its tests another.
 */
export async function trust(certificate: string): Promise<void> {
  const fetchOfNode = globalThis.fetch;
  await fetchOfNode('data:,');
  const world = runInThisContext('globalThis') as Record<symbol, { constructor: Dispatcher }>;
  const dispatcher = new world[Symbol.for('undici.globalDispatcher.1')]!.constructor({ connect: { ca: readFileSync(certificate, 'utf8') } });
  globalThis.fetch = (input, init) => fetchOfNode(input, { ...init, dispatcher } as RequestInit);
}
