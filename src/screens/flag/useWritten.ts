import { useEffect, useState } from 'react';
import { identify, type MailIdentity } from '../../domain/key';
import type { Mail } from '../../domain/mail';
import type { WrittenMail } from '../../domain/writtenMail';
import type { OutlookHost } from '../../host/host';
import type { Store } from '../../store/storeTypes';
import type { Services } from '../services';
import { furtherPart, moveDraft } from '../../ui/typing';

/** A mail that is being written, by its envelope of now. */
export interface Written {
  /** Without a message id: it gets one when it is sent. */
  readonly mail: Mail;
  /** Undefined where nothing is known of a thread. */
  readonly identity: MailIdentity | undefined;
}

/** What Outlook did not tell is typed: the pane is never blank. */
const untold: WrittenMail = { itemId: undefined, subject: '', sender: undefined, to: [], cc: [], thread: undefined };

/** Both the draft of the form and that of a further need. */
function moveDrafts(store: Store, from: string, to: string): void {
  for (const part of ['', furtherPart]) void moveDraft(store, from + part, to + part).catch(() => undefined);
}

/** The mail that is being written, read again whenever it may have changed; undefined until Outlook has answered or had its time. */
export function useWritten({ host, store, newId, siteForKeys }: Services): Written | undefined {
  const [written, setWritten] = useState<Written | undefined>(undefined);
  const [unsavedId] = useState(newId);
  useEffect(() => {
    const outlook = host as OutlookHost;
    let isHere = true;
    let before: WrittenMail | undefined;
    const look = async () => {
      const now = await outlook.readWritten(before).catch(() => before ?? untold);
      const mail = { ...now, itemId: now.itemId ?? unsavedId, messageId: '' };
      const identity = now.thread && (await identify(siteForKeys, mail, now.thread));
      if (!isHere) return;
      if (now.itemId !== undefined && before?.itemId === undefined) moveDrafts(store, unsavedId, now.itemId);
      before = now;
      setWritten({ mail, identity });
      /* The newest of the mails that it answers may have been flagged by a colleague. */
      if (identity && store.snapshot.freshAt === undefined) await store.lookUp(identity.earlier.slice(-1), identity.threadRoot, identity.threadIndex);
    };
    void look();
    const stop = outlook.onWritten(() => void look());
    return () => {
      isHere = false;
      stop();
    };
  }, [host, store, siteForKeys, unsavedId]);
  return written;
}
