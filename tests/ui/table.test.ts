import fc from 'fast-check';
import { parse } from 'papaparse';
import { csvOf, pastedOf } from '../../src/ui/table';

const parsed = (text: string, delimiter: string) => parse<string[]>(text, { delimiter, newline: '\r\n' }).data;

test('the file begins with the mark of UTF-8, and each cell is read again as it was', () => {
  const table = [['Kunde', 'Behov'], ['Havbro & Søn; "A/S"', 'to linjer\nog en fane\there']];
  expect(csvOf(table).charCodeAt(0)).toBe(0xfeff);
  expect(parsed(csvOf(table).slice(1), ';')).toEqual(table);
  expect(parsed(pastedOf(table), '\t')).toEqual(table);
});

test.each(['=1+1', '+45 12 34 56 78', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '\u0000=1', '＝1', '＠SUM', '=cmd|"/c calc"!A1'])('%j never begins a formula, and stays to be read', (cell) => {
  for (const said of [csvOf([[cell]]).slice(1), pastedOf([[cell]])]) {
    expect(said.startsWith('"\'')).toBe(true);
    expect(parsed(said, ';')).toEqual([[`'${cell}`]]);
  }
});

test('whatever is typed, no cell of either begins with a sign of a formula, and none comes out of its place', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ';', ' ', 'a', 'ø', '😀') }), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), (table) => {
    for (const [text, between] of [[csvOf(table).slice(1), ';'], [pastedOf(table), '\t']] as const) {
      const read = parsed(text, between);
      expect(read.map((cells) => cells.length)).toEqual(table.map(() => 2));
      for (const [row, cells] of read.entries()) for (const [place, cell] of cells.entries()) expect([table[row]![place], `'${table[row]![place]}`]).toContain(cell);
      for (const cell of read.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }
  }));
});
