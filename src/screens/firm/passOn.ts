import type { Account } from '../../domain/account';
import type { Assignment } from '../../domain/assignment';
import type { Colleague } from '../../domain/colleague';
import type { Taken } from '../../domain/imports/sheet';
import type { Key } from '../../domain/key';
import type { Opportunity } from '../../domain/opportunity';
import { isClosed } from '../../domain/stage';
import { dayAfter, type Day } from '../../domain/time';
import { changesIn } from '../../store/merge';
import type { Entry, Snapshot } from '../../store/storeTypes';
import type { Services } from '../services';
import { assignmentKind, clientKind, colleagueKind, entriesFor } from './enterRecord';

/** What one person leaves behind. */
export interface LeftBehind {
  readonly clients: readonly Account[];
  /** Open cases for which this person was named; those that came by the client or by the rule follow them. */
  readonly cases: readonly Opportunity[];
  readonly assignments: readonly Assignment[];
}

/** Where it goes; undefined: clients and cases to whom the rule names, assignments end. */
export interface Successors {
  readonly lastDay: Day;
  readonly seller: Key | undefined;
  readonly consultant: Key | undefined;
}

/** What would be passed on, for the person to see before the press. */
export function leftBehind({ accounts, cases, assignments }: Snapshot, { key }: Colleague, lastDay: Day): LeftBehind {
  return {
    clients: accounts.filter(({ owner }) => owner === key),
    cases: cases.filter((one) => one.owner === key && !isClosed(one.stage)),
    assignments: assignments.filter(({ consultant, endsOn }) => consultant === key && (endsOn === undefined || endsOn > lastDay)),
  };
}

/** One act: the person's last day, and who goes on with clients, open cases and assignments. Kept here all or none; each row is then sent as any other. */
export async function passOn(services: Services, leaving: Colleague, { lastDay, seller, consultant }: Successors): Promise<void> {
  const { clients, cases, assignments } = leftBehind(services.store.snapshot, leaving, lastDay);
  const entries = await Promise.all([
    entriesFor(services, colleagueKind, [{ before: leaving, after: { ...leaving, leftOn: lastDay } }]),
    entriesFor(services, clientKind, clients.map((before) => ({ before, after: { ...before, owner: seller } }))),
    entriesFor(services, assignmentKind, assignments.flatMap((one) => handedOver(one, lastDay, consultant))),
  ]);
  const named = cases.flatMap(({ key }) => ownerEntry(services, key, seller));
  await services.store.commit(...entries.flat(), ...named);
}

/** What was to begin later begins with the successor; what goes on is parted at the last day. */
function handedOver(one: Assignment, lastDay: Day, consultant: Key | undefined): readonly Taken<Assignment>[] {
  const hasBegun = one.startsOn <= lastDay;
  const ended: Taken<Assignment> = { before: one, after: hasBegun ? { ...one, endsOn: lastDay } : { ...one, isWithdrawn: true } };
  const next: Taken<Assignment>[] = consultant === undefined ? [] : [{ before: undefined, after: { ...one, consultant, startsOn: hasBegun ? dayAfter(lastDay) : one.startsOn } }];
  return [ended, ...next];
}

function ownerEntry(services: Services, key: Key, owner: Key | undefined): readonly Entry[] {
  const cells = services.store.cells('Opportunities', key).seen;
  const changes = changesIn({ before: undefined, after: { Owner: owner ?? null }, cells });
  return changes ? [{ act: 'enter', list: 'Opportunities', key, intent: services.newId(), ...changes }] : [];
}
