import { useEffect, useState } from 'react';
import type { Mail } from '../../domain/mail';
import { sentencesOf } from '../../domain/sentences';
import type { OutlookHost } from '../../host/host';
import type { Services } from '../services';

/** Why there is nothing to mark: Outlook did not answer, does not give the text, or there is none. */
export type Unread = 'silent' | 'refused' | 'empty';

/** The sentences of the open mail, held while they are shown and by nobody else; undefined until Outlook has answered. */
export function useSentences({ host, language }: Services, mail: Mail): readonly string[] | Unread | undefined {
  const [read, setRead] = useState<readonly string[] | Unread | undefined>(undefined);
  useEffect(() => {
    let isHere = true;
    const found = (host as OutlookHost).textOf(mail).then(
      (text) => {
        const sentences = sentencesOf(text, language);
        return sentences.length > 0 ? sentences : ('empty' as const);
      },
      (fault: unknown) => ((fault as { kind?: unknown }).kind === 'silent' ? ('silent' as const) : ('refused' as const)),
    );
    void found.then((one) => isHere && setRead(one));
    return () => {
      isHere = false;
    };
  }, [host, mail, language]);
  return read;
}
