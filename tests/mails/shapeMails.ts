import { base64, percent, quotedPrintable, wordB, wordQ } from './encode';
import { multipart, testMail, type TestMail } from './testMail';

function plain(text: string): string {
  return `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable('utf-8', text)}`;
}

function html(text: string): string {
  return `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64('utf-8', text)}`;
}

const htmlOnly: readonly TestMail[] = [
  testMail('html-only-da', {
    headers: { 'Content-Type': 'text/html; charset=iso-8859-1', 'Content-Transfer-Encoding': 'quoted-printable' },
    body: quotedPrintable('iso-8859-1', '<html><body><p>Vi har brug for <b>hjælp</b> på tirsdag.</p></body></html>\r\n'),
    expect: { textHas: '<b>hjælp</b> på tirsdag' },
  }),
  testMail('html-only-sv', {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Transfer-Encoding': '8bit' },
    body: '<p>Testmiljön ligger nere igen, å så trött man blir.</p>\r\n',
    expect: { textHas: 'Testmiljön ligger nere igen' },
  }),
];

const alternatives: readonly TestMail[] = [
  testMail('alternative-da', {
    headers: { 'Content-Type': 'multipart/alternative; boundary="skel-1"' },
    body: multipart('skel-1', [plain('Regnearket er blevet for stort.\r\n'), html('<p>Regnearket er blevet for stort.</p>')]),
    expect: { textHas: 'Regnearket er blevet for stort.' },
  }),
  testMail('alternative-in-mixed-sv', {
    headers: { 'Content-Type': 'multipart/mixed; boundary="yttre"', Subject: wordQ('utf-8', 'Bifogar översikten') },
    body: multipart('yttre', [
      `Content-Type: multipart/alternative; boundary="inre"\r\n\r\n${multipart('inre', [plain('Här är översikten.\r\n'), html('<p>Här är översikten.</p>')])}`,
      'Content-Type: text/csv; name="oversikt.csv"\r\nContent-Disposition: attachment; filename="oversikt.csv"\r\n\r\na;b\r\n1;2',
    ]),
    expect: { subject: 'Bifogar översikten', textHas: 'Här är översikten.', attachments: ['oversikt.csv'] },
  }),
];

function attached(name: string, disposition: string, fileName: string): TestMail {
  return testMail(name, {
    headers: { 'Content-Type': 'multipart/mixed; boundary="granse"' },
    body: multipart('granse', [
      plain('Se vedhæftede.\r\n'),
      `Content-Type: application/pdf\r\n${disposition}\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK`,
    ]),
    expect: { textHas: 'Se vedhæftede.', attachments: [fileName] },
  });
}

const parameters: readonly TestMail[] = [
  attached('parameter-utf8', `Content-Disposition: attachment; filename*=utf-8''${percent('utf-8', 'årsopgørelse æøå.pdf')}`, 'årsopgørelse æøå.pdf'),
  attached('parameter-latin1', `Content-Disposition: attachment; filename*=iso-8859-1'sv'${percent('iso-8859-1', 'översikt för åren.pdf')}`, 'översikt för åren.pdf'),
  attached('parameter-in-pieces', [
    'Content-Disposition: attachment;',
    ` filename*0*=utf-8''${percent('utf-8', 'Forslag til løsning på det ')};`,
    ` filename*1*=${percent('utf-8', 'største problem vi ')};`,
    ' filename*2="har set.pdf"',
  ].join('\r\n'), 'Forslag til løsning på det største problem vi har set.pdf'),
];

const calendar = (method: string, uid: string): string => [
  'BEGIN:VCALENDAR', 'PRODID:-//kystbanken//da', 'VERSION:2.0', `METHOD:${method}`, 'BEGIN:VEVENT',
  `UID:${uid}`, 'DTSTAMP:20261102T080000Z', 'DTSTART:20261112T090000Z', 'DTEND:20261112T100000Z',
  'SUMMARY:Opfølgning på driften', 'LOCATION:Mødelokale Læsø', 'ORGANIZER:mailto:karen.holm@kystbanken.example',
  'ATTENDEE:mailto:konsulent@modtager.example', 'END:VEVENT', 'END:VCALENDAR', '',
].join('\r\n');

const meetings: readonly TestMail[] = [
  testMail('meeting-request', {
    headers: {
      'Content-Type': 'multipart/alternative; boundary="kal"',
      Subject: wordB('utf-8', 'Opfølgning på driften'),
      'Content-Class': 'urn:content-classes:calendarmessage',
    },
    body: multipart('kal', [
      plain('Vi ses i Læsø.\r\n'),
      `Content-Type: text/calendar; charset=utf-8; method=REQUEST\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64('utf-8', calendar('REQUEST', 'mode-1'))}`,
    ]),
    expect: { subject: 'Opfølgning på driften', textHas: 'Vi ses i Læsø.' },
  }),
  testMail('meeting-request-calendar-alone', {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8; method=REQUEST', 'Content-Transfer-Encoding': '8bit' },
    body: calendar('REQUEST', 'mode-2'),
    expect: { textHas: '' },
  }),
];

function signature(type: string, file: string, content: string): string {
  const headers = [`Content-Type: ${type}; name="${file}"`, 'Content-Transfer-Encoding: base64', `Content-Disposition: attachment; filename="${file}"`];
  return `${headers.join('\r\n')}\r\n\r\n${content}`;
}

const signed: readonly TestMail[] = [
  testMail('signed-smime', {
    headers: { 'Content-Type': 'multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256; boundary="sig"' },
    body: multipart('sig', [
      plain('Kontrakten er på vej.\r\n'),
      signature('application/pkcs7-signature', 'smime.p7s', 'MIIBAA=='),
    ]),
    expect: { textHas: 'Kontrakten er på vej.', attachments: ['smime.p7s'] },
  }),
  testMail('signed-pgp', {
    headers: { 'Content-Type': 'multipart/signed; protocol="application/pgp-signature"; micalg=pgp-sha512; boundary="pgp"' },
    body: multipart('pgp', [
      plain('Nycklarna byts på måndag.\r\n'),
      signature('application/pgp-signature', 'signature.asc', 'LS0tLS1CRUdJTiBQR1A='),
    ]),
    expect: { textHas: 'Nycklarna byts på måndag.', attachments: ['signature.asc'] },
  }),
];

const plainest: readonly TestMail[] = [
  testMail('no-mime-headers', { headers: { 'MIME-Version': undefined, 'Content-Type': undefined } }),
  testMail('no-text-at-all', { body: '', expect: { textHas: '' } }),
];

/** Mails by what they are made of: HTML, alternatives, attachments, meetings, signatures. */
export function shapeMails(): TestMail[] {
  return [...htmlOnly, ...alternatives, ...parameters, ...meetings, ...signed, ...plainest];
}
