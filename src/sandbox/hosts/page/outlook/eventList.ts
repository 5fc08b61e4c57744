import type { CalendarEvent } from '../../../firm';
import { button, element } from '../element';
import { hostWords } from '../hostWords';
import type { HostLanguage } from '../visit';
import type { BoxPresses } from './box';
import { itemList } from './itemList';
import { dateAs, mailboxZone } from './mailList';

/** What is to be seen of a calendar. */
interface Meetings {
  /** "2026-11". */
  month: string;
  readonly open: CalendarEvent | undefined;
  shown(): readonly CalendarEvent[];
}

/** "2026-11": the month of an instant, on the mailbox's clock; Swedes write dates as ISO does. */
export function monthOf(at: string | Date): string {
  return new Date(at).toLocaleDateString('sv-SE', { timeZone: mailboxZone.iana }).slice(0, 7);
}

/** The months around the shown one, and the way back to this one. */
export function monthChoice(calendar: Meetings, { language, turned }: BoxPresses): HTMLElement {
  const to = (month: string, name: string): HTMLElement => {
    const choose = () => {
      calendar.month = month;
      turned();
    };
    return button(name, choose, calendar.month === month ? { class: 'folder', 'aria-current': 'true' } : { class: 'folder' });
  };
  const [year = 0, month = 1] = calendar.month.split('-').map(Number);
  const around = [-2, -1, 0, 1, 2].map((step) => new Date(Date.UTC(year, month - 1 + step, 15)));
  const months = around.map((day) => to(monthOf(day), dateAs(day.toISOString(), language, { month: 'long', year: 'numeric' })));
  return element('nav', { class: 'folders', 'aria-label': hostWords.months[language] }, to(monthOf(new Date()), hostWords.today[language]), ...months);
}

/** The meetings of the month, or those that the search leaves. */
export function eventList(calendar: Meetings, { language, open, add, several }: BoxPresses): HTMLElement {
  const rows = calendar.shown().map((item) => ({ item, isOpen: item.itemId === calendar.open?.itemId || several.has(item.itemId), parts: partsOf(item, language) }));
  return itemList({ label: hostWords.meetings[language], empty: hostWords.noMeetings[language], rows, choose: open, add });
}

function partsOf(item: CalendarEvent, language: HostLanguage): HTMLElement[] {
  return [
    element('span', { class: 'sender' }, dateAs(item.start, language, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })),
    element('span', { class: 'date' }, item.event.isAllDay ? hostWords.allDay[language] : dateAs(item.start, language, { timeStyle: 'short' })),
    element('span', { class: 'subject' }, item.subject || hostWords.noSubject[language]),
  ];
}

/** From when to when, as people say it. */
export function timesOf({ start, end, event }: CalendarEvent, language: HostLanguage): string {
  const day = dateAs(start, language, { dateStyle: 'full' });
  if (event.isAllDay) return `${day}, ${hostWords.allDay[language]}`;
  return `${day}, ${dateAs(start, language, { timeStyle: 'short' })}–${dateAs(end, language, { timeStyle: 'short' })}`;
}
