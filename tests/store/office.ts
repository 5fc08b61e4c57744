import type { Person } from '../../src/domain/person';
import type { ToDo } from '../../src/graph/toDo';
import { HostError } from '../../src/host/hostError';
import type { Cabinet } from '../../src/store/cabinet';
import { memoryOutbox } from '../../src/store/memoryOutbox';
import { memoryReplica } from '../../src/store/memoryReplica';
import { openProvision } from '../../src/store/provision';
import { readRecords } from '../../src/store/records';
import { openStore } from '../../src/store/store';
import type { Remote, Store } from '../../src/store/storeTypes';
import type { Lead, Surroundings } from '../../src/store/surroundings';
import type { Around, MemorySite } from './memorySite';

/** A page in which nothing happens by itself: rounds come only when they are asked for, or when the test runs a timer. */
class QuietPage implements Surroundings {
  readonly timers: { readonly milliseconds: number; readonly run: () => void }[] = [];
  readonly faults: unknown[] = [];
  isSeen = true;
  wake = (): void => undefined;
  touch = (): void => undefined;
  private queue: Promise<unknown> = Promise.resolve();

  later(milliseconds: number, run: () => void): () => void {
    const timer = { milliseconds, run };
    this.timers.push(timer);
    return () => void this.timers.splice(this.timers.indexOf(timer), this.timers.includes(timer) ? 1 : 0);
  }

  isHidden(): boolean {
    return !this.isSeen;
  }

  onWake(run: () => void): () => void {
    this.wake = run;
    return () => (this.wake = () => undefined);
  }

  onTouch(run: () => void): () => void {
    this.touch = run;
    return () => (this.touch = () => undefined);
  }

  isPersisted = async (): Promise<boolean> => true;
  persist = async (): Promise<boolean> => true;

  dice(): number {
    return 0;
  }

  exclusively<T>(_name: string, work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work, work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  lead(_name: string, { began }: Lead): () => void {
    began();
    return () => undefined;
  }

  openChannel(): { tell(): void; close(): void } {
    return { tell: () => undefined, close: () => undefined };
  }

  report(fault: unknown): void {
    this.faults.push(fault);
  }
}

/** What a browser keeps, in memory; it stays when the store is closed and opened again. */
export function lastingCabinet(): Cabinet {
  return { replica: memoryReplica(), outbox: { ...memoryOutbox(), isLasting: true } };
}

/** Somebody who has never said yes to To Do. */
export const noToDo = (): Promise<ToDo> => Promise.reject(new HostError('interactionNeeded', 'Nobody has said yes to To Do.', 'AADSTS65001'));

/** Whoever presses *Set up* in these tests. */
export const director = { key: 'person-dora', person: { oid: 'oid-dora', upn: 'dora@nordlys.example', name: 'Dora Dahl' } };

/** Everything that *Set up* makes. */
export async function setUp(site: Pick<MemorySite, 'door'>): Promise<void> {
  const state = await openProvision({ lists: async () => site.door(), who: async () => director, waitUntilVisible: async () => undefined }).setUp(() => undefined);
  if (state.is !== 'complete') throw new Error(`set up ended with ${JSON.stringify(state)}`);
}

export interface Desktop {
  readonly store: Store;
  readonly page: QuietPage;
}

/** One person's store on a site. */
export async function desktopOf(person: Person, site: Pick<MemorySite, 'door'>, { around, cabinet = lastingCabinet(), connect, clock = () => '2026-11-24T10:00:00.000Z', surroundings }: { around?: Around; cabinet?: Cabinet; connect?: (how: 'silent' | 'press') => Promise<Remote>; clock?: () => string; surroundings?: Surroundings } = {}): Promise<Desktop> {
  const page = new QuietPage();
  const remote = async (): Promise<Remote> => ({ lists: site.door(around), signedIn: { person, tenantId: 'tenant-1' }, meeting: async () => undefined, toDo: noToDo });
  const store = await openStore({ identity: person.upn, connect: connect ?? remote, now: clock, cabinet: async () => cabinet, surroundings: surroundings ?? page });
  store.learn(readRecords);
  return { store, page };
}
