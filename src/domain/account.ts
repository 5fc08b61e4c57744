import { domainOf, type Address, type Envelope } from './mail';
import type { Key } from './key';
import type { Day } from './time';

/** Why nothing may be said at a client for a while. */
export const quietReasons = ['tender', 'standstill', 'noSolicitation', 'conflict', 'other'] as const;

/** Days on which nothing may be said there, both included; an open end is undefined. */
export interface Quiet {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly why: (typeof quietReasons)[number];
}

/** A client firm and the mail domains that are its own, also those of firms that it has taken over. */
export interface Account {
  readonly key: Key;
  readonly name: string;
  readonly domains: readonly string[];
  /** ISO 3166-1, two letters; empty where nobody has said. */
  readonly country: string;
  /** The colleague who sells there. */
  readonly owner: Key | undefined;
  readonly quiet: Quiet | undefined;
  /** Somebody has said that this is no client of ours: its domains are known, and it is nobody's. */
  readonly isRefused: boolean;
  /** The account that took this one over: what was said of this one is said of that. */
  readonly mergedInto: Key | undefined;
}

/** The client that a mail speaks of; `account` is undefined where the firm does not know this domain yet, `domain` empty where it is free mail. */
export interface Client {
  readonly account: Account | undefined;
  readonly name: string;
  readonly domain: string;
  readonly stakeholder: Address | undefined;
}

/** Mail providers whose domain says nothing of a firm. */
const freeMail = new Set([
  'gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'live.dk', 'live.se', 'msn.com', 'yahoo.com', 'yahoo.dk', 'yahoo.se',
  'icloud.com', 'me.com', 'proton.me', 'protonmail.com', 'telia.com', 'mail.dk', 'jubii.dk', 'ofir.dk', 'spray.se', 'bredband.net', 'aol.com',
]);

/** True when `domain` is `parent` or lies below it. */
export function isWithin(domain: string, parent: string): boolean {
  return domain === parent || domain.endsWith('.' + parent);
}

/** The account whose domain covers this one most closely; of two that claim the same domain the one with the lower key, on every computer. Never one that was refused. */
export function accountOf(domain: string, accounts: readonly Account[]): Account | undefined {
  const best = claimantOf(domain, accounts);
  const standing = best && heirOf(best, accounts);
  return standing?.isRefused ? undefined : standing;
}

/** Whoever claims a domain, also one that was refused. */
export function claimantOf(domain: string, accounts: readonly Account[]): Account | undefined {
  let best: Account | undefined;
  let bestLength = 0;
  for (const account of accounts) {
    for (const own of account.domains) {
      const isCloser = own.length > bestLength || (own.length === bestLength && best !== undefined && account.key < best.key);
      if (isCloser && isWithin(domain, own)) [best, bestLength] = [account, own.length];
    }
  }
  return best;
}

/** The account that stands for this one after all mergers; the last one known where they lead in a circle, or to nobody. */
export function heirOf(account: Account, accounts: readonly Account[]): Account {
  const been = new Set<Key>();
  let heir = account;
  while (heir.mergedInto !== undefined && !been.has(heir.key)) {
    been.add(heir.key);
    const next = accounts.find(({ key }) => key === heir.mergedInto);
    if (!next) break;
    heir = next;
  }
  return heir;
}

/** A client as whoever flagged knew it. */
export interface NamedClient {
  readonly key: Key | undefined;
  readonly name: string;
  readonly domain: string;
}

/** The account that such a client is now; undefined where the firm knows none. */
export function accountNamed({ key, domain }: NamedClient, accounts: readonly Account[]): Account | undefined {
  if (key === undefined) return accountOf(domain, accounts);
  const there = accounts.find((one) => one.key === key);
  return there && heirOf(there, accounts);
}

/** A client's name as the firm writes it now: whoever flagged may have known it by its domain only. */
export function nameOfClient(client: NamedClient, accounts: readonly Account[]): string {
  return accountNamed(client, accounts)?.name ?? client.name;
}

/** Clients that can be chosen: neither refused nor taken over. */
export function clientsOf(accounts: readonly Account[]): readonly Account[] {
  return accounts.filter(({ isRefused, mergedInto }) => !isRefused && mergedInto === undefined);
}

/** True on a day on which nothing may be said there. */
export function isQuiet({ quiet }: Pick<Account, 'quiet'>, day: Day): boolean {
  return quiet !== undefined && (quiet.from === undefined || quiet.from <= day) && (quiet.to === undefined || quiet.to >= day);
}

/** True for a domain that says nothing of a firm. */
export function isFreeMail(domain: string): boolean {
  return freeMail.has(domain);
}

/** Second labels under which countries register firms: "havn.co.uk". */
const registries = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu']);

/** A firm's name as its domain suggests it: "nordhavn-energi.example" reads "Nordhavn Energi". Empty for free mail, and for letters in Punycode. */
export function nameFromDomain(domain: string): string {
  if (domain === '' || freeMail.has(domain)) return '';
  const labels = domain.split('.');
  const isRegistry = labels.length > 2 && registries.has(labels.at(-2) ?? '');
  const firm = labels.at(isRegistry ? -3 : -2) ?? domain;
  if (firm.startsWith('xn--')) return '';
  return firm.split('-').filter(Boolean).map((part) => part[0]?.toUpperCase() + part.slice(1)).join(' ');
}

/** Local parts from which machines and lists write (a list's own: Mailman), and nobody who could need anything. */
const machine = /^(?:(?:no|do-?not|ikke|svar-?ej|ej)[-_.]?(?:reply|svar)|mailer-daemon|postmaster|bounces?|notifications?|newsletter|nyhedsbrev|nyhetsbrev|listserv)(?:[-_.+].*)?$|.-(?:request|bounces|owner|digest)$/i;

/** False for an address that no person reads. */
function isPersonal({ address }: Address): boolean {
  return !machine.test(address.slice(0, Math.max(0, address.lastIndexOf('@'))));
}

/** True for somebody with a mail address at a firm that is not ours. */
export function isOutsider({ address }: Address, ownDomains: readonly string[]): boolean {
  const domain = domainOf(address);
  return domain !== '' && !ownDomains.some((own) => isWithin(domain, own));
}

/**
 * The client that an open mail belongs to: the first on its envelope whom the firm knows, else its sender, else the first outsider it went to, people
 * before machines; undefined among our own people.
 */
export function clientOf(mail: Envelope, ownDomains: readonly string[], accounts: readonly Account[]): Client | undefined {
  const everyone = [...(mail.sender ? [mail.sender] : []), ...mail.to, ...mail.cc];
  const outsiders = everyone.filter((person) => isOutsider(person, ownDomains));
  const known = outsiders.filter((person) => accountOf(domainOf(person.address), accounts));
  const first = known.find(isPersonal) ?? known[0] ?? outsiders.find(isPersonal) ?? outsiders[0];
  if (!first) return undefined;
  const domain = domainOf(first.address);
  const account = accountOf(domain, accounts);
  const stakeholder = isPersonal(first) ? first : undefined;
  return { account, name: account?.name ?? nameFromDomain(domain), domain: account || !freeMail.has(domain) ? domain : '', stakeholder };
}
