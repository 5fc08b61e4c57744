import { useState } from 'react';
import { isTakenBack, type Opportunity } from '../../domain/opportunity';
import type { Snapshot } from '../../store/storeTypes';

/** The case that stands in place of the form: the one just flagged here, else the one `known` of old. While a press is under way the form stays. */
export function useFlagged({ cases }: Snapshot, known?: Opportunity) {
  const [flaggedKey, setFlaggedKey] = useState<string | undefined>(undefined);
  const [isUndone, setUndone] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const there = cases.find((one) => one.key === flaggedKey && !isTakenBack(one)) ?? known;
  const onFlagged = (key: string) => {
    setUndone(false);
    setFlaggedKey(key);
  };
  return {
    there: isBusy ? undefined : there,
    ofCase: { isUndone, onUndone: () => setUndone(true) },
    ofForm: { isUndone, onFlagged, onBusy: setBusy },
    /** The form again, for another case. */
    again: () => setFlaggedKey(undefined),
  };
}
