import { spawn, type ChildProcess } from 'node:child_process';
import { request } from 'node:https';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core';
import type { Faults } from '../../../src/sandbox/faults';
import { nestedAppAuthBridgeScript } from '../../../src/sandbox/hosts/nestedAppAuthBridge';
import { localPlaces, namedPlaces, type Places } from '../../../src/sandbox/places';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** The stand-in's two servers, and a browser in which the names of real life lead to them. */
export class Stage {
  private constructor(private readonly child: ChildProcess, readonly port: number, readonly places: Places, readonly browser: Browser) {}

  static async build(port: number, names: 'real' | 'local' = 'real'): Promise<Stage> {
    const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'standIn.ts'), String(port), String(port + 1), names], { stdio: ['ignore', 'pipe', 'pipe'] });
    await new Promise<void>((done, failed) => {
      let said = '';
      child.stderr.on('data', (part: Buffer) => (said += part.toString()));
      child.stdout.on('data', (part: Buffer) => { if (part.toString().includes('ready')) done(); });
      child.on('exit', () => failed(new Error(said)));
    });
    const map = [['outlook.office.com', port], ['teams.microsoft.com', port], [new URL(namedPlaces.app).host, port + 1]].map(([name, to]) => `MAP ${name}:443 127.0.0.1:${to}`);
    const browser = await chromium.launch({
      executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-features=LocalNetworkAccessChecks', `--host-resolver-rules=${[...map, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(',')}`],
    });
    const places = names === 'real' ? namedPlaces : localPlaces({ hosts: port, app: port + 1, login: 1, graph: 2 });
    return new Stage(child, port, places, browser);
  }

  async strike(): Promise<void> {
    await this.browser.close();
    this.child.kill('SIGTERM');
  }

  /** One call from this machine, as a test makes it. */
  control(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return new Promise((done, failed) => {
      const call = request({ host: '127.0.0.1', port: this.port, method, path, rejectUnauthorized: false, headers: { host: 'localhost', 'content-type': 'application/json', ...headers } }, (answer) => {
        let text = '';
        answer.on('data', (part: Buffer) => (text += part.toString()));
        answer.on('end', () => done({ status: answer.statusCode ?? 0, text }));
      });
      call.on('error', failed);
      call.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }

  async faults(change: Partial<Faults>): Promise<void> {
    const { status, text } = await this.control('PUT', '/sandbox/faults', change);
    if (status !== 200) throw new Error(text);
  }

  async context({ hasBridge = true } = {}): Promise<{ context: BrowserContext; complaints: string[] }> {
    const context = await this.browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
    const complaints: string[] = [];
    if (hasBridge) await context.addInitScript({ content: `if (location.origin === ${JSON.stringify(this.places.app)}) { ${nestedAppAuthBridgeScript(this.places.outlook)} }` });
    context.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
    context.on('weberror', (error) => complaints.push(error.error().message));
    return { context, complaints };
  }
}

/** The page in the frame, once its script stands. */
export async function inside(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe', { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.waitForFunction('window.tiny !== undefined');
  return frame;
}
