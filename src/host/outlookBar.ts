import type { Mail } from '../domain/mail';
import { answered } from './answered';
import { HostError } from './hostError';

/** A sentence, at most 150 letters, and the words of the button that opens the pane, at most 30. */
export interface InBar {
  readonly message: string;
  readonly action: string;
}

/** One bar of ours on a mail, at most 32 letters; the next sentence takes its place. */
const key = 'flag';
/** Both stand in the manifests. */
const [icon, paneButton] = ['icon16', 'flagButton'];
const callMilliseconds = 4_000;

/**
 * Says a sentence in Outlook's bar above exactly this mail, with a button where this Outlook has one beside a mail that is read. HostError itemChanged when
 * another mail is open now: then nothing is said.
 */
export async function sayInBar(mail: Mail, { message, action }: InBar): Promise<void> {
  const { InformationalMessage, InsightMessage } = Office.MailboxEnums.ItemNotificationMessageType;
  if (hasButtons()) {
    const actions = [{ actionType: Office.MailboxEnums.ActionType.ShowTaskPane, actionText: action, commandId: paneButton, contextData: {} }];
    if (await put(mail, { type: InsightMessage, message, icon, actions }).then(() => true, isRefusal)) return;
  }
  await put(mail, { type: InformationalMessage, message, icon, persistent: false });
}

/** Outlook on the web and the new one for Windows have them only while a mail is written, phones not at all (source: learn.microsoft.com, "Create notifications for your Outlook add-in"). */
function hasButtons(): boolean {
  const { mailbox, requirements } = Office.context;
  return mailbox.diagnostics.hostName === 'Outlook' && requirements.isSetSupported('Mailbox', '1.10');
}

/** False where the plain sentence is worth a try; throws where it would stand on another mail. */
function isRefusal(fault: unknown): boolean {
  if (fault instanceof HostError && fault.kind === 'itemChanged') throw fault;
  return false;
}

async function put(mail: Mail, details: Office.NotificationMessageDetails): Promise<void> {
  const item = Office.context.mailbox.item as Office.MessageRead | null | undefined;
  if (item?.itemId !== mail.itemId) throw new HostError('itemChanged', 'Another mail is open now.');
  await answered<void>((done) => item.notificationMessages.replaceAsync(key, details, done), callMilliseconds);
}
