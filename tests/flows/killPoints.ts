/**
 * Script that names the points at which a flag can be cut off: every step of IndexedDB, of the Web Lock, of the channel
 * between tabs and of the calls that leave the page. Set from outside into the production build, in frames of `origin` only.
 * At point number `stopAt` it says so on the console and never goes on: the browser is then killed. -1 only counts.
 */
export function killPointsScript(origin: string, stopAt: number): string {
  return `(${instrument.toString()})(${JSON.stringify(origin)}, ${stopAt});`;
}

export const pointSaid = 'POINT ';
export const stoppedSaid = 'STOPPED AT ';

/* Runs in the page; must not refer to anything outside itself. */
function instrument(origin: string, stopAt: number): void {
  if (location.origin !== origin) return;
  let isArmed = false;
  let count = 0;
  const reach = (name: string): void => {
    if (!isArmed) return;
    const here = count++;
    console.log(`POINT ${here} ${name}`);
    if (here !== stopAt) return;
    console.log(`STOPPED AT ${here} ${name}`);
    for (;;);
  };
  addEventListener('message', (event) => {
    if (event.data === 'arm kill points') isArmed = true;
  });
  const around = <T extends object>(holder: T, method: keyof T & string, name: (self: unknown, args: unknown[]) => string): void => {
    const original = holder[method] as (...args: unknown[]) => unknown;
    holder[method] = function (this: unknown, ...args: unknown[]) {
      reach(`before ${name(this, args)}`);
      return original.apply(this, args);
    } as T[typeof method];
  };
  const storeOf = (self: unknown) => `${(self as IDBObjectStore).transaction.db.name.split(':')[0]}/${(self as IDBObjectStore).name}`;
  around(IDBObjectStore.prototype, 'put', (self) => `put into ${storeOf(self)}`);
  around(IDBObjectStore.prototype, 'add', (self) => `add to ${storeOf(self)}`);
  around(IDBObjectStore.prototype, 'delete', (self) => `delete from ${storeOf(self)}`);
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args: Parameters<typeof transaction>) {
    const made = transaction.apply(this, args);
    const stores = [args[0]].flat().join('+');
    if (made.mode === 'readwrite') made.addEventListener('complete', () => reach(`after writing ${this.name.split(':')[0]}/${stores}`));
    return made;
  } as typeof transaction;
  around(BroadcastChannel.prototype, 'postMessage', () => 'telling other tabs');
  const locks = navigator.locks.request.bind(navigator.locks) as (...args: unknown[]) => Promise<unknown>;
  navigator.locks.request = ((...args: unknown[]) => {
    const inside = args[args.length - 1] as (lock: unknown) => unknown;
    reach('before the lock');
    return locks(...args.slice(0, -1), async (lock: unknown) => {
      reach('holding the lock');
      const answer = await inside(lock);
      reach('before letting the lock go');
      return answer;
    });
  }) as typeof navigator.locks.request;
  const send = window.fetch.bind(window);
  window.fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const address = input instanceof Request ? input.url : String(input);
    const name = new URL(address, location.href).pathname;
    reach(`before calling ${name}`);
    const answer = await send(input, init);
    reach(`after the answer of ${name}`);
    return answer;
  };
}
