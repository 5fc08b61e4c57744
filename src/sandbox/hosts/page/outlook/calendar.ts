import type { CalendarEvent, OutlookItem } from '../../../firm';
import { control } from '../control';
import { anotherThan, type Box, type BoxPresses } from './box';
import { eventList, monthChoice, monthOf } from './eventList';

/** One person's calendar as the page shows it, a month at a time. */
export class Calendar implements Box {
  month = monthOf(new Date());
  wanted = '';
  open: CalendarEvent | undefined;
  private events: readonly CalendarEvent[] = [];

  constructor(private readonly upn: string) {}

  async load(): Promise<void> {
    this.events = await control.calendar(this.upn);
    const { open } = this;
    this.open = open && this.events.find(({ itemId }) => itemId === open.itemId);
  }

  /** Earliest first; a search goes through all months. */
  shown(): readonly CalendarEvent[] {
    const wanted = this.wanted.trim().toLowerCase();
    return this.events.filter((one) => (wanted === '' ? monthOf(one.start) === this.month : textOf(one).includes(wanted)));
  }

  /** By place in the shown list, or item id. */
  find(which: number | string): CalendarEvent | undefined {
    return typeof which === 'number' ? this.shown()[which] : this.events.find(({ itemId }) => itemId === which);
  }

  reveal(item: OutlookItem): void {
    if ('event' in item) this.month = monthOf(item.start);
  }

  another(): CalendarEvent | undefined {
    return anotherThan(this.open, this.events);
  }

  places(presses: BoxPresses): HTMLElement {
    return monthChoice(this, presses);
  }

  list(presses: BoxPresses): HTMLElement {
    return eventList(this, presses);
  }
}

function textOf({ subject, location = '', event: { organiser } }: CalendarEvent): string {
  return `${subject} ${location} ${organiser.name} ${organiser.address}`.toLowerCase();
}
