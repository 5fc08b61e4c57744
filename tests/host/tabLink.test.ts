import fc from 'fast-check';
import { keyIn, keyInHash, tabLink, tabPage } from '../../src/host/tabLink';

const key = "a/b c&d=#é'";

beforeAll(() => void Object.assign(globalThis, { location: new URL('https://app.example/salg/taskpane.html?x=1#y') }));

test('a case has its own address in our tab, beside the page that asks', () => {
  expect(tabPage(key)).toBe(`https://app.example/salg/tab.html#/case/${encodeURIComponent(key)}`);
});

test('the link into Teams tells app, tab, case and label, and the page for whoever has no Teams', () => {
  const link = new URL(tabLink({ teamsAppId: 'app id', entityId: 'cases' }, key, 'Havbro & Søn + 1'));
  expect(link.origin + link.pathname).toBe('https://teams.microsoft.com/l/entity/app%20id/cases');
  expect(link.search).not.toContain('+');
  const { context, ...others } = Object.fromEntries(link.searchParams);
  expect(others).toEqual({ webUrl: tabPage(key), label: 'Havbro & Søn + 1' });
  expect(JSON.parse(context ?? '')).toEqual({ subEntityId: key });
});

test('elsewhere than in life the link leads to that Teams', () => {
  expect(tabLink({ teamsAppId: 'app', entityId: 'cases', teamsOrigin: 'https://localhost:44301' }, 'k', 'l')).toMatch(/^https:\/\/localhost:44301\/l\/entity\/app\/cases\?/);
});

const hash64 = '0f'.repeat(32);

test.each([
  [`#/case/${hash64}`, hash64],
  ['#/case/0b8f6a52-7a0e-4c07-9d2e-7f5d1a3c9e11', '0b8f6a52-7a0e-4c07-9d2e-7f5d1a3c9e11'],
  ['', undefined],
  ['#', undefined],
  ['#/case/', undefined],
  ['#/case/a/b', undefined],
  ['#/cases/ab', undefined],
  ['#/case/ab?x=1', undefined],
  ['#/case/%3Cscript%3E', undefined],
  ["#/case/x' or 1 eq 1", undefined],
  ['#/case/javascript:alert(1)', undefined],
  ['#code=0.A&state=x', undefined],
  [`#/case/${'a'.repeat(101)}`, undefined],
])('the case in %s is %s', (hash, subPage) => {
  expect(keyInHash(hash)).toBe(subPage);
});

test('10,000 links: a key is taken as it stands, and nothing else ever', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('__proto__', 'constructor', "x' or 1 eq 1", 'javascript:1', '<img src=x>', '../', '%00', '{"subEntityId":"a"}'), fc.uuid(), fc.string({ unit: fc.constantFrom('a', '0', 'f', '-'), minLength: 1, maxLength: 120 }));
  fc.assert(fc.property(fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join('')), (link) => {
    const isKey = link.length > 0 && link.length <= 100 && [...link].every((letter) => '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-'.includes(letter));
    expect([keyIn(link), keyInHash(`#/case/${link}`)]).toEqual(isKey ? [link, link] : [undefined, undefined]);
  }), { numRuns: 10_000 });
});
