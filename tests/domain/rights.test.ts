import { isLastDirector, rightsOf } from '../../src/domain/rights';
import { ours } from './firms';

const today = '2026-11-26';
const [anna, bo, dora, dan] = [ours('anna', 'consultant'), ours('bo', 'seller'), ours('dora', 'director'), ours('dan', 'director')];
const stranger = { oid: 'oid-x', upn: 'x@nordlys.example', name: 'x' };

test.each([
  ['a consultant', anna.person, [anna, bo, dora], { role: 'consultant', mayEditFirm: false, mayNameDirectors: false }],
  ['a seller', bo.person, [anna, bo, dora], { role: 'seller', mayEditFirm: true, mayNameDirectors: false }],
  ['a director', dora.person, [anna, bo, dora], { role: 'director', mayEditFirm: true, mayNameDirectors: true }],
  ['somebody whom nobody has entered', stranger, [anna, bo, dora], { role: 'consultant', mayEditFirm: false, mayNameDirectors: false }],
  ['somebody who has left', bo.person, [anna, { ...bo, leftOn: '2026-11-25' }, dora], { role: 'consultant', mayEditFirm: false, mayNameDirectors: false }],
  ['anybody, where no director is left', anna.person, [anna, bo, { ...dora, leftOn: '2026-01-01' }], { role: 'consultant', mayEditFirm: true, mayNameDirectors: true }],
  ['anybody, where nobody is entered', stranger, [], { role: 'consultant', mayEditFirm: true, mayNameDirectors: true }],
])('the rights of %s', (_who, person, colleagues, rights) => {
  expect(rightsOf(person, colleagues, today)).toEqual(rights);
});

test('the last director is known as such', () => {
  expect(isLastDirector(dora, [anna, bo, dora], today)).toBe(true);
  expect(isLastDirector(dora, [dora, dan], today)).toBe(false);
  expect(isLastDirector(dora, [dora, { ...dan, leftOn: '2026-11-01' }], today)).toBe(true);
  expect(isLastDirector(bo, [bo, dora], today)).toBe(false);
});
