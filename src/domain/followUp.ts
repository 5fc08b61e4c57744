import type { ActivityKind } from './activity';
import type { Colleague, Role } from './colleague';
import { isSamePerson, type Person } from './person';
import { isClosed, withdrawnStage, type Language, type Stage, type StageKey } from './stage';

/** Where an activity brings a case that has not come so far. */
const stageOf: Partial<Record<ActivityKind, StageKey>> = { taken: 'taken', meeting: 'meeting', offer: 'offer' };

/** The stage that a case has come to by an activity, in the firm's own order; undefined where it stays, which a closed one always does. */
export function stageAfter(kind: ActivityKind, now: StageKey, stages: readonly Stage[]): StageKey | undefined {
  const next = stageOf[kind];
  const place = (key: StageKey | undefined) => stages.findIndex((one) => one.key === key);
  return next !== undefined && !isClosed(now) && place(now) >= 0 && place(next) > place(now) ? next : undefined;
}

/** The stages that a person may put a case in: taking back is an act of its own. */
export function stagesToChoose(stages: readonly Stage[]): readonly Stage[] {
  return stages.filter(({ key }) => key !== withdrawnStage);
}

/** True for sellers, directors, and whoever follows up. */
export function mayFollowUp(me: Person, role: Role, receiver: Colleague | undefined): boolean {
  return role !== 'consultant' || (receiver !== undefined && isSamePerson(receiver.person, me));
}

/** That of a case which nobody of ours follows up. */
export const declinedReason = 'declined';

/** Why a case may be lost; the key is what its row holds. */
export const lostReasons: readonly { readonly key: string; readonly names: Readonly<Record<Language, string>> }[] = [
  { key: 'price', names: { da: 'Prisen', sv: 'Priset', en: 'The price' } },
  { key: 'other', names: { da: 'De valgte en anden', sv: 'De valde någon annan', en: 'They chose somebody else' } },
  { key: 'noNeed', names: { da: 'Behovet er der ikke mere', sv: 'Behovet finns inte längre', en: 'The need is gone' } },
  { key: 'noMoney', names: { da: 'Der er ikke penge til det nu', sv: 'Det finns inga pengar till det nu', en: 'There is no money for it now' } },
  { key: 'noPeople', names: { da: 'Vi havde ikke de rette folk', sv: 'Vi hade inte rätt personer', en: 'We did not have the right people' } },
  { key: declinedReason, names: { da: 'Vi gik ikke videre med den', sv: 'Vi gick inte vidare med det', en: 'We did not go further with it' } },
  { key: 'silence', names: { da: 'De svarede ikke', sv: 'De svarade inte', en: 'They did not answer' } },
];
