import type { Account } from '../../domain/account';
import type { Assignment } from '../../domain/assignment';
import type { Colleague } from '../../domain/colleague';
import { nameOfCompetence, type Competence, type Holding } from '../../domain/competence';
import type { Taken } from '../../domain/imports/sheet';
import { keyOfRecord, type Key } from '../../domain/key';
import type { Fields } from '../../graph/listTypes';
import { encodeAccount } from '../../store/encodeAccount';
import { encodeAssignment } from '../../store/codecAssignment';
import { encodeColleague } from '../../store/encodeColleague';
import { encodeCompetence, encodeHolding } from '../../store/codecCompetence';
import type { ListName } from '../../store/listNames';
import { changesIn } from '../../store/merge';
import type { Entry } from '../../store/storeTypes';
import type { Services } from '../services';

/** How one kind of record becomes a row. */
export interface Kind<T extends { readonly key: Key }> {
  readonly list: ListName;
  readonly encode: (one: Omit<T, 'key'>) => Fields;
  readonly key: (site: string, one: Omit<T, 'key'>) => Promise<Key>;
}

export const clientKind: Kind<Account> = {
  list: 'Accounts',
  encode: encodeAccount,
  key: (site, { domains: [domain], name }) => keyOfRecord(site, 'account', domain ?? name),
};

export const colleagueKind: Kind<Colleague> = {
  list: 'People',
  encode: encodeColleague,
  key: (site, { person }) => keyOfRecord(site, 'person', person.upn),
};

export const competenceKind: Kind<Competence> = {
  list: 'Competences',
  encode: encodeCompetence,
  key: (site, one) => keyOfRecord(site, 'competence', nameOfCompetence({ ...one, key: '' }, 'en')),
};

export const holdingKind: Kind<Holding> = {
  list: 'Competences',
  encode: encodeHolding,
  key: (site, { competence, consultant }) => keyOfRecord(site, 'holding', competence, consultant),
};

export const assignmentKind: Kind<Assignment> = {
  list: 'Assignments',
  encode: encodeAssignment,
  key: (site, { consultant, account, startsOn }) => keyOfRecord(site, 'assignment', consultant, account, startsOn),
};

/** The entries that turn records from what the person saw into what was meant; none for what says nothing new. */
export async function entriesFor<T extends { readonly key: Key }>(services: Services, kind: Kind<T>, taken: readonly Taken<T>[]): Promise<readonly Entry[]> {
  const entries = await Promise.all(taken.map(async ({ before, after }): Promise<readonly Entry[]> => {
    const key = before?.key ?? (await kind.key(services.siteForKeys, after));
    const { seen: cells } = services.store.cells(kind.list, key);
    const changes = changesIn({ before: before && kind.encode(before), after: kind.encode(after), cells });
    return changes ? [{ act: 'enter', list: kind.list, key, intent: services.newId(), ...changes }] : [];
  }));
  return entries.flat();
}

/** Enters records of one kind, all or none on this machine; they are sent as everything else is. Returns how many say something new. */
export async function enterRecords<T extends { readonly key: Key }>(services: Services, kind: Kind<T>, taken: readonly Taken<T>[]): Promise<number> {
  const entries = await entriesFor(services, kind, taken);
  if (entries.length > 0) await services.store.commit(...entries);
  return entries.length;
}
