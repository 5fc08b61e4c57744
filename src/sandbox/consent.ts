import { recall, remember, type Database } from './database';

/** Who has said yes to which Graph scopes, in short names. */
export interface Consents {
  /** What the app may do for this person: the person's own yes and the administrator's for everybody. */
  of(oid: string): readonly string[];
  missing(oid: string, scopes: readonly string[]): readonly string[];
  give(oid: string, scopes: readonly string[]): void;
  giveToAll(scopes: readonly string[]): void;
}

interface Kept {
  readonly everybody: readonly string[];
  readonly people: Readonly<Record<string, readonly string[]>>;
}

const nobody: Kept = { everybody: [], people: {} };

/** Consent is kept in the tenant's file, so that it outlives a restart and ends with a reset. */
export function openConsents(database: Database): Consents {
  const kept = (): Kept => (recall(database, 'consent') as Kept | undefined) ?? nobody;
  const keep = (change: Partial<Kept>): void => remember(database, 'consent', { ...kept(), ...change });
  const of = (oid: string): readonly string[] => union(kept().everybody, kept().people[oid] ?? []);
  return {
    of,
    missing: (oid, scopes) => scopes.filter((scope) => !of(oid).includes(scope)),
    give: (oid, scopes) => keep({ people: { ...kept().people, [oid]: union(kept().people[oid] ?? [], scopes) } }),
    giveToAll: (scopes) => keep({ everybody: union(kept().everybody, scopes) }),
  };
}

function union(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
