import { importWords } from '../../../src/screens/firm/importWords';

test('one of a kind is counted in the singular, none and several in the plural', () => {
  expect(importWords.da.counts(1, 1, 1, 1)).toBe('1 ny, 1 ændret, 1 uændret, 1 afvist.');
  expect(importWords.da.counts(0, 2, 0, 2)).toBe('0 nye, 2 ændrede, 0 uændrede, 2 afviste.');
  expect(importWords.sv.counts(1, 1, 1, 1)).toBe('1 ny, 1 ändrad, 1 oförändrad, 1 avvisad.');
  expect(importWords.sv.entered(1)).toBe('1 rad sparad.');
  expect(importWords.sv.entered(3)).toBe('3 rader sparade.');
});
