import type { Person } from '../domain/person';
import { objectOf, textOf } from './json';
import { valuesIn } from './listJson';
import { sendOne } from './paging';
import { directoryScopes } from './scopes';
import type { Transport } from './transport';

const mostFound = 10;

/** Finds people of the firm's tenant by the beginning of a name or address; guests are none of ours. */
export interface Directory {
  /** At most ten. Throws GraphError and HostError. */
  find(typed: string): Promise<readonly Person[]>;
}

/** $search needs ConsistencyLevel: eventual (source: aad-advanced-queries), and takes words in quotes, so none may stand in them. */
export function openDirectory(transport: Transport): Directory {
  return {
    async find(typed) {
      const words = typed.replace(/["\\]/g, ' ').trim();
      if (words === '') return [];
      const search = encodeURIComponent(`"displayName:${words}" OR "mail:${words}"`).replaceAll("'", '%27');
      const path = `/users?$search=${search}&$select=id,displayName,userPrincipalName&$top=${mostFound}`;
      const { body } = await sendOne(transport, { method: 'GET', path, headers: { ConsistencyLevel: 'eventual' } }, directoryScopes);
      return valuesIn(body).map(personIn).filter((one) => one !== undefined);
    },
  };
}

function personIn(json: unknown): Person | undefined {
  const { id, displayName, userPrincipalName } = objectOf(json);
  const [oid, name, upn] = [textOf(id), textOf(displayName), textOf(userPrincipalName)];
  return oid === undefined || upn === undefined || upn.toUpperCase().includes('#EXT#') ? undefined : { oid, upn, name: name ?? upn };
}
