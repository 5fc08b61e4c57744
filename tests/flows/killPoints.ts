import type { Frame } from 'playwright-core';

/**
 * Script that names the points at which a flag can be cut off: every step of IndexedDB, of the Web Lock, of the channel
 * between tabs and of the calls that leave the page. Set from outside into the production build, in frames of `origin` only.
 */
export function killPointsScript(origin: string): string {
  return `(${instrument.toString()})(${JSON.stringify(origin)});`;
}

/** Where a pane was stopped, and what of the person's had been written by then. */
export interface Stop {
  readonly at: string;
  readonly kept: 'nothing' | 'words' | 'case';
}

/**
 * From the next keeping of a draft on, points are told, each by its name and how often it came. At `stopAt` the pane never goes on: its call is held while it
 * waits, which stops its only thread; the browser is then killed. (A pane in an endless loop would tell nothing any more: the inspector sends when a task ends.)
 */
export async function arm(pane: Frame, stopAt: string): Promise<{ readonly stopped: Promise<Stop> }> {
  const session = await pane.page().context().newCDPSession(pane);
  const stopped = new Promise<Stop>((done) => session.on('Fetch.requestPaused', ({ request }) => done(Object.fromEntries(new URL(request.url).searchParams) as unknown as Stop)));
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*/last-point*' }] });
  await pane.evaluate((detail) => dispatchEvent(new CustomEvent('arm kill points', { detail })), stopAt);
  return { stopped };
}

export const pointSaid = 'POINT ';

/* Runs in the page; must not refer to anything outside itself. */
function instrument(origin: string): void {
  if (location.origin !== origin) return;
  let stopAt: string | undefined;
  let kept = 'nothing';
  const times = new Map<string, number>();
  const reach = (name: string): void => {
    const isStart = name === 'before put into outbox/drafts';
    if (stopAt === undefined || (times.size === 0 && !isStart)) return;
    times.set(name, (times.get(name) ?? 0) + 1);
    if (name === 'after writing outbox/drafts' && kept === 'nothing') kept = 'words';
    if (name === 'after writing outbox/changes') kept = 'case';
    const at = `${name} (${times.get(name)})`;
    console.log(`POINT ${at}`);
    if (at !== stopAt) return;
    const call = new XMLHttpRequest();
    call.open('GET', `/last-point?${new URLSearchParams({ at, kept })}`, false);
    call.send();
  };
  addEventListener('arm kill points', (event) => {
    stopAt = (event as CustomEvent<string>).detail;
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
