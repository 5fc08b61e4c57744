import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { killPointsScript } from './killPoints';
import { namedPlaces } from '../../src/sandbox/places';
import { watch, type World } from './world';

/** A browser that can be killed: nothing is told to it, and nothing of it lives on but what its profile holds. */
export interface Mortal {
  readonly context: BrowserContext;
  kill(): Promise<void>;
}

/** What one person's browser keeps on disk, from one life to the next. */
export class Profile {
  private readonly folder = mkdtempSync(join(tmpdir(), 'profile-'));

  constructor(private readonly world: World) {}

  /** Opens the browser; the pane in it has kill points, to be armed. */
  async open(): Promise<Mortal> {
    const context = await this.world.launchProfile(this.folder);
    await watch(context, {});
    await context.addInitScript({ content: killPointsScript(namedPlaces.app) });
    const group = await processOf(context);
    const gone = new Promise<void>((done) => context.on('close', () => done()));
    return {
      context,
      kill: async () => {
        process.kill(-group, 'SIGKILL');
        await gone;
      },
    };
  }

  forget(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The browser's own process; Playwright starts it as the first of its group (`detached`). */
async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('The browser does not say which process it is.');
  await session?.detach();
  return browser.id;
}
