import type { MailboxMail, MailPerson } from '../../../firm';
import { button, element } from '../element';
import { hostWords, localeOf } from '../hostWords';
import type { HostLanguage } from '../visit';
import type { Folder, Mailbox } from './mailbox';

/** The folders, with how much lies in each. */
export function folderList(mailbox: Mailbox, language: HostLanguage, choose: (folder: Folder) => void): HTMLElement {
  const one = (folder: Folder, name: string): HTMLElement =>
    button(`${name} (${mailbox.count(folder)})`, () => choose(folder), mailbox.folder === folder ? { class: 'folder', 'aria-current': 'true' } : { class: 'folder' });
  return element('nav', { class: 'folders', 'aria-label': hostWords.folders[language] }, one('inbox', hostWords.inbox[language]), one('sentitems', hostWords.sent[language]));
}

/** The mails of the chosen folder that the search leaves; arrows move between them. */
export function mailList(mailbox: Mailbox, language: HostLanguage, choose: (mail: MailboxMail) => void): HTMLElement {
  const mails = mailbox.shown();
  const rows = mails.map((mail) => mailRow(mail, language, mail.itemId === mailbox.open?.itemId, choose));
  const list = element('div', { class: 'mails', role: 'listbox', 'aria-label': hostWords.mails[language] }, ...rows);
  if (mails.length === 0) list.append(element('p', { class: 'quiet' }, hostWords.noMails[language]));
  list.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = rows[rows.findIndex((row) => row === document.activeElement) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
  // One stop for the Tab key; the arrows do the rest.
  const stop = rows.find((row) => row.getAttribute('aria-selected') === 'true') ?? rows[0];
  for (const row of rows) row.tabIndex = row === stop ? 0 : -1;
  return list;
}

function mailRow(mail: MailboxMail, language: HostLanguage, isOpen: boolean, choose: (mail: MailboxMail) => void): HTMLButtonElement {
  const { from, subject } = mail.mail;
  const row = element(
    'button',
    { type: 'button', class: 'mail', role: 'option', 'aria-selected': String(isOpen), 'data-item': mail.itemId },
    element('span', { class: 'sender' }, from ? nameOf(from) : hostWords.noSender[language]),
    element('span', { class: 'date' }, shortDate(mail.createdAt, language)),
    element('span', { class: 'subject' }, subject || hostWords.noSubject[language]),
  );
  row.addEventListener('click', () => choose(mail));
  return row;
}

/** A name with its address, whichever there is. */
export function nameOf({ name, address }: MailPerson): string {
  return name || address;
}

function shortDate(at: string, language: HostLanguage): string {
  return dateAs(at, language, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** A date as the host's language writes it; as it stands, where it is no date. */
export function dateAs(at: string, language: HostLanguage, how: Intl.DateTimeFormatOptions): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : date.toLocaleString(localeOf[language], how);
}
