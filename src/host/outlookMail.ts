import { plainMessageId, type Address, type Mail, type MailHeaders } from '../domain/mail';
import { answered } from './answered';
import { HostError } from './hostError';
import { keepThread } from './knownThreads';

/** A mail being read, as Office.js gives it; empty parts may be missing, whatever its types say. */
export type OpenItem = Partial<Pick<Office.MessageRead, Envelope>> & { readonly body?: Partial<Pick<Office.Body, 'getAsync'>> };

type Envelope = 'conversationId' | 'itemId' | 'itemType' | 'subject' | 'from' | 'sender' | 'to' | 'cc' | 'internetMessageId' | 'getAllInternetHeadersAsync';

/** The item as a mail; undefined for nothing, an appointment, or a mail being written (which has no id, and a subject with methods). */
export function mailOf(item: OpenItem | null | undefined): Mail | undefined {
  if (!item || String(item.itemType) !== 'message' || typeof item.itemId !== 'string' || item.itemId === '') return undefined;
  if (typeof item.subject === 'object' && item.subject !== null) return undefined;
  const sender = item.from ?? item.sender;
  return {
    itemId: item.itemId,
    subject: item.subject ?? '',
    sender: sender && addressOf(sender),
    to: (item.to ?? []).map(addressOf),
    cc: (item.cc ?? []).map(addressOf),
    messageId: item.internetMessageId ?? '',
  };
}

/** Whoever Office.js names. Some Outlooks tell the name in Exchange's directory for an address (OfficeDev/office-js#2590): no other Outlook says the same. */
export function addressOf({ displayName = '', emailAddress = '' }: Partial<Office.EmailAddressDetails>): Address {
  return { name: displayName, address: /^\/o=/i.test(emailAddress) ? '' : emailAddress };
}

/**
 * The internet headers of exactly this mail; undefined where it has none. The library answers for whatever is open when it answers, so an
 * answer is dropped when another mail has been opened or its Message-ID is another's, or missing on one side. HostError silent | itemChanged | unsupported | broken.
 */
export async function headersOf(mail: Mail, openItem: () => OpenItem | null | undefined, limitMilliseconds: number): Promise<MailHeaders | undefined> {
  const item = openItem();
  if (!item || item.itemId !== mail.itemId) throw another();
  if (!item.getAllInternetHeadersAsync || !Office.context.requirements.isSetSupported('Mailbox', '1.8')) {
    throw new HostError('unsupported', 'This Outlook does not tell the internet headers of a mail.');
  }
  const [raw, { readHeaders }] = await Promise.all([answered<string>((done) => item.getAllInternetHeadersAsync?.(done), limitMilliseconds), import(/* webpackChunkName: "headers" */ './mailHeaders')]);
  if (openItem()?.itemId !== mail.itemId) throw another();
  const { messageId, ...headers } = readHeaders(raw ?? '');
  if (!raw) return undefined;
  if (plainMessageId(messageId ?? '') !== plainMessageId(mail.messageId)) throw another();
  keepThread(item.conversationId, mail, headers);
  return headers;
}

/**
 * The text of exactly this mail, plain, as Outlook makes it; empty where it has none. Held by nobody here. The library answers for whatever is open when it
 * answers, so an answer is dropped when something else has been opened meanwhile, also when this mail is open again by then. HostError silent | itemChanged | unsupported | broken.
 */
export async function textOf(mail: Mail, openItem: () => OpenItem | null | undefined, limitMilliseconds: number): Promise<string> {
  const item = openItem();
  if (!item || item.itemId !== mail.itemId) throw another();
  const { body } = item;
  if (!body?.getAsync) throw new HostError('unsupported', 'This Outlook does not tell the text of a mail.');
  const text = await answered<string>((done) => body.getAsync?.('text', done), limitMilliseconds);
  if (openItem() !== item) throw another();
  return text ?? '';
}

function another(): HostError {
  return new HostError('itemChanged', 'Another mail is open now.');
}
