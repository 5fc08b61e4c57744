import { useRef } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { competenceCalled, competencesLike, nameOfCompetence } from '../../domain/competence';
import { useSnapshot } from '../../ui/useSnapshot';
import type { MoreProps } from './moreProps';
import { moreWords } from './moreWords';

/** More would be a list to read, not a choice. */
const mostOffered = 5;

const useStyles = makeStyles({
  root: { display: 'grid', gap: '4px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '4px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  press: { justifySelf: 'start' },
});

/** A competence by any of its names, in whichever language; what is none of the firm's is told, and can be said in one's own words. */
export function CompetenceField({ services, draft, change, kit: { Button, Field, Input } }: MoreProps) {
  const styles = useStyles();
  const words = moreWords[services.language];
  const { competences } = useSnapshot(services.store);
  const root = useRef<HTMLDivElement>(null);
  const typed = draft.competence.trim();
  const found = competences.find(({ key }) => key === draft.competenceKey);
  const like = found || typed === '' ? [] : competencesLike(typed, competences).slice(0, mostOffered);
  const nameOf = (one: (typeof competences)[number]) => nameOfCompetence(one, services.language);
  const called = (competence: string) => ({ competence, competenceKey: competenceCalled(competence, competences)?.key });
  const put = (part: Parameters<typeof change>[0]) => {
    change(part);
    root.current?.querySelector('input')?.focus();
  };
  /* Nothing can be chosen where the firm has entered none. */
  if (competences.length === 0 && typed === '') return null;
  return (
    <div ref={root} className={styles.root}>
      <Field label={words.competence}>
        <Input value={draft.competence} maxLength={100} autoComplete="off" onChange={(_event, { value }) => change(called(value))} />
      </Field>
      {like.length > 0 && (
        <ul className={styles.list} aria-label={words.competencesLike}>
          {like.map((one) => <li key={one.key}><Button size="small" onClick={() => put({ competence: nameOf(one), competenceKey: one.key })}>{nameOf(one)}</Button></li>)}
        </ul>
      )}
      <p className={styles.quiet} role="status">{found ? words.isCompetence(nameOf(found)) : like.length > 0 ? words.choose : typed !== '' && words.noCompetence(typed)}</p>
      {typed !== '' && !found && like.length === 0 && <Button className={styles.press} size="small" onClick={() => put({ ...called(''), words: [draft.words.trimEnd(), typed].filter(Boolean).join('\n') })}>{words.toWords}</Button>}
    </div>
  );
}
