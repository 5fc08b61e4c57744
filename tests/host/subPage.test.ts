import fc from 'fast-check';
import { pageOf, subPageIn, subPageInHash } from '../../src/host/subPage';
import { tabLink } from '../../src/host/tabLink';

beforeAll(() => void Object.assign(globalThis, { location: new URL('https://app.example/salg/taskpane.html?x=1#y') }));

test('a view of cases has its own address in our tab, and its link into Teams tells both', () => {
  expect([pageOf('view?whose=mine&stage=offer'), pageOf('ab12')]).toEqual(['https://app.example/salg/tab.html#/view?whose=mine&stage=offer', 'https://app.example/salg/tab.html#/case/ab12']);
  expect(new URL(tabLink({ teamsAppId: 'a', entityId: 'b' }, 'view?stage=offer', 'l', pageOf('view?stage=offer'))).searchParams.get('webUrl')).toBe('https://app.example/salg/tab.html#/view?stage=offer');
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
  ['#/view?stage=offer&client=0f0f', 'view?stage=offer&client=0f0f'],
  ['#/view?', 'view?'],
  ['#/view?stage=%3Cb%3E', undefined],
  ['#/case/view?stage=offer', undefined],
  ['#/viewer?x=1', undefined],
  [`#/view?${'a'.repeat(1_001)}`, undefined],
])('what %s opens is %s', (hash, subPage) => {
  expect(subPageInHash(hash)).toBe(subPage);
});

test('10,000 links: a key is taken as it stands, and nothing else ever', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('__proto__', 'constructor', "x' or 1 eq 1", 'javascript:1', '<img src=x>', '../', '%00', '{"subEntityId":"a"}'), fc.uuid(), fc.string({ unit: fc.constantFrom('a', '0', 'f', '-'), minLength: 1, maxLength: 120 }));
  fc.assert(fc.property(fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join('')), (link) => {
    const isKey = link.length > 0 && link.length <= 100 && [...link].every((letter) => '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-'.includes(letter));
    expect([subPageIn(link), subPageInHash(`#/case/${link}`)]).toEqual(isKey ? [link, link] : [undefined, undefined]);
  }), { numRuns: 10_000 });
});
