import { accountOf, clientOf, isQuiet, isWithin, type Account } from './account';
import type { Key, MailIdentity } from './key';
import { domainOf, type Mail } from './mail';
import { needFromSubject } from './need';
import { casesOfThread, type Opportunity } from './opportunity';
import { isSamePerson, type Person } from './person';
import { dayOf, type Instant } from './time';

/** What a press that shows no form rests on. */
export interface OnePress {
  readonly mail: Mail;
  readonly identity: MailIdentity;
  readonly me: Person;
  readonly now: Instant;
  readonly ownDomains: readonly string[];
  readonly known: {
    readonly cases: readonly Opportunity[];
    /** What was added to them. */
    readonly heard: ReadonlyMap<Key, readonly { readonly by: Person }[]>;
    readonly accounts: readonly Account[];
    readonly freshAt: Instant | undefined;
    /** False where what is kept here ends with the page, which such a press closes at once. */
    readonly isLasting: boolean;
  };
}

/**
 * Why such a press flags nothing. `flagged`: somebody has, this mail or its thread; `firstTime`: this person has not seen yet what a flag is; `stale`: what
 * is known here is old, or nothing lasts here; `thread`: whether somebody has flagged it cannot be known; `client`, `need`: would be a guess.
 */
export type Doubt =
  | { readonly why: 'flagged'; readonly there: Opportunity }
  | { readonly why: 'firstTime' | 'stale' | 'thread' | 'client' | 'quiet' | 'need' };

/** A client may have become quiet, or a thread been flagged, since then. */
const mostDaysOld = 7;
const dayMilliseconds = 86_400_000;

/** Why a press without a form may not flag this mail; undefined when nothing about it would be guessed. */
export function doubtOf({ mail, identity, me, now, ownDomains, known }: OnePress): Doubt | undefined {
  const [there] = casesOfThread(identity, known.cases);
  if (there) return { why: 'flagged', there };
  const acts = [...known.cases, ...[...known.heard.values()].flat()];
  if (!acts.some(({ by }) => isSamePerson(by, me))) return { why: 'firstTime' };
  if (!known.isLasting || known.freshAt === undefined || Date.parse(now) - Date.parse(known.freshAt) > mostDaysOld * dayMilliseconds) return { why: 'stale' };
  if (identity.key === undefined || (identity.threadRoot === undefined && identity.threadIndex === undefined)) return { why: 'thread' };
  const account = certainClient(mail, ownDomains, known.accounts);
  if (!account) return { why: 'client' };
  if (isQuiet(account, dayOf(now))) return { why: 'quiet' };
  return isTelling(mail.subject) ? undefined : { why: 'need' };
}

/** The client of a mail that a person there wrote, or one of us to them, and on which no second client stands; undefined where it would be a guess. */
function certainClient(mail: Mail, ownDomains: readonly string[], accounts: readonly Account[]): Account | undefined {
  const client = clientOf(mail, ownDomains, accounts);
  if (!client?.account || !client.stakeholder) return undefined;
  const { account } = client;
  const isOurs = (domain: string) => ownDomains.some((own) => isWithin(domain, own));
  const isTheirs = (domain: string) => accountOf(domain, accounts)?.key === account.key;
  const sender = domainOf(mail.sender?.address ?? '');
  const others = [...mail.to, ...mail.cc].map(({ address }) => domainOf(address)).filter((domain) => !isOurs(domain) && accountOf(domain, accounts));
  return (isOurs(sender) || isTheirs(sender)) && others.every(isTheirs) ? account : undefined;
}

/** What machines put before a subject: absence, an answer to an invitation, a mail that did not arrive. */
const byMachine = /^(?:automatic reply|auto(?:matisk)?[ -]?svar|autoreply|automatiskt svar|out of office|ikke til stede|frånvaro|undeliverable|kan ikke leveres|kunde inte levereras|delivery status|accepted|declined|tentative|accepteret|afvist|foreløbig|accepterat|avböjt|preliminärt|cancell?ed|annulleret|inställt)\b/i;

/** What stands in place of a subject that is encrypted (Enigmail's and what Danish and Swedish gateways write; the latter by belief), and above many mails of a list at once (Mailman, Google Groups). */
const inPlaceOfSubject = /^(?:(?:encrypted|secure) (?:message|(?:e-?)?mail)|krypteret (?:besked|meddelelse|(?:e-?)?mail)|sikker (?:besked|meddelelse|(?:e-?)?mail|post)|(?:krypterat|säkert) (?:meddelande|mejl))(?:\s(?:from|fra|från)\s.*)?$|\bdigest\b/i;

/** Words that stand in many subjects and name no need. */
const idle = new Set((
  'hej hejsa hello dear kære bästa tak tack thanks thank you spørgsmål fråga frågor question questions møde mødet möte mötet meeting status opdatering uppdatering update info information ' +
  'faktura invoice ordre order kort snabb quick hurtig hurtigt lille liten small dag idag today morgen imorgen imorgon tomorrow uge vecka week mandag tirsdag onsdag torsdag fredag måndag tisdag fredag ' +
  'monday tuesday wednesday thursday friday vedr vedrørende ang angående regarding about the and for not och med till från til fra with from jeres jer eder era your our vores vår ' +
  'haster urgent viktigt vigtigt important invitation indkaldelse kallelse agenda dagsorden dagordning referat protokoll minutes notes noter ferie semester vacation frokost lunch kaffe fika coffee ' +
  'sidste senaste seneste last week nyt nytt news new nyhedsbrev nyhetsbrev newsletter påmindelse påminnelse reminder følge følger opfølgning uppföljning follow'
).split(' '));

/** True for a subject that names a need by itself: two words at least that do not stand in every other subject, none of it cut off. */
function isTelling(subject: string): boolean {
  const need = needFromSubject(subject);
  if (need.endsWith('…') || byMachine.test(need) || inPlaceOfSubject.test(need)) return false;
  const words = new Set((need.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => /\p{L}/u.test(word) && !idle.has(word)));
  return words.size >= 2;
}
