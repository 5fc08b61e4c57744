import type { NamedClient } from './account';
import type { Activity, Promised } from './activity';
import { isOtherMail, type Intent, type Key, type MailIdentity } from './key';
import type { Address } from './mail';
import type { Money } from './money';
import type { Person } from './person';
import type { Size } from './size';
import { firstStage, withdrawnStage, type StageKey } from './stage';
import { periodOf, type Day, type Instant } from './time';

/** The mail, or the meeting, that a case came from, as everyone's mailbox agrees on it. */
export interface FromMail {
  readonly source: string | undefined;
  readonly stricterKey: Key | undefined;
  readonly threadRoot: string | undefined;
  readonly threadIndex: string | undefined;
  readonly sender: string;
  readonly sentAt: string | undefined;
}

/** How a case ended, as far as everybody may know. */
interface Outcome {
  readonly on: Day;
  /** Of a lost one: the key of a reason. */
  readonly why: string | undefined;
  /** Of a won one: what the seller lets everybody know, for the thank-you. */
  readonly shared: Money | undefined;
}

/** A flagged case: somebody at a client may need something. */
export interface Opportunity {
  readonly key: Key;
  readonly intent: Intent;
  readonly stage: StageKey;
  /** The need, in the words of the person who flagged it. */
  readonly words: string;
  /** Whoever flagged it took the own words back while a colleague's stand. */
  readonly isWithdrawn: boolean;
  readonly account: NamedClient;
  readonly stakeholder: Address | undefined;
  readonly promised: Promised | undefined;
  readonly size: Size | undefined;
  /** What one must be able to do for it. */
  readonly competence: Key | undefined;
  readonly by: Person;
  /** Whom somebody has named to follow up; undefined while the rule decides. */
  readonly owner: Key | undefined;
  /** What is to be done next, and by when. */
  readonly next: Promised | undefined;
  /** Means something while its stage is won or lost. */
  readonly outcome: Outcome | undefined;
  readonly at: Instant;
  readonly period: string;
  readonly mail: FromMail | undefined;
}

/** What a person states with one press, and what the app makes around it. */
export interface Flag {
  readonly account: Opportunity['account'];
  readonly words: string;
  readonly stakeholder: Address | undefined;
  readonly promised: Promised | undefined;
  readonly size: Size | undefined;
  readonly competence: Key | undefined;
  readonly by: Person;
  readonly at: Instant;
  readonly intent: Intent;
  /** Used where the mail has no message id, or there is no mail. */
  readonly randomKey: Key;
  readonly mail: MailIdentity | undefined;
}

/** Somebody was here first: a refusal of the field, not an error. */
export interface AlreadyFlagged {
  readonly alreadyFlagged: Opportunity;
}

/** Longest need: more than any screen asks for, less than a SharePoint text of many lines holds (63,999). */
export const longestWords = 10_000;

/** Opens an Opportunity from what a person states; the same mail never opens two. */
export function flag(stated: Flag, known: readonly Opportunity[]): Opportunity | AlreadyFlagged {
  const { mail } = stated;
  const there = mail && caseOfMail(mail, known);
  if (there && !isTakenBack(there)) return { alreadyFlagged: there };
  return {
    key: there?.key ?? freeKey(mail, known) ?? stated.randomKey,
    intent: stated.intent,
    stage: firstStage,
    words: stated.words.slice(0, longestWords),
    isWithdrawn: false,
    account: stated.account,
    stakeholder: stated.stakeholder,
    promised: stated.promised,
    size: stated.size,
    competence: stated.competence,
    by: stated.by,
    owner: undefined,
    next: undefined,
    outcome: undefined,
    at: stated.at,
    period: periodOf(stated.at),
    mail: fromMail(mail),
  };
}

/** What a case keeps of the mail or meeting that it came from. */
export function fromMail(mail: MailIdentity | undefined): FromMail | undefined {
  return mail && { source: mail.source, stricterKey: mail.stricterKey, threadRoot: mail.threadRoot, threadIndex: mail.threadIndex, sender: mail.sender, sentAt: mail.sentAt };
}

function freeKey(mail: MailIdentity | undefined, known: readonly Opportunity[]): Key | undefined {
  for (const one of known) if (mail && one.key === mail.key && one.mail && isOtherMail(mail, one.mail)) return mail.stricterKey;
  return mail?.key;
}

/** True when nobody's words stand on it any more: it counts as not flagged. */
export function isTakenBack(one: Opportunity): boolean {
  return one.stage === withdrawnStage;
}

/** The case of exactly this mail, withdrawn ones too; undefined where there is none or the mail cannot be known. */
export function caseOfMail(mail: MailIdentity, known: readonly Opportunity[]): Opportunity | undefined {
  let found: Opportunity | undefined;
  for (const one of known) {
    const isKey = one.key === mail.key || one.key === mail.stricterKey;
    if (!isKey || (one.mail && isOtherMail(mail, one.mail))) continue;
    if (!found || one.key === mail.key) found = one;
  }
  return found;
}

/** The open cases of this mail and of its thread, or of this meeting: the mail's own first, then the newest; none says nothing about whether there are some elsewhere. */
export function casesOfThread(mail: MailIdentity, known: readonly Opportunity[]): readonly Opportunity[] {
  const own = caseOfMail(mail, known);
  const others = known.filter((one) => one !== own && !isTakenBack(one) && one.mail && isInThread(mail, one.mail));
  return [...(own && !isTakenBack(own) ? [own] : []), ...others.sort((a, b) => b.at.localeCompare(a.at))];
}

function isInThread(mail: MailIdentity, from: FromMail): boolean {
  const isAmong = (hash: string | undefined, hashes: readonly (string | undefined)[]) => hash !== undefined && hashes.includes(hash);
  if (isAmong(from.threadIndex, [mail.threadIndex])) return true;
  /* Of two mails with one message id, each may be its own thread's root: the id says nothing of a thread. */
  if (isAmong(from.source, [mail.source])) return !isOtherMail(mail, from);
  return isAmong(from.threadRoot, mail.roots) || isAmong(from.source, mail.earlier);
}

/** Our words as an activity on a colleague's case; its key is our intent, so that a second delivery is the same row. */
export function heardFrom(mine: Opportunity, caseKey: Key): Activity {
  return { key: mine.intent, intent: mine.intent, caseKey, kind: 'heard', words: mine.words, reaction: undefined, to: undefined, promised: mine.promised, size: mine.size, competence: mine.competence, by: mine.by, at: mine.at, isWithdrawn: false };
}

/** A case and all that was heard and done on it. */
export interface CaseFile {
  readonly opportunity: Opportunity;
  readonly heard: readonly Activity[];
}

/** What one person stated on a case, and nobody has taken back. */
export type Part = Pick<Activity, 'intent' | 'words' | 'promised' | 'size' | 'competence' | 'by' | 'at'>;

/** The part that a case begins with. Where work keeps a case whose words are all taken back, nothing of them is told any more. */
export function opening(file: CaseFile): Part {
  return standing(file)[0] ?? { ...file.opportunity, words: '', promised: undefined, size: undefined, competence: undefined };
}

/** What was heard and done on a case after it was flagged, the newest first; what was taken back is left out, and so are the words that open the case. */
export function happened({ opportunity, heard }: CaseFile): readonly Activity[] {
  const [first] = standing({ opportunity, heard });
  return heard.filter(({ intent, isWithdrawn }) => !isWithdrawn && intent !== first?.intent).sort((a, b) => b.at.localeCompare(a.at));
}

/** The parts that stand: whoever flagged it first, then what was heard, the oldest first; empty when all is taken back. */
export function standing({ opportunity, heard }: CaseFile): readonly Part[] {
  const later = heard.filter(({ kind, isWithdrawn }) => kind === 'heard' && !isWithdrawn).sort((a, b) => a.at.localeCompare(b.at));
  return opportunity.isWithdrawn || isTakenBack(opportunity) ? later : [opportunity, ...later];
}
