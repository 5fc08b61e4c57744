import PostalMime, { type Address, type Email, type HeaderLine } from 'postal-mime';
import type { FirmMail, MailPerson } from './firm';

/** Without any of these a file is no mail, whatever it holds. */
const marksOfAMail = ['from', 'to', 'subject', 'date', 'message-id', 'received'];

/** Reads one raw mail; bytes keep their own encoding. Throws a sentence when it is no mail. */
export async function parseEml(eml: string | Uint8Array): Promise<FirmMail> {
  const email = await PostalMime.parse(withReadableHeaders(typeof eml === 'string' ? Buffer.from(eml) : eml));
  if (!email.headers.some(({ key }) => marksOfAMail.includes(key))) throw new Error('It has none of the headers of a mail.');
  const header = (name: string): string => email.headers.find(({ key }) => key === name)?.value.trim() ?? '';
  return {
    messageId: header('message-id'),
    subject: withPunctuation(email.subject ?? ''),
    from: peopleIn(email.from ? [email.from] : [])[0],
    to: peopleIn(email.to ?? []),
    cc: peopleIn(email.cc ?? []),
    sentAt: secondIn(email.date),
    text: withPunctuation(email.text ?? ''),
    html: email.html === undefined ? undefined : withPunctuation(email.html),
    headers: email.headerLines.map(split),
    conversationIndex: header('thread-index').replace(/\s/g, '') || undefined,
    isMeetingRequest: isMeetingRequest(email),
  };
}

/** Old mailers write ISO-8859-1 straight into headers; the parser takes headers for UTF-8, so such a head is written anew in it. */
function withReadableHeaders(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const end = text.search(/\r?\n\r?\n/);
  const head = bytes.subarray(0, end < 0 ? bytes.length : end);
  if (isUtf8(head)) return bytes;
  return Buffer.concat([Buffer.from(new TextDecoder('windows-1252').decode(head)), bytes.subarray(head.length)]);
}

/** windows-1252 from 0x80 to 0x9F: dashes, quotes, the euro. */
const punctuation = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes windows-1252 as if it were ISO-8859-1 (measured with 20.20), so that its dashes and quotes come out as control signs, which no mail means. */
function withPunctuation(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => punctuation.charAt(sign.charCodeAt(0) - 0x80));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function peopleIn(addresses: readonly Address[]): MailPerson[] {
  return addresses.flatMap((one) => one.group ?? [one]).map(({ name, address }) => ({ name: withPunctuation(name), address }));
}

/** The Date header to the second, as Exchange keeps it; undefined when it is no date. */
function secondIn(date: string | undefined): string | undefined {
  const at = new Date(date ?? '');
  return Number.isNaN(at.getTime()) ? undefined : `${at.toISOString().slice(0, 19)}Z`;
}

function split({ line }: HeaderLine): { name: string; value: string } {
  const colon = line.indexOf(':');
  return { name: line.slice(0, colon).trim(), value: line.slice(colon + 1).replace(/\r?\n/g, '\r\n').trim() };
}

function isMeetingRequest({ attachments, headers }: Email): boolean {
  const isRequest = (type: string): boolean => /text\/calendar/i.test(type) && /method\s*=\s*"?request/i.test(type);
  return attachments.some(({ method }) => method === 'REQUEST') || headers.some(({ key, value }) => key === 'content-type' && isRequest(value));
}
