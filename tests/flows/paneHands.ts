import { heardWords } from '../../src/screens/flag/heardWords';
import { flagWords } from './paneWords';

const { need, client, addLabel, add, undo, notSent, another } = flagWords.en;

/** By what somebody finds things in the pane and in the tab. */
export const names = { need, client, addLabel, add, undo, notSent, another, ...{ heard: heardWords.en.press, anotherHeard: heardWords.en.another, cancel: heardWords.en.cancel, close: heardWords.en.close } };

/** What one person stated on the case that is shown. */
interface ShownPart {
  readonly isOwn: boolean;
  readonly words: string;
}

/** What somebody sees who looks at our page; `words`: what stands in the field in which one can type now. */
export type Seen =
  | { readonly is: 'nothing' }
  | { readonly is: 'form'; readonly words: string; readonly client: string }
  | { readonly is: 'case'; readonly words: string; readonly parts: readonly ShownPart[] };

/** Reads and presses in one go: whatever a colleague or another window does, it is before or after it. */
export interface Hands {
  look(): Seen;
  write(field: 'words' | 'client', text: string): void;
  /** "Flag"; undefined where there is no form, or something is missing in it. */
  flag(): { readonly words: string; readonly client: string } | undefined;
  /** Adds what was typed to the case; undefined where there is none, or nothing was typed. */
  hear(): string | undefined;
  /** Takes back this person's newest words; undefined where there are none. */
  undo(): { readonly words: string; readonly isAlone: boolean; readonly typed: string } | undefined;
  /** False where there is no button of that name. */
  press(name: string): boolean;
}

declare global {
  interface Window {
    hands?: Hands;
  }
}

/* Runs in every frame, before its own scripts. */
export function giveHands(called: typeof names): void {
  const isTab = location.pathname.endsWith('/tab.html');
  const form = () => document.querySelector<HTMLElement>(isTab ? 'h2 + p + form' : 'main > form');
  const receipt = () => document.querySelector<HTMLElement>(isTab ? 'h2 + section' : 'main > section');
  const field = (name: string) => [...(form() ?? receipt())?.querySelectorAll('label') ?? []].find(({ textContent }) => textContent?.startsWith(name))?.control as HTMLInputElement | undefined;
  const valueOf = (name: string) => field(name)?.value ?? '';
  const press = (name: string) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    button?.click();
    return button !== undefined;
  };
  const isOwn = (said: Element, place: number) => {
    const who = (place === 0 ? receipt()?.querySelector('h2') : said.previousElementSibling)?.textContent ?? '';
    return who.startsWith('You ') || who === called.notSent;
  };
  const partsIn = (shown: Element) => [...shown.querySelectorAll('p')].filter((one) => !one.closest('form') && getComputedStyle(one).whiteSpace === 'pre-wrap').map((said, place) => ({ isOwn: isOwn(said, place), words: said.textContent ?? '' }));
  const look = (): Seen => {
    const shown = receipt();
    if (form()) return { is: 'form', words: valueOf(called.need), client: valueOf(called.client) };
    return shown ? { is: 'case', words: valueOf(called.addLabel), parts: partsIn(shown) } : { is: 'nothing' };
  };
  const submit = () => (form() ?? receipt())?.querySelector<HTMLElement>('[type="submit"]')?.click();
  window.hands = {
    look, press,
    write: (which, text) => {
      const control = field(which === 'client' ? called.client : form() ? called.need : called.addLabel);
      /* React listens behind the setter of its own; the browser's own one is what a keyboard moves. */
      if (control) Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control) as object, 'value')?.set?.call(control, text);
      control?.dispatchEvent(new Event('input', { bubbles: true }));
    },
    flag: () => {
      const seen = look();
      if (seen.is !== 'form' || seen.words.trim() === '' || seen.client.trim() === '') return undefined;
      submit();
      return { words: seen.words.trim(), client: seen.client.trim() };
    },
    hear: () => {
      const seen = look();
      if (seen.is !== 'case' || seen.words.trim() === '') return undefined;
      submit();
      return seen.words.trim();
    },
    undo: () => {
      const seen = look();
      const own = seen.is === 'case' ? seen.parts.findLast((one) => one.isOwn) : undefined;
      if (seen.is !== 'case' || !own || !press(called.undo)) return undefined;
      return { words: own.words, isAlone: seen.parts.length === 1, typed: seen.words };
    },
  };
}
