import { claimantOf, clientsOf, heirOf, isFreeMail, isWithin, type Account } from '../account';
import { colleagueNamed, type Ground } from './ground';
import { filled, fitting, imported, refuse, rowsOf, type Columns, type Imported, type Table, type Taken } from './sheet';

type Name = 'name' | 'domains' | 'country' | 'seller';

/** Headings of a table of clients. */
export const clientColumns: Columns<Name> = {
  name: ['kunde', 'kundenavn', 'navn', 'firma', 'kund', 'kundnamn', 'namn', 'företag', 'client', 'customer', 'company', 'name'],
  domains: ['domæne', 'domæner', 'maildomæne', 'maildomæner', 'domän', 'domäner', 'e-postdomän', 'e-postdomäner', 'domain', 'domains', 'mail domain', 'mail domains'],
  country: ['land', 'country'],
  seller: ['sælger', 'ansvarlig', 'säljare', 'ansvarig', 'seller', 'owner'],
};

/** A mail domain as people write it: "@Havbro.dk", "https://www.havbro.dk/om". Refuses what is none. */
export function domainTyped(typed: string): string {
  const plain = typed.trim().toLowerCase().replace(/^https?:\/\//, '').replace(/\/.*$/, '').replace(/^.*@/, '').replace(/^www\./, '').replace(/\.+$/, '');
  return /^(?=.{4,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u.test(plain) ? plain : refuse('badDomain', typed);
}

/** Countries by their names in three languages and by their letters. */
function countryIn(cell: string): string {
  const said = cell.toLowerCase();
  if (said === '') return '';
  if (/^[a-z]{2}$/.test(said)) return said.toUpperCase();
  const names: Readonly<Record<string, readonly string[]>> = {
    DK: ['danmark', 'denmark'], SE: ['sverige', 'sweden'], NO: ['norge', 'norway'], FI: ['finland'], IS: ['island', 'iceland'], DE: ['tyskland', 'germany'],
    GB: ['storbritannien', 'united kingdom', 'england'], PL: ['polen', 'poland'], FR: ['frankrig', 'frankrike', 'france'], US: ['usa', 'united states'], NL: ['holland', 'nederlandene', 'nederländerna', 'netherlands'],
  };
  return Object.keys(names).find((code) => names[code]?.includes(said)) ?? refuse('unknownWord', cell);
}

/** Refuses a domain that cannot be this client's. */
export function refuseForeign(domain: string, own: Account | undefined, { accounts, ownDomains }: Pick<Ground, 'accounts' | 'ownDomains'>): void {
  if (isFreeMail(domain)) refuse('freeMail', domain);
  if (ownDomains.some((one) => isWithin(domain, one) || isWithin(one, domain))) refuse('ownDomain', domain);
  const exact = accounts.filter(({ domains, isRefused }) => !isRefused && domains.includes(domain));
  const other = exact.map((one) => heirOf(one, accounts)).find(({ key }) => key !== own?.key);
  if (other) refuse('domainTaken', `${domain}: ${other.name}`);
}

/** Clients from a table: a name that is known gets what is new of it. Each row is taken, unchanged or refused. */
export function readClients(table: Table, ground: Ground): Imported<Account> {
  const seen = new Map<string, number>();
  const namesSeen = new Set<string>();
  return imported(rowsOf(table, clientColumns), ({ line, cells }): Taken<Account> | undefined => {
    const name = filled(cells.name);
    if (namesSeen.has(name.toLowerCase())) refuse('twice', name);
    const before = clientsOf(ground.accounts).find((one) => one.name.toLowerCase() === name.toLowerCase());
    const domains = cells.domains.split(/[\s,;]+/).filter(Boolean).map(domainTyped);
    for (const domain of domains) {
      const first = seen.get(domain);
      if (first !== undefined && first !== line) refuse('domainTwice', `${domain} (${first})`);
      refuseForeign(domain, before, ground);
    }
    const country = countryIn(fitting(cells.country));
    const seller = cells.seller === '' ? undefined : colleagueNamed(cells.seller, ground);
    if (seller?.role === 'consultant') refuse('notASeller', cells.seller);
    for (const domain of domains) seen.set(domain, line);
    namesSeen.add(name.toLowerCase());
    return changed(before, { name, domains: [...new Set(domains)], country, owner: seller?.key }, ground.accounts);
  });
}

type Stated = Pick<Account, 'name' | 'domains' | 'country' | 'owner'>;

function changed(before: Account | undefined, { name, domains, country, owner }: Stated, accounts: readonly Account[]): Taken<Account> | undefined {
  /* A domain that was refused before is now somebody's: its row is entered anew as this client. */
  const refusedRow = before ?? domains.map((domain) => claimantOf(domain, accounts)).find((one) => one?.isRefused === true && one.domains.length === 1);
  if (!before) return { before: refusedRow, after: { name, domains, country, owner, quiet: undefined, isRefused: false, mergedInto: undefined } };
  const { key: _key, ...known } = before;
  const after = { ...known, domains: [...new Set([...before.domains, ...domains])], country: country || before.country, owner: owner ?? before.owner };
  const isSame = after.domains.length === before.domains.length && after.country === before.country && after.owner === before.owner;
  return isSame ? undefined : { before, after };
}
