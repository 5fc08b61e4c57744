/** The page around the store, as far as it has a say in when and by whom things are done. */
export interface Surroundings {
  /** Runs once after so many milliseconds; the answer calls it off. */
  later(milliseconds: number, run: () => void): () => void;
  isHidden(): boolean;
  /** The page is seen, focused or online again. The answer stops listening. */
  onWake(run: () => void): () => void;
  /** The person does something. */
  onTouch(run: () => void): () => void;
  /** True where the browser says that it drops nothing of what is kept without being told to. */
  isPersisted(): Promise<boolean>;
  /** Asks for that: Chromium and WebKit decide in silence, Firefox asks the person. */
  persist(): Promise<boolean>;
  /** 0 to 1. */
  dice(): number;
  /** One at a time among all tabs of this origin, in order. */
  exclusively<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** The one that leads among the tabs of this origin. The answer gives it up, or the place in the queue. */
  lead(name: string, lead: Lead): () => void;
  /** Tells the other tabs of this origin. */
  openChannel(name: string, heard: () => void): { tell(): void; close(): void };
  /** A fault of ours that nobody waits for. */
  report(fault: unknown): void;
}

export interface Lead {
  /** At once, from whoever leads; else when the others are gone. */
  readonly isTaken: boolean;
  readonly began: () => void;
  /** Another has taken it. */
  readonly lost: () => void;
}

/** The browser. */
export const browserSurroundings: Surroundings = {
  later(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  isHidden: () => document.hidden,
  onWake: (run) => listening([[document, 'visibilitychange'], [window, 'focus'], [window, 'online']], run),
  onTouch: (run) => listening([[window, 'pointerdown'], [window, 'keydown']], run),
  isPersisted: async () => (await storage()?.persisted()) ?? false,
  persist: async () => (await storage()?.persist()) ?? false,
  dice: Math.random,
  exclusively,
  lead,
  openChannel(name, heard) {
    if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
    const channel = new BroadcastChannel(name);
    channel.onmessage = heard;
    return { tell: () => channel.postMessage(name), close: () => channel.close() };
  },
  report: (fault) => reportError(fault),
};

/** Undefined where the page is not secure, or the browser older. */
function storage(): StorageManager | undefined {
  const there = navigator.storage as StorageManager | undefined;
  return there && 'persist' in there ? there : undefined;
}

function listening(places: readonly (readonly [EventTarget, string])[], run: () => void): () => void {
  for (const [target, event] of places) target.addEventListener(event, run, { passive: true });
  return () => {
    for (const [target, event] of places) target.removeEventListener(event, run);
  };
}

const queues = new Map<string, Promise<unknown>>();

/** A Web Lock; a browser without them has a queue for this page alone. */
async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  if ('locks' in navigator) return (await navigator.locks.request(name, work)) as T;
  const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
  queues.set(name, turn.catch(() => undefined));
  return turn;
}

/** A Web Lock that is held as long as this tab leads; in a browser without them each tab leads. */
function lead(name: string, { isTaken, began, lost }: Lead): () => void {
  if (!('locks' in navigator)) {
    began();
    return () => undefined;
  }
  const ending = new AbortController();
  const given = new Promise((up) => ending.signal.addEventListener('abort', up));
  const held = navigator.locks.request(name, isTaken ? { steal: true } : { signal: ending.signal }, () => {
    began();
    return given;
  });
  held.catch((fault: unknown) => {
    if (ending.signal.aborted) return;
    if (fault instanceof DOMException && fault.name === 'AbortError') lost();
    else began();
  });
  return () => ending.abort();
}
