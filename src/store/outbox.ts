import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { pointed, undoneBy, type Landed, type Outbox, type Sealed } from './outboxTypes';
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
  const database = await openDB<Shape>(`outbox:${identity}`, version, {
    upgrade: (made) => {
      made.createObjectStore('changes', { keyPath: 'seq', autoIncrement: true });
      made.createObjectStore('drafts');
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  return new IndexedOutbox(database);
}

class IndexedOutbox implements Outbox {
  constructor(private readonly database: IDBPDatabase<Shape>) {}

  all(): Promise<readonly Sealed[]> {
    return this.database.getAll('changes');
  }

  async add(changes: readonly Change[], at: string): Promise<void> {
    const work = this.writing();
    const there = await work.store.getAll();
    const steps = changes.flatMap((change) => {
      const { gone, isNeeded } = undoneBy(change, there);
      /* The store numbers the change itself, so it goes in without one. */
      return [...gone.map(({ seq }) => work.store.delete(seq)), ...(isNeeded ? [work.store.add({ change, since: at, why: 'new', tries: 0 } as unknown as Sealed)] : [])];
    });
    await Promise.all([...steps, work.done]);
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

  async drop(seq: number): Promise<void> {
    const work = this.writing();
    await Promise.all([work.store.delete(seq), work.done]);
  }

  async done(sealed: Sealed, landed: Landed): Promise<void> {
    const work = this.writing();
    const moved = (await work.store.getAll()).map((later) => pointed(later, sealed, landed)).filter((one) => one !== undefined);
    await Promise.all([...moved.map((one) => work.store.put(one)), work.store.delete(sealed.seq), work.done]);
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
