import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core';
import type { CalendarEvent, FirmEvent, FirmPerson, MailboxMail } from '../../src/sandbox/firm';
import type { StoredTask } from '../../src/sandbox/graph/toDoStore';
import { nestedAppAuthBridgeScript } from '../../src/sandbox/hosts/nestedAppAuthBridge';
import { namedPlaces, type Ports } from '../../src/sandbox/places';
import type { Faults } from '../../src/sandbox/faults';
import type { LoggedRequest } from '../../src/sandbox/requestLog';
import { complaintAbout } from '../sandbox/graph/openapi';
import { listenTo, unexcused, type Complaints } from './complaints';

const root = join(__dirname, '..', '..');

/** The browser that `tools/test.mjs` found. */
const browserPath = process.env.BROWSER_PATH ?? '/usr/bin/chromium';

const quiet = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-features=LocalNetworkAccessChecks',
];

/** The sandbox as its own process, under the names of real life, with a state of its own. */
export class World {
  private readonly complaints: string[] = [];

  private constructor(private readonly process: ChildProcess, private readonly said: Said, private readonly folder: string) {}

  get ports(): Ports {
    return this.said.ports;
  }

  /** Starts a sandbox on free ports; `isFurnished`: the site has its lists and clients; `dist`: what the app's host serves. */
  static async start({ isFurnished = true, seed = 1, dist = 'dist' } = {}): Promise<World> {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/sandbox/main.ts', '--names', 'real', '--ports', 'auto', '--state', join(folder, 'tenant.db'), '--seed', String(seed), '--dist', dist], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const world = new World(child, await saidBy(child), folder);
    if (isFurnished) await world.furnish();
    return world;
  }

  /** Set up and clients, by the app's own code, as an administrator would. */
  async furnish(): Promise<void> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tools/furnish.ts', '--hosts', `https://localhost:${this.ports.hosts}`, '--graph', `https://localhost:${this.ports.graph}`], {
      cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_NO_WARNINGS: '1' },
    });
    await new Promise<void>((done, failed) => child.on('exit', (code) => (code === 0 ? done() : failed(new Error(`furnish ended with ${code}`)))));
  }

  /** Ends the sandbox. Throws when an answer of its Graph did not hold against the OpenAPI subset, or a page complained of something that no test excused. */
  async stop(): Promise<void> {
    try {
      await this.hearComplaints();
    } finally {
      const gone = new Promise((done) => this.process.on('exit', done));
      this.process.kill('SIGTERM');
      await gone;
      rmSync(this.folder, { recursive: true, force: true });
    }
    const left = [...this.complaints, ...unexcused()];
    if (left.length > 0) throw new Error(left.join('\n'));
  }

  /** Checks what the log holds now; it keeps the newest 5,000 answers only, so a longer flow calls this in between. */
  async hearComplaints(): Promise<void> {
    const complaint = complaintAbout(await this.requests());
    if (complaint !== undefined) this.complaints.push(complaint);
  }

  /** One call to the sandbox's control API. */
  async control<T>(method: string, path: string, body?: unknown): Promise<T> {
    if (path === '/sandbox/reset' || (method === 'DELETE' && path === '/sandbox/requests')) await this.hearComplaints();
    const text = body === undefined ? undefined : JSON.stringify(body);
    return new Promise((done, failed) => {
      const call = request({ host: '127.0.0.1', port: this.ports.hosts, method, path, rejectUnauthorized: false, headers: { host: 'localhost', ...(text ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } : {}) } }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const all = Buffer.concat(parts).toString('utf8');
          if ((answer.statusCode ?? 500) >= 400) failed(new Error(`${method} ${path}: ${answer.statusCode} ${all.slice(0, 300)}`));
          else done((all === '' ? undefined : JSON.parse(all)) as T);
        });
      });
      call.on('error', failed);
      call.end(text);
    });
  }

  async people(): Promise<readonly FirmPerson[]> {
    return (await this.control<{ firm: { people: FirmPerson[] } }>('GET', '/sandbox/state')).firm.people;
  }

  mailbox(upn: string): Promise<readonly MailboxMail[]> {
    return this.control('GET', `/sandbox/mailbox/${encodeURIComponent(upn)}`);
  }

  calendar(upn: string): Promise<readonly CalendarEvent[]> {
    return this.control('GET', `/sandbox/calendar/${encodeURIComponent(upn)}`);
  }

  /** Lays a meeting into the calendars of all of us whom it names. */
  async invite(event: FirmEvent): Promise<void> {
    await this.control('POST', '/sandbox/calendar', event);
  }

  /** What stands in somebody's To Do. */
  tasks(upn: string): Promise<readonly StoredTask[]> {
    return this.control('GET', `/sandbox/todo/${encodeURIComponent(upn)}`);
  }

  /** Lays a raw mail into a mailbox, and says how it lies there. */
  deliver(upn: string, eml: string | Uint8Array): Promise<MailboxMail> {
    const text = typeof eml === 'string' ? { eml } : { emlBase64: Buffer.from(eml).toString('base64') };
    return this.control('POST', `/sandbox/mailbox/${encodeURIComponent(upn)}`, text);
  }

  /** Moves a mail to another folder, or into another mailbox; it has another id there. */
  move(upn: string, itemId: string, where: { readonly folder?: MailboxMail['folder']; readonly to?: string }): Promise<MailboxMail> {
    return this.control('POST', `/sandbox/mailbox/${encodeURIComponent(upn)}/move`, { itemId, ...where });
  }

  /** The person has said yes to the app before: what most days look like. */
  async consent(upn: string): Promise<void> {
    await this.control('POST', '/sandbox/token', { upn, scopes: ['Sites.ReadWrite.All'], interactive: true });
  }

  async faults(change: Partial<Faults>): Promise<void> {
    await this.control('PUT', '/sandbox/faults', change);
  }

  requests(): Promise<readonly LoggedRequest[]> {
    return this.control('GET', '/sandbox/requests');
  }

  /** Fields of the rows of one list, as they are stored. */
  async rows(list: string): Promise<readonly Record<string, unknown>[]> {
    return this.control('GET', `/sandbox/lists/${encodeURIComponent(list)}`);
  }

  /** Chromium in which the names of real life lead here, and every other name nowhere. */
  arguments(): string[] {
    const { app, hosts, login, graph } = this.ports;
    const map = [
      [new URL(namedPlaces.app).host, app], ['appsforoffice.microsoft.com', app], ['ajax.aspnetcdn.com', app], ['res.cdn.office.net', app],
      ['teams.microsoft.com', hosts], ['outlook.office.com', hosts], ['login.microsoftonline.com', login], ['graph.microsoft.com', graph],
    ].map(([name, port]) => `MAP ${name}:443 127.0.0.1:${port}`);
    return [...quiet, trusted(this.said.certificate), `--host-resolver-rules=${[...map, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(',')}`];
  }

  /** Every context of it is listened to, however a test makes it. */
  async launch(): Promise<Browser> {
    const browser = await chromium.launch({ executablePath: browserPath, args: this.arguments() });
    return browser.on('context', (context) => void listenTo(context).ready.catch(() => undefined));
  }

  /** A browser profile that stays on disk, and the process to kill. */
  async launchProfile(profile: string): Promise<BrowserContext> {
    const context = await chromium.launchPersistentContext(profile, { executablePath: browserPath, args: this.arguments(), ignoreHTTPSErrors: true });
    await listenTo(context).ready;
    return context;
  }
}

/** What the sandbox tells once it is there; `certificate` is the file of its own. */
interface Said {
  readonly ports: Ports;
  readonly certificate: string;
}

/** A browser registers a service worker on no page whose certificate it does not know. */
function trusted(certificate: string): string {
  const key = new X509Certificate(readFileSync(certificate)).publicKey.export({ type: 'spki', format: 'der' });
  return `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`;
}

function saidBy(child: ChildProcess): Promise<Said> {
  return new Promise((done, failed) => {
    const said: string[] = [];
    child.stderr?.on('data', (part: Buffer) => said.push(part.toString()));
    child.on('exit', (code) => failed(new Error(`the sandbox ended with ${code}: ${said.join('').slice(-2000)}`)));
    createInterface({ input: child.stdout! }).on('line', (line) => {
      if (!line.startsWith('{"ready":true')) return;
      done(JSON.parse(line) as Said);
    });
  });
}

export interface Visit {
  readonly person: string;
  readonly language?: 'da' | 'sv' | 'en';
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly width?: number;
  readonly pinned?: boolean;
  readonly nestedAppAuth?: boolean;
  readonly ids?: 'ews' | 'rest' | 'immutable';
  /** Whose mailbox is looked into, where it is a colleague's; and whether in a window of its own. */
  readonly mailbox?: string;
  readonly ownWindow?: boolean;
}

function query({ person, language = 'en', theme = 'light', width = 375, pinned = true, nestedAppAuth = true, ids = 'ews', mailbox = '', ownWindow = false }: Visit): string {
  return new URLSearchParams({ person, language, theme, width: String(width), pinned: pinned ? '1' : '0', naa: nestedAppAuth ? '1' : '0', ids, mailbox, window: ownWindow ? '1' : '0' }).toString();
}

/** A fresh browser context of one person, watching for complaints. */
export async function contextFor(browser: Browser, visit: Visit): Promise<{ context: BrowserContext; complaints: Complaints }> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 } });
  return { context, complaints: await watch(context, visit) };
}

export async function watch(context: BrowserContext, { nestedAppAuth = true }: { nestedAppAuth?: boolean }): Promise<Complaints> {
  const { complaints, ready } = listenTo(context);
  await ready;
  if (nestedAppAuth) await context.addInitScript({ content: `if (location.origin === ${JSON.stringify(namedPlaces.app)}) { ${nestedAppAuthBridgeScript(namedPlaces.outlook)} }` });
  return complaints;
}

/** Our pane in Outlook, with a mail chosen. */
export class OutlookPage {
  private constructor(readonly page: Page) {}

  static async open(context: BrowserContext, visit: Visit, place: 'mail' | 'calendar' = 'mail'): Promise<OutlookPage> {
    const page = await context.newPage();
    await page.goto(`${namedPlaces.outlook}/${place}?${query(visit)}`);
    await page.waitForFunction('window.sandbox !== undefined');
    return new OutlookPage(page);
  }

  /** Chooses a mail or meeting by its place in the list or its item id, a mail by its message id too, and opens the pane. */
  async read(which: number | string): Promise<Frame> {
    await this.page.evaluate(`window.sandbox.selectItem(${JSON.stringify(which)})`);
    await this.page.evaluate('window.sandbox.openPane()');
    return this.pane();
  }

  /** Opens the pane: Office.js starts as it did, and whatever the mailbox is asked is answered after `change`. */
  async openPaneAfter(change: () => Promise<void>): Promise<Frame> {
    await this.page.route(/\/taskpane\.html/, async (route) => {
      await change();
      await route.continue();
    }, { times: 1 });
    await this.page.evaluate('window.sandbox.openPane()');
    return this.pane();
  }

  async pane(): Promise<Frame> {
    const element = await this.page.waitForSelector(`iframe[src^="${namedPlaces.app}/taskpane.html"]`, { state: 'attached' });
    const frame = await element.contentFrame();
    if (!frame) throw new Error('the pane has no frame');
    return frame;
  }
}

/** Our tab in Teams, or in Outlook as a host of tabs. */
export async function openTab(context: BrowserContext, visit: Visit, host: 'teams' | 'outlook' = 'teams'): Promise<{ page: Page; tab: Frame }> {
  const page = await context.newPage();
  await page.goto(`${namedPlaces[host]}/${host === 'teams' ? 'teams' : 'apps'}?${query(visit)}`);
  const element = await page.waitForSelector(`iframe[src^="${namedPlaces.app}/tab.html"]`, { state: 'attached' });
  const tab = await element.contentFrame();
  if (!tab) throw new Error('the tab has no frame');
  return { page, tab };
}

/** True when the build that the flows run stands. */
export const isBuilt = existsSync(join(root, 'dist', 'taskpane.html'));
