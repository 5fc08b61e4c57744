import type { Account } from '../domain/account';
import type { Fields } from '../graph/listTypes';
import { line, lines } from './writable';

/** A client as a row of Accounts, its key apart. */
export function encodeAccount({ name, domains, country, owner, quiet, isRefused, mergedInto }: Omit<Account, 'key'>): Fields {
  return {
    Title: line(name),
    Domains: lines(domains.join('\n')),
    Country: line(country),
    Owner: line(owner),
    QuietFrom: line(quiet?.from),
    QuietTo: line(quiet?.to),
    QuietWhy: line(quiet?.why),
    IsRefused: isRefused,
    MergedInto: line(mergedInto),
  };
}
