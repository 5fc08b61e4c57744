import type { MailboxMail, MailPerson } from '../../../firm';
import { button, element } from '../element';
import { hostWords } from '../hostWords';
import type { HostLanguage } from '../visit';
import { dateAs, nameOf } from './mailList';
import { plainText } from './officeItem';
import type { Notification } from './officeMethods';

interface ReadingPane {
  readonly open: MailboxMail | undefined;
  readonly language: HostLanguage;
  readonly isPaneOpen: boolean;
  readonly notifications: readonly Notification[];
  pressButton(): void;
}

/** The open mail, as text only, with the ribbon on which our button stands. */
export function readingPane({ open, language, isPaneOpen, notifications, pressButton }: ReadingPane): HTMLElement {
  if (!open) return element('section', { class: 'reading empty' }, element('p', { class: 'quiet' }, hostWords.nothingSelected[language]));
  const { mail } = open;
  const ribbon = element('div', { class: 'ribbon', role: 'toolbar', 'aria-label': 'Apps' }, button('Forsigtigt Salg', pressButton, { id: 'our-button', class: 'ours', 'aria-pressed': String(isPaneOpen) }));
  return element(
    'section',
    { class: 'reading' },
    ribbon,
    ...notifications.map(({ message = '' }) => element('p', { class: 'notification' }, message)),
    element('h1', { dir: 'auto' }, mail.subject || hostWords.noSubject[language]),
    element('p', { class: 'from' }, element('strong', {}, mail.from ? nameOf(mail.from) : hostWords.noSender[language]), ` ${mail.from?.name ? mail.from.address : ''}`),
    element('p', { class: 'quiet' }, dateAs(open.createdAt, language, { dateStyle: 'full', timeStyle: 'short' })),
    ...recipients(hostWords.to[language], mail.to),
    ...recipients(hostWords.cc[language], mail.cc),
    element('div', { class: 'body', dir: 'auto', tabindex: '0' }, plainText(open)),
  );
}

function recipients(label: string, people: readonly MailPerson[]): HTMLElement[] {
  const shown = people.slice(0, 20).map(nameOf).join('; ');
  return people.length === 0 ? [] : [element('p', { class: 'quiet' }, `${label}: ${shown}${people.length > 20 ? ` +${people.length - 20}` : ''}`)];
}
