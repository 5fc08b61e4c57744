import { accountOf, clientsOf, isOutsider, isQuiet, nameFromDomain, type Account, type Client } from '../../domain/account';
import { domainOf, type Address, type Envelope, type Mail } from '../../domain/mail';
import { needFromSubject } from '../../domain/need';
import { longestWords, type Opportunity, type Part } from '../../domain/opportunity';
import type { Day } from '../../domain/time';
import type { Draft, Waiting } from '../../store/storeTypes';
import { untouched } from '../../ui/untouched';

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

/** More than a list in a narrow pane shows at once: whoever is not among them is found by what is typed. */
const mostPeople = 20;

interface Crowd {
  readonly envelope: Envelope;
  readonly ownDomains: readonly string[];
  /** Whether a mail domain is the client's. */
  readonly isTheirs: (domain: string) => boolean;
  /** What stands in the field: as a browser searches its list, case of letters aside. */
  readonly typed: string;
}

/** The first 20 people on the envelope who are not ours and have what is typed in their name or address: each once, those of the client first. */
export function peopleOffered({ envelope: { sender, to, cc }, ownDomains, isTheirs, typed }: Crowd): readonly Address[] {
  const wanted = typed.trim().toLowerCase();
  const people = new Map<string, Address>();
  for (const one of [...(sender ? [sender] : []), ...to, ...cc]) {
    const address = one.address.toLowerCase();
    if (!people.has(address) && isOutsider(one, ownDomains) && addressSaid(one).toLowerCase().includes(wanted)) people.set(address, one);
  }
  const found = [...people.values()];
  const theirs = new Map(found.map(({ address }) => [domainOf(address), false]));
  for (const domain of theirs.keys()) theirs.set(domain, isTheirs(domain));
  const isFirst = ({ address }: Address) => theirs.get(domainOf(address));
  return [...found.filter(isFirst), ...found.filter((one) => !isFirst(one))].slice(0, mostPeople);
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
