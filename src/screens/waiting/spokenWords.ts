import type { ForSharePoint } from '../../store/storeTypes';

/** What the person said in an act; undefined where it is no words. */
export function spokenWords(change: ForSharePoint): string | undefined {
  if (change.act === 'flag') return change.opportunity.words;
  return change.act === 'hear' ? change.activity.words : undefined;
}

/** The same act in other words. */
export function withWords(change: ForSharePoint, words: string): ForSharePoint {
  if (change.act === 'flag') return { ...change, opportunity: { ...change.opportunity, words } };
  return change.act === 'hear' ? { ...change, activity: { ...change.activity, words } } : change;
}
