import type { ReactNode } from 'react';
import { Field, Input, Textarea } from '@fluentui/react-components';
import { clashOf, nameOfCompetence, wordsOf, type Competence } from '../../domain/competence';
import { attempt, fitting, refuse } from '../../domain/imports/sheet';
import { languages } from '../../ui/language';
import { Clash, cellSaid } from '../../ui/Clash';
import { kit } from '../../ui/kit';
import { competenceKind, enterRecords } from './enterRecord';
import { firmWords } from './firmWords';
import { RecordForm, type Saved } from './RecordForm';
import { newRecord } from './Register';
import type { SectionProps } from './section';
import { useRecordDraft } from '../../ui/useRecordDraft';

interface CompetenceFormProps extends SectionProps {
  /** Undefined: a new one. */
  readonly competence: Competence | undefined;
  readonly close: () => void;
  readonly more: ReactNode;
}

/** One competence: its names in three languages, at least one of them, and what else it is called. */
export function CompetenceForm({ services, snapshot, drafts, competence: there, close, more }: CompetenceFormProps) {
  const words = firmWords[services.language];
  const record = there?.key ?? newRecord;
  const { draft, change, forget } = useRecordDraft(drafts, `competence-${record}`, { da: there?.names.da ?? '', sv: there?.names.sv ?? '', en: there?.names.en ?? '', synonyms: there?.synonyms.join('\n') ?? '' });
  const end = () => {
    forget();
    close();
  };
  const competenceFrom = ({ da, sv, en, synonyms }: typeof draft): Omit<Competence, 'key'> => {
    const one = { names: { da: fitting(da.trim()), sv: fitting(sv.trim()), en: fitting(en.trim()) }, synonyms: synonyms.split(/[\n;]+/).map((word) => word.trim()).filter(Boolean) };
    if (wordsOf({ ...one, synonyms: [] }).length === 0) refuse('missing', '');
    const clash = clashOf({ ...one, key: record }, snapshot.competences);
    if (clash) refuse('wordTaken', clash.word);
    return one;
  };
  const save = async (): Promise<Saved> => {
    const answer = attempt(() => competenceFrom(draft));
    if ('refused' in answer) return answer;
    return { count: await enterRecords(services, competenceKind, [{ before: there, after: answer.value }]) };
  };
  return (
    <RecordForm services={services} heading={there ? nameOfCompetence(there, services.language) : words.competence.add} save={save} close={end} back={close} more={more}>
      {there && <Clash kit={kit} services={services} snapshot={snapshot} list="Competences" record={there.key} said={cellSaid} />}
      {languages.map(({ key }, at) => <Field key={key} label={words.competence.names[key]} {...(at === languages.length - 1 && { hint: words.competence.namesHint })}><Input value={draft[key]} onChange={(_event, { value }) => change({ [key]: value })} /></Field>)}
      <Field label={words.competence.synonyms} hint={words.competence.synonymsHint}><Textarea value={draft.synonyms} rows={3} resize="vertical" onChange={(_event, { value }) => change({ synonyms: value })} /></Field>
    </RecordForm>
  );
}
