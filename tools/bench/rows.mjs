/**
 * A row of a section: `name` as in the JSON, what it `says`, its `value`, and where there are any the `interval` of the value and the
 * `budget`, which is the most that it may be.
 * @typedef {{ name: string, says: string, value: number, interval?: [number, number], budget?: number }} Row
 */

const rounded = (value) => Math.round(value * 1000) / 1000;

function verdict({ value, budget }) {
  if (budget === undefined) return '';
  return value <= budget ? 'met' : 'NOT MET';
}

/** The rows of one section, for people; a budget that is not met says so. */
export function inTable(section, rows) {
  const cells = rows.map((row) => [row.says, String(rounded(row.value)), row.interval ? row.interval.map(rounded).join(' to ') : '', row.budget === undefined ? '' : `<= ${row.budget}`, verdict(row)]);
  const head = [section, 'value', '95 % interval', 'budget', ''];
  const widths = head.map((word, place) => Math.max(word.length, ...cells.map((row) => row[place].length)));
  return [head, ...cells].map((row) => row.map((cell, place) => cell.padEnd(widths[place])).join('  ').trimEnd()).join('\n');
}

/** The rows of one section, for machines: "pane.own_requests": 4, and "…_interval" where there is one. */
export function inJson(section, rows) {
  return Object.fromEntries(rows.flatMap(({ name, value, interval }) => [[`${section}.${name}`, rounded(value)], ...(interval ? [[`${section}.${name}_interval`, interval.map(rounded)]] : [])]));
}
