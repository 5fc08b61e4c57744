import { escaped, htmlPage } from './hostPages';

/** One list of the site, as it is stored. */
export interface StoredList {
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** The site's lists, each with how many rows it has. */
export function listsPage(site: string, lists: readonly StoredList[]): string {
  const items = lists.map(({ name, rows }) => `<li><a href="/site/${encodeURIComponent(name)}">${escaped(name)}</a> (${rows.length})</li>`).join('\n');
  const none = '<p>There are no lists yet: somebody with the right has to press <em>Set up</em> in the Teams tab.</p>';
  return htmlPage('SharePoint lists', `<main class="welcome"><p><a href="/">Start</a></p><h1>${escaped(site)}</h1>${lists.length === 0 ? none : `<ul>${items}</ul>`}</main>`);
}

/** The rows of one list, every column that any row has; values are text, never markup. */
export function rowsPage({ name, rows }: StoredList): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const lines = rows.map((row) => `<tr>${columns.map((column) => `<td>${escaped(shown(row[column]))}</td>`).join('')}</tr>`).join('\n');
  const table = rows.length === 0 ? '<p>No rows.</p>' : `<div class="rows" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>\n${lines}\n</tbody></table></div>`;
  return htmlPage(name, `<main class="welcome wide"><p><a href="/site">All lists</a></p><h1>${escaped(name)}</h1>${table}</main>`);
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
