import { token } from './tinyMsal';

declare global {
  interface Window {
    tiny: unknown;
  }
}

const heard: unknown[] = [];
const themes: unknown[] = [];
const ready = Office.onReady().then((info) => {
  const mailbox = Office.context.mailbox;
  mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => heard.push(mailbox.item ? (mailbox.item as Office.MessageRead).itemId : null));
  mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, (event: { officeTheme: unknown }) => themes.push(event.officeTheme));
  return info;
});

function asked(call: (done: (result: Office.AsyncResult<unknown>) => void) => void): Promise<unknown> {
  return new Promise((done) => call(({ status, value, error }) => done(error ? { code: error.code } : { status, value })));
}

window.tiny = {
  ready,
  heard,
  themes,
  token,
  hasBridge: () => 'nestedAppAuthBridge' in window,
  item: () => {
    const item = Office.context.mailbox.item as Office.MessageRead | undefined;
    return item && { id: item.itemId, subject: item.subject, normalized: item.normalizedSubject, messageId: item.internetMessageId, from: item.from, to: item.to, cc: item.cc, created: item.dateTimeCreated?.toISOString(), type: item.itemType, itemClass: item.itemClass };
  },
  read: () => {
    const item = Office.context.mailbox.item as Office.AppointmentRead;
    const { itemId, seriesId, itemType, itemClass, subject, start, end, location, organizer, requiredAttendees, optionalAttendees } = item;
    return { itemId, seriesId, itemType, itemClass, subject, start, end, location, organizer, requiredAttendees, optionalAttendees };
  },
  written: async () => {
    const item = Office.context.mailbox.item as Office.AppointmentCompose;
    const parts = { subject: item.subject, start: item.start, end: item.end, location: item.location, organizer: item.organizer, required: item.requiredAttendees, optional: item.optionalAttendees };
    const told = Object.entries(parts).map(async ([name, part]) => [name, await asked((done) => (part as { getAsync(done: unknown): void }).getAsync(done))] as const);
    return { itemType: item.itemType, seriesId: item.seriesId, id: await asked((done) => item.getItemIdAsync(done)), ...Object.fromEntries(await Promise.all(told)) };
  },
  composed: async () => {
    const item = Office.context.mailbox.item as Office.MessageCompose;
    const parts = { subject: item.subject, from: item.from, to: item.to, cc: item.cc };
    const told = Object.entries(parts).map(async ([name, part]) => [name, await asked((done) => (part as { getAsync(done: unknown): void }).getAsync(done))] as const);
    return { itemType: item.itemType, conversationId: item.conversationId, id: await asked((done) => item.getItemIdAsync(done)), ...Object.fromEntries(await Promise.all(told)) };
  },
  hearRecipients: () => asked((done) => (Office.context.mailbox.item as Office.MessageCompose).addHandlerAsync(Office.EventType.RecipientsChanged, (event: Office.RecipientsChangedEventArgs) => heard.push(event.changedRecipientFields), done)),
  me: () => ({ language: Office.context.displayLanguage, user: Office.context.mailbox.userProfile.emailAddress, name: Office.context.mailbox.userProfile.displayName }),
  sets: () => ['Mailbox 1.8', 'Mailbox 1.9', 'DialogApi 1.2', 'IdentityAPI 1.3', 'NestedAppAuth 1.1'].filter((one) => Office.context.requirements.isSetSupported(one.split(' ')[0]!, one.split(' ')[1]!)),
  headers: () => asked((done) => (Office.context.mailbox.item as Office.MessageRead).getAllInternetHeadersAsync(done)),
  body: (how: Office.CoercionType) => asked((done) => (Office.context.mailbox.item as Office.MessageRead).body.getAsync(how, done)),
  notify: (message: string) => asked((done) => (Office.context.mailbox.item as Office.MessageRead).notificationMessages.addAsync('k', { type: 'informationalMessage' as Office.MailboxEnums.ItemNotificationMessageType, message, icon: 'i', persistent: false }, done)),
  settings: async (value: string) => {
    Office.context.roamingSettings.set('a', value);
    return asked((done) => Office.context.roamingSettings.saveAsync(done));
  },
  property: async (value?: string) => {
    const { value: loaded } = (await asked((done) => (Office.context.mailbox.item as Office.MessageRead).loadCustomPropertiesAsync(done))) as { value: Office.CustomProperties };
    if (value === undefined) return loaded.get('key') as unknown;
    loaded.set('key', value);
    return asked((done) => loaded.saveAsync(done));
  },
  closeMe: () => Office.context.ui.closeContainer(),
};
