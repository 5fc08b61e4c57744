import { useState } from 'react';
import { isTakenBack, type Opportunity } from '../../domain/opportunity';
import type { Snapshot } from '../../store/storeTypes';
import type { Undone } from './receiptWords';

/** The case that stands in place of the form: the one flagged or chosen here, else the first of those `known` of old. While a press is under way the form stays. */
export function useFlagged({ cases }: Snapshot, known: readonly Opportunity[] = []) {
  const [chosenKey, choose] = useState<string | undefined>(undefined);
  const [isFurther, setFurther] = useState(false);
  const [undone, setUndone] = useState<Undone | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const there = cases.find((one) => one.key === chosenKey && !isTakenBack(one)) ?? known[0];
  const onFlagged = (key: string) => {
    setUndone(undefined);
    setFurther(false);
    choose(key);
  };
  return {
    there: isBusy || isFurther ? undefined : there,
    /** The form stands for a further need, beside cases that are there. */
    isFurther,
    setFurther,
    choose,
    ofCase: { undone, onUndone: setUndone },
    ofForm: { undone, onFlagged, onBusy: setBusy },
  };
}
