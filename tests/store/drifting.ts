import type { Lists } from '../../src/graph/listTypes';
import { openProvision } from '../../src/store/provision';
import { withSuccessors } from '../../src/store/successors';
import { firm, flag } from './acts';
import type { Around, MemorySite } from './memorySite';
import { desktopOf, director, noToDo } from './office';
import { anna, caseOf } from './people';

/** One press of Set up through this door. */
export const setUpWith = (lists: Lists) => openProvision({ lists: async () => lists, who: async () => director, waitUntilVisible: async () => undefined }).setUp(() => undefined);
export const lookAt = (site: MemorySite) => openProvision({ lists: async () => site.door(), who: async () => director }).look('silent');
/** What Set up finds wrong: the lists that lack something, or the state of the site. */
export const lackOf = async (site: MemorySite) => {
  const state = await lookAt(site);
  return state.is === 'incomplete' ? state.lists.filter((one) => !one.isThere || one.missingColumns.length + one.retypedColumns.length + one.missingIndices.length > 0) : state.is;
};

/** A store as the app opens it: by the names of the schema. */
export async function desktop(site: MemorySite, around: Around = {}) {
  const lists = withSuccessors(site.door(around));
  return desktopOf(anna, site, { connect: async () => ({ lists, signedIn: { person: anna, tenantId: 't' }, meeting: async () => undefined, toDo: noToDo }) });
}

/** A site with cases whose words are "10", "20" and on. */
export async function withCases(count = 5): Promise<MemorySite> {
  const site = await firm();
  const { store } = await desktop(site);
  for (let number = 1; number <= count; number += 1) await store.commit(flag(caseOf(anna, `i${number}`, { key: `mail-${number}`, mail: undefined, words: `${number}0` })));
  await store.refresh('silent');
  return site;
}
