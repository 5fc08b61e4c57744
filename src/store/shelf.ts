import type { Key } from '../domain/key';
import type { Fields, ListRow } from '../graph/listTypes';
import type { Parsed } from './cell';
import { isNewer, lower, type ReplicaStep } from './replicaTypes';

export interface Keyed {
  readonly key: Key;
}

export type Decode<T> = (fields: Fields) => Parsed<T>;

/** The row that counts for a key, and what it says. */
export interface Winner<T> {
  readonly id: string;
  readonly value: T;
}

/** What counted for one key before, and what does now. */
export interface Turn<T> {
  readonly before: Winner<T> | undefined;
  readonly after: Winner<T> | undefined;
}

/** Rows of one list in memory. Each is decoded once, and a change costs what has changed. Of two rows with one key the older counts, whatever the other claims. */
export class Shelf<T extends Keyed> {
  private readonly rows = new Map<string, ListRow>();
  private readonly claims = new Map<Key, readonly string[]>();
  private readonly won = new Map<Key, Winner<T>>();
  private readonly decoded: WeakMap<ListRow, Parsed<T>>;
  private readonly unsettled = new Set<Key>();
  /** Rows that must not come back from below. */
  private readonly gone = new Set<string>();

  /** `former`: another state of the same list, of which what is the same is not decoded again. */
  constructor(private readonly former?: Shelf<T>) {
    this.decoded = former?.decoded ?? new WeakMap();
  }

  /** Holds nothing, and keeps nothing out. */
  get isFresh(): boolean {
    return this.rows.size + this.gone.size === 0;
  }

  /** Rows that count for no key. */
  get setAside(): number {
    return this.rows.size - this.won.size;
  }

  all(): readonly ListRow[] {
    return [...this.rows.values()];
  }

  row(id: string): ListRow | undefined {
    return this.rows.get(id);
  }

  /** Those that claim a key, the oldest first. */
  claiming(key: Key): readonly ListRow[] {
    return (this.claims.get(key) ?? []).map((id) => this.rows.get(id) as ListRow);
  }

  winner(key: Key): Winner<T> | undefined {
    return this.won.get(key);
  }

  apply({ put = [], remove = [] }: Pick<ReplicaStep, 'put' | 'remove'>): void {
    for (const row of put) if (isNewer(row, this.rows.get(row.id))) this.set(row);
    for (const id of remove) {
      this.gone.add(id);
      this.delete(id);
    }
  }

  /** Rows that were kept before all that has been applied. */
  lower(below: readonly ListRow[]): void {
    lower({ get: (id) => this.rows.get(id), set: (_id, row) => this.set(row) }, this.gone, below);
  }

  /** Everything is judged anew: what is sound has become another thing. */
  judgeAgain(): void {
    for (const key of this.claims.keys()) this.unsettled.add(key);
  }

  /** Finds out what counts for the keys whose rows have changed. */
  settle(decode: Decode<T>, isSound: (one: T) => boolean): readonly Turn<T>[] {
    const turns: Turn<T>[] = [];
    for (const key of this.unsettled) {
      const [before, after] = [this.won.get(key), this.winnerOf(key, decode, isSound)];
      if (before?.id === after?.id && before?.value === after?.value) continue;
      if (after) this.won.set(key, after);
      else this.won.delete(key);
      turns.push({ before, after });
    }
    this.unsettled.clear();
    return turns;
  }

  decode(row: ListRow, decode: Decode<T>): Parsed<T> {
    const there = this.decoded.get(row) ?? decode(row.fields);
    this.decoded.set(row, there);
    return there;
  }

  private winnerOf(key: Key, decode: Decode<T>, isSound: (one: T) => boolean): Winner<T> | undefined {
    for (const row of this.claiming(key)) {
      const one = this.decode(row, decode);
      if ('value' in one && isSound(one.value)) return { id: row.id, value: one.value };
    }
    return undefined;
  }

  private set(row: ListRow): void {
    const there = this.rows.get(row.id);
    if (there && isSame(there, row)) return;
    const before = this.former?.row(row.id);
    const kept = before && isSame(before, row) ? before : row;
    this.rows.set(row.id, kept);
    if (there && keyOf(there) !== keyOf(kept)) this.unclaim(there);
    this.claim(kept);
  }

  private delete(id: string): void {
    const there = this.rows.get(id);
    this.rows.delete(id);
    if (there) this.unclaim(there);
  }

  private claim(row: ListRow): void {
    const key = keyOf(row);
    if (key === undefined) return;
    const there = this.claims.get(key);
    if (!there) this.claims.set(key, [row.id]);
    else if (!there.includes(row.id)) this.claims.set(key, [...there, row.id].sort((a, b) => Number(a) - Number(b)));
    this.unsettled.add(key);
  }

  private unclaim(row: ListRow): void {
    const key = keyOf(row);
    if (key === undefined) return;
    const left = (this.claims.get(key) ?? []).filter((id) => id !== row.id);
    if (left.length > 0) this.claims.set(key, left);
    else this.claims.delete(key);
    this.unsettled.add(key);
  }
}

/** Undefined where a row has none: it can count for nothing. */
function keyOf({ fields }: ListRow): Key | undefined {
  const key = fields['Key'];
  return typeof key === 'string' && key !== '' ? key : undefined;
}

function isSame(one: ListRow, other: ListRow): boolean {
  const [fields, others] = [Object.entries(one.fields), other.fields];
  return one.etag === other.etag && one.modifiedAt === other.modifiedAt && fields.length === Object.keys(others).length && fields.every(([name, value]) => others[name] === value);
}
