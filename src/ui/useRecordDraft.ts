import { useState } from 'react';

/** What is typed for one record: kept while the place is open, also when another record is looked at meanwhile. Use it under a `key` of the record. */
export function useRecordDraft<T extends object>(drafts: Map<string, unknown>, record: string, initial: T) {
  const [draft, setDraft] = useState<T>(() => ({ ...initial, ...(drafts.get(record) as Partial<T> | undefined) }));
  return {
    draft,
    change: (part: Partial<T>): void => {
      drafts.set(record, { ...(drafts.get(record) as object | undefined), ...part });
      setDraft((before) => ({ ...before, ...part }));
    },
    forget: (): void => void drafts.delete(record),
  };
}
