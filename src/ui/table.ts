export type Table = readonly (readonly string[])[];

/**
 * A table as a file for Excel: UTF-8 with its mark, else Danish letters come out wrong, and parted by semicolons, which Excel expects where the
 * comma stands in numbers, as in Denmark and Sweden. No cell can become a formula.
 */
export function csvOf(table: Table): string {
  return `\ufeff${lines(table, ';')}`;
}

/** A table as it is pasted into Excel. No cell can become a formula. */
export function pastedOf(table: Table): string {
  return lines(table, '\t');
}

function lines(table: Table, between: string): string {
  return table.map((cells) => cells.map(harmless).map(quoted).join(between)).join('\r\n');
}

/** Signs that begin a formula, the wide ones of East Asia too (OWASP, "CSV Injection"); after an apostrophe they are text. */
function harmless(cell: string): string {
  return /^[\s\u0000]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
