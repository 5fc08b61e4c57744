import { strange } from '../graph/faultOf';
import type { ListRow, Lists } from '../graph/listTypes';

/** All rows of a list as they stand now, oldest first. */
export async function everyRow(lists: Lists, listId: string): Promise<readonly ListRow[]> {
  const rows: ListRow[] = [];
  const been = new Set<string | undefined>();
  for (let link: string | undefined; !been.has(link); ) {
    been.add(link);
    const page = await lists.page(listId, link);
    rows.push(...page.rows);
    if (page.nextLink === undefined) return rows;
    link = page.nextLink;
  }
  throw strange('Graph led us in a circle.');
}
