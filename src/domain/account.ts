import { domainOf, type Address, type Mail } from './mail';
import type { Key } from './key';

/** A client firm and the mail domains that are its own. */
export interface Account {
  readonly key: Key;
  readonly name: string;
  readonly domains: readonly string[];
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

/** The account whose domain covers this one most closely. */
export function accountOf(domain: string, accounts: readonly Account[]): Account | undefined {
  let best: Account | undefined;
  let bestLength = 0;
  for (const account of accounts) {
    for (const own of account.domains) {
      if (own.length > bestLength && isWithin(domain, own)) [best, bestLength] = [account, own.length];
    }
  }
  return best;
}

/** A client's name as the firm writes it now: whoever flagged may have known it by its domain only. */
export function nameOfClient({ key, name, domain }: { readonly key: Key | undefined; readonly name: string; readonly domain: string }, accounts: readonly Account[]): string {
  const account = key === undefined ? accountOf(domain, accounts) : accounts.find((one) => one.key === key);
  return account?.name ?? name;
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

/** The client that an open mail belongs to: the first on its envelope whom the firm knows, else its sender, else the first outsider it went to; undefined among our own people. */
export function clientOf(mail: Mail, ownDomains: readonly string[], accounts: readonly Account[]): Client | undefined {
  const everyone = [...(mail.sender ? [mail.sender] : []), ...mail.to, ...mail.cc];
  const outsiders = everyone.filter((person) => {
    const domain = domainOf(person.address);
    return domain !== '' && !ownDomains.some((own) => isWithin(domain, own));
  });
  const stakeholder = outsiders.find((person) => accountOf(domainOf(person.address), accounts)) ?? outsiders[0];
  if (!stakeholder) return undefined;
  const domain = domainOf(stakeholder.address);
  const account = accountOf(domain, accounts);
  return { account, name: account?.name ?? nameFromDomain(domain), domain: account || !freeMail.has(domain) ? domain : '', stakeholder };
}
