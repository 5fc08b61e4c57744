import fc from 'fast-check';
import { isInView, linkOfView, viewIn, wholeView, type CaseView, type ViewGround } from '../../src/domain/caseView';
import { spanNames } from '../../src/domain/period';
import { anna, bo, caseOf, heard } from '../store/people';
import { client, ours } from './firms';

const ground: ViewGround = {
  accounts: [client('account-1', 'Havbro', ['havbro.example']), client('account-2', 'Old', ['old.example'], { mergedInto: 'account-1' })],
  colleagues: [ours('bo', 'seller'), ours('dora', 'director')],
  heard: new Map([['mail-1', [heard(bo, 'h', { competence: 'rust' }), heard(bo, 'gone', { competence: 'cobol', isWithdrawn: true })]]]),
  today: '2026-11-28',
};
const one = caseOf(anna, 'i1', { stage: 'offer', competence: 'java', owner: 'dora' });
const shown = (view: Partial<CaseView>, of = one) => isInView(of, { ...wholeView, ...view }, ground);

test.each([
  [{}, true], [{ stage: 'offer' }, true], [{ stage: 'won' }, false], [{ client: 'account-1' }, true], [{ client: 'account-2' }, false],
  [{ competence: 'java' }, true], [{ competence: 'rust' }, true], [{ competence: 'cobol' }, false], [{ owner: 'dora' }, true], [{ owner: 'bo' }, false],
  [{ span: 'thisMonth' }, true], [{ span: 'lastMonth' }, false], [{ span: 'all' }, true],
  [{ stage: 'offer', client: 'account-1', competence: 'java', owner: 'dora', span: 'thisYear' }, true], [{ stage: 'offer', client: 'account-1', competence: 'cobol' }, false],
] as const)('%j shows the case: %s', (view, isShown) => expect(shown(view)).toBe(isShown));

test('a client that was taken over is found with its heir, and what was taken back nowhere', () => {
  expect(shown({ client: 'account-1' }, { ...one, account: { key: 'account-2', name: 'Old', domain: 'old.example' } })).toBe(true);
  expect([shown({}, { ...one, stage: 'withdrawn' }), shown({ competence: 'java' }, { ...one, isWithdrawn: true })]).toEqual([false, false]);
});

const key = fc.option(fc.oneof(fc.uuid(), fc.constantFrom('meeting', 'won', 'a'.repeat(100))), { nil: undefined });
const views = fc.record({ whose: fc.constantFrom('everyone' as const, 'mine' as const, 'late' as const), stage: key, client: key, competence: key, owner: key, span: fc.option(fc.constantFrom(...spanNames), { nil: undefined }) })
  .map((view) => Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as unknown as CaseView);

test('every view comes back out of its link, which holds letters, digits and a few signs only', () => {
  fc.assert(fc.property(views, (view) => {
    expect(viewIn(linkOfView(view))).toEqual(view);
    expect(linkOfView(view)).toMatch(/^view\?[0-9A-Za-z=&-]*$/);
  }));
});

test('10,000 links of strangers: a view of what we know, or none', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('view?', 'stage=', 'whose=mine', '&', '__proto__=1', 'constructor=x', 'owner=%00', 'client=<b>', 'span=thisYear', 'span=ever', '%', '=', '+'), fc.uuid());
  fc.assert(fc.property(fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')), (link) => {
    const view = viewIn(link);
    if (!link.startsWith('view?')) return expect(view).toBeUndefined();
    expect(Object.keys(view ?? {}).every((name) => ['whose', 'stage', 'client', 'competence', 'owner', 'span'].includes(name))).toBe(true);
    if (view) expect(viewIn(linkOfView(view))).toEqual(view);
  }), { numRuns: 10_000 });
});
