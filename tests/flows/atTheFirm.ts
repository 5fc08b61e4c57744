import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { encodeOpportunity } from '../../src/store/encodeOpportunity';
import type { FirmPerson } from '../../src/sandbox/firm';
import { firmWords } from '../../src/screens/firm/firmWords';
import { patience } from './flagging';
import { Stranger } from './stranger';
import { contextFor, openTab, type World } from './world';

/** A section of The firm, opened in the tab in Teams by one person. */
export async function firmOf(browser: Browser, { upn }: FirmPerson, section: string): Promise<{ context: BrowserContext; page: Page; tab: Frame }> {
  const { context } = await contextFor(browser, { person: upn });
  const { page, tab } = await openTab(context, { person: upn });
  await tab.getByRole('tab', { name: firmWords.en.heading, exact: true }).click(patience);
  await tab.getByRole('tab', { name: section, exact: true }).click(patience);
  return { context, page, tab };
}

/** The line of a record on screen. */
export const lineOf = (tab: Frame, list: string, title: string) => tab.getByRole('list', { name: list }).getByRole('button').filter({ hasText: title });

/** A row of a list in SharePoint, by its title. */
export async function rowOf(world: World, list: string, title: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  return (await world.rows(list)).find(({ Title }) => Title === title);
}

/** A colleague's case of a domain, as it lands in the list. */
export async function flagged(world: World, by: FirmPerson, domain: string, said: string): Promise<void> {
  const [key, at] = [crypto.randomUUID(), '2026-11-20T10:00:00.000Z'];
  const fields = encodeOpportunity({
    key, intent: key, stage: 'flagged', words: said, isWithdrawn: false, account: { key: undefined, name: 'Guess', domain }, stakeholder: undefined, promised: undefined, size: undefined, competence: undefined,
    by: { oid: by.oid, upn: by.upn, name: by.name }, owner: undefined, next: undefined, outcome: undefined, at, period: '2026-11', mail: undefined,
  });
  const { status } = await (await Stranger.of(world, by.upn)).write('Opportunities', Object.fromEntries(Object.entries(fields).filter(([, cell]) => cell !== null)));
  expect(status).toBe(201);
}
