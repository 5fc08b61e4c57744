import type { Reply } from '../../src/sandbox/graph/call';
import type { VirtualClock } from './virtualClock';

/** Answers a request that carries this token; fails as the network does. */
export type Wire = (token: string, body: unknown, signal: AbortSignal) => Promise<Reply | 'cut'>;

/** What the code under test finds in place of the browser's own: a network that is not one, and timers that wait for the virtual clock. */
export class Ground {
  constructor(private readonly clock: VirtualClock, private readonly wire: Wire) {}

  async within<T>(work: () => Promise<T>): Promise<T> {
    const real = { fetch: globalThis.fetch, setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
    const timers = {
      setTimeout: (run: () => void, milliseconds = 0) => this.clock.later(milliseconds, run),
      clearTimeout: (callOff?: () => void) => callOff?.(),
    };
    Object.assign(globalThis, timers, { fetch: (url: string, options: RequestInit) => this.fetch(url, options) });
    try {
      return await work();
    } finally {
      Object.assign(globalThis, real);
    }
  }

  private async fetch(url: string, { headers, body, signal }: RequestInit): Promise<unknown> {
    if (!url.endsWith('/v1.0/$batch')) throw new Error(`Nobody should call ${url}.`);
    const token = new Headers(headers).get('authorization')?.replace('Bearer ', '') ?? '';
    const reply = await this.wire(token, JSON.parse(String(body)), signal as AbortSignal);
    if (reply === 'cut') throw new TypeError('fetch failed');
    const isText = typeof reply.body === 'string';
    return {
      status: reply.status,
      ok: reply.status < 400,
      headers: new Headers({ 'content-type': isText ? 'text/html' : 'application/json', ...reply.headers }),
      text: async () => (isText ? reply.body : JSON.stringify(reply.body)),
    };
  }
}
