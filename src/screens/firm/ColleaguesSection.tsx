import { useState } from 'react';
import { isHere, type Colleague } from '../../domain/colleague';
import { colleagueColumns, readColleagues } from '../../domain/imports/colleagues';
import { lacking } from '../../domain/imports/sheet';
import { localeOf } from '../../ui/language';
import { dateSaid } from '../../ui/format';
import { ColleagueForm } from './ColleagueForm';
import { colleagueKind } from './enterRecord';
import { Facts } from './Facts';
import { firmWords } from './firmWords';
import { ImportPanel, sheetOf } from './ImportPanel';
import { RecordForm } from './RecordForm';
import { focusRecord, newRecord, Register, type RegisterItem } from './Register';
import { inOrder, type SectionProps } from './section';

/** Our own people: those who are here first, then those who have left. */
export function ColleaguesSection(props: SectionProps) {
  const { services, snapshot, ground } = props;
  const words = firmWords[services.language];
  const { colleague } = words;
  const [chosen, choose] = useState<string | undefined>(undefined);
  const { mayEditFirm } = ground.rights;
  const roleSaid = (one: Colleague) => {
    if (one.leftOn === undefined) return colleague.roles[one.role];
    const day = dateSaid(one.leftOn, services.language);
    return isHere(one, ground.today) ? colleague.leaving(colleague.roles[one.role], day) : colleague.left(day);
  };
  const sorted = inOrder(snapshot.colleagues, ({ person }) => person.name, localeOf(services.language));
  const items = [...sorted.filter((one) => isHere(one, ground.today)), ...sorted.filter((one) => !isHere(one, ground.today))]
    .map((one): RegisterItem => ({ key: one.key, title: one.person.name, detail: roleSaid(one), words: one.person.upn }));
  const shown = snapshot.colleagues.find(({ key }) => key === chosen);
  const close = () => {
    if (chosen !== undefined) focusRecord(chosen);
    choose(undefined);
  };
  const said = { name: words.name, upn: colleague.upn, role: colleague.role, language: colleague.language, leftOn: colleague.lastDay };
  const sheet = sheetOf({
    name: words.colleagues, columns: Object.values(said), read: readColleagues, kind: colleagueKind, lacks: (table) => lacking(table, colleagueColumns, ['name', 'upn']).map((name) => said[name]),
  });
  return (
    <Register services={services} name={words.colleagues} items={items} add={mayEditFirm ? colleague.add : undefined} chosen={chosen} choose={choose} more={mayEditFirm && <ImportPanel services={services} ground={ground} sheets={[sheet]} />}>
      {mayEditFirm && (shown || chosen === newRecord) && <ColleagueForm key={chosen} {...props} colleague={shown} close={close} />}
      {!mayEditFirm && shown && (
        <RecordForm key={chosen} services={services} heading={shown.person.name} save={undefined} close={close}>
          <Facts facts={[[colleague.role, roleSaid(shown)], [colleague.upn, shown.person.upn]]} />
        </RecordForm>
      )}
    </Register>
  );
}
