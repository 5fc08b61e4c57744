import { named, type Answer, type Call, type World } from './call';
import { versions as can } from './capabilities';
import { chosen, refuseBeyond } from './capability';
import { fieldsContext, fieldsJson, type Item, type Shelf } from './item';
import { itemOf, shelfOf } from './items';
import { identity, listContext } from './list';
import { pageOf, placeOf } from './paging';
import type { Query } from './query';
import { missing } from './refusal';

type Before = Pick<Item, 'version' | 'editor' | 'modified' | 'data'>;

/** The item as it stood after each change, newest first (source: example of listitem-list-versions; no page promises it). The site's settings say how many stay; here all do. */
function versionsOf({ world, list }: Shelf, item: Item): readonly Item[] {
  const before = world.database.all<Before>('SELECT version, editor, modified, data FROM item_versions WHERE list_id = ? AND item_id = ? ORDER BY version DESC', list.id, item.id);
  return [item, ...before.map((one) => ({ ...item, ...one }))];
}

function nameOf({ version }: Item): string {
  return `${version}.0`;
}

function versionJson(shelf: Shelf, item: Item, query: Query): Record<string, unknown> {
  const fields = query.expand?.find(({ path }) => path === 'fields');
  return {
    '@odata.etag': `"${nameOf(item)}"`,
    id: nameOf(item),
    lastModifiedDateTime: item.modified,
    lastModifiedBy: identity(shelf.world, item.editor),
    ...(fields && { 'fields@odata.context': fieldsContext(shelf, item), fields: fieldsJson(shelf, item, fields.options) }),
  };
}

function context({ world, site, list }: Shelf, { id }: Item, tail = ''): string {
  return listContext(world, site, `('${list.id}')/items('${id}')/versions${tail}`);
}

/** GET versions of an item. */
export const allVersions: Answer = (call: Call, world: World) => {
  const shelf = shelfOf(call, world);
  const item = itemOf(call, shelf);
  const place = placeOf(call, world, can);
  refuseBeyond(can, place.query);
  const { rows, link } = pageOf(call, world, place, versionsOf(shelf, item));
  return { status: 200, body: { '@odata.context': context(shelf, item), ...link, value: rows.map((one) => chosen(can, versionJson(shelf, one, place.query), place.query)) } };
};

/** GET one version of an item. */
export const oneVersion: Answer = (call: Call, world: World) => {
  const shelf = shelfOf(call, world);
  const item = itemOf(call, shelf);
  refuseBeyond({ ...can, options: ['select', 'expand'] }, call.query);
  const found = versionsOf(shelf, item).find((one) => nameOf(one) === named(call, 'listItemVersion-id'));
  if (!found) throw missing('sharePoint', 'The specified version does not exist');
  return { status: 200, body: { '@odata.context': context(shelf, item, '/$entity'), ...chosen(can, versionJson(shelf, found, call.query), call.query) } };
};
