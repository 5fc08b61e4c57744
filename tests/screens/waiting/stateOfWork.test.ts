import type { ForSharePoint, Snapshot, Waiting, WaitReason } from '../../../src/store/storeTypes';
import { stateOfWork } from '../../../src/screens/waiting/stateOfWork';

const now = '2026-11-24T10:00:00.000Z';

function waits(why: WaitReason, more: Partial<Waiting> = {}): Waiting<ForSharePoint> {
  return { seq: 1, since: '2026-11-24T09:00:00.000Z', why, tries: 1, change: { act: 'takeBack', caseKey: 'k', part: 'p', intent: 'i', at: now }, ...more } as Waiting<ForSharePoint>;
}

const table: readonly (readonly [string, Partial<Snapshot>, string, number])[] = [
  ['nothing waits', {}, 'sent', 0],
  ['nothing waits, nobody is signed in: the cases say so', { trouble: 'signedOut' }, 'sent', 0],
  ['just flagged', { waiting: [waits('new', { tries: 0 })] }, 'sending', 1],
  ['the first try', { waiting: [waits('sending')] }, 'sending', 1],
  ['a second try', { waiting: [waits('sending', { tries: 2 })] }, 'waiting', 1],
  ['SharePoint is busy', { trouble: 'throttled', waiting: [waits('throttled')] }, 'waiting', 1],
  ['no network', { trouble: 'offline' }, 'offline', 0],
  ['no network, two wait', { trouble: 'offline', waiting: [waits('offline'), waits('offline')] }, 'offline', 2],
  ['somebody must sign in', { trouble: 'signedOut', waiting: [waits('signedOut')] }, 'forYou', 1],
  ['one is parked while there is no network', { trouble: 'offline', waiting: [waits('offline'), waits('parked')] }, 'forYou', 2],
  ['a colleague changed the same', { waiting: [waits('changedMeanwhile')] }, 'forYou', 1],
  ['flagged by somebody unseen', { waiting: [waits('unseen')] }, 'forYou', 1],
  ['not allowed to be written', { waiting: [waits('notAllowed')] }, 'forYou', 1],
  ['it ends with this page', { isLasting: false, waiting: [waits('new')] }, 'forYou', 1],
  ['it ends with this page, and nothing waits', { isLasting: false }, 'sent', 0],
  ['a newer version did something here', { fromNewer: [now] }, 'forYou', 1],
  ['an hour old where it may be dropped', { mayBeDropped: true, waiting: [waits('throttled')] }, 'waiting', 1],
  ['two days old where it may be dropped', { mayBeDropped: true, waiting: [waits('throttled', { since: '2026-11-22T09:00:00.000Z' })] }, 'forYou', 1],
  ['two days old where it is kept', { waiting: [waits('throttled', { since: '2026-11-22T09:00:00.000Z' })] }, 'waiting', 1],
];

test.each(table)('%s', (_name, told, is, count) => {
  expect(stateOfWork({ waiting: [], fromNewer: [], trouble: undefined, isLasting: true, mayBeDropped: false, ...told }, now)).toMatchObject({ is, count });
});

test('counts from the oldest', () => {
  const waiting = [waits('offline'), waits('offline', { since: '2026-11-23T09:00:00.000Z' })];
  expect(stateOfWork({ waiting, fromNewer: [], trouble: 'offline', isLasting: true, mayBeDropped: false }, now).since).toBe('2026-11-23T09:00:00.000Z');
});
