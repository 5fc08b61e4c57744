import type { Frame, Page } from 'playwright-core';
import { until } from './flagging';

/** More stops than any page here has. */
const mostStops = 80;

/** Somebody without a pointer. */
export class ByKeyboard {
  constructor(private readonly page: Page, private readonly frame: Frame) {}

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** What has the focus: its label, else the first of its own words. */
  focused(): Promise<string> {
    return this.frame.evaluate(() => {
      const one = document.activeElement as HTMLInputElement | null;
      if (!one || one === document.body) return 'nothing';
      const said = one.labels?.[0]?.textContent ?? one.querySelector(':scope > span')?.textContent ?? one.textContent;
      return said.replace(/\*$/, '').trim();
    });
  }

  /** The focus comes there by itself. */
  async isLedTo(name: string): Promise<void> {
    await until(async () => (await this.focused()) === name).catch(async () => {
      throw new Error(`The focus is on ${await this.focused()}, not on ${name}.`);
    });
  }

  async tabTo(name: string): Promise<void> {
    const met: string[] = [];
    for (let stop = 0; stop < mostStops; stop += 1) {
      met.push(await this.focused());
      if (met.at(-1) === name) return;
      await this.press('Tab');
    }
    throw new Error(`The keyboard never came to ${name}, but to ${[...new Set(met)].join(', ')}.`);
  }

  async pressOn(name: string): Promise<void> {
    await this.tabTo(name);
    await this.press('Enter');
  }

  async type(field: string, text: string): Promise<void> {
    await this.tabTo(field);
    await this.page.keyboard.type(text);
  }

  /** All at once, as Ctrl+V does. */
  async paste(field: string, text: string): Promise<void> {
    await this.tabTo(field);
    await this.page.keyboard.insertText(text);
  }

  /** A choice is found by its first word. */
  async choose(field: string, choice: string): Promise<void> {
    await this.type(field, choice.split(' ')[0]!);
    await until(() => this.frame.evaluate((said) => (document.activeElement as HTMLSelectElement | null)?.selectedOptions?.[0]?.text === said, choice));
  }

  /** What stands in the field that has the focus. */
  typed(): Promise<string> {
    return this.frame.evaluate(() => (document.activeElement as HTMLInputElement).value);
  }
}
