import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { accountNamed, accountOf, isQuiet, type Client } from '../../domain/account';
import type { MailIdentity } from '../../domain/key';
import type { Envelope, Mail } from '../../domain/mail';
import { needFromSubject } from '../../domain/need';
import { longestWords } from '../../domain/opportunity';
import { dayOf } from '../../domain/time';
import { localeOf } from '../../ui/language';
import { personOf, type Services } from '../services';
import { ClientField } from './ClientField';
import { flagCase } from './flagCase';
import { accountTyped, addressSaid, peopleOffered, proposal, refusalsOf } from './form';
import { hearOnCase } from './hearOnCase';
import { kit } from '../../ui/kit';
import { useMore } from './laterMore';
import { laterReceiptWords } from './laterReceiptWords';
import { More } from './More';
import { PromisedFields } from './PromisedFields';
import { QuietNote } from './QuietNote';
import { Sentences } from './Sentences';
import { useDraft } from '../../ui/useDraft';
import type { Undone } from './receiptWords';
import { flagWords } from './words';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  alert: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  press: { justifySelf: 'start', minWidth: '96px' },
});

interface FlagFormProps {
  readonly services: Services;
  /** The mail in which the need was met; undefined for what was heard. */
  readonly mail: Mail | undefined;
  /** Who stands on what is open; undefined where nothing is. */
  readonly envelope: Envelope | undefined;
  /** Under which name the draft is kept. */
  readonly itemId: string;
  /** The meeting that it stands beside, as Graph spells its id. */
  readonly eventId: string | undefined;
  readonly client: Client | undefined;
  /** How everyone knows the mail; undefined for what was heard. */
  readonly forPress: (() => Promise<MailIdentity | undefined>) | undefined;
  readonly onFlagged: (key: string) => void;
  /** While a press is under way the form stays, whatever is known by then. */
  readonly onBusy: (isBusy: boolean) => void;
  /** What was flagged here a moment ago, and taken back. */
  readonly undone: Undone | undefined;
}

/** Two mandatory values, both proposed; one press. What was typed stays until the case is kept. */
export function FlagForm({ services, mail, envelope, itemId, eventId, client, forPress, onFlagged, onBusy, undone }: FlagFormProps) {
  const styles = useStyles();
  const words = flagWords[services.language];
  const today = dayOf(services.now());
  const { draft, change, forget } = useDraft(services.store, itemId, useMemo(() => proposal(mail, client, today), [mail, client, today]));
  const meant = draft.isNotClient ? undefined : client;
  const { press, isBusy, refused, hasFailed } = usePress(services, { draft, eventId, client: meant, forPress, onFlagged, onBusy, forget });
  const more = useMore(services, false);
  const form = useRef<HTMLFormElement>(null);
  const refusals = refusalsOf(draft);
  const isRefused = refused > 0;
  useEffect(() => {
    if (refused > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);
  useEffect(() => {
    if (undone) form.current?.querySelector('input')?.focus();
  }, [undone]);
  const { accounts } = services.store.snapshot;
  const account = accountNamed(accountTyped(draft.clientName, meant, accounts), accounts);
  const people = useId();
  const offered = useMemo(() => {
    const isTheirs = (domain: string) => (account ? accountOf(domain, accounts)?.key === account.key : domain === client?.domain);
    return envelope ? peopleOffered({ envelope, ownDomains: services.ownDomains, isTheirs, typed: draft.stakeholder }) : [];
  }, [envelope, services.ownDomains, account, accounts, client, draft.stakeholder]);
  const locale = localeOf(services.language);
  const needRefusal = { missing: words.needMissing, tooLong: words.needTooLong(draft.words.trim().length.toLocaleString(locale), longestWords.toLocaleString(locale)) };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    if (event.ctrlKey || event.metaKey) void press();
    /* In a field it takes what is proposed there, as everywhere, and never flags by the way. */
    else if (event.target instanceof HTMLInputElement) event.preventDefault();
  };
  return (
    <form ref={form} className={styles.root} noValidate onKeyDown={onKeyDown} onSubmit={(event) => { event.preventDefault(); void press(); }}>
      {account && isQuiet(account, today) && <QuietNote services={services} account={account} said={draft.words} />}
      {undone && <UndoneSaid services={services} how={undone} />}
      <ClientField services={services} envelope={envelope} client={client} draft={draft} change={change} isRefused={isRefused && refusals.client} />
      <Field label={words.need} required hint={mail && draft.words !== '' && draft.words === needFromSubject(mail.subject) ? words.needHint : words.needHintEmpty} {...((isRefused || refusals.words === 'tooLong') && refusals.words && { validationMessage: needRefusal[refusals.words] })}>
        <Textarea value={draft.words} rows={3} resize="vertical" onChange={(_event, { value }) => change({ words: value })} />
      </Field>
      {mail && <Sentences services={services} mail={mail} draft={draft} change={change} />}
      <Field label={words.person}>
        <Input value={draft.stakeholder} list={people} autoComplete="off" onChange={(_event, { value }) => change({ stakeholder: value })} />
      </Field>
      <datalist id={people}>{offered.map((one) => <option key={one.address} value={addressSaid(one)} />)}</datalist>
      <PromisedFields words={words} draft={draft} change={change} isRefused={isRefused && refusals.promise} />
      <More services={services} draft={draft} change={change} />
      <p className={styles.quiet}>{words.colleaguesSee(personOf(services).name)}{mail && ` ${words.mailStays}`}</p>
      {hasFailed && <p className={styles.alert} role="alert">{words.notKept}</p>}
      {more && <more.GoneCase services={services} forPress={forPress} kit={kit} />}
      {more && <more.NearCase services={services} draft={draft} client={meant} change={change} addTo={(caseKey) => void press(caseKey)} kit={kit} />}
      <Button className={styles.press} appearance="primary" type="submit" title="Ctrl+Enter" aria-keyshortcuts="Control+Enter" disabledFocusable={isBusy}>{isBusy ? words.flagging : words.flag}</Button>
    </form>
  );
}

function UndoneSaid({ services, how }: { readonly services: Services; readonly how: Undone }) {
  const styles = useStyles();
  return <p className={styles.quiet} role="status">{laterReceiptWords.useWords()?.[services.language].undone(how)}</p>;
}

type Press = Pick<FlagFormProps, 'eventId' | 'client' | 'forPress' | 'onFlagged' | 'onBusy'> & { readonly draft: Parameters<typeof refusalsOf>[0]; readonly forget: () => void };

/** One act however often it is pressed: the intent is made once, and a press during a press is none. */
function usePress(services: Services, { draft, eventId, client, forPress, onFlagged, onBusy, forget }: Press) {
  const [state, setState] = useState({ isBusy: false, refused: 0, hasFailed: false });
  const isRunning = useRef(false);
  /* What was typed is forgotten before the form has gone: a press in between would flag what was proposed. */
  const isKept = useRef(false);
  const intent = useRef('');
  /** Flags, or adds to a case that is there. */
  const press = async (caseKey?: string) => {
    if (isRunning.current || isKept.current) return;
    const refusals = refusalsOf(draft);
    if (refusals.client || refusals.words || refusals.promise) return setState(({ refused }) => ({ isBusy: false, refused: refused + 1, hasFailed: false }));
    isRunning.current = true;
    onBusy(true);
    intent.current ||= services.newId();
    setState({ isBusy: true, refused: 0, hasFailed: false });
    try {
      const key = caseKey ?? (await flagCase(services, { draft, client, identity: await forPress?.(), eventId, intent: intent.current }));
      if (caseKey !== undefined) await hearOnCase(services, { draft, caseKey, intent: intent.current });
      intent.current = '';
      isKept.current = true;
      forget();
      onFlagged(key);
      setState({ isBusy: false, refused: 0, hasFailed: false });
    } catch {
      setState({ isBusy: false, refused: 0, hasFailed: true });
    } finally {
      isRunning.current = false;
      onBusy(false);
    }
  };
  return { press, ...state };
}
