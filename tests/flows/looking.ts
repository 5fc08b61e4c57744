import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import type { Language } from '../../src/domain/stage';
import type { ThemeName } from '../../src/host/host';
import { languages } from '../../src/ui/language';
import type { Seen } from './stateSteps';

const engine = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export const themes: readonly ThemeName[] = ['light', 'dark', 'contrast'];

/** What axe has against the page in `frame`, one line each; every rule of WCAG 2.2 A and AA and axe's own best practices. */
export async function violationsIn(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(engine);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(what: Document, how: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly: tags, rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ')}`));
  });
}

/** What does not fit: a page that scrolls sideways, text that its box cuts off or does not hold, a button far too high, and things to press that are smaller than 24 px (WCAG 1.4.10, 2.5.8). */
export function misfitsIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const page = document.documentElement;
    const named = (one: Element) => `${one.tagName} "${(one.textContent || one.getAttribute('aria-label') || '').slice(0, 40)}"`;
    const shown = [...document.querySelectorAll('body *')].filter((one) => one.getClientRects().length > 0);
    const wide = page.scrollWidth > page.clientWidth ? [`the page is ${page.scrollWidth} px wide in ${page.clientWidth}`] : [];
    const outside = shown.filter((one) => one.getBoundingClientRect().right > page.clientWidth + 1).map((one) => `${named(one)} reaches past the right edge`);
    const cut = shown.filter((one) => one.tagName !== 'INPUT' && one.scrollWidth > one.clientWidth + 1 && /hidden|clip/.test(getComputedStyle(one).overflowX)).map((one) => `${named(one)} is cut off`);
    const spilt = shown.filter((one) => one.clientHeight > 0 && one.scrollHeight > one.clientHeight + 4 && [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE) && getComputedStyle(one).overflowY === 'visible').map((one) => `${named(one)} runs out of its box, over what follows`);
    const pressable = shown.filter((one) => one.matches('button, input, textarea, [role=tab], summary') || (one.matches('a[href]') && getComputedStyle(one).display !== 'inline'));
    const box = (one: Element) => (one.matches('input[type=checkbox]') && one.closest('label') ? one.closest('label')! : one).getBoundingClientRect();
    const small = pressable.filter((one) => box(one).height < 24 || box(one).width < 24).map((one) => `${named(one)} is only ${box(one).width} by ${box(one).height}`);
    const textHeight = (one: Element) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      return range.getBoundingClientRect().height;
    };
    const stretched = shown.filter((one) => one.tagName === 'BUTTON' && textHeight(one) > 0 && one.getBoundingClientRect().height - textHeight(one) > 40).map((one) => `${named(one)} is far higher than what stands in it`);
    return [...wide, ...outside, ...cut, ...spilt, ...small, ...stretched];
  });
}

/** What nobody can read: a choice that its field cuts off, and a short word that is broken between two lines. */
function unreadableIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d')!;
    const cut = [...document.querySelectorAll('select')].filter((one) => one.getClientRects().length > 0).flatMap((one) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(one);
      pen.font = font;
      const said = one.selectedOptions[0]?.text ?? '';
      return pen.measureText(said).width > one.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) + 1 ? [`the choice "${said}" is cut off`] : [];
    });
    const broken: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      for (const { 0: word, index } of (walker.currentNode.textContent ?? '').matchAll(/(?<![^\s-])\p{L}{2,14}(?![^\s,.:;?!-])/gu)) {
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(`the word "${word}" is broken between two lines`);
      }
    }
    return [...cut, ...broken];
  });
}

const control = /^\s*- '?(button|textbox|combobox|checkbox|radio|searchbox|tab|link|listbox)\b(?: "((?:[^"\\]|\\.)*)")?/;

/** Every control on screen as a screen reader calls it, in the order of the page: "button Flag"; a moment is "then". */
export async function controlsIn(frame: Frame): Promise<string> {
  const tree = await frame.locator('body').ariaSnapshot();
  const controls = tree.split('\n').flatMap((line) => {
    const [, role, name = ''] = control.exec(line) ?? [];
    return role ? [`${role} ${name.replaceAll('\\"', '"').replace(/(?:today|yesterday) at \d\d:\d\d/g, 'then').replace(/answer by \d+\s\w+/g, 'answer by then')}`] : [];
  });
  return controls.join(' | ');
}

/** Wears a theme and waits until its colours are there, and none is on its way to another. */
async function wear({ frame, host }: Pick<Seen, 'frame' | 'host'>, theme: ThemeName): Promise<void> {
  if (host) await host.evaluate((name) => (window.sandbox as unknown as { setTheme(name: string): void }).setTheme(name), theme);
  else await frame.page().emulateMedia({ colorScheme: theme === 'light' ? 'light' : 'dark', forcedColors: theme === 'contrast' ? 'active' : 'none' });
  await frame.waitForFunction(({ name, isHosted }) => {
    const { theme: worn, page } = document.documentElement.dataset;
    const sheet = document.querySelector<HTMLLinkElement>(`link[href="${page}-${name}.css"]`);
    /* Before it has started, and where it could not, a page follows no host. */
    const isDressed = document.querySelector(isHosted ? '.shell' : '.shell[aria-busy]') !== null || (worn === name && (name === 'light' || sheet?.sheet != null));
    return isDressed && document.getAnimations().length === 0;
  }, { name: theme, isHosted: host !== undefined });
}

/** Speaks a language, where the page has come far enough to offer one. */
async function speak(frame: Frame, language: Language): Promise<void> {
  const name = languages.find(({ key }) => key === language)?.name ?? '';
  const choice = frame.getByRole('button', { name, exact: true });
  if ((await choice.count()) === 0) return;
  await choice.evaluate((button: HTMLElement) => button.click());
  await frame.waitForFunction((tag) => document.documentElement.lang === tag, language);
}

/** Puts on a theme and a language, and waits until nothing moves. */
export async function dress(seen: Seen, theme: ThemeName, language: Language): Promise<void> {
  /* A button that another language moves under the pointer, or away from it, would be on its way to another colour. */
  await seen.frame.page().mouse.move(0, 0);
  await wear(seen, theme);
  await speak(seen.frame, language);
  await seen.frame.waitForFunction(() => document.getAnimations().length === 0);
}

/** All that is wrong with what is on screen in one theme and one language. */
export async function faultsIn(seen: Seen, theme: ThemeName, language: Language): Promise<string[]> {
  await dress(seen, theme, language);
  const found = [...(await violationsIn(seen.frame)), ...(await misfitsIn(seen.frame)), ...(await unreadableIn(seen.frame))];
  return found.map((fault) => `${seen.state}, ${theme}, ${language}: ${fault}`);
}

/** Light and English again. */
export async function back(seen: Seen): Promise<void> {
  await speak(seen.frame, 'en');
  await wear(seen, 'light');
}
