import { useId, useRef, type KeyboardEvent } from 'react';
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { clientsOf, type Client } from '../../domain/account';
import type { Envelope } from '../../domain/mail';
import type { Draft } from '../../store/storeTypes';
import { Tick } from '../../ui/Tick';
import type { Services } from '../services';
import { hasAddress, isGuessed } from './form';
import { flagWords } from './words';

const useStyles = makeStyles({ root: { display: 'grid' } });

interface ClientFieldProps {
  readonly services: Services;
  readonly envelope: Envelope | undefined;
  readonly client: Client | undefined;
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  /** A press has found it empty. */
  readonly isRefused: boolean;
}

/** The client; of a domain that is nobody's it is asked whether it is a new one, and it can be said that it is none. */
export function ClientField({ services, envelope, client, draft, change, isRefused }: ClientFieldProps) {
  const styles = useStyles();
  const words = flagWords[services.language];
  const { snapshot } = services.store;
  const clients = useId();
  const root = useRef<HTMLDivElement>(null);
  const unknown = snapshot.freshAt !== undefined && isGuessed(client) ? client : undefined;
  const turn = (isNotClient: boolean) => {
    const [from, to] = isNotClient ? [unknown?.name, ''] : ['', unknown?.name];
    change({ isNotClient, ...(draft.clientName === from && { clientName: to ?? '' }) });
    if (isNotClient) root.current?.querySelector('input')?.focus();
  };
  const complete = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    const typed = draft.clientName.trim().toLowerCase();
    if (key !== 'Enter' || ctrlKey || metaKey || typed === '') return;
    const alike = clientsOf(snapshot.accounts).filter(({ name }) => name.toLowerCase().startsWith(typed));
    const [only] = alike;
    if (only && alike.length === 1) change({ clientName: only.name });
  };
  const nobody = !envelope ? undefined : hasAddress(envelope) ? words.clientNone : words.clientUnseen;
  const hint = !client ? nobody : !unknown ? undefined : draft.isNotClient ? words.clientMissing : draft.clientName === unknown.name ? words.clientUnknown(unknown.domain) : undefined;
  return (
    <div ref={root} className={styles.root}>
      <Field label={words.client} required {...(hint && !isRefused && { hint })} {...(isRefused && { validationMessage: words.clientMissing })}>
        <Input value={draft.clientName} list={clients} autoComplete="off" onKeyDown={complete} onChange={(_event, { value }) => change({ clientName: value })} />
      </Field>
      <datalist id={clients}>{clientsOf(snapshot.accounts).map(({ key, name }) => <option key={key} value={name} />)}</datalist>
      {unknown && <Tick label={words.notClient(unknown.domain)} isOn={draft.isNotClient} turn={turn} />}
    </div>
  );
}
