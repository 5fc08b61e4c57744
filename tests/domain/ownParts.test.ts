import type { Activity } from '../../src/domain/activity';
import type { Opportunity } from '../../src/domain/opportunity';
import { ownPart, ownParts } from '../../src/domain/ownParts';

const [me, other] = [{ oid: 'me', upn: 'me@nordlys.example', name: 'Me' }, { oid: 'other', upn: 'other@nordlys.example', name: 'Other' }];

const flagged = (key: string, more: Partial<Opportunity>): Opportunity => ({
  key, intent: key, stage: 'flagged', words: key, isWithdrawn: false, account: { key: undefined, name: 'Havbro', domain: '' }, stakeholder: undefined, promised: undefined, size: undefined, competence: undefined, by: me, owner: undefined, next: undefined, outcome: undefined, at: '2026-11-20', period: '2026-11', mail: undefined, ...more,
});
const said = (intent: string, caseKey: string, more: Partial<Activity>): Activity => ({ key: intent, intent, caseKey, kind: 'heard', reaction: undefined, to: undefined, words: intent, promised: undefined, size: undefined, competence: undefined, by: me, at: '2026-11-21', isWithdrawn: false, ...more });

test('own flags and own words on a colleague’s case, newest first; what was taken back says so; nobody else’s', () => {
  const cases = [
    flagged('mine', { at: '2026-11-19' }), flagged('gone', { stage: 'withdrawn', at: '2026-11-18' }), flagged('left', { isWithdrawn: true, at: '2026-11-17' }), flagged('theirs', { by: other }),
  ];
  const heard = new Map([['theirs', [said('heard', 'theirs', {}), said('regretted', 'theirs', { isWithdrawn: true, at: '2026-11-16' })]], ['mine', [said('their words', 'mine', { by: other })]]]);
  expect(ownParts(me, cases, heard).map(({ part, opportunity, isTakenBack }) => [part.words, opportunity.key, isTakenBack])).toEqual([
    ['heard', 'theirs', false], ['mine', 'mine', false], ['gone', 'gone', true], ['left', 'left', true], ['regretted', 'theirs', true],
  ]);
});

test('what can be taken back is one’s own newest act, and never another’s', () => {
  const parts = [flagged('theirs', { by: other }), said('first', 'theirs', {}), said('second', 'theirs', {}), said('their words', 'theirs', { by: other })];
  expect(ownPart(me, parts)?.intent).toBe('second');
  expect(ownPart(me, parts.filter(({ by }) => by === other))).toBeUndefined();
});
