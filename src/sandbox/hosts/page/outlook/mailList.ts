import type { MailboxMail, MailPerson, OutlookItem, WrittenMail } from '../../../firm';
import { button, element } from '../element';
import { hostWords, localeOf } from '../hostWords';
import type { HostLanguage } from '../visit';
import type { BoxPresses } from './box';
import { itemList } from './itemList';

export type Folder = MailboxMail['folder'] | 'drafts';

/** What is to be seen of a mailbox. */
interface Mails {
  folder: Folder;
  readonly open: OutlookItem | undefined;
  count(folder: Folder): number;
  shown(): readonly (MailboxMail | WrittenMail)[];
}

/** The folders, with how much lies in each. */
export function folderList(mailbox: Mails, { language, turned, write }: BoxPresses): HTMLElement {
  const one = (folder: Folder, name: string): HTMLElement => {
    const choose = () => {
      mailbox.folder = folder;
      turned();
    };
    return button(`${name} (${mailbox.count(folder)})`, choose, mailbox.folder === folder ? { class: 'folder', 'aria-current': 'true' } : { class: 'folder' });
  };
  const folders = [one('inbox', hostWords.inbox[language]), one('sentitems', hostWords.sent[language]), one('archive', hostWords.archive[language]), one('drafts', hostWords.drafts[language])];
  return element('nav', { class: 'folders', 'aria-label': hostWords.folders[language] }, ...folders, button(hostWords.newMail[language], () => write('new')));
}

/** The mails of the chosen folder that the search leaves. */
export function mailList(mailbox: Mails, { language, open, add, several }: BoxPresses): HTMLElement {
  const rows = mailbox.shown().map((item) => ({ item, isOpen: item.itemId === mailbox.open?.itemId || several.has(item.itemId), parts: partsOf(item, language) }));
  return itemList({ label: hostWords.mails[language], empty: hostWords.noMails[language], rows, choose: open, add });
}

function partsOf(item: MailboxMail | WrittenMail, language: HostLanguage): HTMLElement[] {
  if ('written' in item) {
    const { to, subject } = item.written;
    return [element('span', { class: 'sender' }, to.map(nameOf).join('; ')), element('span', { class: 'subject' }, subject || hostWords.noSubject[language])];
  }
  const { mail: { from, subject }, createdAt } = item;
  return [
    element('span', { class: 'sender' }, from ? nameOf(from) : hostWords.noSender[language]),
    element('span', { class: 'date' }, dateAs(createdAt, language, { day: 'numeric', month: 'short', year: 'numeric' })),
    element('span', { class: 'subject' }, subject || hostWords.noSubject[language]),
  ];
}

/** A name with its address, whichever there is. */
export function nameOf({ name, address }: MailPerson): string {
  return name || address;
}

/** The zone of everybody's mailbox, whatever this machine's is; Stockholm's clock is the same. */
export const mailboxZone = { iana: 'Europe/Copenhagen', windows: 'Romance Standard Time' } as const;

/** A date as the host's language writes it, on the mailbox's clock; as it stands, where it is no date. */
export function dateAs(at: string, language: HostLanguage, how: Intl.DateTimeFormatOptions): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : date.toLocaleString(localeOf[language], { ...how, timeZone: mailboxZone.iana });
}
