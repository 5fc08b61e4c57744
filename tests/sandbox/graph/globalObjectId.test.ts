import { globalObjectId } from '../../../src/sandbox/graph/globalObjectId';
import { invitedEvent } from '../../../src/sandbox/graph/invitation';
import { smallFirm } from '../hosts/smallFirm';

/** The example of MS-OXOCAL: a day of a series, planned for 25 March 2008. */
test('an id is laid out as the example of the specification', () => {
  const made = { uid: '2A5844B3A444F74A9C246C60886F116B', madeAt: '2008-02-20T17:16:51Z' };
  const [day, series] = [globalObjectId({ ...made, day: '2008-03-25' }), globalObjectId({ ...made, day: undefined })];
  expect(day).toMatch(/^040000008200E00074C5B7101A82E00807D80319[0-9A-F]{8}E473C8010000000000000000100000002A5844B3A444F74A9C246C60886F116B$/);
  expect(series).toBe(`${day.slice(0, 32)}00000000${day.slice(40)}`);
});

test.each(['2026-11-02T09:00:00Z', undefined])('the event of an invitation sent %s has such an id, the same in every mailbox', (sentAt) => {
  const { people, mails } = smallFirm();
  const laid = (createdAt: string) => ({ itemId: 'AAMkAGx/y=', conversationId: 'AAQkAGx', createdAt, folder: 'inbox' as const, mail: { ...mails[0]!.mail, sentAt, isMeetingRequest: true } });
  const [mine, theirs] = [invitedEvent(people[0]!, laid('2026-11-02T09:00:10Z')), invitedEvent(people[1]!, laid('2026-11-02T09:00:20Z'))];
  expect(mine['iCalUId']).toMatch(/^040000008200E00074C5B7101A82E00800000000[0-9A-F]{16}000000000000000010000000[0-9A-F]{32}$/);
  expect(theirs['iCalUId']).toBe(mine['iCalUId']);
});
