import type { CalendarEvent, MailboxMail, MailPerson, OutlookItem } from '../../../firm';
import { button, element } from '../element';
import { hostWords } from '../hostWords';
import type { HostLanguage } from '../visit';
import { composeForm, type ComposePresses } from './composeForm';
import { timesOf } from './eventList';
import { dateAs, nameOf } from './mailList';
import { notificationBars } from './notificationBars';
import { plainText } from './officeItem';
import type { Notification } from './officeMethods';
import type { Beginning } from './writtenMail';

interface ReadingPane {
  readonly open: OutlookItem | undefined;
  /** Said where nothing is open. */
  readonly empty: string;
  readonly language: HostLanguage;
  readonly isPaneOpen: boolean;
  readonly notifications: readonly Notification[];
  dismiss(key: string): void;
  pressButton(): void;
  pressCommand(): void;
  write(how: Beginning): void;
  readonly compose: ComposePresses;
}

/** What is open, as text only, with the ribbon on which our button stands. */
export function readingPane({ open, empty, language, isPaneOpen, notifications, dismiss, pressButton, pressCommand, write, compose }: ReadingPane): HTMLElement {
  if (!open) return element('section', { class: 'reading empty' }, element('p', { class: 'quiet' }, empty));
  const ribbon = element('div', { class: 'ribbon', role: 'toolbar', 'aria-label': 'Apps' }, button('Forsigtigt Salg', pressButton, { id: 'our-button', class: 'ours', 'aria-pressed': String(isPaneOpen) }));
  if ('written' in open) return composeForm(open, ribbon, language, compose);
  if ('mail' in open) {
    ribbon.prepend(...answers.map((how) => button(hostWords[how][language], () => write(how))));
    ribbon.append(button(hostWords.flagAtOnce[language], pressCommand, { id: 'our-command', class: 'ours' }));
  }
  return element(
    'section',
    { class: 'reading' },
    ribbon,
    notificationBars(notifications, language, dismiss),
    ...('mail' in open ? mailHead(open, language) : eventHead(open, language)),
    element('div', { class: 'body', dir: 'auto', tabindex: '0' }, plainText(open)),
  );
}

const answers = ['reply', 'replyAll', 'forward'] as const;

function mailHead({ mail, createdAt }: MailboxMail, language: HostLanguage): HTMLElement[] {
  return [
    element('h1', { dir: 'auto' }, mail.subject || hostWords.noSubject[language]),
    fromLine(mail.from, language),
    quiet(dateAs(createdAt, language, { dateStyle: 'full', timeStyle: 'short' })),
    ...peopleLine(hostWords.to[language], mail.to),
    ...peopleLine(hostWords.cc[language], mail.cc),
  ];
}

function eventHead(item: CalendarEvent, language: HostLanguage): HTMLElement[] {
  const { organiser, attendees } = item.event;
  return [
    element('h1', { dir: 'auto' }, item.subject || hostWords.noSubject[language]),
    fromLine(organiser.address === '' ? undefined : organiser, language),
    quiet(timesOf(item, language)),
    ...(item.location === undefined ? [] : [quiet(item.location)]),
    ...peopleLine(hostWords.required[language], attendees.filter(({ isOptional }) => !isOptional)),
    ...peopleLine(hostWords.optional[language], attendees.filter(({ isOptional }) => isOptional)),
  ];
}

function fromLine(from: MailPerson | undefined, language: HostLanguage): HTMLElement {
  return element('p', { class: 'from' }, element('strong', {}, from ? nameOf(from) : hostWords.noSender[language]), ` ${from?.name ? from.address : ''}`);
}

function peopleLine(label: string, people: readonly MailPerson[]): HTMLElement[] {
  const shown = people.slice(0, 20).map(nameOf).join('; ');
  return people.length === 0 ? [] : [quiet(`${label}: ${shown}${people.length > 20 ? ` +${people.length - 20}` : ''}`)];
}

function quiet(text: string): HTMLElement {
  return element('p', { class: 'quiet' }, text);
}
