import { useMemo, useState } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { accountNamed } from '../../domain/account';
import { isFiltered, isInView, linkOfView, type CaseView } from '../../domain/caseView';
import { nameOfCompetence } from '../../domain/competence';
import { stagesToChoose } from '../../domain/followUp';
import type { Opportunity } from '../../domain/opportunity';
import { spanNames } from '../../domain/period';
import { dayOf } from '../../domain/time';
import type { Snapshot } from '../../store/storeTypes';
import { copyText } from '../../ui/copyText';
import { localeOf } from '../../ui/language';
import { QuietPress } from '../../ui/QuietPress';
import { Select } from '../../ui/Select';
import type { Services } from '../services';
import { resultWords } from './resultWords';
import { viewWords } from './viewWords';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'center' },
  search: { flexGrow: 1, flexBasis: '160px', maxWidth: '320px' },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(150px, 100%), 1fr))', gap: '8px 12px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ViewBarProps {
  readonly services: Services;
  readonly snapshot: Snapshot;
  readonly view: CaseView;
  readonly look: (view: CaseView) => void;
  readonly typed: string;
  readonly type: (typed: string) => void;
  /** Those that the filters choose among. */
  readonly base: readonly Opportunity[];
  /** How many are shown. */
  readonly shown: number;
}

type Filter = Exclude<keyof CaseView, 'whose'>;

/** Search as one types, and filters that combine; the link to them is copied by a press and names nobody. */
export function ViewBar({ services, snapshot, view, look, typed, type, base, shown }: ViewBarProps) {
  const styles = useStyles();
  const words = viewWords[services.language];
  const hasFilter = isFiltered(view);
  const [isOpen, setOpen] = useState(hasFilter);
  const link = services.host.linkTo?.(linkOfView(view), 'Forsigtigt Salg');
  const clear = () => {
    type('');
    look({ whose: view.whose });
  };
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <Input className={styles.search} type="search" aria-label={words.search} placeholder={words.search} value={typed} onChange={(_event, { value }) => type(value)} />
        <QuietPress isOpen={isOpen} onClick={() => setOpen(!isOpen)}>{words.filter}</QuietPress>
      </div>
      {isOpen && <Filters services={services} snapshot={snapshot} view={view} look={look} base={base} />}
      {(hasFilter || typed.trim() !== '') && (
        <div className={styles.row}>
          <p className={styles.quiet} role="status">{shown === 0 ? words.none : words.shown(shown, base.length)}</p>
          <Button size="small" onClick={clear}>{words.clear}</Button>
          {hasFilter && link !== undefined && <CopyLink key={link} services={services} link={link} />}
        </div>
      )}
    </div>
  );
}

function CopyLink({ services, link }: Pick<ViewBarProps, 'services'> & { readonly link: string }) {
  const styles = useStyles();
  const words = viewWords[services.language];
  const [done, setDone] = useState<'copied' | 'shown' | undefined>(undefined);
  return (
    <>
      <Button size="small" onClick={() => void copyText(link).then(setDone)}>{words.copy}</Button>
      <span className={styles.quiet} role="status">{done === 'copied' && words.copied}</span>
      {done === 'shown' && <Field label={words.copyYourself}><Input readOnly autoFocus value={link} onFocus={({ target }) => target.select()} /></Field>}
    </>
  );
}

function Filters({ services, snapshot, view, look, base }: Omit<ViewBarProps, 'typed' | 'type' | 'shown'>) {
  const styles = useStyles();
  const { language } = services;
  const words = viewWords[language];
  const choices = useMemo(() => choicesOf(services, snapshot, { view, base }), [services, snapshot, view, base]);
  const field = (part: Filter) => {
    const value = view[part] ?? '';
    return (
      <Field key={part} label={words[part]}>
        <Select value={value} onChange={(_event, { value: chosen }) => look(withPart(view, part, chosen))}>
          <option value="">{words.all}</option>
          {/* A link may ask for what this firm does not have. */}
          {value !== '' && !choices[part].some(({ key }) => key === value) && <option value={value}>{value}</option>}
          {choices[part].map(({ key, name }) => <option key={key} value={key}>{name}</option>)}
        </Select>
      </Field>
    );
  };
  return <div className={styles.fields}>{(['stage', 'client', 'owner', 'competence', 'span'] as const).filter((part) => choices[part].length > 0).map(field)}</div>;
}

function withPart(view: CaseView, part: Filter, chosen: string): CaseView {
  const { [part]: _before, ...others } = view;
  return chosen === '' ? others : { ...others, [part]: chosen };
}

interface Choosable {
  readonly key: string;
  readonly name: string;
}

/** What each filter offers; stages in the firm's order, with how many cases of all else that is asked stand at each. */
function choicesOf(services: Services, { heard, accounts, colleagues, competences, stages }: Snapshot, { view, base }: Pick<ViewBarProps, 'view' | 'base'>): Readonly<Record<Filter, readonly Choosable[]>> {
  const { language } = services;
  const { stage: _stage, ...others } = view;
  const ground = { accounts, colleagues, heard, today: dayOf(services.now()) };
  const counts = new Map<string, number>();
  for (const one of base) if (isInView(one, others, ground)) counts.set(one.stage, (counts.get(one.stage) ?? 0) + 1);
  const clients = new Set(base.map(({ account }) => accountNamed(account, accounts)?.key));
  const collator = new Intl.Collator(localeOf(language));
  const sorted = (all: readonly Choosable[]) => [...all].sort((a, b) => collator.compare(a.name, b.name));
  return {
    stage: stagesToChoose(stages).map(({ key, names }) => ({ key, name: `${names[language]} (${counts.get(key) ?? 0})` })),
    client: sorted(accounts.filter(({ key }) => clients.has(key))),
    owner: sorted(colleagues.filter(({ role }) => role !== 'consultant').map(({ key, person }) => ({ key, name: person.name }))),
    competence: sorted(competences.map((one) => ({ key: one.key, name: nameOfCompetence(one, language) }))),
    span: spanNames.filter((one) => one !== 'all').map((key) => ({ key, name: resultWords[language].spans[key] })),
  };
}
