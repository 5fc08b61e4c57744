import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { request } from 'node:https';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Places } from '../../../src/sandbox/places';

const root = join(__dirname, '..', '..', '..');

/** A process of ours that has said where it answers. */
export interface Started<Said> {
  readonly said: Said;
  stop(): Promise<void>;
}

/** Runs a TypeScript file until it prints its line of JSON. */
export async function started<Said>(file: string, ...words: string[]): Promise<Started<Said>> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', file, ...words], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = await new Promise<Said>((done, failed) => {
    const complaints: string[] = [];
    child.stderr?.on('data', (part: Buffer) => complaints.push(part.toString()));
    child.on('exit', (code) => failed(new Error(`${file} ended with ${code}: ${complaints.join('')}`)));
    createInterface({ input: child.stdout! }).on('line', (line) => { if (line.startsWith('{"ready":true')) done(JSON.parse(line) as Said); });
  });
  const stop = async (): Promise<void> => {
    const gone = new Promise((done) => child.on('exit', done));
    child.kill('SIGTERM');
    await gone;
  };
  return { said, stop };
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** One call; redirects are not followed. */
export function call(method: string, url: string, { body, headers = {} }: { body?: string | undefined; headers?: Record<string, string> } = {}): Promise<Answer> {
  return new Promise((done, failed) => {
    const made = request(url, { method, rejectUnauthorized: false, headers: { ...headers, ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }) } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(parts).toString('utf8') }));
    });
    made.on('error', failed);
    made.end(body);
  });
}

export async function callJson<T>(method: string, url: string, body: unknown = {}): Promise<T> {
  const { text } = await call(method, url, { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  return JSON.parse(text) as T;
}

/** Where a walk through sign-in has come to: a page of the provider, or back at the app. */
export type Stop = { readonly page: string; readonly at: string } | { readonly back: URLSearchParams };

/** The cookies of one person's browser, and the walk through pages and redirects that ends at the app. */
export class Browser {
  private readonly cookies = new Map<string, string>();
  private readonly verifier = randomBytes(32).toString('base64url');

  constructor(private readonly places: Places, private readonly tenant: string, private readonly clientId: string) {}

  /** Opens the authorize page as MSAL does. */
  authorize(scope: string, more: Readonly<Record<string, string>> = {}): Promise<Stop> {
    const challenge = createHash('sha256').update(this.verifier).digest('base64url');
    const query = new URLSearchParams({
      client_id: this.clientId, scope: `${scope} openid profile offline_access`, redirect_uri: `${this.places.app}/redirect.html`, response_type: 'code', response_mode: 'fragment',
      state: 'state-1', nonce: 'nonce-1', code_challenge: challenge, code_challenge_method: 'S256', client_info: '1', ...more,
    });
    return this.walk('GET', `${this.places.login}/${this.tenant}/oauth2/v2.0/authorize?${query.toString()}`);
  }

  /** Presses a button of the page. */
  press(stop: Stop, values: Readonly<Record<string, string>>): Promise<Stop> {
    if (!('at' in stop)) throw new Error(`There is no page to press on: the app was given ${stop.back.toString()}`);
    return this.walk('POST', stop.at, new URLSearchParams(values).toString());
  }

  async walk(method: string, url: string, body?: string): Promise<Stop> {
    const form = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
    const { status, headers, text } = await call(method, url, { body, headers: { ...form, accept: 'text/html', cookie: this.cookieFor(new URL(url).pathname) } });
    this.keep(headers['set-cookie'] ?? [], new URL(url).pathname);
    const to = typeof headers.location === 'string' ? new URL(headers.location, url) : undefined;
    if (status >= 300 && status < 400 && to) {
      if (to.origin === this.places.app) return { back: new URLSearchParams(to.hash.slice(1) || to.search) };
      return this.walk('GET', to.href);
    }
    const own = ownSubmit(text, url);
    return own ? this.walk('POST', own.to, own.body) : { page: text, at: url };
  }

  token(values: Readonly<Record<string, string>>): Promise<Answer> {
    const body = new URLSearchParams({ client_id: this.clientId, redirect_uri: `${this.places.app}/redirect.html`, code_verifier: this.verifier, ...values }).toString();
    return call('POST', `${this.places.login}/${this.tenant}/oauth2/v2.0/token`, { body, headers: { 'content-type': 'application/x-www-form-urlencoded', origin: this.places.app } });
  }

  private keep(lines: string | string[], from: string): void {
    for (const line of [lines].flat()) {
      const [pair = ''] = line.split(';');
      const path = /;\s*path=([^;]+)/i.exec(line)?.[1] ?? from;
      const at = pair.indexOf('=');
      const isGone = /expires=Thu, 01 Jan 1970/i.test(line);
      if (isGone) this.cookies.delete(`${path} ${pair.slice(0, at)}`);
      else this.cookies.set(`${path} ${pair.slice(0, at)}`, pair.slice(at + 1));
    }
  }

  private cookieFor(path: string): string {
    return [...this.cookies].flatMap(([key, value]) => {
      const [under = '', name = ''] = key.split(' ');
      return path.startsWith(under) ? [`${name}=${value}`] : [];
    }).join('; ');
  }
}

/** A page whose script sends its form at once. */
function ownSubmit(html: string, url: string): { to: string; body: string } | undefined {
  if (!html.includes('.submit()')) return undefined;
  const action = /action="([^"]+)"/.exec(html)?.[1];
  if (action === undefined) return undefined;
  const values = [...html.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]);
  return { to: new URL(action, url).href, body: new URLSearchParams(values).toString() };
}
