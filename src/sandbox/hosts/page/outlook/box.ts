import type { FirmPerson, OutlookItem } from '../../../firm';
import type { HostLanguage } from '../visit';
import type { Beginning } from './writtenMail';

/** What the page's two columns at the left ask of the page. */
export interface BoxPresses {
  readonly language: HostLanguage;
  open(item: OutlookItem): void;
  /** One more is chosen beside what is open, or one less. */
  add(item: OutlookItem): void;
  /** What is chosen, where it is several. */
  readonly several: ReadonlySet<string>;
  /** A mail is begun, in answer to the open one or not. */
  write(how: Beginning): void;
  /** Something else is to be seen in the columns. */
  turned(): void;
}

/** One person's mailbox or calendar as the page shows it: what lies there, what was searched for, what is open. */
export interface Box {
  wanted: string;
  open: OutlookItem | undefined;
  load(): Promise<void>;
  /** By place in the shown list, by id; undefined when there is none. */
  find(which: number | string): OutlookItem | undefined;
  /** Turns to where this one lies. */
  reveal(item: OutlookItem): void;
  /** Begins a mail; where none can be, undefined. */
  write?(how: Beginning, me: FirmPerson): OutlookItem;
  /** A mail that was being written is gone. */
  discard?(item: OutlookItem): void;
  /** The one below the open one, else the first: never the open one itself. */
  another(): OutlookItem | undefined;
  /** Where one chooses what the list shows. */
  places(presses: BoxPresses): HTMLElement;
  list(presses: BoxPresses): HTMLElement;
}

/** The one below `open`, else the first: never `open` itself. */
export function anotherThan<T extends OutlookItem>(open: OutlookItem | undefined, all: readonly T[]): T | undefined {
  const place = all.findIndex(({ itemId }) => itemId === open?.itemId);
  return all[place + 1] ?? all.find(({ itemId }) => itemId !== open?.itemId);
}
