import { Button, Field, Input } from '@fluentui/react-components';
import { Select } from '../../ui/Select';
import { clientsOf } from '../../domain/account';
import { places, type Assignment } from '../../domain/assignment';
import { isHere, type Colleague } from '../../domain/colleague';
import { attempt, dayIn, filled, refuse } from '../../domain/imports/sheet';
import { localeOf } from '../../ui/language';
import { Clash, cellSaid } from '../../ui/Clash';
import { kit } from '../../ui/kit';
import { assignmentKind, enterRecords } from './enterRecord';
import { firmWords } from './firmWords';
import { RecordForm, type Saved } from './RecordForm';
import { newRecord } from './Register';
import { inOrder, type SectionProps } from './section';
import { useRecordDraft } from '../../ui/useRecordDraft';

interface AssignmentFormProps extends SectionProps {
  /** Undefined: a new one. */
  readonly assignment: Assignment | undefined;
  /** The person at the screen; a consultant has no other choice. */
  readonly me: Colleague | undefined;
  readonly heading: string;
  readonly close: () => void;
}

/** One consultant at one client: from when to when, and where the work is done. */
export function AssignmentForm({ services, snapshot, ground, drafts, assignment: there, me, heading, close }: AssignmentFormProps) {
  const words = firmWords[services.language];
  const { assignment } = words;
  const locale = localeOf(services.language);
  const record = there?.key ?? newRecord;
  const { draft, change, forget } = useRecordDraft(drafts, `assignment-${record}`, {
    consultant: there?.consultant ?? me?.key ?? '', account: there?.account ?? '', from: there?.startsOn ?? ground.today, to: there?.endsOn ?? '', place: there?.place ?? 'client',
  });
  const consultants = inOrder(snapshot.colleagues.filter((one) => one.key === draft.consultant || (ground.rights.mayEditFirm && isHere(one, ground.today))), ({ person }) => person.name, locale);
  const clients = inOrder(clientsOf(snapshot.accounts), ({ name }) => name, locale);
  const end = () => {
    forget();
    close();
  };
  const assignmentFrom = ({ consultant, account, from, to, place }: typeof draft): Omit<Assignment, 'key'> => {
    const startsOn = dayIn(filled(from)) ?? refuse('missing', '');
    const endsOn = dayIn(to);
    if (endsOn !== undefined && endsOn < startsOn) refuse('endsBefore', `${startsOn} – ${endsOn}`);
    return { consultant: filled(consultant), account: filled(account), startsOn, endsOn, place, isWithdrawn: false };
  };
  const save = async (): Promise<Saved> => {
    const answer = attempt(() => assignmentFrom(draft));
    if ('refused' in answer) return answer;
    return { count: await enterRecords(services, assignmentKind, [{ before: there, after: answer.value }]) };
  };
  const remove = async () => {
    if (there) await enterRecords(services, assignmentKind, [{ before: there, after: { ...there, isWithdrawn: true } }]);
    end();
  };
  return (
    <RecordForm services={services} heading={heading} save={save} close={end} back={close} more={there && <div><Button onClick={() => void remove()}>{assignment.remove}</Button></div>}>
      {there && <Clash kit={kit} services={services} snapshot={snapshot} list="Assignments" record={there.key} said={cellSaid} />}
      <Field label={assignment.consultant} required>
        <Select value={draft.consultant} onChange={(_event, { value }) => change({ consultant: value })}>
          <option value="">–</option>
          {consultants.map(({ key, person }) => <option key={key} value={key}>{person.name}</option>)}
        </Select>
      </Field>
      <Field label={assignment.client} required>
        <Select value={draft.account} onChange={(_event, { value }) => change({ account: value })}>
          <option value="">–</option>
          {clients.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}
        </Select>
      </Field>
      <Field label={assignment.from} required><Input type="date" value={draft.from} onChange={(_event, { value }) => change({ from: value })} /></Field>
      <Field label={assignment.to} hint={assignment.toHint}><Input type="date" value={draft.to} onChange={(_event, { value }) => change({ to: value })} /></Field>
      <Field label={assignment.place}>
        <Select value={draft.place} onChange={(_event, { value }) => change({ place: value as Assignment['place'] })}>
          {places.map((place) => <option key={place} value={place}>{assignment.places[place]}</option>)}
        </Select>
      </Field>
    </RecordForm>
  );
}
