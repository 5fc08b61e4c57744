import { openDB } from 'idb';
import type { ListRow } from '../graph/listTypes';
import { replicaLists, type ListName } from './listNames';
import { headName, noHead, noteName, pieceIn, type Database, type Head, type Shape, type Work } from './replicaBase';
import { folded, linkNote, type Contents, type Kept, type Known, type Piece, type Replica, type ReplicaStep } from './replicaTypes';
import { unseal } from './seal';

const version = 2;
/** Where version 1 kept a record a row, and its notes. */
const formerStores: readonly string[] = ['rows', 'notes'];

/** The replica in IndexedDB, a database for each identity. Throws what IndexedDB throws where the browser keeps nothing. */
export async function openReplica(identity: string): Promise<Replica> {
  const name = `replica:${identity}`;
  const database = await openDB<Shape>(name, version, {
    upgrade: (made) => {
      for (const store of [...made.objectStoreNames]) if (!formerStores.includes(store)) made.deleteObjectStore(store);
      made.createObjectStore('heads');
      made.createObjectStore('parts', { autoIncrement: true });
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  }).catch((fault: unknown) => ((fault as Error).name === 'VersionError' ? newer(name) : Promise.reject(fault)));
  if (database.version === version && formerStores.some((store) => database.objectStoreNames.contains(store as 'heads'))) await (await import(/* webpackChunkName: "round" */ './replicaFormer')).takeOver(database);
  return new IndexedReplica(database, database.version > version);
}

/** Made by a newer app: what is known of it is read, and nothing is written. */
async function newer(name: string): Promise<Database> {
  const database = await openDB<Shape>(name);
  if (['heads', 'parts'].every((store) => database.objectStoreNames.contains(store as 'heads'))) return database;
  database.close();
  throw new Error('A newer app keeps its rows otherwise.');
}

class IndexedReplica implements Replica {
  constructor(private readonly database: Database, private readonly isNewer: boolean) {}

  async look(known: ReadonlyMap<ListName, Known>): Promise<Contents> {
    const work = this.database.transaction(['heads', 'parts']);
    const [heads, parts] = [work.objectStore('heads'), work.objectStore('parts')];
    const [names, values] = await Promise.all([heads.getAllKeys(), heads.getAll()]);
    const sealed = new Map(names.map((name, place) => [name, values[place]]));
    const notes = names.flatMap((name): [string, string][] => {
      const value = name.startsWith(noteName('')) ? unseal(sealed.get(name), name) : undefined;
      return typeof value === 'string' ? [[name.slice(noteName('').length), value]] : [];
    });
    const lists = await Promise.all(replicaLists.map(async (list) => {
      const name = headName(list);
      /* A list that is freshened from a link has been written. */
      const head = sealed.has(name) || sealed.has(noteName(linkNote(list))) ? (unseal(sealed.get(name), name) as Head | undefined) : noHead;
      return [list, await kept(list, head, known.get(list), (part) => parts.get(part))] as const;
    }));
    return { notes: Object.fromEntries(notes), lists: new Map(lists) };
  }

  async chunk(list: ListName, part: number): Promise<readonly ListRow[] | 'damaged' | 'gone'> {
    const work = this.database.transaction(['heads', 'parts']);
    const [head, sealed] = await Promise.all([work.objectStore('heads').get(headName(list)), work.objectStore('parts').get(part)]);
    const { chunks } = (unseal(head, headName(list)) as Head | undefined) ?? noHead;
    const named = chunks.find((one) => one.part === part);
    return named ? (pieceIn(list, named, sealed)?.put ?? 'damaged') : 'gone';
  }

  async apply(step: ReplicaStep): Promise<void> {
    const { apply } = await import(/* webpackChunkName: "round" */ './replicaSteps');
    return this.writing((work) => apply(work, step));
  }

  async begin(list: ListName): Promise<void> {
    const { begin } = await import(/* webpackChunkName: "round" */ './replicaSteps');
    return this.writing((work) => begin(work, list));
  }

  async fill(list: ListName, rows: readonly ListRow[]): Promise<void> {
    const { fill } = await import(/* webpackChunkName: "round" */ './replicaSteps');
    return this.writing((work) => fill(work, list, rows));
  }

  async swap(step: Pick<ReplicaStep, 'list' | 'notes'>): Promise<number> {
    const { swap } = await import(/* webpackChunkName: "round" */ './replicaSteps');
    return this.writing((work) => swap(work, step));
  }

  async tidy(): ReturnType<Replica['tidy']> {
    return this.isNewer ? [] : (await import(/* webpackChunkName: "round" */ './replicaTidy')).tidy(this, this.database);
  }

  close(): void {
    this.database.close();
  }

  /** What writes is fetched with the first round: the first screen only reads. */
  private async writing<T>(change: (work: Work) => Promise<T>): Promise<T> {
    if (this.isNewer) throw new Error('The rows were kept by a newer app, which this one must not write over.');
    const { wholly } = await import(/* webpackChunkName: "round" */ './replicaWrites');
    return wholly(this.database, change);
  }
}

/** What is not known yet of a list. */
async function kept(list: ListName, head: Head | undefined, known: Known | undefined, part: (part: number) => Promise<unknown>): Promise<Kept> {
  const isSame = head !== undefined && known?.base === head.base;
  const steps = (head?.log ?? []).filter((one) => !isSame || one.part > known.last);
  const sealed = await Promise.all(steps.map((one) => part(one.part)));
  const pieces = steps.map((one, place) => pieceIn(list, one, sealed[place]));
  const isDamaged = !head || pieces.includes(undefined);
  const { put, remove } = folded(isDamaged ? [] : (pieces as Piece[]), true);
  return { base: head?.base ?? -1, last: head?.last ?? 0, put, remove, isDamaged, chunks: isSame ? undefined : isDamaged ? [] : head.chunks };
}
