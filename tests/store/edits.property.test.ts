import fc from 'fast-check';
import type { Fields } from '../../src/graph/listTypes';
import type { Entry } from '../../src/store/storeTypes';
import { lost } from './acts';
import { MemorySite } from './memorySite';
import { desktopOf, setUp, type Desktop } from './office';
import { anna, bo } from './people';

const columns = ['Title', 'Owner', 'Country', 'Domains'] as const;
type Column = (typeof columns)[number];

interface Step {
  readonly who: 0 | 1;
  readonly does: 'edit' | 'round' | 'together';
  readonly cells: readonly Column[];
  /** Of the calls of this step's round: which one is lost, on its way or on its way back. */
  readonly lost: readonly [number, 'before' | 'after'] | undefined;
}

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(0, 1),
  does: fc.constantFrom('edit', 'edit', 'round', 'together'),
  cells: fc.uniqueArray(fc.constantFrom(...columns), { minLength: 1, maxLength: 3 }),
  lost: fc.option(fc.tuple(fc.nat(6), fc.constantFrom('before' as const, 'after' as const)), { nil: undefined, freq: 2 }),
});

/** One of two people, who notes what was typed into which cell, and over what. */
class Editor {
  readonly typed: { readonly column: Column; readonly seen: unknown; readonly meant: string; readonly intent: string }[] = [];
  desktop!: Desktop;
  private calls = 0;
  private mishap: Step['lost'];

  readonly around = { before: () => this.call('before'), after: () => this.count() };

  async edit(cells: readonly Column[], intent: string): Promise<void> {
    const { store } = this.desktop;
    const there = store.cells('Accounts', 'a1').seen ?? {};
    const meant: Fields = Object.fromEntries(cells.map((column) => [column, `${column} by ${intent}`]));
    const seen: Fields = Object.fromEntries(cells.map((column) => [column, there[column] ?? null]));
    for (const column of cells) this.typed.push({ column, seen: seen[column], meant: String(meant[column]), intent });
    await store.commit({ act: 'enter', list: 'Accounts', key: 'a1', intent, seen, meant });
  }

  async round(mishap: Step['lost']): Promise<void> {
    [this.calls, this.mishap] = [0, mishap];
    await this.desktop.store.refresh('silent');
    this.mishap = undefined;
  }

  private call(side: 'before' | 'after'): void {
    if (this.mishap?.[0] === this.calls && this.mishap[1] === side) throw lost();
  }

  private count(): void {
    try {
      this.call('after');
    } finally {
      this.calls += 1;
    }
  }
}

/** All states that SharePoint ever had of each cell. */
function witnessed(site: MemorySite): { readonly door: MemorySite['door']; readonly states: Map<Column, unknown[]> } {
  const states = new Map<Column, unknown[]>(columns.map((column) => [column, []]));
  const note = (): void => {
    for (const column of columns) {
      const [now, before] = [site.rows('Accounts')[0]?.[column] ?? null, states.get(column)];
      if (before?.at(-1) !== now) before?.push(now);
    }
  };
  note();
  return { states, door: (around) => site.door({ ...around, after: (name, list) => { note(); return around?.after?.(name, list); } }) };
}

const runs = 200;

test(`two people change the cells of one row, ${runs} times: no cell is written over what its writer had not seen, what is not written is told, and both see the same`, async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 16 }), async (steps) => {
    const site = new MemorySite();
    await setUp(site);
    site.write('Accounts', { Key: 'a1', Title: 'Havbro', Domains: 'havbro.example' });
    const { door, states } = witnessed(site);
    const editors = [new Editor(), new Editor()] as const;
    for (const [place, editor] of editors.entries()) editor.desktop = await desktopOf([anna, bo][place] ?? anna, { door }, { around: editor.around });
    for (const editor of editors) await editor.round(undefined);
    for (const [place, { who, does, cells, lost: mishap }] of steps.entries()) {
      if (does === 'edit') await editors[who].edit(cells, `e${place}`);
      if (does === 'round') await editors[who].round(mishap);
      if (does === 'together') await Promise.all([editors[who].round(mishap), editors[1 - who as 0 | 1].round(undefined)]);
    }
    for (let pass = 0; pass < 3; pass += 1) for (const editor of editors) await editor.round(undefined);
    const waiting = new Set(editors.flatMap(({ desktop }) => desktop.store.snapshot.waiting.map(({ change }) => (change as Entry).intent)));
    /* What comes after a change that waits for its person's word waits behind it. */
    for (const { desktop: { store, page } } of editors) expect([page.faults, store.snapshot.waiting[0]?.why ?? 'changedMeanwhile']).toEqual([[], 'changedMeanwhile']);
    for (const [column, history] of states) {
      for (const [place, value] of history.entries()) {
        const written = editors.flatMap(({ typed }) => typed).filter((one) => one.column === column && one.meant === value);
        /* Nothing that was acknowledged is gone, nobody wrote over what was not seen, and nothing comes back. */
        if (place > 0) expect([value, history[place - 1]]).toEqual([value, written[0]?.seen]);
        expect(history.indexOf(value)).toBe(place);
      }
    }
    for (const one of editors.flatMap(({ typed }) => typed)) expect([one, waiting.has(one.intent)]).not.toEqual([one, (states.get(one.column) ?? []).includes(one.meant)]);
    const rows = editors.map(({ desktop }) => desktop.store.cells('Accounts', 'a1').there);
    expect(rows.map((row) => columns.map((column) => row?.[column]))).toEqual(Array(2).fill(columns.map((column) => site.rows('Accounts')[0]?.[column])));
  }), { numRuns: runs, seed: 20261124 });
}, 120_000);
