import { clientsOf, type Account } from '../account';
import type { Assignment } from '../assignment';
import type { Colleague } from '../colleague';
import type { Competence, Holding } from '../competence';
import type { Rights } from '../rights';
import type { Day } from '../time';
import { refuse } from './sheet';

/** What a row is read against. */
export interface Ground {
  readonly accounts: readonly Account[];
  readonly colleagues: readonly Colleague[];
  readonly competences: readonly Competence[];
  readonly holdings: readonly Holding[];
  readonly assignments: readonly Assignment[];
  readonly ownDomains: readonly string[];
  readonly rights: Rights;
  readonly today: Day;
}

/** The one of ours whom a cell names, by sign-in name or by full name; refuses nobody, and a name that two have. */
export function colleagueNamed(cell: string, { colleagues }: Pick<Ground, 'colleagues'>): Colleague {
  const said = cell.toLowerCase();
  const byUpn = colleagues.find(({ person }) => person.upn.toLowerCase() === said);
  const byName = colleagues.filter(({ person }) => person.name.toLowerCase() === said);
  return byUpn ?? (byName.length === 1 ? byName[0] : undefined) ?? refuse('unknownPerson', cell);
}

/** The client that a cell names, by name or by domain. */
export function clientNamed(cell: string, { accounts }: Pick<Ground, 'accounts'>): Account {
  const said = cell.toLowerCase();
  return clientsOf(accounts).find(({ name, domains }) => name.toLowerCase() === said || domains.includes(said)) ?? refuse('unknownClient', cell);
}
