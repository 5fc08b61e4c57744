import { openDatabase } from '../../../src/sandbox/database';
import { listNames, rowsOf } from '../../../src/sandbox/hosts/storedLists';

test('lists and their rows as they are stored, oldest first', () => {
  const database = openDatabase(':memory:');
  const at = '2026-11-24T10:00:00Z';
  database.run("INSERT INTO lists (id, name, display_name, description, author, created, modified, visible_at, newest_item, newest_change) VALUES ('l1', 'Opportunities', 'Opportunities', '', 'a', ?, ?, 0, 2, 2)", at, at);
  for (const id of [2, 1]) {
    const data = JSON.stringify({ Title: `case ${id}`, Key: `k${id}` });
    database.run("INSERT INTO items (list_id, id, guid, version, change, author, editor, created, modified, data) VALUES ('l1', ?, 'g', 1, 1, 'anna', 'anna', ?, ?, ?)", id, at, at, data);
  }
  expect(listNames(database)).toEqual(['Opportunities']);
  expect(rowsOf(database, 'Opportunities')).toEqual([1, 2].map((id) => ({ id: String(id), Title: `case ${id}`, Key: `k${id}`, Created: at, Modified: at, AuthorId: 'anna' })));
  expect(rowsOf(database, 'Nothing')).toEqual([]);
  database.close();
});
