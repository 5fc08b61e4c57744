import type { Account } from '../domain/account';
import type { Fields } from '../graph/listTypes';
import { demanded, parsed, text, type Parsed } from './cell';

/** A row of Accounts: the title is the firm's name, its mail domains stand apart by blanks or commas; never throws. */
export function decodeAccount(fields: Fields): Parsed<Account> {
  return parsed(() => ({
    key: demanded(fields, 'Key'),
    name: demanded(fields, 'Title'),
    domains: text(fields, 'Domains', 'lines').toLowerCase().split(/[\s,;]+/).filter(Boolean),
  }));
}
