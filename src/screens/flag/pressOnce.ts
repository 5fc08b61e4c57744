import { clientOf } from '../../domain/account';
import type { Intent, MailIdentity } from '../../domain/key';
import type { Mail } from '../../domain/mail';
import { doubtOf, type Doubt } from '../../domain/onePress';
import { isSamePerson } from '../../domain/person';
import { receiverOf } from '../../domain/receiver';
import { dayOf } from '../../domain/time';
import { personOf, type Services } from '../services';
import { flagCase } from './flagCase';
import { proposal } from './form';

/** Who does something now: "you", a name, or undefined where the firm has entered nobody. */
type Receiver = 'you' | { readonly name: string } | undefined;

/** What became of one press without a form. */
export type Outcome =
  | { readonly is: 'flagged'; readonly intent: Intent; readonly receiver: Receiver }
  | { readonly is: 'doubt'; readonly doubt: Doubt; readonly isMine: boolean };

/** Flags the open mail as the form would propose it, where nothing of that is a guess; else nothing at all is kept. Throws what IndexedDB throws. */
export async function pressOnce(services: Pick<Services, 'store' | 'host' | 'now' | 'newId' | 'ownDomains' | 'language'>, mail: Mail, identity: MailIdentity): Promise<Outcome> {
  const { store, now, newId, ownDomains } = services;
  const known = store.snapshot;
  const me = personOf(services);
  const doubt = doubtOf({ mail, identity, me, now: now(), ownDomains, known });
  if (doubt) return { is: 'doubt', doubt, isMine: doubt.why === 'flagged' && isSamePerson(doubt.there.by, me) };
  const today = dayOf(now());
  const client = clientOf(mail, ownDomains, known.accounts);
  const intent = newId();
  const key = await flagCase(services, { draft: proposal(mail, client, today), client, identity, eventId: undefined, intent });
  const flagged = store.snapshot.cases.find((one) => one.key === key);
  const receiver = flagged && receiverOf(flagged, { ...known, today });
  return { is: 'flagged', intent, receiver: receiver && (isSamePerson(receiver.person, me) ? 'you' : { name: receiver.person.name }) };
}
