import { Field, Input, Textarea } from '@fluentui/react-components';
import { Select } from '../../ui/Select';
import { clientsOf, quietReasons, type Account } from '../../domain/account';
import { isHere } from '../../domain/colleague';
import { domainTyped, refuseForeign } from '../../domain/imports/clients';
import { attempt, dayIn, filled, refuse } from '../../domain/imports/sheet';
import { Discreet } from '../../ui/Discreet';
import { localeOf } from '../../ui/language';
import { Tick } from '../../ui/Tick';
import { Clash, cellSaid } from '../../ui/Clash';
import { kit } from '../../ui/kit';
import { clientKind, enterRecords } from './enterRecord';
import { firmWords } from './firmWords';
import { RecordForm, type Saved } from './RecordForm';
import { inOrder, type SectionProps } from './section';
import { newRecord } from './Register';
import { useRecordDraft } from '../../ui/useRecordDraft';

/** Countries that such firms have clients in, before all others. */
const countries = ['DK', 'SE', 'NO', 'FI', 'IS', 'DE', 'NL', 'GB', 'PL', 'FR', 'US'];

interface Draft {
  readonly name: string;
  readonly domains: string;
  readonly country: string;
  readonly owner: string;
  readonly isQuiet: boolean;
  readonly from: string;
  readonly to: string;
  readonly why: NonNullable<Account['quiet']>['why'];
  readonly mergedInto: string;
}

function draftOf(account: Account | undefined): Draft {
  const { name = '', domains = [], country = '', owner = '', quiet, mergedInto = '' } = account ?? {};
  return { name, domains: domains.join('\n'), country, owner, isQuiet: quiet !== undefined, from: quiet?.from ?? '', to: quiet?.to ?? '', why: quiet?.why ?? 'tender', mergedInto };
}

interface ClientFormProps extends SectionProps {
  /** Undefined: a new one. */
  readonly account: Account | undefined;
  readonly close: () => void;
}

/** One client firm: name, domains, country, seller, quiet days, and who has taken it over. */
export function ClientForm({ services, snapshot, ground, drafts, account, close }: ClientFormProps) {
  const words = firmWords[services.language];
  const { client } = words;
  const record = account?.key ?? newRecord;
  const { draft, change, forget } = useRecordDraft(drafts, `client-${record}`, draftOf(account));
  const sellers = inOrder(snapshot.colleagues.filter((one) => one.key === draft.owner || (one.role !== 'consultant' && isHere(one, ground.today))), ({ person }) => person.name, localeOf(services.language));
  const others = clientsOf(snapshot.accounts).filter(({ key }) => key !== account?.key);
  const end = () => {
    forget();
    close();
  };
  const save = async (): Promise<Saved> => {
    const answer = attempt(() => accountFrom(draft, account));
    if ('refused' in answer) return answer;
    return { count: await enterRecords(services, clientKind, [{ before: account, after: answer.value }]) };
  };
  const accountFrom = (typed: Draft, before: Account | undefined): Omit<Account, 'key'> => {
    const name = filled(typed.name.trim());
    const domains = [...new Set(typed.domains.split(/[\s,;]+/).filter(Boolean).map(domainTyped))];
    for (const domain of domains) refuseForeign(domain, before, ground);
    const [from, to] = [dayIn(typed.from), dayIn(typed.to)];
    if (from && to && to < from) refuse('endsBefore', `${from} – ${to}`);
    return {
      name, domains, country: typed.country, owner: typed.owner || undefined, isRefused: false, mergedInto: typed.mergedInto || undefined,
      quiet: typed.isQuiet ? { from, to, why: typed.why } : undefined,
    };
  };
  const regions = new Intl.DisplayNames(services.language, { type: 'region' });
  const codes = draft.country === '' || countries.includes(draft.country) ? countries : [draft.country, ...countries];
  const personSaid = (key: unknown) => snapshot.colleagues.find((one) => one.key === key)?.person.name ?? cellSaid(key);
  const reason = (
    <Field label={client.quietWhy} hint={client.quietHint}>
      <Select value={draft.why} onChange={(_event, { value }) => change({ why: value as Draft['why'] })}>
        {quietReasons.map((why) => <option key={why} value={why}>{client.why[why]}</option>)}
      </Select>
    </Field>
  );
  return (
    <RecordForm services={services} heading={account?.name ?? client.add} save={save} close={end} back={close}>
      {account && <Clash kit={kit} services={services} snapshot={snapshot} list="Accounts" record={account.key} said={(cell, name) => (name === 'Owner' ? personSaid(cell) : cellSaid(cell))} />}
      <Field label={words.name} required><Input value={draft.name} onChange={(_event, { value }) => change({ name: value })} /></Field>
      <Field label={client.domains} hint={client.domainsHint}><Textarea value={draft.domains} rows={3} resize="vertical" onChange={(_event, { value }) => change({ domains: value })} /></Field>
      <Field label={client.seller}>
        <Select value={draft.owner} onChange={(_event, { value }) => change({ owner: value })}>
          <option value="">{client.byRule}</option>
          {sellers.map(({ key, person }) => <option key={key} value={key}>{person.name}</option>)}
        </Select>
      </Field>
      <Field label={client.country}>
        <Select value={draft.country} onChange={(_event, { value }) => change({ country: value })}>
          <option value="">–</option>
          {codes.map((code) => <option key={code} value={code}>{regions.of(code)}</option>)}
        </Select>
      </Field>
      <Tick label={client.quiet} isOn={draft.isQuiet} turn={(isQuiet) => change({ isQuiet })} />
      {draft.isQuiet && (
        <>
          {account?.quiet ? <Discreet press={client.showWhy}>{reason}</Discreet> : reason}
          <Field label={client.quietFrom}><Input type="date" value={draft.from} onChange={(_event, { value }) => change({ from: value })} /></Field>
          <Field label={client.quietTo}><Input type="date" value={draft.to} onChange={(_event, { value }) => change({ to: value })} /></Field>
        </>
      )}
      {account && others.length > 0 && (
        <Field label={client.mergedInto}>
          <Select value={draft.mergedInto} onChange={(_event, { value }) => change({ mergedInto: value })}>
            <option value="">{client.mergedNone}</option>
            {others.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}
          </Select>
        </Field>
      )}
    </RecordForm>
  );
}
