import type { FirmPerson } from '../../firm';
import type { StartData } from '../startData';

export type HostTheme = 'light' | 'dark' | 'contrast';
export type HostLanguage = 'da' | 'sv' | 'en';

/** Who looks, and how; it stands in the page's address. */
export interface Visit {
  readonly person: FirmPerson;
  /** Whose mailbox or calendar is looked into, where it is a colleague's who shares it. */
  readonly mailbox: FirmPerson | undefined;
  /** That mailbox is open in a window of its own ("Open another mailbox"). */
  readonly isOwnWindow: boolean;
  readonly language: HostLanguage;
  readonly theme: HostTheme;
  /** Of the pane, in CSS pixels. */
  readonly width: number;
  readonly isPinned: boolean;
  readonly hasNestedAppAuth: boolean;
  /** How this Outlook tells ids of mails: on the web in EWS form, on phones in Graph's, or those that stay when a mail is moved. */
  readonly idForm: IdForm;
}

export type IdForm = 'ews' | 'rest' | 'immutable';

export const languages: readonly HostLanguage[] = ['da', 'sv', 'en'];
const idForms: readonly IdForm[] = ['ews', 'rest', 'immutable'];
export const themes: readonly HostTheme[] = ['light', 'dark', 'contrast'];
const lastPerson = 'sandbox.person';

/** Reads the address; what it leaves out is the last person here, else the first consultant, in that person's language. */
export function visitOf({ firm, faults }: StartData, search: string): Visit {
  const asked = new URLSearchParams(search);
  const wanted = (asked.get('person') ?? localStorage.getItem(lastPerson) ?? '').toLowerCase();
  const person = firm.people.find(({ upn }) => upn.toLowerCase() === wanted) ?? firm.people.find(({ role }) => role === 'consultant') ?? firm.people[0];
  if (!person) throw new Error('The firm of the sandbox has nobody in it: start over with `npm start -- --fresh`.');
  localStorage.setItem(lastPerson, person.upn);
  const mailbox = firm.people.find(({ upn }) => upn !== person.upn && upn.toLowerCase() === asked.get('mailbox')?.toLowerCase());
  return {
    person,
    mailbox,
    isOwnWindow: mailbox !== undefined && asked.get('window') === '1',
    language: languages.find((one) => one === asked.get('language')) ?? person.language,
    theme: themes.find((one) => one === asked.get('theme')) ?? 'light',
    width: Number(asked.get('width')) || 375,
    isPinned: asked.get('pinned') === '1',
    hasNestedAppAuth: asked.get('naa') !== '0' && faults.nestedAppAuth,
    idForm: idForms.find((one) => one === asked.get('ids')) ?? 'ews',
  };
}

/** The query that opens a page as `visit` says. */
export function searchOf(visit: Visit): string {
  const { person, mailbox, isOwnWindow, language, theme, width, isPinned, hasNestedAppAuth, idForm } = visit;
  return `?${new URLSearchParams({ person: person.upn, mailbox: mailbox?.upn ?? '', window: isOwnWindow ? '1' : '0', language, theme, width: String(width), pinned: isPinned ? '1' : '0', naa: hasNestedAppAuth ? '1' : '0', ids: idForm }).toString()}`;
}

/** This page's address with `visit` in it, beside what else stands there. */
export function addressOf(visit: Visit): URL {
  const address = new URL(location.href);
  for (const [name, value] of new URLSearchParams(searchOf(visit))) address.searchParams.set(name, value);
  return address;
}

/** Writes `visit` into the address, and shows its theme, language and width on the page. */
export function remember(visit: Visit): void {
  history.replaceState(null, '', addressOf(visit));
  document.documentElement.lang = visit.language;
  document.documentElement.dataset['theme'] = visit.theme;
  document.documentElement.style.setProperty('--pane-width', `${visit.width}px`);
}
