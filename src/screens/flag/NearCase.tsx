import { useDeferredValue, useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Client } from '../../domain/account';
import { nearTo } from '../../domain/near';
import { standing } from '../../domain/opportunity';
import { isSamePerson } from '../../domain/person';
import { nameOfStage } from '../../domain/stage';
import { whenSaid } from '../../ui/format';
import { useSnapshot } from '../../ui/useSnapshot';
import { personOf } from '../services';
import { accountTyped } from './form';
import type { MoreProps } from './moreProps';
import { moreWords } from './moreWords';

/** As much of a colleague's words as tells which case it is. */
const mostLetters = 160;

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px', padding: '8px 12px', borderLeft: `3px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface NearCaseProps extends MoreProps {
  readonly client: Client | undefined;
  /** Adds what stands in the form to a case that is there. */
  readonly addTo: (caseKey: string) => void;
}

/** A case of the same client with alike words: offered, never forced, and a press says that it is another one. */
export function NearCase({ services, draft, client, change, addTo, kit: { Button } }: NearCaseProps) {
  const styles = useStyles();
  const words = moreWords[services.language];
  const { accounts, cases, heard, stages } = useSnapshot(services.store);
  const said = useDeferredValue(draft.words);
  const near = useMemo(
    () => nearTo({ account: accountTyped(draft.clientName, client, accounts), words: said, at: services.now(), others: draft.notNear }, cases, accounts),
    [draft.clientName, draft.notNear, client, accounts, said, cases, services],
  );
  if (!near) return null;
  const [first = near] = standing({ opportunity: near, heard: heard.get(near.key) ?? [] });
  const text = first.words.length > mostLetters ? `${first.words.slice(0, mostLetters).trimEnd()} …` : first.words;
  const who = isSamePerson(first.by, personOf(services)) ? words.you : first.by.name;
  const dismiss = (pressed: HTMLElement) => {
    change({ notNear: [...draft.notNear, near.key] });
    pressed.closest('form')?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  };
  return (
    <div className={styles.root}>
      <p className={styles.text} role="status">{words.near(text, who, whenSaid(first.at, services.now(), services.language), nameOfStage(near.stage, stages, services.language))}</p>
      <div className={styles.row}>
        <Button size="small" onClick={() => addTo(near.key)}>{words.addThere}</Button>
        <Button size="small" onClick={({ currentTarget }) => dismiss(currentTarget)}>{words.isOther}</Button>
      </div>
    </div>
  );
}
