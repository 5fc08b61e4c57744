import type { OutlookHost, ThemeName } from './host';
import { HostError } from './hostError';
import { onMachineLooks, theme, themeOfColours } from './looks';
import { openable, openWindow } from './openWindow';
import { appointmentOf, isMeeting, type OpenMeeting } from './outlookAppointment';
import { headersOf, mailOf, textOf, type OpenItem } from './outlookMail';
import { isNamedForMailbox, type SharedItem } from './outlookShared';
import { isWritten, onWritten, writtenOf, type OpenWritten } from './outlookWritten';
import { tabLink, type TabPlace } from './tabLink';

/** Nobody waits longer with an empty pane for who is asked to a meeting. */
const meetingMilliseconds = 2_000;

export interface OutlookOptions {
  readonly tab: TabPlace;
  /** Called once when Office.js has said nothing for so long; it may still come, and then the host opens. */
  readonly onSilent?: (error: HostError) => void;
  readonly startMilliseconds?: number;
  readonly callMilliseconds?: number;
}

/**
 * Outlook around our pane, as soon as Office.js is ready; late is not too late. HostError silent when its script cannot be had at all,
 * unsupported when the page does not stand in Outlook.
 */
export async function openOutlook({ tab, onSilent, startMilliseconds = 8_000, callMilliseconds = 10_000 }: OutlookOptions): Promise<OutlookHost> {
  const watchdog = setTimeout(() => onSilent?.(new HostError('silent', 'Outlook has not answered yet.')), startMilliseconds);
  try {
    await officeScript();
    const { host } = await Office.onReady();
    if (!host || !Office.context.mailbox) throw new HostError('unsupported', 'This page works inside Outlook only.');
  } finally {
    clearTimeout(watchdog);
  }
  return hostOf(tab, callMilliseconds);
}

/** Office's script tag is deferred behind ours: it has run, or has failed, when the document is done. HostError silent. */
export async function officeScript(): Promise<void> {
  const isThere = () => typeof Office !== 'undefined' && typeof Office.onReady === 'function';
  if (!isThere() && document.readyState !== 'complete') {
    await new Promise((done) => {
      document.addEventListener('DOMContentLoaded', done, { once: true });
      window.addEventListener('load', done, { once: true });
    });
  }
  if (!isThere()) throw new HostError('silent', 'Office.js could not be loaded.');
}

function hostOf(tab: TabPlace, callMilliseconds: number): OutlookHost {
  const { mailbox, displayLanguage } = Office.context;
  const openItem = () => mailbox.item as OpenItem | null | undefined;
  const { userProfile } = mailbox;
  const looks = themeOf();
  const onItem = heardFromNow(Office.EventType.ItemChanged);
  return {
    name: 'outlook',
    identity: { tenantId: undefined, oid: undefined, upn: userProfile.emailAddress, name: userProfile.displayName },
    language: displayLanguage,
    get theme() {
      return looks.now();
    },
    onTheme: looks.listen,
    /* Outlook has no event for it: it loads the pane anew. */
    onLanguage: () => undefined,
    subPage: undefined,
    openInTeams: async (subPage, label) => open(tabLink(tab, subPage, label)),
    openLink: async (url) => open(url),
    openNewMail: async (mail) => (await import('./outlookNewMail')).openNewMail(mail, open),
    showsItself: () => undefined,
    get openMail() {
      return mailOf(openItem());
    },
    get isMeetingOpen() {
      return isMeeting(openItem());
    },
    get isMailWritten() {
      return isWritten(openItem());
    },
    onItem,
    readAppointment: () => appointmentOf(() => mailbox.item as OpenMeeting | null | undefined, { name: userProfile.displayName, address: userProfile.emailAddress }, Math.min(callMilliseconds, meetingMilliseconds)),
    isNamedForMailbox: () => isNamedForMailbox(mailbox.item as SharedItem | null | undefined, userProfile.emailAddress, callMilliseconds),
    readWritten: (before) => writtenOf(() => mailbox.item as OpenWritten | null | undefined, callMilliseconds, before),
    onWritten: (listener) => onWritten(openItem() as OpenWritten | null | undefined, listener),
    headersOf: (mail) => headersOf(mail, openItem, callMilliseconds),
    textOf: (mail) => textOf(mail, openItem, callMilliseconds),
  };
}

/** The theme by Office's colours where it tells them (not on the web at the start: seen with 1.1.110), by the machine's own wish else. */
function themeOf(): { now(): ThemeName; listen(listener: (theme: ThemeName) => void): void } {
  let office: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  const look = () => theme(themeOfColours(office?.bodyBackgroundColor, office?.bodyForegroundColor));
  let last = look();
  const listeners: ((theme: ThemeName) => void)[] = [];
  const lookAgain = () => {
    const next = look();
    if (next === last) return;
    last = next;
    for (const listener of listeners) listener(next);
  };
  onMachineLooks(lookAgain);
  listenTo(Office.EventType.OfficeThemeChanged, (event: Partial<Office.OfficeThemeChangedEventArgs>) => {
    office = event.officeTheme;
    lookAgain();
  });
  return { now: () => last, listen: (listener) => void listeners.push(listener) };
}

/** Office.js takes another item over only while somebody listens, so that is from the start; whoever asks later is told at once of what has been. */
function heardFromNow(type: Office.EventType): (listener: () => void) => void {
  let isMissed = false;
  let hear = () => {
    isMissed = true;
  };
  listenTo(type, () => hear());
  return (listener) => {
    hear = listener;
    if (isMissed) listener();
  };
}

/** An Outlook older than an event throws, or lacks the method: then nobody is told of it. */
function listenTo<Event>(type: Office.EventType, listener: (event: Event) => void): void {
  try {
    Office.context.mailbox.addHandlerAsync(type, listener);
  } catch {
    /* The pane is loaded anew at each mail there, and wears the theme that it started with. */
  }
}

function open(url: string): void {
  const { ui, requirements } = Office.context;
  if (url.startsWith('https:') && requirements.isSetSupported('OpenBrowserWindowApi', '1.1') && ui.openBrowserWindow) ui.openBrowserWindow(openable(url));
  else openWindow(url);
}
