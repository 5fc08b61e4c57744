import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { waitWords } from '../../src/ui/waitWords';
import { deliverMail, patience, press, readMail } from './atThePane';
import { contextFor, OutlookPage, World, type Visit } from './world';

/** A pane on a mail, in a context of its own. */
export interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly frame: Frame;
  /** Scopes that the browser asked Entra for with something to be seen. */
  readonly asked: string[];
}

/** A sandbox with people who have never used the app. */
export class Newcomers {
  private fresh: string[] = [];

  private constructor(readonly world: World, readonly browser: Browser) {}

  static async start(): Promise<Newcomers> {
    const world = await World.start();
    const newcomers = new Newcomers(world, await world.launch());
    await newcomers.meet();
    return newcomers;
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.world.stop();
  }

  /** Nobody has said yes to anything; the lists stand. */
  async startOver(): Promise<void> {
    await this.world.control('POST', '/sandbox/reset');
    await this.world.furnish();
    await this.meet();
  }

  private async meet(): Promise<void> {
    this.fresh = (await this.world.people()).filter(({ isAdministrator }) => !isAdministrator).map(({ upn }) => upn);
  }

  /** Somebody who has never used the app. */
  async next(): Promise<string> {
    if (this.fresh.length === 0) await this.startOver();
    return this.fresh.pop()!;
  }

  /** Opens the pane beside a mail that only this person has. */
  async paneOf(visit: Visit, before: (context: BrowserContext) => Promise<unknown> = async () => undefined): Promise<Opened> {
    const { context } = await contextFor(this.browser, visit);
    context.setDefaultTimeout(patience.timeout);
    await before(context);
    const asked = watchScopes(context);
    await deliverMail(this.world, visit.person, mailOf(visit.person));
    const outlook = await OutlookPage.open(context, visit);
    return { context, page: outlook.page, frame: await readMail(outlook, mailOf(visit.person)), asked };
  }

  /** An administrator follows the link that was sent, in a browser of the administrator's own. */
  async approve(link: string): Promise<string> {
    const administrator = (await this.world.people()).find(({ isAdministrator }) => isAdministrator)!.upn;
    const context = await this.browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(link);
    await page.locator(`button[value="${administrator}"]`).click();
    await page.locator('#accept').click();
    const said = await page.getByRole('status').textContent();
    await context.close();
    return said ?? '';
  }
}

/** Each newcomer has a mail that nobody else has. */
export const mailOf = (person: string) => `need-${person.split('@')[0]}`;

/** Scopes of Graph that the browser asks Entra for with something to be seen, in order. */
export function watchScopes(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!url.pathname.endsWith('/authorize') || url.searchParams.get('prompt') === 'none') return;
    asked.push(url.searchParams.get('scope') ?? '');
  });
  return asked;
}

/** What is asked for beside who somebody is. */
export const openIdOnly = (scopes: string) => scopes.split(' ').filter((scope) => !['openid', 'profile', 'offline_access'].includes(scope)).map((scope) => scope.replace(/^.*\//, ''));

/** Presses Sign in, goes on in our relay window, and is then in Entra's. */
export async function entraWindow({ context, frame }: Pick<Opened, 'context' | 'frame'>): Promise<Page> {
  const relayed = context.waitForEvent('page');
  await press(frame, waitWords.en.signIn);
  const relay = await relayed;
  const opened = context.waitForEvent('page');
  await relay.getByRole('button').click();
  const entra = await opened;
  await entra.locator('form').waitFor(patience);
  return entra;
}
