import type { Frame } from 'playwright-core';
import { firmWords } from '../../src/screens/firm/firmWords';
import { importWords } from '../../src/screens/firm/importWords';
import { patience, press, says } from './stateSteps';

const [firm, imports] = [firmWords.en, importWords.en];

export async function firmStates(tab: Frame, seen: (state: string) => Promise<void>): Promise<void> {
  const place = (name: string) => tab.getByRole('tab', { name, exact: true }).click(patience);
  await place(firm.heading);
  await tab.getByRole('list', { name: firm.clients }).getByRole('button').first().waitFor(patience);
  await seen('clients');
  await press(tab, firm.client.add);
  await tab.getByRole('checkbox', { name: firm.client.quiet }).check();
  await press(tab, firm.save);
  await says(tab, imports.why.missing(firm.name));
  await seen('client form that refuses, quiet');
  await press(tab, firm.cancel);
  await press(tab, imports.press);
  await tab.getByRole('textbox', { name: imports.paste }).fill('Client\tMail domain\nHavgus A/S\thavgus.example\nDimman AB\tgmail.com\n\tdimman.example');
  await says(tab, imports.counts(1, 0, 0, 2));
  await seen('import with rows refused');
  await place(firm.colleagues);
  await tab.getByRole('list', { name: firm.colleagues }).getByRole('button').first().click(patience);
  await press(tab, firm.colleague.leaves);
  await seen('colleague who leaves');
  await press(tab, firm.back);
  await press(tab, firm.colleague.add);
  await seen('colleague form');
  await place(firm.competences);
  await press(tab, firm.competence.add);
  await seen('competence form');
  await place(firm.assignments);
  await press(tab, firm.assignment.add);
  await seen('assignment form');
}
