import type { Fields } from '../../src/graph/listTypes';
import type { ListName } from '../../src/store/listNames';
import type { Change, Entry } from '../../src/store/storeTypes';

/** What one person did in one place, and what became of it in that browser. */
export interface Act {
  readonly change: Change;
  readonly profile: string;
  readonly page: string;
  /** Acts of one commit have the same. */
  readonly group: number;
  /** Its place among all that was kept, from where another tab could know of it; undefined where it was not. */
  kept?: number;
  /** The store said so. */
  isAcknowledged?: boolean;
  /** Its page alone has it, since the browser has no room. */
  isBeside?: boolean;
  /** Such a page died with it: it may be lost, or have landed before. */
  isAtRisk?: boolean;
  /** A kept act takes it back. */
  isTakenBack?: boolean;
  /** The person took it out of the outbox. */
  isGivenUp?: boolean;
}

export interface EntryAct extends Act {
  readonly change: Entry;
}

/** The act that a change states. */
export function intentOf(change: Change): string {
  switch (change.act) {
    case 'flag': return change.opportunity.intent;
    case 'hear': return change.activity.intent;
    case 'takeBack': case 'enter': return change.intent;
    case 'remind': case 'unremind': return `${change.act} ${change.part}`;
  }
}

/** Names the act in every text that it writes, so that a lost or doubled one is seen. */
export const wordsOf = (intent: string): string => `words of ${intent}.`;

/** What people did, as they remember it. */
export class Diary {
  readonly acts = new Map<string, Act>();
  /** Rows that somebody has recycled past the app, by list and id. */
  readonly recycled = new Set<string>();
  readonly byHand = new Set<unknown>();
  /** Acts whose row Graph was asked for by a page that was gone, or no longer waiting, when the request came there. */
  readonly late = new Set<unknown>();
  private keptCount = 0;
  private groups = 0;

  begin(profile: string, page: string, changes: readonly Change[]): readonly Act[] {
    const group = (this.groups += 1);
    return changes.map((change) => {
      const act: Act = { change, profile, page, group };
      this.acts.set(intentOf(change), act);
      return act;
    });
  }

  /** The browser has them; `isBeside`: the page has them, and the browser does not. */
  keep(changes: readonly Change[], isBeside = false): void {
    for (const change of changes) {
      const act = this.acts.get(intentOf(change));
      if (!act) throw new Error(`Nobody did ${intentOf(change)}.`);
      const isLastingNow = !isBeside && act.isBeside === true;
      if (!isBeside) act.isBeside = false;
      if (act.kept !== undefined && !isLastingNow) continue;
      act.kept = this.keptCount += 1;
      if (isBeside) act.isBeside = true;
      const taken = change.act === 'takeBack' ? this.acts.get(change.part) : undefined;
      if (taken) taken.isTakenBack = true;
    }
  }

  /** A page is gone with what only it had. */
  risk(page: string): void {
    for (const act of this.acts.values()) {
      if (act.page !== page || !act.isBeside) continue;
      act.isAtRisk = true;
      const taken = act.change.act === 'takeBack' ? this.acts.get(act.change.part) : undefined;
      if (taken) taken.isAtRisk = true;
    }
  }

  giveUp(intent: string): void {
    const act = this.acts.get(intent);
    if (act) act.isGivenUp = true;
  }

  /** Whoever shares the order of an act: what one page alone has, no other page of its browser can follow. */
  static orderOf({ profile, page, isBeside }: Act): string {
    return isBeside ? page : profile;
  }

  /** In the order in which they were kept. */
  kept(): readonly Act[] {
    return [...this.acts.values()].filter(({ kept }) => kept !== undefined).sort((a, b) => a.kept! - b.kept!);
  }

  entries(): readonly EntryAct[] {
    return this.kept().filter((act): act is EntryAct => act.change.act === 'enter');
  }

  /** Flags, and words heard. */
  said(): readonly Act[] {
    return [...this.acts.values()].filter(({ change }) => change.act === 'flag' || change.act === 'hear');
  }

  /** Which cells each entry wanted. */
  static cellsOf({ change: { list, key, meant } }: EntryAct): readonly { readonly list: ListName; readonly key: string; readonly column: string; readonly value: unknown }[] {
    return Object.entries(meant).map(([column, value]) => ({ list, key, column, value }));
  }
}

/** The cells of `fields` that an entry would change. */
export function seenOf(fields: Fields | undefined, columns: readonly string[]): Fields | undefined {
  return fields && Object.fromEntries(columns.map((column) => [column, fields[column] ?? null]));
}
