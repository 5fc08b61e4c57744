import { useCallback, useEffect, useRef, useState } from 'react';
import type { MailIdentity } from '../../domain/key';
import { reasonOf } from '../../store/waitReason';
import type { Services } from '../services';

/** How everyone knows the open meeting (`eventId` as Graph spells it), where this person's calendar may be asked; else nothing is said of it. */
export function useMeeting({ meeting, store }: Services, eventId: string | undefined) {
  const [identity, setIdentity] = useState<MailIdentity | undefined>(undefined);
  const [asking, setAsking] = useState<'may' | 'refused' | 'answered' | undefined>(undefined);
  const known = useRef<MailIdentity | undefined>(undefined);
  /* Before somebody is signed in Graph answers nobody, and what was flagged is not known. */
  const isFresh = store.snapshot.freshAt !== undefined;
  const look = useCallback(async (how: 'silent' | 'press') => {
    if (eventId === undefined) return;
    try {
      known.current = await meeting(eventId, how);
      setIdentity(known.current);
      setAsking(how === 'press' ? 'answered' : undefined);
    } catch (fault) {
      setAsking(how === 'press' ? 'refused' : reasonOf(fault) === 'signedOut' ? 'may' : undefined);
    }
  }, [meeting, eventId]);
  useEffect(() => {
    if (isFresh) void look('silent');
  }, [isFresh, look]);
  return { identity, asking, ask: () => void look('press'), forPress: useCallback(async () => known.current, []) };
}
