import { useLayoutEffect, useRef, useState } from 'react';
import { identify, type MailIdentity } from '../../domain/key';
import type { Mail } from '../../domain/mail';
import type { OutlookHost } from '../../host/host';
import type { Services } from '../services';

/** A press does not wait longer than this for the mail's headers: the message id alone already names the mail. */
const patienceMilliseconds = 1_500;

/** How everyone's mailbox knows the open mail. `forPress` never waits long; undefined headers leave the thread unknown. */
export function useIdentity({ host, store, siteForKeys }: Services, mail: Mail) {
  const [identity, setIdentity] = useState<MailIdentity | undefined>(undefined);
  const pending = useRef<Promise<MailIdentity> | undefined>(undefined);

  /* Before anything can be pressed: a press must find the question asked. */
  useLayoutEffect(() => {
    let isHere = true;
    const outlook = host as OutlookHost;
    const headers = outlook.headersOf(mail).catch(() => undefined);
    pending.current = headers.then((found) => identify(siteForKeys, mail, found));
    void pending.current.then(async (found) => {
      if (!isHere) return;
      setIdentity(found);
      const keys = [found.key, found.stricterKey].filter((key) => key !== undefined);
      if (store.snapshot.freshAt === undefined) await store.lookUp(keys, found.threadRoot, found.threadIndex);
    });
    return () => {
      isHere = false;
    };
  }, [host, store, siteForKeys, mail]);

  const forPress = async (): Promise<MailIdentity> => {
    const impatient = new Promise<undefined>((done) => setTimeout(done, patienceMilliseconds));
    return (await Promise.race([pending.current, impatient])) ?? identify(siteForKeys, mail, undefined);
  };
  return { identity, forPress };
}
