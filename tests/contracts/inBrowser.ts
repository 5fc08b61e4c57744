import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

const browserPath = process.env.BROWSER_PATH ?? '/usr/bin/chromium';

/** A page of an own origin in a browser with a profile on the disk, in which a script has put exports under `subject`. */
export class InBrowser {
  private constructor(private readonly server: Server, private readonly context: BrowserContext, private readonly folder: string, readonly page: Page) {}

  static async open(script: string): Promise<InBrowser> {
    const server = createServer((asked, answer) => {
      const isScript = asked.url === '/subject.js';
      answer.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
      answer.end(isScript ? script : '<!doctype html><script src="/subject.js"></script>');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const folder = mkdtempSync(join(tmpdir(), 'profile-'));
    const context = await chromium.launchPersistentContext(folder, { executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu'] });
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return new InBrowser(server, context, folder, page);
  }

  /** Calls an export; what it throws is thrown here. */
  call<T>(name: string, ...values: readonly unknown[]): Promise<T> {
    return this.page.evaluate(([called, given]) => (globalThis as unknown as { subject: Record<string, (...all: unknown[]) => Promise<T>> }).subject[called]?.(...given) as Promise<T>, [name, values] as const);
  }

  async close(): Promise<void> {
    await this.context.close();
    await new Promise((done) => this.server.close(done));
    rmSync(this.folder, { recursive: true, force: true });
  }
}
