import type { Frame } from 'playwright-core';
import { heardWords } from '../../src/screens/flag/heardWords';
import { patience } from './flagging';
import { flagWords } from './paneWords';

/** Flags something heard in the tab, as far as this machine keeps it, and goes back to the cases. */
export async function hear(tab: Frame, client: string, said: string): Promise<void> {
  const press = (name: string) => tab.getByRole('button', { name, exact: true }).click(patience);
  await press(heardWords.en.press);
  await tab.getByRole('combobox', { name: flagWords.en.client, exact: true }).fill(client);
  await tab.getByRole('textbox', { name: flagWords.en.need }).fill(said);
  await press(flagWords.en.flag);
  await tab.getByRole('heading', { name: /^You flagged this|^Not sent yet/ }).waitFor(patience);
  await press(heardWords.en.close);
}
