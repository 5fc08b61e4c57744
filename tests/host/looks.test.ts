import { themeOfColours, theme } from '../../src/host/looks';

test.each([
  ['#ffffff', '#242424', 'light'],
  ['#F3F2F1', undefined, 'light'],
  ['ffffff', undefined, 'light'],
  ['#292929', '#ffffff', 'dark'],
  ['#0000ff', '#ffffff', 'dark'],
  ['#000000', '#eeeeee', 'dark'],
  ['#000000', '#FFFFFF', 'contrast'],
  ['', '', undefined],
  ['white', 'black', undefined],
  [undefined, undefined, undefined],
  [0xffffff, 0, undefined],
])('background %p with text %p is %p', (background, foreground, expected) => {
  expect(themeOfColours(background, foreground)).toBe(expected);
});

/** A machine that asks for what `asks` names. */
function machine(...asks: string[]): void {
  Object.assign(globalThis, { matchMedia: (query: string) => ({ matches: asks.some((ask) => query.includes(ask)), addEventListener: () => undefined }) });
}

test.each([
  [[], undefined, 'light'],
  [['prefers-color-scheme: dark'], undefined, 'dark'],
  [['prefers-color-scheme: dark'], 'light', 'light'],
  [[], 'dark', 'dark'],
  [['forced-colors: active'], 'light', 'contrast'],
  [['forced-colors: active', 'prefers-color-scheme: dark'], undefined, 'contrast'],
] as const)('the machine asks for %p, the host for %p: %p', (asks, ofHost, expected) => {
  machine(...asks);
  expect(theme(ofHost)).toBe(expected);
});
