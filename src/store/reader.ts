import type { ListName } from './listNames';
import { freshNote, linkNote, type Known, type Notes, type Piece, type Replica, type Tidied } from './replicaTypes';
import type { Rows } from './rows';

/** In which order lists are read after the newest cases; the rows of none are many but of the last two. */
const order: readonly ListName[] = ['Settings', 'Accounts', 'People', 'Competences', 'Assignments', 'Opportunities', 'Activities', 'Erasures'];
/** So many rows take no time that anybody sees. */
const fewRows = 1_000;

interface ReaderOptions {
  readonly rows: Rows;
  /** There is more to be shown. */
  readonly changed: () => void;
  /** Another tab has read a list again meanwhile. */
  readonly again: () => Promise<void>;
  /** Something of a list is damaged. */
  readonly distrust: (list: ListName) => void;
}

interface Chunk {
  readonly list: ListName;
  readonly part: number;
  readonly rows: number;
}

/** Reads the replica into rows: what is new first, then the newest cases, then the rest, a chunk at a time, so that the page stays alive. */
export class Reader {
  private readonly known = new Map<ListName, Known>();
  /** Lists that are being read, and where to. */
  private readonly open = new Map<ListName, ReturnType<Rows['of']>>();
  private rest: Promise<void> = Promise.resolve();
  private isBegun = false;
  private isAgain = false;

  constructor(private readonly replica: Replica, private readonly around: ReaderOptions) {}

  get isWhole(): boolean {
    return this.isBegun && this.open.size === 0;
  }

  /** Resolves when nothing is left to be read, or it cannot be read. */
  async whole(): Promise<void> {
    for (let rest; rest !== this.rest; ) await (rest = this.rest);
  }

  /** Resolves when what is to be shown first is in the rows. */
  async read(): Promise<Notes> {
    const { notes, lists } = await this.replica.look(this.known);
    const chunks = [...lists].flatMap(([list, kept]): Chunk[] => {
      if (kept.isDamaged) this.damaged(list, notes);
      if (kept.chunks === undefined) this.step(list, kept);
      else if (!kept.isDamaged) this.begin(list, kept);
      this.known.set(list, { base: kept.base, last: kept.last });
      return (kept.chunks ?? []).map((one) => ({ ...one, list }));
    });
    this.isBegun = true;
    const [first, later] = parted(chunks);
    await this.take(first, notes);
    this.endWhere((list) => lists.get(list)?.chunks !== undefined && !later.some((one) => one.list === list));
    if (later.length > 0) this.rest = this.rest.then(() => this.take(later, notes, true)).catch(() => undefined);
    return notes;
  }

  /** This tab has read a list again itself. */
  rebased(list: ListName, base: number): void {
    this.known.set(list, { last: 0, ...this.known.get(list), base });
  }

  tidied({ list, was, base }: Tidied): void {
    const known = this.known.get(list);
    if (known?.base === was.base && known.last >= was.last) this.rebased(list, base);
  }

  private step(list: ListName, { put, remove }: Piece): void {
    this.around.rows.apply({ list, remove });
    this.around.rows.apply({ list, put });
  }

  private begin(list: ListName, { put, remove }: Piece): void {
    const { rows } = this.around;
    const former = this.open.get(list);
    if (former && former !== rows.of(list)) rows.end(list, former, false);
    const to = rows.of(list).shelf.isFresh ? rows.of(list) : rows.aside(list);
    to.shelf.apply({ remove });
    to.shelf.apply({ put });
    this.open.set(list, to);
  }

  private async take(chunks: readonly Chunk[], notes: Notes, isShown = false): Promise<void> {
    for (const [place, { list, part }] of chunks.entries()) {
      const to = this.open.get(list);
      if (!to) continue;
      const rows = await this.replica.chunk(list, part);
      if (to !== this.open.get(list)) continue;
      if (rows === 'damaged') this.damaged(list, notes);
      else if (rows === 'gone') this.isAgain = true;
      else to.shelf.lower(rows);
      this.around.rows.settle(list, to);
      if (!isShown || chunks[place + 1]?.list === list) continue;
      this.endWhere((one) => one === list);
      this.around.changed();
    }
    if (!this.isAgain) return;
    this.isAgain = false;
    this.known.clear();
    void this.around.again();
  }

  /** What has been read is shown. */
  private endWhere(isRead: (list: ListName) => boolean): void {
    for (const [list, to] of [...this.open].filter(([one]) => isRead(one))) {
      this.open.delete(list);
      this.around.rows.settle(list, to);
      this.around.rows.end(list, to, true);
    }
  }

  private damaged(list: ListName, notes: Notes): void {
    if ((notes[linkNote(list)] ?? notes[freshNote]) !== undefined) this.around.distrust(list);
  }
}

/** What is read at once, and what after it. */
function parted(chunks: readonly Chunk[]): readonly [readonly Chunk[], readonly Chunk[]] {
  const sorted = order.flatMap((list) => chunks.filter((one) => one.list === list));
  const newest = sorted.find(({ list }) => list === 'Opportunities');
  const rest = sorted.filter((one) => one.list !== 'Settings' && one !== newest);
  const isLittle = rest.reduce((sum, { rows }) => sum + rows, 0) <= fewRows;
  return isLittle ? [sorted, []] : [[...sorted.filter(({ list }) => list === 'Settings'), ...(newest ? [newest] : [])], rest];
}
