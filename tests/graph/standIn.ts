import { createServer, type Server } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphCall } from '../../src/graph/batch';
import { openTransport, type Transport, type TransportOptions } from '../../src/graph/transport';
import { certificateIn } from '../../src/sandbox/certificate';
import { HastyClock } from './hastyClock';
import { trust } from './trust';

/** One part of a batch, as it stands on the wire. */
export interface Part {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** One request that arrived. */
export interface Asked {
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly parts: readonly Part[];
}

/** A text is sent as it is, as HTML unless the headers say otherwise; anything else as JSON. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What becomes of a request: an answer, a connection that ends, one that never does, or one whose answer never ends. */
export type Outcome = Reply | 'cut' | 'silent' | 'endless';

/** A server in Graph's place that answers batches as the test says. */
export class StandIn {
  readonly asked: Asked[] = [];
  answer: (asked: Asked) => Outcome = ({ parts }) => batch(parts.map(well));
  private readonly arrivals: (() => void)[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<StandIn> {
    const { key, cert, file } = await certificateIn('.sandbox');
    await trust(file);
    const server = createServer({ key, cert });
    const standIn = new StandIn(server);
    server.on('request', (request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => {
        const { requests } = JSON.parse(Buffer.concat(pieces).toString('utf8')) as { requests: Part[] };
        const asked = { target: `${request.method} ${request.url}`, headers: request.headers, parts: requests };
        standIn.asked.push(asked);
        const outcome = standIn.answer(asked);
        if (outcome === 'cut') request.socket.destroy();
        else if (outcome === 'endless') response.writeHead(200, { 'content-type': 'application/json' }).write('{"responses":[');
        else if (outcome !== 'silent') response.writeHead(outcome.status, typeOf(outcome)).end(typeof outcome.body === 'string' ? outcome.body : JSON.stringify(outcome.body));
        for (const arrived of standIn.arrivals.splice(0)) arrived();
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return standIn;
  }

  get base(): string {
    return `https://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  /** All goes well, and nothing has been asked. */
  forget(): void {
    this.asked.length = 0;
    this.answer = ({ parts }) => batch(parts.map(well));
  }

  /** The first batches are answered as given; from then on all goes well. */
  answers(...outcomes: readonly ((parts: readonly Part[]) => Outcome)[]): void {
    const waiting = [...outcomes];
    this.answer = ({ parts }) => waiting.shift()?.(parts) ?? batch(parts.map(well));
  }

  /** How many parts each batch had. */
  sizes(): readonly number[] {
    return this.asked.map(({ parts }) => parts.length);
  }

  /** What each batch asked for. */
  urls(): readonly (readonly string[])[] {
    return this.asked.map(({ parts }) => parts.map(({ url }) => url));
  }

  /** The real transport, led here. */
  transport(options: Partial<TransportOptions> = {}): Transport {
    return openTransport({ token: async () => 'token', base: this.base, clock: new HastyClock(), dice: () => 0, ...options });
  }

  /** When the next request has arrived. */
  arrival(): Promise<void> {
    return new Promise((done) => void this.arrivals.push(done));
  }

  async stop(): Promise<void> {
    const closed = new Promise((done) => this.server.close(done));
    this.server.closeAllConnections();
    await closed;
  }
}

function typeOf({ headers, body }: Reply): Record<string, string> {
  return { 'content-type': typeof body === 'string' ? 'text/html' : 'application/json', ...headers };
}

/** A batch that went well as a whole. */
export function batch(responses: readonly unknown[]): Reply {
  return { status: 200, body: { responses } };
}

/** A part that went well; its body tells which call it answers. */
export function well({ id, method, url }: Part): unknown {
  return { id, status: 200, headers: { 'Content-Type': 'application/json' }, body: { did: `${method} ${url}` } };
}

/** A part that failed. */
export function failed({ id }: Part, { status, headers = {}, body = { error: { code: 'x', message: 'x' } } }: Reply): unknown {
  return { id, status, headers, body };
}

export const read = (path: string): GraphCall => ({ method: 'GET', path });

/** So many reads, each of something else. */
export const reads = (count: number): readonly GraphCall[] => Array.from({ length: count }, (_, place) => read(`/sites/${place}`));

/** What `well` answers to a call. */
export const did = ({ method, path }: GraphCall): unknown => expect.objectContaining({ status: 200, body: { did: `${method} ${path}` } });
