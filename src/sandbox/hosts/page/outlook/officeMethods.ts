import type { MailboxMail } from '../../../firm';
import { allInternetHeaders, htmlOf, plainText } from './officeItem';

/** What a pane asks the mailbox to show, and what it keeps there; lives as long as the page. */
export class MailboxState {
  roamingSettings: Record<string, string> = {};
  readonly forms: { readonly kind: string; readonly parameters: Parameters }[] = [];
  private readonly customProperties = new Map<string, string>();
  private readonly notifications = new Map<string, Map<string, Notification>>();

  /** `show` is told when something to be seen has changed. */
  constructor(private readonly show: () => void) {}

  customPropertiesOf(mail: MailboxMail): string {
    return this.customProperties.get(mail.itemId) ?? '{}';
  }

  keepCustomProperties(mail: MailboxMail, json: string): void {
    this.customProperties.set(mail.itemId, json);
  }

  notificationsOf(mail: MailboxMail): Map<string, Notification> {
    const those = this.notifications.get(mail.itemId) ?? new Map<string, Notification>();
    this.notifications.set(mail.itemId, those);
    return those;
  }

  form(kind: string, parameters: Parameters): object {
    this.forms.push({ kind, parameters });
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
}

type Parameters = Readonly<Record<string, unknown>>;
type Method = (state: MailboxState, mail: MailboxMail, parameters: Parameters) => object;

const done = (data?: unknown): object => ({ error: false, data });
const failed = (errorCode: number): object => ({ error: true, errorCode });

/** The library's numbers of what can go wrong. */
const duplicateKey = 9023;
const unknownKey = 9024;
const noItem = 9032;
const noToken = 9018;

function notify(state: MailboxState, mail: MailboxMail, parameters: Parameters): object {
  const notification = parameters as unknown as Notification;
  state.notificationsOf(mail).set(notification.key, notification);
  return state.shown();
}

/** Methods of the open mail, by the library's dispatch id (source: outlook-web-16.01.debug.js). */
const ofMail: Readonly<Record<number, Method>> = {
  3: (state, mail) => ({ wasSuccessful: true, customProperties: state.customPropertiesOf(mail) }),
  4: (state, mail, { customProperties }) => {
    state.keepCustomProperties(mail, JSON.stringify(customProperties));
    return done();
  },
  33: (state, mail, parameters) => (state.notificationsOf(mail).has(String(parameters['key'])) ? failed(duplicateKey) : notify(state, mail, parameters)),
  34: (state, mail) => done([...state.notificationsOf(mail).values()]),
  35: notify,
  36: (state, mail, { key }) => (state.notificationsOf(mail).delete(String(key)) ? state.shown() : failed(unknownKey)),
  37: (_state, mail, { coercionType }) => done(coercionType === 3 ? htmlOf(mail) : plainText(mail)),
  157: () => done([]),
  168: (_state, mail) => done(allInternetHeaders(mail)),
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

/** Whether a method tells of the open mail's content: what the fault `wrongItem` answers from another mail. */
export const tellsContent = (dispatchId: number): boolean => dispatchId === 37 || dispatchId === 168;

/** Outlook's answer to one method of the mailbox; undefined when this Outlook has none for it. */
export function mailboxAnswer(dispatchId: number, parameters: unknown, state: MailboxState, open: MailboxMail | undefined): object | undefined {
  const form = forms[dispatchId];
  if (form) return state.form(form, (parameters ?? {}) as Parameters);
  if (exchangeTokens.includes(dispatchId)) return { wasSuccessful: false, errorCode: noToken };
  if (telemetry.includes(dispatchId)) return done();
  if (dispatchId === saveRoamingSettings) {
    state.roamingSettings = (parameters as [Record<string, string>])[0];
    return done();
  }
  const method = ofMail[dispatchId];
  if (!method) return undefined;
  return open ? method(state, open, (parameters ?? {}) as Parameters) : failed(noItem);
}
