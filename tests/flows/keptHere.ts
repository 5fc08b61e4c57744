import type { Frame } from 'playwright-core';

/** All that our origin keeps on this machine beyond the tab, a place and its text each; the frame must be of our own origin. */
export function everythingKept(frame: Frame): Promise<(readonly [place: string, text: string])[]> {
  return frame.evaluate(kept);
}

/* Runs in the page. */
async function kept(): Promise<(readonly [string, string])[]> {
  const asked = <T>(request: IDBRequest<T>) => new Promise<T>((done, failed) => Object.assign(request, { onsuccess: () => done(request.result), onerror: () => failed(request.error) }));
  /* Bytes are told as the text that they may be. */
  const told = (_name: string, value: unknown) => (value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value);
  const all: (readonly [string, string])[] = Object.entries(localStorage).map(([name, value]) => [`localStorage ${name}`, String(value)] as const);
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const rows = await asked(database.transaction(store).objectStore(store).getAll());
      all.push([`IndexedDB ${name}/${store}`, JSON.stringify(rows, told)]);
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) all.push([`cache ${name}/${request.url}`, (await (await cache.match(request))?.text()) ?? '']);
  }
  return all;
}
