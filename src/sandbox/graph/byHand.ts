import type { Database } from '../database';
import type { List } from './list';

/** A person asked for something that SharePoint cannot do; the message says why. */
export class HandFault extends Error {
  constructor(readonly status: 400 | 404 | 409, message: string) {
    super(message);
  }
}

/** The list as people see its name. */
export function listNamed(database: Database, name: string): List {
  const list = database.one<List>('SELECT * FROM lists WHERE display_name = ?', name);
  if (!list) throw new HandFault(404, `The site has no list ${name}.`);
  return list;
}
