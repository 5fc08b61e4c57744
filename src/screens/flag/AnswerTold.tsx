import { makeStyles, tokens } from '@fluentui/react-components';
import type { Activity } from '../../domain/activity';
import { newestAnswer } from '../../domain/handOver';
import { answerSaid } from '../../ui/answerSaid';
import type { Services } from '../services';

const useStyles = makeStyles({
  root: { margin: 0, display: 'grid', gap: '4px' },
  who: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  words: { margin: 0, paddingLeft: '12px', borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** What whoever follows up has decided, in that person's words; nothing while nobody has. */
export function AnswerTold({ services, heard }: { readonly services: Services; readonly heard: readonly Activity[] }) {
  const styles = useStyles();
  const answer = newestAnswer(heard);
  if (!answer) return null;
  return (
    <div className={styles.root}>
      <p className={styles.who}>{answerSaid(answer.kind, answer.by.name, services.language)}</p>
      <blockquote className={styles.words}>{answer.words}</blockquote>
    </div>
  );
}
