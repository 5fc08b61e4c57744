import type { FirmPerson, MailboxMail, MailPerson, WrittenMail } from '../../../firm';

/** How a mail is begun. */
export type Beginning = 'new' | 'reply' | 'replyAll' | 'forward';

const prefixes = { reply: 'RE: ', replyAll: 'RE: ', forward: 'FW: ' } as const;

/** A mail as Outlook begins it: whom it goes to, what it is called, and in which conversation it stands. */
export function begun(how: Beginning, me: FirmPerson, answered: MailboxMail | undefined): WrittenMail {
  const from = { name: me.name, address: me.upn };
  const fresh = { itemId: `written:${crypto.randomUUID()}`, savedId: undefined };
  if (how === 'new' || !answered) return { ...fresh, conversationId: undefined, written: { subject: '', from, to: [], cc: [], text: '' } };
  const { mail, conversationId } = answered;
  const others = (people: readonly MailPerson[]) => people.filter(({ address }) => address.toLowerCase() !== me.upn.toLowerCase());
  const to = how === 'forward' ? [] : [...(mail.from ? [mail.from] : []), ...(how === 'replyAll' ? others(mail.to) : [])];
  const subject = mail.subject.startsWith(prefixes[how]) ? mail.subject : `${prefixes[how]}${mail.subject}`;
  return { ...fresh, conversationId, written: { subject, from, to, cc: how === 'replyAll' ? others(mail.cc) : [], text: '' } };
}

/** An id as a mailbox gives it to a draft that it has saved. */
export function newSavedId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(108));
  return `AAMkAG${btoa(String.fromCharCode(...bytes))}AAA=`;
}

/** "Kirsten Holm <kirsten@havnekraft.example>; bo@kunde.example". */
export function peopleTyped(line: string): readonly MailPerson[] {
  return line.split(/[;,]/).map((one) => one.trim()).filter((one) => one !== '').map((one) => {
    const both = /^(.*?)\s*<([^<>]*)>$/.exec(one);
    return both ? { name: both[1] ?? '', address: both[2] ?? '' } : { name: '', address: one };
  });
}

/** The other way round. */
export function lineOf(people: readonly MailPerson[]): string {
  return people.map(({ name, address }) => (name === '' ? address : `${name} <${address}>`)).join('; ');
}
