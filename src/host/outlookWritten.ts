import type { WrittenMail } from '../domain/writtenMail';
import { answered } from './answered';
import { HostError } from './hostError';
import { threadIn } from './knownThreads';
import { addressOf } from './outlookMail';

/** A mail that is being written, as Office.js gives it: every part is a method. `inReplyTo` is newer than the library here. */
export type OpenWritten = { readonly itemType?: unknown } & Partial<Pick<Office.MessageCompose, 'subject' | 'to' | 'cc' | 'conversationId' | 'inReplyTo' | 'getItemIdAsync' | 'addHandlerAsync'>>;

/** True for a mail that is being written: its subject has methods. */
export function isWritten(item: { readonly itemType?: unknown; readonly subject?: unknown } | null | undefined): item is OpenWritten {
  return String(item?.itemType) === 'message' && typeof item?.subject === 'object' && item.subject !== null;
}

/** Nobody waits longer with an empty pane for whom a mail goes to. */
const longestMilliseconds = 2_000;

/**
 * The mail that is being written; what Outlook does not tell in time is as it was `before`, else empty. HostError itemChanged when something else
 * is open by then.
 */
export async function writtenOf(openItem: () => OpenWritten | null | undefined, limitMilliseconds: number, before: WrittenMail | undefined): Promise<WrittenMail> {
  const item = openItem();
  if (!isWritten(item)) throw another();
  const limit = Math.min(limitMilliseconds, longestMilliseconds);
  const told = <T>(call: ((done: (result: Office.AsyncResult<T>) => void) => void) | undefined) => (call ? answered(call, limit).catch(() => undefined) : undefined);
  const people = async (line: OpenWritten['to']) => (await told<Office.EmailAddressDetails[]>(line && ((done) => line.getAsync(done))))?.map(addressOf);
  const { subject, conversationId } = item;
  const [itemId, title, to, cc] = await Promise.all([
    told<string>(item.getItemIdAsync && ((done) => item.getItemIdAsync?.(done))),
    told<string>(subject && ((done) => subject.getAsync(done))),
    people(item.to),
    people(item.cc),
  ]);
  if (openItem() !== item) throw another();
  return { itemId: itemId || before?.itemId, subject: title ?? before?.subject ?? '', sender: undefined, to: to ?? before?.to ?? [], cc: cc ?? before?.cc ?? [], thread: answeredIn(item, threadIn(conversationId)) };
}

/** The mail that this one answers, where this Outlook tells it (API set Mailbox 1.14), in the thread that is known. */
function answeredIn({ inReplyTo }: OpenWritten, thread: WrittenMail['thread']): WrittenMail['thread'] {
  if (!inReplyTo || !Office.context.requirements.isSetSupported('Mailbox', '1.14')) return thread;
  return { sentAt: undefined, references: [], conversationIndex: undefined, ...thread, inReplyTo };
}

/**
 * Calls `listener` when somebody is added to the mail or taken from it (API set Mailbox 1.7), and when the person turns to the pane or away from it:
 * Outlook tells of no other change. Returns what ends that.
 */
export function onWritten(item: OpenWritten | null | undefined, listener: () => void): () => void {
  let isHere = true;
  const heard = () => isHere && listener();
  if (Office.context.requirements.isSetSupported('Mailbox', '1.7')) item?.addHandlerAsync?.(Office.EventType.RecipientsChanged, heard);
  for (const turn of ['focus', 'blur']) window.addEventListener(turn, heard);
  return () => {
    isHere = false;
    for (const turn of ['focus', 'blur']) window.removeEventListener(turn, heard);
  };
}

function another(): HostError {
  return new HostError('itemChanged', 'Something else is open now.');
}
