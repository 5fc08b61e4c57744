import { deleteDB, openDB } from 'idb';
import type { Draft } from './storeTypes';
import { forgetUse } from './unused';

/** What stays of somebody who signs out: the own work that is not in SharePoint yet, or nothing. */
export type Stays = 'ownWork' | 'nothing';

/** Own work that is in no list of SharePoint's. */
export interface Unsent {
  readonly changes: number;
  readonly texts: readonly Draft[];
}

/** A round of another window is over by then, and a database that another window holds is empty if not gone. */
const longestMilliseconds = 3_000;
const outbox = (identity: string): string => `outbox:${identity}`;

export async function unsentOf(identity: string): Promise<Unsent> {
  if (!(await isThere(outbox(identity)))) return { changes: 0, texts: [] };
  const database = await openDB(outbox(identity));
  const texts = (await database.getAll('drafts')) as readonly Draft[];
  const changes = await database.count('changes');
  database.close();
  return { changes, texts: texts.filter(({ words, promisedWords }) => `${words}${promisedWords}`.trim() !== '') };
}

/** Takes away what this machine keeps of a person: rows in any case. The store of this page must be closed. Throws what IndexedDB throws. */
export async function leave(identity: string, stays: Stays): Promise<void> {
  await roundEnded(identity);
  await emptied(`replica:${identity}`);
  if (stays === 'nothing') await emptied(outbox(identity));
  forgetUse(identity);
}

/** Another window may be in a round, and write once more at its end. */
async function roundEnded(identity: string): Promise<void> {
  const signal = AbortSignal.timeout(longestMilliseconds);
  await navigator.locks.request(`drain:${identity}`, { signal }, () => undefined).catch(() => undefined);
}

/** Emptied first: a database that somebody holds open is not deleted before that one closes it. */
async function emptied(name: string): Promise<void> {
  if (!(await isThere(name))) return;
  const database = await openDB(name);
  const stores = [...database.objectStoreNames];
  if (stores.length > 0) {
    const work = database.transaction(stores, 'readwrite');
    await Promise.all([...stores.map((store) => work.objectStore(store).clear()), work.done]);
  }
  database.close();
  await Promise.race([deleteDB(name), new Promise((done) => setTimeout(done, longestMilliseconds))]);
}

async function isThere(wanted: string): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === wanted);
}
