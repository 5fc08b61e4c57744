import { mayFollowUp, stageAfter, stagesToChoose } from '../../src/domain/followUp';
import { stagesFromTheStart } from '../../src/domain/stage';

const [me, other] = [{ oid: 'me', upn: 'me@nordlys.example', name: 'Me' }, { oid: 'other', upn: 'other@nordlys.example', name: 'Other' }];
const colleague = (person: typeof me) => ({ key: person.upn, person, role: 'consultant', language: undefined, leftOn: undefined }) as const;

test.each([
  ['meeting', 'flagged', 'meeting'], ['meeting', 'taken', 'meeting'], ['offer', 'flagged', 'offer'], ['offer', 'meeting', 'offer'],
  ['meeting', 'meeting', undefined], ['meeting', 'offer', undefined], ['talk', 'flagged', undefined], ['phone', 'flagged', undefined], ['other', 'flagged', undefined],
  ['offer', 'won', undefined], ['offer', 'lost', undefined], ['meeting', 'withdrawn', undefined], ['meeting', 'unheard-of', undefined],
] as const)('a logged %s brings a case in %s to %s', (kind, now, then) => expect(stageAfter(kind, now, stagesFromTheStart)).toBe(then));

test('a firm without such a stage, or with another order, is followed', () => {
  expect(stageAfter('offer', 'flagged', stagesFromTheStart.filter(({ key }) => key !== 'offer'))).toBeUndefined();
  expect(stageAfter('meeting', 'offer', [...stagesFromTheStart].reverse())).toBe('meeting');
});

test('nobody puts a case among those taken back by choosing a stage', () => {
  expect(stagesToChoose(stagesFromTheStart).map(({ key }) => key)).toEqual(['flagged', 'taken', 'meeting', 'offer', 'won', 'lost']);
});

test('sellers, directors and whoever follows up may; another consultant may not', () => {
  expect([mayFollowUp(me, 'seller', undefined), mayFollowUp(me, 'director', colleague(other)), mayFollowUp(me, 'consultant', colleague(me))]).toEqual([true, true, true]);
  expect([mayFollowUp(me, 'consultant', colleague(other)), mayFollowUp(me, 'consultant', undefined)]).toEqual([false, false]);
});
