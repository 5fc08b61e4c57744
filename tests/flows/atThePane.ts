import type { Frame, Page } from 'playwright-core';
import { testMail, type Sketch } from '../mails/testMail';
import type { OutlookPage, World } from './world';

/** How long a flow waits for a sentence; others may load the machine. */
export const patience = { timeout: 20_000 };

/** Lays an ordinary client mail with this change into a mailbox. */
export async function deliverMail(world: World, upn: string, name: string, sketch: Sketch = {}): Promise<void> {
  await world.deliver(upn, testMail(name, sketch).eml);
}

/** Opens the pane beside a mail delivered with this name. */
export function readMail(outlook: OutlookPage, name: string): Promise<Frame> {
  return outlook.read(`<${name}@kystbanken.example>`);
}

/** Presses a button by its whole name. */
export async function press(place: Frame | Page, name: string): Promise<void> {
  await place.getByRole('button', { name, exact: true }).click(patience);
}

/** Waits until exactly this sentence is to be seen. */
export async function says(place: Frame | Page, sentence: string): Promise<void> {
  await place.getByText(sentence, { exact: true }).waitFor(patience);
}

/** How many rows of a list one person has made. */
export async function rowsBy(world: World, upn: string, list = 'Opportunities'): Promise<number> {
  const { oid } = (await world.people()).find((one) => one.upn === upn)!;
  return (await world.rows(list)).filter(({ ByObject }) => ByObject === oid).length;
}

/** The person comes back to the window: what waits is tried again at once. */
export async function comesBack(place: Frame | Page): Promise<void> {
  await place.evaluate("window.dispatchEvent(new Event('focus'))");
}
