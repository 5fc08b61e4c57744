import type { Frame, Page } from 'playwright-core';
import type { Visit } from './world';

/** One state of a screen, on screen now. */
export interface Seen {
  readonly state: string;
  readonly frame: Frame;
  /** The host's page around it; undefined where there is none. */
  readonly host: Page | undefined;
}

/** How the walk through the states is looked at; the screens speak English and are light again when it returns. */
export type Look = (seen: Seen) => Promise<void>;

export type How = Pick<Visit, 'width' | 'theme' | 'language'>;

export const patience = { timeout: 40_000 };

export const press = (frame: Frame, name: string) => frame.getByRole('button', { name, exact: true }).click(patience);
export const says = (frame: Frame, text: string) => frame.getByText(text).first().waitFor(patience);

/** The narrowest pane and tab, which is also what is left of 1,280 px at 400 % (WCAG 1.4.10). */
export const narrow = 320;
