import type { Frame } from 'playwright-core';
import { flagWords } from './paneWords';
import type { OutlookPage } from './world';

const words = flagWords.en;

/** What the pane shows of the open mail: the form, or a case. */
export type Shown =
  | { readonly is: 'form'; readonly client: string; readonly words: string }
  | { readonly is: 'case'; readonly heading: string; readonly client: string; readonly words: string };

/** Patient, because other things may run on the machine. */
const patience = { timeout: 30_000 };
const ofThisMail = 'main > :is(form, section):not([data-before])';

/** The pane, pinned, while one mail after the other is chosen. */
export class PinnedPane {
  private constructor(private readonly outlook: OutlookPage, readonly pane: Frame) {}

  static async open(outlook: OutlookPage): Promise<PinnedPane> {
    /* A mail chosen before the pane listens would be missed, in life too. */
    const listening = "window.sandbox.calls.filter(({ type, action }) => type === 'register' && action === 'olkItemSelectedChanged').length";
    const before = await outlook.page.evaluate<number>(listening);
    await outlook.page.evaluate('window.sandbox.openPane()');
    await outlook.page.waitForFunction(`${listening} > ${before}`, undefined, patience);
    const pane = await outlook.pane();
    return new PinnedPane(outlook, pane);
  }

  /** Chooses another mail than the open one, and waits until the pane stands on it. */
  async turnTo(itemId: string): Promise<void> {
    await this.pane.evaluate(() => {
      for (const one of document.querySelectorAll('main > :is(form, section)')) one.setAttribute('data-before', '');
    });
    await this.outlook.page.evaluate(`window.sandbox.selectItem(${JSON.stringify(itemId)})`);
    await this.pane.waitForSelector(ofThisMail, patience);
  }

  /** Chooses another mail, and presses "Flag" in the very moment in which the form stands there, before the pane can know anything. */
  async pressAtOnce(itemId: string): Promise<void> {
    await this.pane.evaluate((selector) => {
      const watching = new MutationObserver(() => {
        const press = document.querySelector<HTMLElement>(`${selector} [type="submit"]`);
        if (!press) return;
        watching.disconnect();
        press.click();
      });
      watching.observe(document.body, { childList: true, subtree: true });
    }, ofThisMail);
    await this.turnTo(itemId);
  }

  /** Waits until the pane must know the mail: its headers were asked for before ours, and it hashes less than we do. */
  async settle(): Promise<void> {
    await this.pane.evaluate(async () => {
      const headers = () => new Promise((done) => (Office.context.mailbox.item as Office.MessageRead).getAllInternetHeadersAsync(done));
      for (let times = 0; times < 2; times += 1) await headers();
      for (let times = 0; times < 100; times += 1) await crypto.subtle.digest('SHA-256', new Uint8Array(100));
      for (let times = 0; times < 3; times += 1) await new Promise((done) => setTimeout(done));
    });
  }

  shown(): Promise<Shown> {
    return this.pane.evaluate((names) => {
      const form = document.querySelector('main > form');
      const field = (name: string) => [...(form?.querySelectorAll('label') ?? [])].find((label) => label.textContent?.startsWith(name))?.control as HTMLInputElement;
      if (form) return { is: 'form' as const, client: field(names.client).value, words: field(names.need).value };
      const said = [...document.querySelectorAll('main > section > p')].map(({ textContent }) => textContent ?? '');
      return { is: 'case' as const, heading: document.querySelector('main > section > h2')?.textContent ?? '', client: said[0]?.split(' · ').slice(1).join(' · ') ?? '', words: said[1] ?? '' };
    }, { client: words.client, need: words.need });
  }

  /** Writes into a field of the form at once, as a quick typist would. */
  async type(name: string, text: string): Promise<void> {
    await this.pane.evaluate(([label, written]) => {
      const field = [...document.querySelectorAll('main > form label')].find(({ textContent }) => textContent?.startsWith(label)) as HTMLLabelElement;
      const control = field.control as HTMLInputElement;
      /* React listens behind the setter of its own; the browser's own one is what a keyboard moves. */
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control) as object, 'value')?.set?.call(control, written);
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }, [name, text] as const);
  }

  /** What stands in a field of the form. */
  typed(name: string): Promise<string> {
    return this.pane.getByLabel(name).first().inputValue(patience);
  }

  /** The case that the pane shows in the end. */
  async shownCase(): Promise<Shown> {
    await this.pane.waitForSelector('main > section', patience);
    return this.shown();
  }

  /** Types what is not proposed, presses "Flag", and waits until SharePoint has it; returns what was flagged. */
  async flag(otherwise: { readonly client: string; readonly words: string }): Promise<{ readonly client: string; readonly words: string }> {
    const proposed = await this.shown();
    if (proposed.client.trim() === '') await this.pane.getByRole('combobox', { name: words.client, exact: true }).fill(otherwise.client);
    if (proposed.words.trim() === '') await this.pane.getByRole('textbox', { name: words.need }).fill(otherwise.words);
    await this.pane.getByRole('button', { name: words.flag, exact: true }).click();
    await this.pane.getByText(words.sent).waitFor(patience);
    return { client: proposed.client.trim() || otherwise.client, words: proposed.words.trim() || otherwise.words };
  }
}

/** Waits until so many drafts stand in the person's database in this browser. */
export async function draftsKept(pane: Frame, upn: string, count: number): Promise<void> {
  await pane.waitForFunction(([name, due]) => new Promise((done, failed) => {
    const opening = indexedDB.open(name);
    opening.onerror = failed;
    opening.onsuccess = () => {
      const counting = opening.result.transaction('drafts').objectStore('drafts').count();
      counting.onsuccess = () => {
        opening.result.close();
        done(counting.result >= due);
      };
    };
  }), [`outbox:${upn}`, count] as const, patience);
}
