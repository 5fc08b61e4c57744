import { Field, Input, makeStyles } from '@fluentui/react-components';
import { lostReasons, stagesToChoose } from '../../domain/followUp';
import { nameOfStage } from '../../domain/stage';
import type { Snapshot } from '../../store/storeTypes';
import { Select } from '../../ui/Select';
import type { Services } from '../services';
import type { Refusal, Typed } from './followUpDraft';
import { followUpWords } from './followUpWords';

const useStyles = makeStyles({ pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))', gap: '12px', alignItems: 'start', '& > div': { minWidth: 0 }, '& input': { minWidth: 0, width: '100%' } } });

/** Those of the countries around us, and two in which the world pays. */
const currencies = ['DKK', 'SEK', 'NOK', 'EUR', 'USD', 'GBP'];

interface FollowUpFieldsProps {
  readonly services: Services;
  readonly snapshot: Snapshot;
  readonly typed: Typed;
  readonly change: (part: Partial<Typed>) => void;
  readonly refused: Refusal | undefined;
}

/** The stage; then what is next, or, of a case that is closed, why it was lost or what may be told of it. */
export function FollowUpFields(props: FollowUpFieldsProps) {
  const { services: { language }, snapshot, typed: { stage }, change } = props;
  const stages = stagesToChoose(snapshot.stages);
  return (
    <>
      <Field label={followUpWords[language].stage}>
        <Select value={stage} onChange={(_event, { value }) => change({ stage: value })}>
          {!stages.some(({ key }) => key === stage) && <option value={stage}>{nameOfStage(stage, snapshot.stages, language)}</option>}
          {stages.map(({ key, names }) => <option key={key} value={key}>{names[language]}</option>)}
        </Select>
      </Field>
      {stage === 'lost' ? <LostField {...props} /> : stage === 'won' ? <SharedFields {...props} /> : <NextFields {...props} />}
    </>
  );
}

function LostField({ services: { language }, typed, change, refused }: FollowUpFieldsProps) {
  const words = followUpWords[language];
  return (
    <Field label={words.why} required {...(refused === 'why' && { validationMessage: words.whyMissing })}>
      <Select value={typed.why} onChange={(_event, { value }) => change({ why: value })}>
        <option value="">{words.choose}</option>
        {lostReasons.map(({ key, names }) => <option key={key} value={key}>{names[language]}</option>)}
      </Select>
    </Field>
  );
}

function SharedFields({ services: { language }, typed, change, refused }: FollowUpFieldsProps) {
  const styles = useStyles();
  const words = followUpWords[language];
  return (
    <div className={styles.pair}>
      <Field label={words.shared} hint={words.sharedHint} {...(refused && refused !== 'why' && refused !== 'next' && { validationMessage: words.noAmount[refused] })}>
        <Input value={typed.amount} inputMode="decimal" autoComplete="off" maxLength={40} onChange={(_event, { value }) => change({ amount: value })} />
      </Field>
      <Field label={words.currency}>
        <Select value={typed.currency} onChange={(_event, { value }) => change({ currency: value })}>
          {[...new Set([...currencies, typed.currency])].map((one) => <option key={one}>{one}</option>)}
        </Select>
      </Field>
    </div>
  );
}

function NextFields({ services: { language }, typed, change, refused }: FollowUpFieldsProps) {
  const styles = useStyles();
  const words = followUpWords[language];
  return (
    <div className={styles.pair}>
      <Field label={words.next} {...(refused === 'next' && { validationMessage: words.nextMissing })}>
        <Input value={typed.next} autoComplete="off" maxLength={200} onChange={(_event, { value }) => change({ next: value })} />
      </Field>
      <Field label={words.nextOn}>
        <Input type="date" value={typed.nextOn} onChange={(_event, { value }) => change({ nextOn: value })} />
      </Field>
    </div>
  );
}
