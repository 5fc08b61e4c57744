import { openDB, type DBSchema, type IDBPDatabase, type OpenDBCallbacks } from 'idb';
import { afterDone, renewed, sealed, undoneBy } from './outboxSteps';
import type { Landed, Outbox, Sealed } from './outboxTypes';
import type { Change, Draft, Refusal, WaitReason } from './storeTypes';

interface Shape extends DBSchema {
  changes: { key: number; value: Sealed };
  drafts: { key: string; value: Draft };
}

const version = 1;
/** A resolved write has reached the disk, not only the operating system (Indexed Database 3.0, durability hint). */
const strict = { durability: 'strict' } as const;

/** The outbox in a database of its own, one for each identity. Throws what IndexedDB throws where the browser keeps nothing. */
export async function openOutbox(identity: string): Promise<Outbox> {
  return new IndexedOutbox(await opened(`outbox:${identity}`));
}

/** One that a newer version of the app has made is taken as it is: what stands in its rows and is not known here stays in them. */
async function opened(name: string): Promise<IDBPDatabase<Shape>> {
  const blocking: OpenDBCallbacks<Shape>['blocking'] = (_from, _to, event) => (event.target as IDBDatabase).close();
  try {
    return await openDB<Shape>(name, version, { upgrade, blocking });
  } catch (fault) {
    if (!(fault instanceof DOMException) || fault.name !== 'VersionError') throw fault;
    return openDB<Shape>(name, undefined, { blocking });
  }
}

function upgrade(made: IDBPDatabase<Shape>): void {
  made.createObjectStore('changes', { keyPath: 'seq', autoIncrement: true });
  made.createObjectStore('drafts');
}

class IndexedOutbox implements Outbox {
  readonly isLasting = true;

  constructor(private readonly database: IDBPDatabase<Shape>) {}

  all(): Promise<readonly Sealed[]> {
    return this.database.getAll('changes');
  }

  async add(changes: readonly Change[], at: string): Promise<readonly Sealed[]> {
    const work = this.writing();
    const there = await work.store.getAll();
    const steps = sealed(changes, at).flatMap((one) => {
      const { gone, isNeeded } = undoneBy(one.change, there);
      /* The store numbers the change itself, so it goes in without one. */
      return [...gone.map(({ seq }) => work.store.delete(seq)), ...(isNeeded ? [work.store.add(one as Sealed)] : [])];
    });
    const [after] = await Promise.all([work.store.getAll(), ...steps, work.done]);
    return after;
  }

  async begin(seq: number): Promise<Sealed | undefined> {
    const work = this.writing();
    const there = await work.store.get(seq);
    const begun = there && { ...there, tries: there.tries + 1, why: 'sending' as const };
    await Promise.all([begun && work.store.put(begun), work.done]);
    return begun;
  }

  async wait(seqs: readonly number[], why: WaitReason, refusal?: Refusal): Promise<void> {
    const work = this.writing();
    await Promise.all([...seqs.map((seq) => work.store.get(seq).then((there) => there && work.store.put({ ...there, why, ...(refusal && { refusal }) }))), work.done]);
  }

  async drop(seqs: readonly number[]): Promise<void> {
    const work = this.writing();
    await Promise.all([...seqs.map((seq) => work.store.delete(seq)), work.done]);
  }

  async putBack(dropped: readonly Sealed[]): Promise<void> {
    const work = this.writing();
    await Promise.all([...dropped.map((one) => work.store.put(one)), work.done]);
  }

  async renew(seq: number, change: Change | undefined): Promise<boolean> {
    const work = this.writing();
    const there = await work.store.get(seq);
    const after = there && renewed(there, change);
    await Promise.all([after && work.store.put(after), work.done]);
    return after !== undefined;
  }

  async done(one: Sealed, landed: Landed): Promise<void> {
    const work = this.writing();
    const others = afterDone(await work.store.getAll(), one, landed);
    await Promise.all([...others.map((other) => work.store.put(other)), work.store.delete(one.seq), work.done]);
  }

  readDraft(itemId: string): Promise<Draft | undefined> {
    return this.database.get('drafts', itemId);
  }

  async writeDraft(itemId: string, draft: Draft | undefined): Promise<void> {
    const work = this.database.transaction('drafts', 'readwrite');
    const step = draft ? work.store.put(draft, itemId) : work.store.delete(itemId);
    /* A transaction that waits to be committed ends with a page that is closed; one that is committed does not. */
    work.commit();
    await Promise.all([step, work.done]);
  }

  close(): void {
    this.database.close();
  }

  private writing() {
    return this.database.transaction('changes', 'readwrite', strict);
  }
}
