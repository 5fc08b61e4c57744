import { AuthenticationHandler, AuthenticationHandlerOptions, Client, HTTPMessageHandler, ResponseType } from '@microsoft/microsoft-graph-client';
import { answersIn, batchBody, inBatches, type GraphAnswer, type GraphCall } from './batch';
import { faultOf, networkWantsSignIn, noAnswer, strange } from './faultOf';
import { Gate, realClock, type Clock } from './gate';
import { ownGateMemory, type GateMemory } from './gateMemory';
import { GraphError } from './graphError';

/** The one way to Microsoft Graph. */
export interface Transport {
  /**
   * Sends calls, together with all others of the same moment and scopes, in as few batches as Graph takes; answers stand in the order of the calls,
   * a failed one as GraphError. Throws HostError when there is no token.
   */
  send(calls: readonly GraphCall[], scopes: readonly string[]): Promise<readonly (GraphAnswer | GraphError)[]>;
  /** A link that Graph gave, as a path for `send`. GraphError broken when it leads anywhere else: no token goes there. */
  pathOf(link: string): string;
}

type TokenWish = 'silent' | 'refreshed';

export interface TransportOptions {
  /** `refreshed`: Graph has refused the one that is kept. */
  readonly token: (scopes: readonly string[], how: TokenWish) => Promise<string>;
  /** Origin of Graph; another than Microsoft's is trusted because the firm's own configuration names it. */
  readonly base?: string;
  readonly clock?: Clock;
  /** Who else keeps back when Graph asks for it; this transport alone where none is given. */
  readonly gate?: GateMemory;
  /** 0 to 1. */
  readonly dice?: () => number;
}

const version = 'v1.0';
/** What a link's path may be: neither begins it with what could be read as another host, nor is it a batch in a batch. */
const linked = /^\/v1\.0\/(?!\/|\$batch)/;
const timeLimitMilliseconds = 15_000;
const mostTries = 3;
const firstPauseSeconds = 1;

/** Opens the way; nothing is called yet. */
export function openTransport(options: TransportOptions): Transport {
  return new BatchTransport(options);
}

interface Waiting {
  readonly call: GraphCall;
  readonly done: (answer: GraphAnswer | GraphError) => void;
  readonly failed: (reason: unknown) => void;
}

/** What a batch travels with. */
interface Ticket {
  readonly scopes: readonly string[];
  readonly wish: TokenWish;
}

class BatchTransport implements Transport {
  private readonly base: URL;
  private readonly client: Client;
  private readonly clock: Clock;
  private readonly dice: () => number;
  private readonly gate: Gate;
  private readonly lanes = new Map<string, Waiting[]>();

  constructor(private readonly options: TransportOptions) {
    this.base = new URL(options.base ?? 'https://graph.microsoft.com');
    this.clock = options.clock ?? realClock;
    this.dice = options.dice ?? Math.random;
    this.gate = new Gate(this.clock, options.gate ?? ownGateMemory());
    const signed = new AuthenticationHandler({ getAccessToken: () => Promise.reject(new Error('Each call brings its own token.')) });
    signed.setNext(new HTTPMessageHandler());
    /* The client compares host names without port, and sends no token to one that it does not know. */
    this.client = Client.initWithMiddleware({ baseUrl: `${this.base.origin}/`, defaultVersion: version, customHosts: new Set([this.base.hostname]), middleware: signed });
  }

  send(calls: readonly GraphCall[], scopes: readonly string[]): Promise<readonly (GraphAnswer | GraphError)[]> {
    return Promise.all(calls.map((call) => this.persist(call, scopes)));
  }

  pathOf(link: string): string {
    const url = URL.canParse(link) ? new URL(link) : undefined;
    if (url?.origin !== this.base.origin || !linked.test(url.pathname)) throw strange('Graph gave a link that leads away from Graph; it was not followed.');
    return url.pathname.slice(version.length + 1) + url.search;
  }

  /** One call until it is answered for good: each part of a batch waits and tries again by itself. */
  private async persist(call: GraphCall, scopes: readonly string[]): Promise<GraphAnswer | GraphError> {
    let wish: TokenWish = 'silent';
    for (let tries = 1; ; tries += 1) {
      const answer = await this.join(call, scopes, wish);
      if (!(answer instanceof GraphError)) return answer;
      if (answer.kind === 'signedOut' && wish === 'silent') wish = 'refreshed';
      else if (tries >= mostTries || !isWorthAgain(call, answer)) return answer;
      else await this.pause(answer, tries);
    }
  }

  /** Graph's own wish has shut the gate for all; without one, this call alone steps back, longer each time. */
  private async pause({ kind, retryAfterSeconds }: GraphError, tries: number): Promise<void> {
    if (kind === 'throttled' && retryAfterSeconds !== undefined) return;
    await this.clock.wait(firstPauseSeconds * 1000 * 2 ** (tries - 1) * (1 + this.dice()));
  }

  private join(call: GraphCall, scopes: readonly string[], wish: TokenWish): Promise<GraphAnswer | GraphError> {
    return new Promise((done, failed) => {
      const name = [wish, ...scopes].join(' ');
      const lane = this.lanes.get(name) ?? [];
      lane.push({ call, done, failed });
      if (this.lanes.has(name)) return;
      this.lanes.set(name, lane);
      void this.leave(name, lane, { scopes, wish });
    });
  }

  /** All that waits at the gate leaves together, what people have written before what is read; a batch that is refused keeps the next one back. */
  private async leave(name: string, lane: readonly Waiting[], ticket: Ticket): Promise<void> {
    await this.gate.opened().catch(() => undefined);
    this.lanes.delete(name);
    for (const parts of inBatches(writesFirst(lane))) await this.post(parts, ticket);
  }

  private async post(parts: readonly Waiting[], ticket: Ticket): Promise<void> {
    try {
      await this.gate.passed();
      const answers = await this.answers(parts.map(({ call }) => call), ticket);
      this.heed(answers);
      parts.forEach(({ done }, place) => done(answers[place] ?? strange('Graph left a part of a batch unanswered.')));
    } catch (fault) {
      if (fault instanceof GraphError && fault.code !== 'waiting') this.heed([fault]);
      for (const { done, failed } of parts) if (fault instanceof GraphError) done(fault); else failed(fault);
    }
  }

  /** The gate learns how a request went. */
  private heed(answers: readonly (GraphAnswer | GraphError)[]): void {
    if (answers.every((one) => one instanceof GraphError && isMiss(one))) this.gate.missed();
    else this.gate.answered();
    const waits = answers.flatMap((one) => (one instanceof GraphError && one.kind === 'throttled' ? (one.retryAfterSeconds ?? []) : []));
    if (waits.length > 0) this.gate.shut(Math.max(...waits) * (1 + this.dice() * 0.1));
  }

  private async answers(calls: readonly GraphCall[], { scopes, wish }: Ticket): Promise<readonly (GraphAnswer | GraphError)[]> {
    const token = await this.options.token(scopes, wish);
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(), timeLimitMilliseconds);
    try {
      const { status, ok, headers, body } = await this.fetched(calls, token, ending.signal);
      if (!ok) throw faultOf(status, body, headers);
      return answersIn(body, calls.length).map((one) => (one instanceof GraphError || one.status < 400 ? one : faultOf(one.status, one.body, one.headers)));
    } finally {
      clearTimeout(timer);
    }
  }

  /** The library wraps whatever goes wrong below it; without an answer there is but one meaning. */
  private async fetched(calls: readonly GraphCall[], token: string, signal: AbortSignal): Promise<GraphAnswer & { readonly ok: boolean }> {
    const signed = new AuthenticationHandlerOptions({ getAccessToken: () => Promise.resolve(token) });
    const request = this.client.api('/$batch').middlewareOptions([signed]).responseType(ResponseType.RAW).option('signal', signal);
    try {
      const response = (await request.post(batchBody(calls))) as Response;
      const text = await response.text();
      return { status: response.status, ok: response.ok, headers: Object.fromEntries(response.headers), body: jsonIn(response, text) };
    } catch (cause) {
      throw noAnswer(signal.aborted ? 'timeout' : 'noAnswer', signal.aborted ? 'Graph did not answer in time.' : 'Graph could not be reached.', cause);
    }
  }
}

/** A refusal counts by its status, however broken its text is. */
function jsonIn({ ok, headers }: Response, text: string): unknown {
  if (!/^application\/json\b/i.test(headers.get('content-type') ?? '')) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    if (ok) throw cause;
    return undefined;
  }
}

function writesFirst(lane: readonly Waiting[]): readonly Waiting[] {
  const isRead = ({ call }: Waiting) => call.method === 'GET';
  return [...lane.filter((one) => !isRead(one)), ...lane.filter(isRead)];
}

/** A service in trouble; a network that is gone, or a page in Graph's place, is over when it is over. */
function isMiss({ status, code }: GraphError): boolean {
  return (status >= 500 && status !== networkWantsSignIn) || status === 408 || code === 'timeout';
}

/** A write whose outcome is unknown is never sent again from here: only its owner can look whether it was done. */
function isWorthAgain({ method }: GraphCall, { kind, code }: GraphError): boolean {
  if (kind === 'throttled') return code !== 'waiting';
  return kind === 'offline' && method === 'GET';
}
