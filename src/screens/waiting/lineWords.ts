import type { Language } from '../../domain/stage';

/** The one line about sending and fetching. */
interface LineWords {
  readonly allSent: string;
  readonly sending: string;
  readonly offline: string;
  readonly waiting: (count: number) => string;
  /** Something of it goes no further without the person. */
  readonly forYou: (count: number) => string;
  readonly since: (when: string) => string;
  readonly fetched: (when: string) => string;
}

export const lineWords: Readonly<Record<Language, LineWords>> = {
  da: {
    allSent: 'Alt er sendt',
    sending: 'Sender',
    offline: 'Ingen forbindelse',
    waiting: (count) => `${count} venter`,
    forYou: (count) => `${count} venter på dig`,
    since: (when) => `siden ${when}`,
    fetched: (when) => `hentet ${when}`,
  },
  sv: {
    allSent: 'Allt är skickat',
    sending: 'Skickar',
    offline: 'Ingen anslutning',
    waiting: (count) => `${count} väntar`,
    forYou: (count) => `${count} väntar på dig`,
    since: (when) => `sedan ${when}`,
    fetched: (when) => `hämtat ${when}`,
  },
  en: {
    allSent: 'All sent',
    sending: 'Sending',
    offline: 'No connection',
    waiting: (count) => `${count} waiting`,
    forYou: (count) => `${count} waiting for you`,
    since: (when) => `since ${when}`,
    fetched: (when) => `fetched ${when}`,
  },
};
