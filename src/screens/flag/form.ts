import { accountOf, clientOf, clientsOf, isQuiet, nameFromDomain, type Account, type Client } from '../../domain/account';
import { domainOf, type Address, type Envelope, type Mail } from '../../domain/mail';
import { needFromSubject } from '../../domain/need';
import { longestWords, type Opportunity, type Part } from '../../domain/opportunity';
import type { Day } from '../../domain/time';
import type { Draft, Waiting } from '../../store/storeTypes';

/** A draft in which nothing stands. */
export const untouched: Draft = { clientName: '', words: '', stakeholder: '', isPromised: false, promisedWords: '', promisedOn: '', size: '', competence: '', competenceKey: undefined, notNear: [], isNotClient: false };

/** What a form proposes before anybody has typed; no need of a client of whom nothing may be suggested now. */
export function proposal(mail: Mail | undefined, client: Client | undefined, today: Day): Draft {
  const words = !mail || (client?.account && isQuiet(client.account, today)) ? '' : needFromSubject(mail.subject);
  return { ...untouched, clientName: client?.name ?? '', words, stakeholder: client?.stakeholder ? addressSaid(client.stakeholder) : '' };
}

/** True for a competence that was typed, and that the firm does not know. */
export function isStray({ competence, competenceKey }: Draft): boolean {
  return competence.trim() !== '' && competenceKey === undefined;
}

/** The form as it was when it was pressed; the competence by its name. */
export function draftOf({ account, stakeholder }: Opportunity, { words, promised, size, competence }: Part, competenceName = ''): Draft {
  return { ...untouched, clientName: account.name, words, stakeholder: stakeholder ? addressSaid(stakeholder) : '', isPromised: promised !== undefined, promisedWords: promised?.words ?? '', promisedOn: promised?.on ?? '', size: size ?? '', competence: competenceName, competenceKey: competence };
}

/** "Kirsten Holm <kirsten@havnekraft.example>", or whichever of the two there is. */
export function addressSaid({ name, address }: Address): string {
  if (name === '' || name === address) return address;
  return address === '' ? name : `${name} <${address}>`;
}

/** The person that such a line names; undefined when it is empty. */
export function addressTyped(line: string): Address | undefined {
  const text = line.trim();
  const both = /^(.*?)\s*<([^<>]*)>$/.exec(text);
  if (both) return { name: both[1] ?? '', address: both[2] ?? '' };
  if (text === '') return undefined;
  return text.includes('@') ? { name: '', address: text } : { name: text, address: '' };
}

/** The people on the envelope who are not ours. */
export function outsidersOn(mail: Envelope, ownDomains: readonly string[]): readonly Address[] {
  const everyone = [...(mail.sender ? [mail.sender] : []), ...mail.to, ...mail.cc];
  return everyone.filter((person) => clientOf({ ...mail, sender: person, to: [], cc: [] }, ownDomains, []) !== undefined).slice(0, 20);
}

/** True when the envelope names anybody at all. */
export function hasAddress({ sender, to, cc }: Envelope): boolean {
  return [sender, ...to, ...cc].some((one) => domainOf(one?.address ?? '') !== '');
}

/** The account that a typed client means: by its name, else by the mail's domain where the proposed name was kept. */
export function accountTyped(name: string, client: Client | undefined, accounts: readonly Account[]): Opportunity['account'] {
  const typed = name.trim();
  const named = clientsOf(accounts).find((account) => account.name.toLowerCase() === typed.toLowerCase());
  if (named) return { key: named.key, name: named.name, domain: client && accountOf(client.domain, [named]) ? client.domain : named.domains[0] ?? '' };
  const domain = client && (typed === client.name || client.name === '' || !client.account) ? client.domain : '';
  return { key: undefined, name: typed, domain };
}

/** Why a form cannot be pressed yet. */
export interface Refusals {
  readonly client: boolean;
  readonly words: 'missing' | 'tooLong' | undefined;
  /** Something was promised, and nothing says what. */
  readonly promise: boolean;
}

/** The two mandatory values, the bound of the second, and a promise of nothing. */
export function refusalsOf(draft: Draft): Refusals {
  const words = draft.words.trim();
  return { client: draft.clientName.trim() === '', words: words === '' ? 'missing' : words.length > longestWords ? 'tooLong' : undefined, promise: lacksPromise(draft) };
}

/** A promise is ticked, and neither words nor a day say which: a tick alone would be lost in silence. */
export function lacksPromise({ isPromised, promisedWords, promisedOn }: Draft): boolean {
  return isPromised && promisedWords.trim() === '' && promisedOn === '';
}

/** True when the proposed name is only a guess from a domain that nobody has entered as a client. */
export function isGuessed(client: Client | undefined): boolean {
  return client !== undefined && client.account === undefined && client.name !== '' && client.name === nameFromDomain(client.domain) && domainOf(`@${client.domain}`) !== '';
}

/** True for what was tried and did not get through: trying again in silence is no better news. */
export function isHeldUp({ why, tries }: Waiting): boolean {
  return tries > 1 || (why !== 'new' && why !== 'sending');
}
