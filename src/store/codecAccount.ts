import { quietReasons, type Account, type Quiet } from '../domain/account';
import type { Fields } from '../graph/listTypes';
import { day, demanded, isYes, oneOf, optional, parsed, text, type Parsed } from './cell';

/** A row of Accounts: the title is the firm's name, its mail domains stand apart by blanks or commas; never throws. */
export function decodeAccount(fields: Fields): Parsed<Account> {
  return parsed(() => ({
    key: demanded(fields, 'Key'),
    name: demanded(fields, 'Title'),
    domains: text(fields, 'Domains', 'lines').toLowerCase().split(/[\s,;]+/).filter(Boolean),
    country: text(fields, 'Country'),
    owner: optional(fields, 'Owner'),
    quiet: quietIn(fields),
    isRefused: isYes(fields, 'IsRefused'),
    mergedInto: optional(fields, 'MergedInto'),
  }));
}

function quietIn(fields: Fields): Quiet | undefined {
  const why = oneOf(fields, 'QuietWhy', quietReasons);
  return why && { from: day(fields, 'QuietFrom'), to: day(fields, 'QuietTo'), why };
}
