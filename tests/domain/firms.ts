import type { Account } from '../../src/domain/account';
import type { Colleague, Role } from '../../src/domain/colleague';

/** A client of which only this much is said. */
export function client(key: string, name: string, domains: readonly string[], more: Partial<Account> = {}): Account {
  return { key, name, domains, country: '', owner: undefined, quiet: undefined, isRefused: false, mergedInto: undefined, ...more };
}

/** One of ours, named by the key. */
export function ours(key: string, role: Role, more: Partial<Colleague> = {}): Colleague {
  return { key, person: { oid: `oid-${key}`, upn: `${key}@nordlys.example`, name: key }, role, language: undefined, leftOn: undefined, ...more };
}
