import type { Firm, FirmEvent, FirmMail, FirmPerson } from '../../../src/sandbox/firm';

function person(name: string, role: FirmPerson['role'], language: FirmPerson['language'], place: number): FirmPerson {
  const upn = `${name.split(' ')[0]!.toLowerCase()}@nordlys.example`;
  return { oid: `00000000-0000-4000-8000-00000000000${place}`, upn, name, role, language, jobTitle: role, isAdministrator: role === 'director' };
}

const cc = { name: '', address: 'cc@kunde.example' };
const client = { name: 'Bo Berg', address: 'bo@kunde.example' };

function mail(place: number, changes: Partial<FirmMail>): FirmMail {
  const headers = [{ name: 'Message-ID', value: `<m${place}@kunde.example>` }, { name: 'Date', value: `Mon, 0${place} Nov 2026 10:00:00 +0100` }];
  return {
    messageId: `<m${place}@kunde.example>`, subject: `RE: Need ${place}`, from: client, to: [{ name: 'Anna Dam', address: 'anna@nordlys.example' }], cc: [], sentAt: `2026-11-0${place}T09:00:00Z`,
    text: `Text of mail ${place}`, html: undefined, headers, conversationIndex: undefined, isMeetingRequest: false, ...changes,
  };
}

const anna = { name: 'Anna Dam', address: 'anna@nordlys.example' };

function meeting(place: number, changes: Partial<FirmEvent>): FirmEvent {
  return {
    uid: String(place).repeat(32), subject: `Meeting ${place}`, organiser: client, attendees: [{ ...anna, isOptional: false, answer: 'accepted' }, { ...cc, isOptional: true, answer: 'none' }],
    start: `2026-11-1${place}T09:00`, end: `2026-11-1${place}T10:30`, timeZone: 'Europe/Copenhagen', isAllDay: false, recurrence: undefined, sensitivity: 'normal', showAs: 'busy', isOnline: false,
    text: `Text of meeting ${place}`, location: 'Room 4', madeAt: '2026-11-01T08:00:00Z', ...changes,
  };
}

const weekly = { pattern: 'weekly', interval: 1, weekdays: ['friday'], until: '2026-11-27', cancelled: ['2026-11-20'], exceptions: [] } as const;
const toBo = [{ ...client, isOptional: false, answer: 'tentativelyAccepted' }] as const;

/** Three people; a meeting Anna is asked to, a whole day that she holds, and a series of three Fridays of which one is called off; four mails: one plain, one HTML only, one without headers, one from nobody with a hostile subject. */
export function smallFirm(): Firm {
  const people = [person('Anna Dam', 'consultant', 'da', 1), person('Sven Ek', 'seller', 'sv', 2), person('Dora Lee', 'director', 'en', 3)];
  const mails = [
    mail(1, {}),
    mail(2, { text: '', html: '<p>Hello <b>Anna</b></p><script>window.ran = 1</script><img src="https://evil.example/x.png" onerror="window.ran = 1">' }),
    mail(3, { headers: undefined, cc: [cc] }),
    mail(4, { subject: '</script><img src=x onerror="window.ran=1">', from: undefined }),
  ];
  const events = [meeting(1, {}), meeting(2, { organiser: anna, attendees: toBo, isAllDay: true, start: '2026-11-12T00:00', end: '2026-11-13T00:00', sensitivity: 'private', location: undefined }), meeting(3, { recurrence: weekly })];
  return {
    tenantId: '11111111-1111-4111-8111-111111111111', clientId: '22222222-2222-4222-8222-222222222222', name: 'Nordlys <A/S>', domain: 'nordlys.example', site: 'nordlys.sharepoint.example/sites/salg',
    people, clients: [], competences: [], holdings: [], assignments: [], events, mails: mails.map((one) => ({ mail: one, inMailboxesOf: ['anna@nordlys.example'] })),
  };
}
