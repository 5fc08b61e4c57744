import type { Mail, MailHeaders } from '../domain/mail';
import { threadOf } from '../domain/writtenMail';

/** As many conversations as somebody answers in a few weeks. */
const most = 200;
const name = 'threads';

type Known = readonly (readonly [conversationId: string, thread: MailHeaders])[];

/** Keeps in this browser, newest first, in which thread a conversation of this mailbox is: Office.js names both for a mail that is read, and the conversation alone for one that is written. */
export function keepThread(conversationId: string | undefined, { messageId }: Mail, headers: MailHeaders): void {
  if (!conversationId) return;
  const others = known().filter(([one]) => one !== conversationId);
  try {
    localStorage.setItem(name, JSON.stringify([[conversationId, threadOf(messageId, headers, threadIn(conversationId))], ...others].slice(0, most)));
  } catch {
    /* A browser that keeps nothing: an answer then does not know its thread. */
  }
}

/** The thread of a conversation; undefined where no mail of it was open here. */
export function threadIn(conversationId: string | null | undefined): MailHeaders | undefined {
  return known().find(([one]) => one === conversationId)?.[1];
}

function known(): Known {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '[]') as Known;
  } catch {
    return [];
  }
}
