import type { MailHeaders } from '../domain/mail';
import { instantOf } from './rfcDate';

/** What the internet headers say; `messageId` tells whose headers they are. */
export interface ReadHeaders extends MailHeaders {
  readonly messageId: string | undefined;
}

const read = ['message-id', 'date', 'references', 'in-reply-to', 'thread-index'] as const;
type Name = (typeof read)[number];

/** More mails than a thread has; the first is its root, and the newest are nearest. */
const mostReferences = 200;

/** Reads a mail's internet headers as RFC 5322 has them; never throws, and what does not parse is undefined. */
export function readHeaders(raw: string): ReadHeaders {
  const values = valuesIn(raw);
  const references = idsIn(values.get('references') ?? '');
  const messageId = values.get('message-id') ?? '';
  return {
    messageId: idsIn(messageId)[0] ?? (/^[^<>\s]+$/.test(messageId) ? `<${messageId}>` : undefined),
    sentAt: instantOf(values.get('date') ?? ''),
    references: references.length <= mostReferences ? references : [...references.slice(0, 1), ...references.slice(1 - mostReferences)],
    inReplyTo: idsIn(values.get('in-reply-to') ?? '')[0],
    conversationIndex: values.get('thread-index')?.replace(/\s+/g, '') || undefined,
  };
}

/** The headers that we read, unfolded; of a header that stands twice the first that says something. */
function valuesIn(raw: string): Map<Name, string> {
  const values = new Map<Name, string>();
  for (const line of raw.replace(/(?:\r\n|\r|\n)(?=[ \t])/g, '').split(/[\r\n]+/)) {
    const colon = line.indexOf(':');
    const name = read.find((one) => one === line.slice(0, colon).trim().toLowerCase());
    const value = line.slice(colon + 1).trim();
    if (name && value !== '' && !values.has(name)) values.set(name, value);
  }
  return values;
}

/** Message ids with their brackets. Some programs fold inside an id, leave the brackets out, or write commas and words between. */
function idsIn(value: string): string[] {
  const inBrackets = [...value.matchAll(/<([^<>]*)>/g)].map(([, id = '']) => id.replace(/\s+/g, ''));
  const ids = inBrackets.length > 0 ? inBrackets : value.split(/[\s,;"'<>]+/).filter((word) => word.includes('@'));
  return [...new Set(ids.filter((id) => id !== ''))].map((id) => `<${id}>`);
}
