import type { Column } from './column';
import { guidOf } from './site';

const line = { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 };

function column(name: string, kind: Column['kind'], facet: Readonly<Record<string, unknown>>, more: Partial<Column> = {}): Column {
  const plain = { id: guidOf('system column', name), name, displayName: name, description: '', kind, facet };
  return { ...plain, isHidden: false, isIndexed: false, isUnique: false, isReadOnly: true, isRequired: false, isSystem: true, ...more };
}

const people = { allowMultipleSelection: false, chooseFromType: 'peopleAndGroups', displayAs: 'nameWithPresence' };
const instant = { displayAs: 'default', format: 'dateTime' };

/** The title of a new list: an ordinary column, but always there. */
export const titleColumn: Column = column('Title', 'text', line, { isReadOnly: false, isRequired: true, isSystem: false });

/** Columns that every generic list has and nobody can write (names: samples/_recorded/listItem-*, graph-wire 2.2 "avoid names"). */
export const systemColumns: readonly Column[] = [
  column('ID', 'number', { decimalPlaces: 'none', displayAs: 'number' }, { isIndexed: true }),
  column('ContentType', 'text', line, { displayName: 'Content Type' }),
  column('Modified', 'dateTime', instant),
  column('Created', 'dateTime', instant),
  column('Author', 'personOrGroup', people, { displayName: 'Created By' }),
  column('Editor', 'personOrGroup', people, { displayName: 'Modified By' }),
  column('_UIVersionString', 'text', line, { displayName: 'Version' }),
  column('Attachments', 'boolean', {}),
  column('Edit', 'text', line),
  column('LinkTitleNoMenu', 'text', line, { displayName: 'Title' }),
  column('LinkTitle', 'text', line, { displayName: 'Title' }),
  column('DocIcon', 'text', line, { displayName: 'Type' }),
  column('ItemChildCount', 'text', line, { displayName: 'Item Child Count' }),
  column('FolderChildCount', 'text', line, { displayName: 'Folder Child Count' }),
  column('_ComplianceFlags', 'text', line, { displayName: 'Label setting' }),
  column('_ComplianceTag', 'text', line, { displayName: 'Retention label' }),
  column('_ComplianceTagWrittenTime', 'text', line, { displayName: 'Retention label Applied' }),
  column('_ComplianceTagUserId', 'text', line, { displayName: 'Label applied by' }),
];

/** Names that are taken without being columns that anybody sees. */
export const reservedNames: readonly string[] = ['Order', 'GUID', 'FileRef', 'AppAuthor', 'AppEditor', 'id'];
