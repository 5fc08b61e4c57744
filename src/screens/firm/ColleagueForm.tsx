import { useRef } from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import { Select } from '../../ui/Select';
import { roles, type Colleague, type Role } from '../../domain/colleague';
import { attempt, filled, refuse } from '../../domain/imports/sheet';
import { isAddress } from '../../domain/mail';
import type { Person } from '../../domain/person';
import { isLastDirector } from '../../domain/rights';
import type { Language } from '../../domain/stage';
import { dateSaid } from '../../ui/format';
import { languages } from '../../ui/language';
import { Clash, cellSaid } from '../../ui/Clash';
import { kit } from '../../ui/kit';
import { colleagueKind, enterRecords } from './enterRecord';
import { Facts } from './Facts';
import { FindPerson } from './FindPerson';
import { firmWords } from './firmWords';
import { Leaves } from './Leaves';
import { RecordForm, type Saved } from './RecordForm';
import { newRecord } from './Register';
import type { SectionProps } from './section';
import { useRecordDraft } from '../../ui/useRecordDraft';

interface Draft {
  readonly name: string;
  readonly upn: string;
  readonly oid: string;
  readonly role: Role;
  readonly language: Language | '';
}

interface ColleagueFormProps extends SectionProps {
  /** Undefined: a new one. */
  readonly colleague: Colleague | undefined;
  readonly close: () => void;
}

/** One of ours: found in the directory or typed; role, language; and the day when the person leaves. */
export function ColleagueForm({ services, snapshot, ground, drafts, colleague: there, close }: ColleagueFormProps) {
  const words = firmWords[services.language];
  const { colleague } = words;
  const record = there?.key ?? newRecord;
  const initial: Draft = { name: there?.person.name ?? '', upn: there?.person.upn ?? '', oid: there?.person.oid ?? '', role: there?.role ?? 'consultant', language: there?.language ?? '' };
  const { draft, change, forget } = useRecordDraft(drafts, `colleague-${record}`, initial);
  const name = useRef<HTMLDivElement>(null);
  const take = ({ oid = '', upn, name: said }: Person) => {
    change({ oid, upn, name: said });
    /* The names that were found go. */
    name.current?.querySelector('input')?.focus();
  };
  const end = () => {
    forget();
    close();
  };
  const personFrom = (typed: Draft): Omit<Colleague, 'key'> => {
    const [name, upn] = [filled(typed.name.trim()), filled(typed.upn.trim())];
    if (!isAddress(upn)) refuse('badAddress', upn);
    if (snapshot.colleagues.some((one) => one.key !== there?.key && one.person.upn.toLowerCase() === upn.toLowerCase())) refuse('personTwice', upn);
    if ((typed.role === 'director') !== (there?.role === 'director') && !ground.rights.mayNameDirectors) refuse('mayNotName', name);
    if (there && typed.role !== 'director' && isLastDirector(there, snapshot.colleagues, ground.today)) refuse('lastDirector', name);
    return { person: { oid: typed.oid || undefined, upn, name }, role: typed.role, language: typed.language || undefined, leftOn: there?.leftOn };
  };
  const save = async (): Promise<Saved> => {
    const answer = attempt(() => personFrom(draft));
    if ('refused' in answer) return answer;
    return { count: await enterRecords(services, colleagueKind, [{ before: there, after: answer.value }]) };
  };
  const comesBack = async () => {
    if (!there) return;
    await enterRecords(services, colleagueKind, [{ before: there, after: { ...there, leftOn: undefined } }]);
    end();
  };
  const more = there && (there.leftOn === undefined ? <Leaves services={services} snapshot={snapshot} ground={ground} colleague={there} done={end} /> : <><Facts facts={[[colleague.lastDay, dateSaid(there.leftOn, services.language)]]} /><div><Button onClick={() => void comesBack()}>{colleague.comesBack}</Button></div></>);
  return (
    <RecordForm services={services} heading={there?.person.name ?? colleague.add} save={save} close={end} back={close} more={more}>
      {there && <Clash kit={kit} services={services} snapshot={snapshot} list="People" record={there.key} said={cellSaid} />}
      {!there && <FindPerson services={services} found={take} />}
      <div ref={name}><Field label={words.name} required><Input value={draft.name} onChange={(_event, { value }) => change({ name: value })} /></Field></div>
      <Field label={colleague.upn} hint={colleague.upnHint} required><Input type="email" value={draft.upn} onChange={(_event, { value }) => change({ upn: value, oid: '' })} /></Field>
      <Field label={colleague.role}>
        <Select value={draft.role} onChange={(_event, { value }) => change({ role: value as Role })}>
          {roles.map((role) => <option key={role} value={role}>{colleague.roles[role]}</option>)}
        </Select>
      </Field>
      <Field label={colleague.language}>
        <Select value={draft.language} onChange={(_event, { value }) => change({ language: value as Draft['language'] })}>
          <option value="">{colleague.ownLanguage}</option>
          {languages.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}
        </Select>
      </Field>
    </RecordForm>
  );
}
