import type { Faults } from '../../faults';
import type { StartData } from '../startData';
import { control } from './control';
import { button, choice, element, tick } from './element';
import { faultsMenu } from './faultsMenu';
import { languages, searchOf, themes, type Visit } from './visit';

interface Bar {
  readonly start: StartData;
  readonly visit: Visit;
  readonly page: 'outlook' | 'teams';
  change(change: Partial<Visit>): void;
}

const languageNames = { da: 'Dansk', sv: 'Svenska', en: 'English' };
const themeNames = { light: 'Light', dark: 'Dark', contrast: 'High contrast' };
const widths = [320, 375, 450];

/** The sandbox's own bar, above what imitates Microsoft 365: who looks, how, and what goes wrong. */
export function bar({ start, visit, page, change }: Bar): HTMLElement {
  const { people } = start.firm;
  const search = searchOf(visit);
  const link = (name: string, href: string, isHere: boolean): HTMLElement => element('a', isHere ? { href, 'aria-current': 'page' } : { href }, name);
  const choices = [
    choice('Person', people.map(({ upn, name, role }) => [upn, `${name} (${role})`] as const), visit.person.upn, (upn) => {
      const person = people.find((one) => one.upn === upn);
      if (person) change({ person, language: person.language });
    }),
    choice('Language', languages.map((one) => [one, languageNames[one]] as const), visit.language, (value) => change({ language: languages.find((one) => one === value) ?? 'en' })),
    choice('Theme', themes.map((one) => [one, themeNames[one]] as const), visit.theme, (value) => change({ theme: themes.find((one) => one === value) ?? 'light' })),
  ];
  if (page === 'outlook') choices.push(choice('Pane width', [...new Set([...widths, visit.width])].map((one) => [String(one), `${one} px`] as const), String(visit.width), (value) => change({ width: Number(value) })));
  choices.push(tick('Nested app auth', visit.hasNestedAppAuth, (isOn) => void nestedAppAuth(isOn, change)));
  return element(
    'header',
    { class: 'bar', 'aria-label': 'Sandbox' },
    element('nav', { 'aria-label': 'Pages' }, link('Start', '/', false), link('Outlook', `${start.places.outlook}/mail${search}`, page === 'outlook'), link('Teams', `${start.places.teams}/teams${search}`, page === 'teams'), link('Lists', '/site', false)),
    ...choices,
    faultsMenu(),
    button('Start over', () => void startOver(), { title: 'Empties the lists and mailboxes of the sandbox and makes the firm anew' }),
  );
}

/** Both the address and the sandbox have a say: switched on here, it is on in both. */
async function nestedAppAuth(isOn: boolean, change: Bar['change']): Promise<void> {
  const fault: Partial<Faults> = { nestedAppAuth: true };
  if (isOn) await control.changeFaults(fault);
  change({ hasNestedAppAuth: isOn });
}

async function startOver(): Promise<void> {
  await control.reset();
  location.reload();
}
