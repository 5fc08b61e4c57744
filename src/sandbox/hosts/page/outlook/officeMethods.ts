import type { CalendarEvent, MailboxMail, OutlookItem, WrittenMail } from '../../../firm';
import { showForm } from '../openedForm';
import { addressed, allInternetHeaders, attendeesOf, htmlOf, organizerOf, plainText, recipientsOf } from './officeItem';

/** What a pane asks the mailbox to show, and what it keeps there; lives as long as the page. */
export class MailboxState {
  roamingSettings: Record<string, string> = {};
  readonly forms: { readonly kind: string; readonly parameters: Parameters }[] = [];
  private readonly customProperties = new Map<string, string>();
  private readonly notifications = new Map<string, Map<string, Notification>>();

  /** `show` is told when something to be seen has changed; `ownDomain` is the firm's; `owner`: whose mailbox it is, where it is shared. */
  constructor(readonly ownDomain: string, private readonly show: () => void, readonly owner: () => string | undefined) {}

  customPropertiesOf(item: OutlookItem): string {
    return this.customProperties.get(item.itemId) ?? '{}';
  }

  keepCustomProperties(item: OutlookItem, json: string): void {
    this.customProperties.set(item.itemId, json);
  }

  notificationsOf(item: OutlookItem): Map<string, Notification> {
    const those = this.notifications.get(item.itemId) ?? new Map<string, Notification>();
    this.notifications.set(item.itemId, those);
    return those;
  }

  /** The person waves a notification away. */
  dismiss(item: OutlookItem, key: string): void {
    this.notificationsOf(item).delete(key);
    this.show();
  }

  /** What does not persist goes when the person turns to another item (source: docs, `NotificationMessageDetails`). */
  leave(item: OutlookItem): void {
    for (const [key, { persistent }] of this.notificationsOf(item)) if (!persistent) this.notificationsOf(item).delete(key);
  }

  form(kind: string, parameters: Parameters): object {
    this.forms.push({ kind, parameters });
    showForm(kind, parameters);
    return done();
  }

  shown(): object {
    this.show();
    return done();
  }
}

export interface Notification {
  readonly key: string;
  readonly message?: string;
  readonly persistent?: boolean;
}

type Parameters = Readonly<Record<string, unknown>>;
type Method<T extends OutlookItem> = (state: MailboxState, item: T, parameters: Parameters) => object;

const done = (data?: unknown): object => ({ error: false, data });
const failed = (errorCode: number): object => ({ error: true, errorCode });

/** The library's numbers of what can go wrong. */
const duplicateKey = 9023;
const unknownKey = 9024;
const noItem = 9032;
const noToken = 9018;
const notSaved = 9046;

/** `Office.MailboxEnums.DelegatePermissions`: may read, nothing else. */
const mayRead = 1;

function notify(state: MailboxState, item: OutlookItem, parameters: Parameters): object {
  const notification = parameters as unknown as Notification;
  state.notificationsOf(item).set(notification.key, notification);
  return state.shown();
}

/** Methods of whatever is open, by the library's dispatch id (source: outlook-web-16.01.debug.js). */
const ofItem: Readonly<Record<number, Method<OutlookItem>>> = {
  3: (state, item) => ({ wasSuccessful: true, customProperties: state.customPropertiesOf(item) }),
  4: (state, item, { customProperties }) => {
    state.keepCustomProperties(item, JSON.stringify(customProperties));
    return done();
  },
  33: (state, item, parameters) => (state.notificationsOf(item).has(String(parameters['key'])) ? failed(duplicateKey) : notify(state, item, parameters)),
  34: (state, item) => done([...state.notificationsOf(item).values()]),
  35: notify,
  36: (state, item, { key }) => (state.notificationsOf(item).delete(String(key)) ? state.shown() : failed(unknownKey)),
  37: (_state, item, { coercionType }) => done(coercionType === 3 ? htmlOf(item) : plainText(item)),
  108: ({ owner }) => done({ owner: owner(), targetMailbox: owner(), targetRestUrl: 'https://outlook.office.com/api', delegatePermissions: mayRead }),
  157: () => done([]),
};

const ofMail: Readonly<Record<number, Method<MailboxMail>>> = {
  168: (_state, mail) => done(allInternetHeaders(mail)),
};

/** Of a mail that the person is writing. */
const ofWritten: Readonly<Record<number, Method<WrittenMail>>> = {
  15: ({ ownDomain }, { written }, { recipientField }) => done(recipientsOf([written.to, written.cc][Number(recipientField)] ?? [], ownDomain)),
  18: (_state, { written }) => done(written.subject),
  107: ({ ownDomain }, { written }) => done(addressed(written.from, ownDomain)),
  164: (_state, { savedId }) => (savedId === undefined ? failed(notSaved) : done(savedId)),
};

/** Of a meeting that the person holds. */
const ofOwnMeeting: Readonly<Record<number, Method<CalendarEvent>>> = {
  15: ({ ownDomain }, { event }, { recipientField }) => done(attendeesOf(event, recipientField === 1, ownDomain)),
  18: (_state, { subject }) => done(subject),
  24: (_state, { start, end }, { TimeProperty }) => done(new Date(TimeProperty === 1 ? start : end).getTime()),
  26: (_state, { location = '' }) => done(location),
  107: ({ ownDomain }, { event }) => done(organizerOf(event, ownDomain)),
  164: (_state, { itemId }) => done(itemId),
  169: (_state, { event }) => done(event.isAllDay),
  171: (_state, { event }) => done(event.sensitivity),
};

const forms: Readonly<Record<number, string>> = {
  7: 'newAppointment', 177: 'newAppointment', 44: 'newMessage', 178: 'newMessage', 8: 'message', 179: 'message', 9: 'appointment', 180: 'appointment',
  10: 'reply', 30: 'reply', 181: 'reply', 183: 'reply', 11: 'replyAll', 31: 'replyAll', 182: 'replyAll', 184: 'replyAll',
};

/** Identity tokens of Exchange: switched off everywhere since 2025 (source: docs, "legacy Exchange tokens"). */
const exchangeTokens = [2, 12];
/** The library's own telemetry; nobody waits for an answer. */
const telemetry = [163, 193, 400, 401, 402];
const saveRoamingSettings = 404;

/** Whether a method tells of the open item's content: what the fault `wrongItem` answers from another mail. */
export const tellsContent = (dispatchId: number): boolean => dispatchId === 37 || dispatchId === 168;

/** Outlook's answer to one method of the mailbox; undefined when this Outlook has none for it. */
export function mailboxAnswer(dispatchId: number, parameters: unknown, state: MailboxState, open: OutlookItem | undefined): object | undefined {
  const form = forms[dispatchId];
  if (form) return state.form(form, (parameters ?? {}) as Parameters);
  if (exchangeTokens.includes(dispatchId)) return { wasSuccessful: false, errorCode: noToken };
  if (telemetry.includes(dispatchId)) return done();
  if (dispatchId === saveRoamingSettings) {
    state.roamingSettings = (parameters as [Record<string, string>])[0];
    return done();
  }
  return ofOpen(dispatchId, (parameters ?? {}) as Parameters, state, open);
}

function ofOpen(dispatchId: number, parameters: Parameters, state: MailboxState, open: OutlookItem | undefined): object | undefined {
  const general = ofItem[dispatchId];
  if (general) return open ? general(state, open, parameters) : failed(noItem);
  if (open && 'mail' in open) return ofMail[dispatchId]?.(state, open, parameters);
  if (open && 'written' in open) return ofWritten[dispatchId]?.(state, open, parameters);
  if (open?.isOrganiser) return ofOwnMeeting[dispatchId]?.(state, open, parameters);
  return open || !(dispatchId in ofMail || dispatchId in ofOwnMeeting) ? undefined : failed(noItem);
}
