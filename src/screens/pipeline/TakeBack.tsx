import { useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { ownPart } from '../../domain/ownParts';
import type { Key } from '../../domain/key';
import type { Opportunity, Part } from '../../domain/opportunity';
import type { Change } from '../../store/storeTypes';
import { personOf, type Services } from '../services';
import { takeBackWords } from './takeBackWords';

const useStyles = makeStyles({ root: { display: 'grid', gap: '8px', justifyItems: 'start' }, row: { display: 'flex', flexWrap: 'wrap', gap: '8px' }, text: { margin: 0 } });

/** What goes with the words: the promise in the person's own To Do. */
export type Forgetting = (part: Part, caseKey: Key) => readonly Change[];

interface TakeBackProps {
  readonly services: Services;
  readonly opportunity: Opportunity;
  /** What stands on the case. */
  readonly parts: readonly Part[];
  readonly forgetting: Forgetting;
  /** The press has gone, with what it was about. */
  readonly done: () => void;
}

/** Takes one's own newest words on a case back, after a second press; nobody else's can be. */
export function TakeBack({ services, opportunity, parts, forgetting, done }: TakeBackProps) {
  const styles = useStyles();
  const words = takeBackWords[services.language];
  const [asked, setAsked] = useState<string | undefined>(undefined);
  const part = ownPart(personOf(services), parts);
  if (!part) return null;
  const takeBack = async () => {
    await services.store.commit({ act: 'takeBack', caseKey: opportunity.key, part: part.intent, intent: services.newId(), at: services.now() }, ...forgetting(part, opportunity.key));
    setAsked(undefined);
    done();
  };
  if (asked !== part.intent) return <div><Button autoFocus={asked === ''} onClick={() => setAsked(part.intent)}>{part.intent === opportunity.intent ? words.press : words.pressAdded}</Button></div>;
  return (
    <div className={styles.root}>
      <p className={styles.text} role="status">{words.sure(parts.length > 1)}</p>
      <div className={styles.row}>
        <Button autoFocus onClick={() => void takeBack()}>{words.yes}</Button>
        <Button onClick={() => setAsked('')}>{words.keep}</Button>
      </div>
    </div>
  );
}
