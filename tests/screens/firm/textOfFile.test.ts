import { textOfFile } from '../../../src/screens/firm/textOfFile';

const said = 'Kunde;Domæne\nSøren & Åsa;søren.example';
const utf16 = (text: string, isLittle: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, isLittle);
  [...text].forEach((letter, at) => view.setUint16(2 + at * 2, letter.charCodeAt(0), isLittle));
  return bytes;
};

test.each([
  ['UTF-8', new TextEncoder().encode(said)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${said}`)],
  ['UTF-16, as Excel’s "Unicode text"', utf16(said, true)],
  ['UTF-16 the other way round', utf16(said, false)],
  ['Windows letters, as a Danish Excel’s .csv', Uint8Array.from(said, (letter) => letter.charCodeAt(0))],
])('a file in %s is read with its letters', async (_in, bytes) => {
  expect((await textOfFile(new Blob([bytes])))?.replace(/^\ufeff/, '')).toBe(said);
});

test.each([
  ['a workbook', Uint8Array.of(80, 75, 3, 4, 0, 0, 0, 0)],
  ['a file of 30 million bytes', new Uint8Array(30_000_000).fill(65)],
])('%s is no table', async (_what, bytes) => {
  expect(await textOfFile(new Blob([bytes]))).toBeUndefined();
});
