import { accountNamed, type Account, type NamedClient } from './account';
import { directorsOf, isHere, type Colleague } from './colleague';
import type { Key } from './key';
import type { Day } from './time';

/** What the choice rests on. */
export interface ReceiverGround {
  readonly accounts: readonly Account[];
  readonly colleagues: readonly Colleague[];
  readonly today: Day;
}

/** A case, as far as the choice asks. */
export interface ToReceive {
  readonly key: Key;
  readonly account: NamedClient;
  /** Whom somebody has named for this case. */
  readonly owner?: Key | undefined;
}

/** Who follows up: whom somebody has named, else the client's seller, else a fair choice among the sellers that two computers make alike, else a director; undefined where nobody is there. */
export function receiverOf({ key, account, owner }: ToReceive, { accounts, colleagues, today }: ReceiverGround): Colleague | undefined {
  const here = colleagues.filter((one) => isHere(one, today));
  const byKey = (wanted: Key | undefined) => (wanted === undefined ? undefined : here.find((one) => one.key === wanted));
  const ofRole = (role: Colleague['role']) => here.filter((one) => one.role === role);
  return byKey(owner) ?? byKey(accountNamed(account, accounts)?.owner) ?? fairly(key, ofRole('seller')) ?? fairly(key, ofRole('director'));
}

/** Who alone is told what may not become a case: the client's seller, else a director; undefined where nobody is there. */
export function confidantOf({ key, owner }: Pick<Account, 'key' | 'owner'>, { colleagues, today }: Omit<ReceiverGround, 'accounts'>): Colleague | undefined {
  const seller = colleagues.find((one) => one.key === owner && isHere(one, today));
  return seller ?? fairly(key, directorsOf(colleagues, today));
}

/** The highest of the hashes of case and person: who joins or leaves moves only the cases that are then theirs, or were. */
function fairly(key: Key, choice: readonly Colleague[]): Colleague | undefined {
  let best: Colleague | undefined;
  let highest = -1;
  for (const one of choice) {
    const weight = hashOf32(`${key}\n${one.key}`);
    if (weight > highest || (weight === highest && best && one.key < best.key)) [best, highest] = [one, weight];
  }
  return best;
}

/** FNV-1a over UTF-16 units, then the finaliser of MurmurHash3 (fmix32), so that near keys lie far apart; 0 to 2^32 - 1. */
function hashOf32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
