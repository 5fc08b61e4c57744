import type { Table } from './sheet';

/** Cells of a pasted range or a .csv, whatever parts them; quotes as in RFC 4180. The library is fetched when first needed. */
export async function tableOf(text: string): Promise<Table> {
  const { parse } = (await import('papaparse')).default;
  const { data } = parse<string[]>(text.replace(/^\ufeff/, '').trimEnd(), { delimitersToGuess: ['\t', ';', ',', '|'], skipEmptyLines: false });
  return data;
}
