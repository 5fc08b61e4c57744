import type { Lists } from '../../src/graph/listTypes';
import { schema } from '../../src/store/schema';
import { firm, flag, takeBack } from './acts';
import { desktopOf, noToDo } from './office';
import { anna, bo, caseOf, heard } from './people';

test('whatever the app does, it looks for rows by one column that has an index from the first day, and pages all else', async () => {
  const site = await firm();
  const names = new Map((await site.door().all()).map(({ id, name }) => [id, name]));
  const asked = new Set<string>();
  const real = site.door();
  const lists: Lists = { ...real, rowsWhere: (id, column, value) => (asked.add(`${names.get(id) ?? id} ${column}`), real.rowsWhere(id, column, value)) };
  const connect = async () => ({ lists, signedIn: { person: anna, tenantId: 't' }, meeting: async () => undefined, toDo: noToDo });
  const { store: his } = await desktopOf(bo, site);
  await his.commit(flag(caseOf(bo, 'b1')));
  await his.refresh('silent');
  const { store } = await desktopOf(anna, site, { connect });
  await store.lookUp(['mail-1', 'mail-1-strict'], 'root-1', 'index-1');
  await store.commit(flag(caseOf(anna, 'i1')), { act: 'hear', activity: heard(anna, 'h1') });
  for (const list of ['Accounts', 'People', 'Competences', 'Assignments'] as const) await store.commit({ act: 'enter', list, key: `of ${list}`, intent: `e ${list}`, seen: undefined, meant: { Title: 'x' } });
  await store.refresh('silent');
  await store.commit(takeBack('h1'), takeBack('i1'));
  await store.refresh('silent');
  await store.refill();
  expect(store.snapshot).toMatchObject({ trouble: undefined, waiting: [] });
  const indexed = schema.flatMap(({ name, columns }) => columns.filter(({ isIndexed }) => isIndexed).map((column) => `${name} ${column.name}`));
  expect([...asked].filter((one) => !indexed.includes(one))).toEqual([]);
  expect([...asked]).toEqual(expect.arrayContaining(['Opportunities Key', 'Opportunities ThreadRoot', 'Opportunities ThreadIndex', 'Opportunities Period', 'Activities CaseKey', 'Accounts Key']));
});
