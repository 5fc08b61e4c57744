import { useSyncExternalStore } from 'react';
import type { Snapshot, Store } from '../store/storeTypes';

/** What the store knows, again at each change. */
export function useSnapshot(store: Store): Snapshot {
  return useSyncExternalStore((listener) => store.subscribe(listener), () => store.snapshot);
}
