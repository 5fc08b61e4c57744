import type { Activity } from '../../src/domain/activity';
import type { Colleague } from '../../src/domain/colleague';
import { answerBy, handOverOf } from '../../src/domain/handOver';
import { anna, bo, carla, caseOf, heard } from '../store/people';

const seller: Colleague = { key: 'person-bo', person: bo, role: 'seller', language: undefined, leftOn: undefined };
const other: Colleague = { ...seller, key: 'person-carla', person: carla };
const answer = (kind: Activity['kind'], at: string, more: Partial<Activity> = {}) => heard(bo, `${kind} ${at}`, { kind, at: `${at}T10:00:00.000Z`, ...more });
const of = (stage: string, answers: readonly Activity[], receiver: Colleague | undefined = seller) => handOverOf({ opportunity: caseOf(anna, 'i1', { stage }), heard: answers }, receiver);

test.each([
  ['flagged a moment ago', of('flagged', []), 'received', '2026-11-24'],
  ['with nobody there to follow up', of('flagged', [], undefined), 'received', '2026-11-24'],
  ['taken by whoever follows up', of('taken', [answer('taken', '2026-11-25')]), 'taken', '2026-11-25'],
  ['taken, and whoever took it has left or passed it on in SharePoint', of('taken', [answer('taken', '2026-11-25')], other), 'received', '2026-11-25'],
  ['passed on: the time runs anew', of('flagged', [answer('passedOn', '2026-11-26')], other), 'received', '2026-11-26'],
  ['taken, then passed on', of('taken', [answer('taken', '2026-11-25'), answer('passedOn', '2026-11-26')], other), 'received', '2026-11-26'],
  ['passed on, then taken', of('taken', [answer('taken', '2026-11-27', { by: carla }), answer('passedOn', '2026-11-26')], other), 'taken', '2026-11-27'],
  ['an answer that was taken back', of('flagged', [answer('taken', '2026-11-25', { isWithdrawn: true })]), 'received', '2026-11-24'],
  ['closed without follow-up', of('lost', [answer('declined', '2026-11-25')]), 'answered', '2026-11-25'],
  ['closed, and opened again', of('flagged', [answer('declined', '2026-11-25')]), 'received', '2026-11-25'],
  ['won', of('won', [answer('taken', '2026-11-25')]), 'answered', '2026-11-25'],
  ['moved on by a hand in SharePoint, without a word', of('meeting', []), 'taken', '2026-11-24'],
  ['talked about, which is no answer', of('flagged', [answer('talk', '2026-11-25')]), 'received', '2026-11-24'],
])('a case %s', (_what, found, step, since) => expect(found).toMatchObject({ step, since }));

test('the newest word is told, whoever wrote it', () => {
  expect(of('taken', [answer('taken', '2026-11-27', { words: 'I call her' }), answer('passedOn', '2026-11-26', { words: 'Yours' })]).word?.words).toBe('I call her');
  expect(of('flagged', [heard(anna, 'more')]).word).toBeUndefined();
});

test('the day to answer by counts working days where the client is', () => {
  const isHoliday = (country: string, day: string) => country === 'DK' && day === '2026-11-30';
  expect([answerBy({ since: '2026-11-27' }, 'DK', isHoliday), answerBy({ since: '2026-11-27' }, '', isHoliday)]).toEqual(['2026-12-02', '2026-12-01']);
});
