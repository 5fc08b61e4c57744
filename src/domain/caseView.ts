import { accountNamed, type Account } from './account';
import type { Activity } from './activity';
import type { Colleague } from './colleague';
import type { Key } from './key';
import { isTakenBack, type Opportunity } from './opportunity';
import { isWithin, spanNames, spanOf, type SpanName } from './period';
import { receiverOf } from './receiver';
import type { StageKey } from './stage';
import { dayOf, type Day } from './time';

/** Which cases somebody wants to see: everything that is said holds at once. Nobody can ask for what one person has flagged, but for the own. */
export interface CaseView {
  readonly whose: 'everyone' | 'mine' | 'late';
  readonly stage?: StageKey;
  readonly client?: Key;
  readonly competence?: Key;
  /** Who follows up. */
  readonly owner?: Key;
  readonly span?: SpanName;
}

/** Everything. */
export const wholeView: CaseView = { whose: 'everyone' };

/** True where it leaves something out, beside whose the cases are. */
export function isFiltered({ whose: _whose, ...filters }: CaseView): boolean {
  return Object.keys(filters).length > 0;
}

/** What a view is asked of. */
export interface ViewGround {
  readonly accounts: readonly Account[];
  readonly colleagues: readonly Colleague[];
  readonly heard: ReadonlyMap<Key, readonly Activity[]>;
  readonly today: Day;
}

/** True for a case that a view shows, as far as its filters say; whose it is stands elsewhere. A span is that in which it was flagged. */
export function isInView(one: Opportunity, { stage, client, competence, owner, span }: CaseView, ground: ViewGround): boolean {
  if (isTakenBack(one) || (stage !== undefined && one.stage !== stage)) return false;
  if (span !== undefined && !isWithin(dayOf(one.at), spanOf(span, ground.today))) return false;
  if (client !== undefined && accountNamed(one.account, ground.accounts)?.key !== client) return false;
  if (competence !== undefined && !competencesOf(one, ground.heard.get(one.key)).includes(competence)) return false;
  return owner === undefined || receiverOf(one, ground)?.key === owner;
}

function competencesOf(one: Opportunity, heard: readonly Activity[] = []): readonly (Key | undefined)[] {
  return [one.isWithdrawn ? undefined : one.competence, ...heard.filter(({ isWithdrawn }) => !isWithdrawn).map(({ competence }) => competence)];
}

const before = 'view?';
const parts = ['stage', 'client', 'competence', 'owner'] as const;

/** A view as a link holds it, "view?whose=mine&stage=offer": keys only, so that no link names a client or a person. */
export function linkOfView(view: CaseView): string {
  const said = { ...(view.whose !== 'everyone' && { whose: view.whose }), ...Object.fromEntries([...parts, 'span' as const].flatMap((part) => (view[part] === undefined ? [] : [[part, view[part]]]))) };
  return before + new URLSearchParams(said).toString();
}

/** The view in a link, or none; what a link says besides, or says wrongly, is left out. */
export function viewIn(link: string): CaseView | undefined {
  if (!link.startsWith(before) || link.length > 1_000) return undefined;
  const said = new URLSearchParams(link.slice(before.length));
  const whose = (['mine', 'late'] as const).find((one) => one === said.get('whose')) ?? 'everyone';
  const span = spanNames.find((one) => one === said.get('span'));
  const keys = Object.fromEntries(parts.flatMap((part) => (/^[0-9A-Za-z-]{1,100}$/.test(said.get(part) ?? '') ? [[part, said.get(part)]] : [])));
  return { whose, ...keys, ...(span && { span }) };
}
