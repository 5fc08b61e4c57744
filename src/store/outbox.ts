import { openDB, type IDBPDatabase, type OpenDBCallbacks } from 'idb';
import type { OutboxShape } from './outboxShape';
import type { Outbox, Sealed } from './outboxTypes';
import type { OutboxWrites } from './outboxWrites';
import type { Draft } from './storeTypes';

const version = 1;

/** The outbox in a database of its own, one for each identity. Throws what IndexedDB throws where the browser keeps nothing. */
export async function openOutbox(identity: string): Promise<Outbox> {
  return new IndexedOutbox(await opened(`outbox:${identity}`));
}

/** One that a newer version of the app has made is taken as it is: what stands in its rows and is not known here stays in them. */
async function opened(name: string): Promise<IDBPDatabase<OutboxShape>> {
  const blocking: OpenDBCallbacks<OutboxShape>['blocking'] = (_from, _to, event) => (event.target as IDBDatabase).close();
  try {
    return await openDB<OutboxShape>(name, version, { upgrade, blocking });
  } catch (fault) {
    if (!(fault instanceof DOMException) || fault.name !== 'VersionError') throw fault;
    return openDB<OutboxShape>(name, undefined, { blocking });
  }
}

function upgrade(made: IDBPDatabase<OutboxShape>): void {
  made.createObjectStore('changes', { keyPath: 'seq', autoIncrement: true });
  made.createObjectStore('drafts');
}

class IndexedOutbox implements Outbox {
  readonly isLasting = true;

  constructor(private readonly database: IDBPDatabase<OutboxShape>) {}

  all(): Promise<readonly Sealed[]> {
    return this.database.getAll('changes');
  }

  async add(...values: Parameters<Outbox['add']>): Promise<readonly Sealed[]> {
    return (await this.writes()).add(...values);
  }

  async begin(seq: number): Promise<Sealed | undefined> {
    return (await this.writes()).begin(seq);
  }

  async wait(...values: Parameters<Outbox['wait']>): Promise<void> {
    return (await this.writes()).wait(...values);
  }

  async drop(seqs: readonly number[]): Promise<void> {
    return (await this.writes()).drop(seqs);
  }

  async putBack(dropped: readonly Sealed[]): Promise<void> {
    return (await this.writes()).putBack(dropped);
  }

  async renew(...values: Parameters<Outbox['renew']>): Promise<boolean> {
    return (await this.writes()).renew(...values);
  }

  async done(...values: Parameters<Outbox['done']>): Promise<void> {
    return (await this.writes()).done(...values);
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

  /** What changes it is fetched with the first round: the first screen only reads. */
  private async writes(): Promise<OutboxWrites> {
    return new (await import(/* webpackChunkName: "round" */ './outboxWrites')).OutboxWrites(this.database);
  }
}
