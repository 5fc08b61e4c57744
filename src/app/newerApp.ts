import { useSyncExternalStore } from 'react';

let load: (() => void) | undefined;
const listeners = new Set<() => void>();

/** Tells the page that a newer app is there; `how` loads it. */
export function tellNewVersion(how: () => void): void {
  load ??= how;
  for (const listener of listeners) listener();
}

/** Loads the newer app; undefined while this is the newest that is known. */
export function useNewVersion(): (() => void) | undefined {
  return useSyncExternalStore(subscribe, () => load);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A part of the app that does not arrive may have been replaced with all the others: then the page on the host names other scripts than this one. */
export function watchLostParts(): void {
  const look = async () => {
    const own = document.querySelector(`script[src^="${document.documentElement.dataset.page}."]`)?.getAttribute('src');
    const page = await fetch(location.href, { cache: 'no-store' });
    if (own && page.ok && !(await page.text()).includes(own)) tellNewVersion(() => location.reload());
  };
  addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && void look().catch(() => undefined), true);
}
