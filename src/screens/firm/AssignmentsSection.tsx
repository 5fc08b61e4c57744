import { useState } from 'react';
import { nameOfClient } from '../../domain/account';
import type { Assignment } from '../../domain/assignment';
import { colleagueOf } from '../../domain/colleague';
import { assignmentColumns, readAssignments } from '../../domain/imports/assignments';
import { lacking } from '../../domain/imports/sheet';
import { dateSaid } from '../../ui/format';
import { localeOf } from '../../ui/language';
import { personOf } from '../services';
import { AssignmentForm } from './AssignmentForm';
import { assignmentKind } from './enterRecord';
import { Facts } from './Facts';
import { firmWords } from './firmWords';
import { ImportPanel, sheetOf } from './ImportPanel';
import { RecordForm } from './RecordForm';
import { focusRecord, newRecord, Register, type RegisterItem } from './Register';
import { inOrder, type SectionProps } from './section';

/** Who is at which client, from when to when; a consultant edits the own ones. */
export function AssignmentsSection(props: SectionProps) {
  const { services, snapshot, ground } = props;
  const { language } = services;
  const words = firmWords[language];
  const { assignment } = words;
  const [chosen, choose] = useState<string | undefined>(undefined);
  const { mayEditFirm } = ground.rights;
  const me = colleagueOf(personOf(services), snapshot.colleagues);
  const nameOf = (one: Assignment) => snapshot.colleagues.find(({ key }) => key === one.consultant)?.person.name ?? '';
  const clientSaid = (one: Assignment) => nameOfClient({ key: one.account, name: '', domain: '' }, snapshot.accounts);
  const titleOf = (one: Assignment) => `${nameOf(one)} · ${clientSaid(one)}`;
  const daysSaid = (one: Assignment) => `${dateSaid(one.startsOn, language)} – ${one.endsOn === undefined ? assignment.openEnd : dateSaid(one.endsOn, language)}`;
  const items = inOrder(snapshot.assignments, (one) => `${nameOf(one)} ${one.startsOn}`, localeOf(language))
    .map((one): RegisterItem => ({ key: one.key, title: titleOf(one), detail: daysSaid(one) }));
  const shown = snapshot.assignments.find(({ key }) => key === chosen);
  const isOwn = me !== undefined && (chosen === newRecord || shown?.consultant === me.key);
  const close = () => {
    if (chosen !== undefined) focusRecord(chosen);
    choose(undefined);
  };
  const said = { consultant: assignment.consultant, client: assignment.client, startsOn: assignment.from, endsOn: assignment.to, place: assignment.place };
  const sheet = sheetOf({
    name: words.assignments, columns: Object.values(said), read: readAssignments, kind: assignmentKind,
    lacks: (table) => lacking(table, assignmentColumns, ['consultant', 'client', 'startsOn']).map((name) => said[name]),
  });
  const canAdd = (mayEditFirm || me !== undefined) && snapshot.accounts.length > 0;
  return (
    <Register services={services} name={words.assignments} items={items} add={canAdd ? assignment.add : undefined} chosen={chosen} choose={choose} more={mayEditFirm && <ImportPanel services={services} ground={ground} sheets={[sheet]} />}>
      {(mayEditFirm || isOwn) && (shown || chosen === newRecord) && <AssignmentForm key={chosen} {...props} assignment={shown} me={me} heading={shown ? titleOf(shown) : assignment.add} close={close} />}
      {!mayEditFirm && !isOwn && shown && (
        <RecordForm key={chosen} services={services} heading={nameOf(shown)} save={undefined} close={close}>
          <Facts facts={[[assignment.client, clientSaid(shown)], [assignment.days, daysSaid(shown)], [assignment.place, assignment.places[shown.place]]]} />
        </RecordForm>
      )}
    </Register>
  );
}
