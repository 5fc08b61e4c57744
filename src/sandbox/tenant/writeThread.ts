import type { FirmMail, MailPerson } from '../firm';
import type { Cast, Player } from './cast';
import { newConversation, replyIn } from './conversationIndex';
import type { Dice } from './dice';
import type { MailDraft, ThreadDraft } from './draft';
import { internetHeaders } from './mailHeaders';
import { allOurRoles, type OurRole, type Role } from './roles';
import { sentOn } from './workdays';

/** A mail and the sign-in names of those of us who have it. */
export interface Delivered {
  readonly mail: FirmMail;
  readonly inMailboxesOf: readonly string[];
}

/** All that a thread needs to be written. */
export interface Desk {
  readonly cast: Cast;
  readonly today: Date;
  readonly dice: Dice;
  /** Puts names where a draft has braces. */
  readonly fill: (words: string) => string;
}

interface SoFar {
  readonly messageIds: string[];
  conversation: string | undefined;
  readonly daysBack: number;
}

const replyPrefix = { da: 'SV: ', sv: 'SV: ', en: 'RE: ' };
const forwardPrefix = { da: 'VS: ', sv: 'VB: ', en: 'FW: ' };

/** Turns a draft into mails with ids, references and conversation index, each answering the one before. */
export function writeThread(draft: ThreadDraft, desk: Desk): readonly Delivered[] {
  const soFar: SoFar = { messageIds: [], conversation: undefined, daysBack: draft.isFresh ? 0 : desk.dice.below(3) };
  return draft.mails.map((mail) => written(mail, draft.subject, soFar, desk));
}

function written(draft: MailDraft, topic: string, soFar: SoFar, desk: Desk): Delivered {
  const { cast: { players, firm }, today, dice } = desk;
  const sender = players[draft.from];
  const [senderDomain, ownDomain] = [domainIn(sender), firm.domains[0]];
  const sentAt = new Date(sentOn(today, draft.daysAgo + soFar.daysBack, draft.at).getTime() + dice.below(12 * 60) * 1000);
  const references = [...soFar.messageIds];
  const messageId = `<${dice.hex(8).toUpperCase()}.${dice.hex(16)}@${senderDomain}>`;
  const mail: FirmMail = {
    ...envelope(draft, desk),
    messageId,
    subject: prefixOf(draft, sender, references) + desk.fill(topic),
    sentAt: sentAt.toISOString(),
    ...body(draft, sender, references.length === 0, desk),
    headers: undefined,
    conversationIndex: indexOf(sender, sentAt, soFar, dice),
    isMeetingRequest: draft.isMeetingRequest ?? false,
  };
  soFar.messageIds.push(messageId);
  const isInternal = [sender, ...mail.to, ...mail.cc].every((one) => one.address.endsWith(`@${ownDomain}`));
  const headers = isInternal ? undefined : internetHeaders(mail, { sentAt, references, senderDomain, ownDomain, language: sender.language }, dice);
  return { mail: { ...mail, headers }, inMailboxesOf: mailboxes(draft, players) };
}

function domainIn({ address }: Player): string {
  return address.slice(address.indexOf('@') + 1);
}

function prefixOf({ isForward }: MailDraft, { language }: Player, references: readonly string[]): string {
  if (references.length === 0) return '';
  return (isForward ? forwardPrefix : replyPrefix)[language];
}

function envelope({ from, to, cc = [] }: MailDraft, { cast: { players } }: Desk): Pick<FirmMail, 'from' | 'to' | 'cc'> {
  const person = (role: Role): MailPerson => ({ name: players[role].name, address: players[role].address });
  return { from: person(from), to: to.map(person), cc: cc.map(person) };
}

function indexOf({ usesOutlook }: Player, sentAt: Date, soFar: SoFar, dice: Dice): string | undefined {
  if (!usesOutlook) return undefined;
  soFar.conversation = soFar.conversation === undefined ? newConversation(sentAt, dice) : replyIn(soFar.conversation, sentAt, dice);
  return soFar.conversation;
}

function body(draft: MailDraft, sender: Player, isFirst: boolean, { fill }: Desk): Pick<FirmMail, 'text' | 'html'> {
  const signature = isFirst && sender.title !== '' ? ['', sender.name, sender.title, sender.firm] : [];
  const lines = [...draft.text.map(fill), ...signature];
  return { text: lines.join('\n') + '\n', html: sender.usesOutlook ? htmlOf(lines) : undefined };
}

function htmlOf(lines: readonly string[]): string {
  const escaped = lines.map((line) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'));
  const paragraphs = escaped.join('\n').split('\n\n').map((paragraph) => `<p>${paragraph.replace(/\n/g, '<br>\n')}</p>`);
  return `<html>\n<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>\n<body>\n${paragraphs.join('\n')}\n</body>\n</html>\n`;
}

function mailboxes({ from, to, cc = [] }: MailDraft, players: Cast['players']): readonly string[] {
  const everyone = Object.keys(allOurRoles) as OurRole[];
  const named = new Set<Role>([from, ...to, ...cc]);
  return everyone.filter((role) => named.has(role) || named.has('everyone')).map((role) => players[role].address);
}
