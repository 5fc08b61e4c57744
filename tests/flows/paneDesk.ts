import type { BrowserContext, Frame, Page } from 'playwright-core';
import { patience, wake } from './flagging';
import { names, type Hands, type Seen } from './paneHands';
import { PinnedPane } from './pinnedPane';
import { openTab, OutlookPage, type Visit } from './world';

/** One window of a person in which our page stands, or can stand: it is opened when somebody first comes to it. */
export abstract class PaneDesk {
  protected frame: Frame | undefined;

  constructor(protected readonly context: BrowserContext, protected readonly visit: Visit) {}

  abstract get page(): Page | undefined;
  /** Our page is open and shows a form or a case. */
  abstract come(): Promise<Frame>;
  /** Shows this mail; the tab, which knows no mail, an empty sheet. */
  abstract choose(itemId: string): Promise<void>;
  /** Ends our page, and leaves the one around it. */
  abstract close(): Promise<void>;
  /** The window is loaded anew, or opened anew. */
  abstract reload(): Promise<void>;

  /** The person has come back to the window. */
  async wake(): Promise<void> {
    const frame = await this.come();
    await this.page?.bringToFront();
    await wake(frame);
  }

  look(): Promise<Seen> {
    return this.hand('look');
  }

  /** What stands in the field, which is opened where something must stand in it. */
  async typed(isDue: boolean): Promise<string> {
    const seen = await this.look();
    if (seen.is === 'nothing') return '';
    if (!isDue || seen.words !== '' || seen.is === 'form') return seen.words;
    await this.press(names.add);
    return (await this.look() as { words?: string }).words ?? '';
  }

  async write(field: 'words' | 'client', text: string): Promise<void> {
    if (field === 'words' && (await this.look()).is === 'case') await this.press(names.add);
    await this.hand('write', field, text);
  }

  async flag(): Promise<ReturnType<Hands['flag']>> {
    const said = await this.hand('flag');
    if (said) await this.stands(said.words);
    return said;
  }

  async hear(): Promise<string | undefined> {
    const said = await this.hand('hear');
    if (said !== undefined) await this.stands(said);
    return said;
  }

  async undo(): Promise<ReturnType<Hands['undo']>> {
    const taken = await this.hand('undo');
    if (taken) await (await this.come()).waitForFunction((words) => {
      const seen = window.hands?.look();
      return seen?.is === 'form' || (seen?.is === 'case' && !seen.parts.some((one) => one.isOwn && one.words === words));
    }, taken.words, patience);
    return taken;
  }

  /** Flags a further need from the mail whose case is shown. Returns false where none is. */
  async further(words: string): Promise<boolean> {
    if ((await this.look()).is !== 'case' || !(await this.press(names.another))) return false;
    await (await this.come()).waitForFunction(() => window.hands?.look().is === 'form', undefined, patience);
    await this.write('words', words);
    return (await this.flag()) !== undefined;
  }

  press(name: string): Promise<boolean> {
    return this.hand('press', name);
  }

  protected async shown(frame: Frame): Promise<void> {
    await frame.waitForFunction(() => (window.hands?.look().is ?? 'nothing') !== 'nothing', undefined, patience);
  }

  private async stands(words: string): Promise<void> {
    await (await this.come()).waitForFunction((said) => {
      const seen = window.hands?.look();
      return seen?.is === 'case' && seen.parts.some((one) => one.isOwn && one.words === said);
    }, words, patience);
  }

  private async hand<Name extends keyof Hands>(does: Name, ...given: Parameters<Hands[Name]>): Promise<ReturnType<Hands[Name]>> {
    const frame = await this.come();
    return frame.evaluate(([name, values]) => {
      const hands = window.hands as unknown as Record<string, (...all: readonly unknown[]) => unknown>;
      return hands[name]?.(...values);
    }, [does, given] as [string, readonly unknown[]]) as Promise<ReturnType<Hands[Name]>>;
  }
}

/** Outlook, with the pane beside one mail after the other. */
export class OutlookDesk extends PaneDesk {
  private outlook: OutlookPage | undefined;
  private pane: PinnedPane | undefined;

  /** `itemId`: the mail that is open at first. */
  constructor(context: BrowserContext, visit: Visit, private itemId: string) {
    super(context, visit);
  }

  get page(): Page | undefined {
    return this.outlook?.page;
  }

  async come(): Promise<Frame> {
    if (this.pane) return this.pane.pane;
    this.outlook ??= await OutlookPage.open(this.context, this.visit);
    await this.outlook.page.evaluate(`window.sandbox.selectItem(${JSON.stringify(this.itemId)})`);
    this.pane = await PinnedPane.open(this.outlook);
    await this.known(this.pane);
    return this.pane.pane;
  }

  async choose(itemId: string): Promise<void> {
    await this.come();
    if (itemId === this.itemId || !this.pane) return;
    this.itemId = itemId;
    await this.pane.turnTo(itemId);
    await this.known(this.pane);
  }

  async close(): Promise<void> {
    await this.page?.evaluate('window.sandbox.closePane()');
    this.pane = undefined;
  }

  async reload(): Promise<void> {
    await this.page?.reload();
    await this.page?.waitForFunction('window.sandbox !== undefined', undefined, patience);
    this.pane = undefined;
  }

  private async known(pane: PinnedPane): Promise<void> {
    await this.shown(pane.pane);
    await pane.settle();
  }
}

/** The tab in Teams, at what was heard. */
export class TabDesk extends PaneDesk {
  page: Page | undefined;
  private isOpen = false;

  async come(): Promise<Frame> {
    if (!this.frame) ({ page: this.page, tab: this.frame } = await openTab(this.context, this.visit));
    if (!this.isOpen) await this.frame.getByRole('button', { name: names.heard, exact: true }).click(patience);
    this.isOpen = true;
    await this.shown(this.frame);
    return this.frame;
  }

  async choose(): Promise<void> {
    if (!(await this.press(names.anotherHeard))) await this.close();
    await this.come();
  }

  async close(): Promise<void> {
    if (!this.frame) return;
    if (!(await this.press(names.close))) await this.press(names.cancel);
    this.isOpen = false;
  }

  async reload(): Promise<void> {
    await this.page?.close();
    [this.page, this.frame, this.isOpen] = [undefined, undefined, false];
  }
}
