import type { GraphAnswer, GraphCall } from './batch';
import { resync, strange } from './faultOf';
import { GraphError } from './graphError';
import { objectOf, textOf, type Json } from './json';
import { columnIn, columnJson, deltaIn, listIn, rowIn, valuesIn } from './listJson';
import type { ColumnChange, ColumnThere, ColumnToMake, DeltaPage, Fields, ListRow, Lists, ListThere } from './listTypes';
import { everyValue, nextLinkIn, pagesFrom, segment, sendOne } from './paging';
import { rowScopes, setUpScopes } from './scopes';
import type { Transport } from './transport';

/** SharePoint gives up to 5,000 at once (source: microsoft365blogs.com, 2022-01-25); so many come in time on a slow line. */
const rowsOfAPage = 1_500;

/** The lists of one site, "host/path"; which of Graph's ids that is, is asked once. */
export function openLists(transport: Transport, site: string): Lists {
  return new SiteLists(transport, site);
}

/** A literal of a $filter, ready for the address: quotes doubled, then percent-encoded. */
function literal(value: string): string {
  return encodeURIComponent(`'${value.replaceAll("'", "''")}'`).replaceAll("'", '%27');
}

class SiteLists implements Lists {
  private home: Promise<string> | undefined;

  constructor(private readonly transport: Transport, private readonly site: string) {}

  async all(): Promise<readonly ListThere[]> {
    const found = await this.everything(`${await this.lists()}?$select=id,name,displayName`);
    return found.map(listIn);
  }

  async make(displayName: string, columns: readonly ColumnToMake[]): Promise<ListThere> {
    const body = { displayName, columns: columns.map(columnJson), list: { template: 'genericList' } };
    const { body: made } = await this.one({ method: 'POST', path: await this.lists(), body }, setUpScopes);
    return listIn(objectOf(made));
  }

  async columns(listId: string): Promise<readonly ColumnThere[]> {
    const found = await this.everything(`${await this.list(listId)}/columns`);
    return found.map(columnIn).filter((column) => column !== undefined);
  }

  async makeColumn(listId: string, column: ColumnToMake): Promise<ColumnThere> {
    const { body } = await this.one({ method: 'POST', path: `${await this.list(listId)}/columns`, body: columnJson(column) }, setUpScopes);
    const made = columnIn(objectOf(body));
    if (!made) throw strange('Graph answered with a column that has no name.');
    return made;
  }

  async changeColumn(listId: string, columnId: string, { isIndexed, isUnique, description }: ColumnChange): Promise<void> {
    const body = { ...(isIndexed !== undefined && { indexed: isIndexed }), ...(isUnique !== undefined && { enforceUniqueValues: isUnique }), ...(description !== undefined && { description }) };
    await this.one({ method: 'PATCH', path: `${await this.list(listId)}/columns/${segment(columnId)}`, body }, setUpScopes);
  }

  /** No row holds half of a letter, and no address can. */
  async rowsWhere(listId: string, column: string, value: string): Promise<readonly ListRow[]> {
    if (/\p{Surrogate}/u.test(value)) return [];
    const found = await this.everything(`${await this.list(listId)}/items?$expand=fields&$top=${rowsOfAPage}&$filter=fields/${segment(column)}%20eq%20${literal(value)}`);
    return found.map(rowIn).filter((row) => row !== undefined);
  }

  async create(listId: string, fields: Fields): Promise<ListRow> {
    const { body } = await this.one({ method: 'POST', path: `${await this.list(listId)}/items`, body: { fields } });
    const row = rowIn(objectOf(body));
    if (!row) throw strange('Graph answered with an item that has no id.');
    return { ...row, fields: { ...fields, ...row.fields } };
  }

  /** The answer is the item's fields alone, so what else a row has stands among them. */
  async update(listId: string, id: string, etag: string, fields: Fields): Promise<ListRow> {
    const path = `${await this.list(listId)}/items/${segment(id)}`;
    const { headers, body } = await this.one({ method: 'PATCH', path: `${path}/fields`, headers: { 'If-Match': etag }, body: fields });
    const row = rowIn({ id, fields: objectOf(body), ...(headers['etag'] !== undefined && { eTag: headers['etag'] }) });
    if (row && row.etag !== '') return row;
    const { body: again } = await this.one({ method: 'GET', path: `${path}?$expand=fields` });
    const read = rowIn(objectOf(again));
    if (!read) throw strange('Graph answered with an item that has no id.');
    return read;
  }

  async versions(listId: string, id: string): Promise<readonly Fields[]> {
    const found = await this.everything(`${await this.list(listId)}/items/${segment(id)}/versions?$expand=fields`);
    return found.map(({ fields }) => objectOf(fields));
  }

  async deltaFromNow(listId: string): Promise<string> {
    const start = `${await this.list(listId)}/items/delta?token=latest&$expand=fields`;
    for await (const body of pagesFrom(this.transport, start, rowScopes)) {
      const { deltaLink } = deltaIn(body);
      if (deltaLink !== undefined) return deltaLink;
    }
    throw strange('Graph gave no link of changes.');
  }

  async page(listId: string, link: string | undefined): Promise<{ readonly rows: readonly ListRow[]; readonly nextLink: string | undefined }> {
    const path = link === undefined ? `${await this.list(listId)}/items?$expand=fields&$top=${rowsOfAPage}` : this.transport.pathOf(link);
    const { body } = await this.one({ method: 'GET', path });
    return { rows: valuesIn(body).map(rowIn).filter((row) => row !== undefined), nextLink: nextLinkIn(body) };
  }

  async delta(_listId: string, link: string): Promise<DeltaPage> {
    try {
      const { body } = await this.one({ method: 'GET', path: this.transport.pathOf(link) });
      return deltaIn(body);
    } catch (fault) {
      if (!(fault instanceof GraphError) || fault.code !== resync) throw fault;
      return { changed: [], deletedIds: [], nextLink: undefined, deltaLink: undefined, needsResync: true };
    }
  }

  private async lists(): Promise<string> {
    this.home ??= this.findHome();
    try {
      return `/sites/${await this.home}/lists`;
    } catch (fault) {
      this.home = undefined;
      throw fault;
    }
  }

  private async list(listId: string): Promise<string> {
    return `${await this.lists()}/${segment(listId)}`;
  }

  private async findHome(): Promise<string> {
    const [host = '', ...path] = this.site.split('/').filter(Boolean);
    const place = path.length === 0 ? host : `${host}:/${path.map(segment).join('/')}`;
    const { body } = await this.one({ method: 'GET', path: `/sites/${place}?$select=id` });
    const id = textOf(objectOf(body)['id']);
    if (id === undefined) throw strange('Graph answered with a site that has no id.');
    return encodeURIComponent(id).replaceAll('%2C', ',');
  }

  private one(call: GraphCall, scopes = rowScopes): Promise<GraphAnswer> {
    return sendOne(this.transport, call, scopes);
  }

  private everything(start: string): Promise<readonly Json[]> {
    return everyValue(this.transport, start, rowScopes);
  }
}
