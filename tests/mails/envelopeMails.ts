import { wordB, wordsB } from './encode';
import { testMail, type TestMail } from './testMail';

/** Longest line of a mail without its line end (RFC 5322 2.1.1). */
const longestLine = 998;

/** Words up to so many letters. */
function lettersOf(words: string, count: number): string {
  return words.repeat(Math.ceil(count / words.length)).slice(0, count - 1) + '!';
}

/** Broken at a blank before every line gets longer than 76 letters. */
function folded(subject: string): string {
  return subject.replace(/(.{1,70})( )(?=\S)/g, '$1\r\n$2');
}

const subjects: readonly TestMail[] = [
  testMail('no-subject', { headers: { Subject: undefined }, expect: { subject: '' } }),
  testMail('empty-subject', { headers: { Subject: '' }, expect: { subject: '' } }),
  testMail('blank-subject', { headers: { Subject: '   ' }, expect: { subject: '' } }),
  testMail('prefixes-only', { headers: { Subject: 'SV: VS: RE: [EXTERNAL]' }, expect: { subject: 'SV: VS: RE: [EXTERNAL]' } }),
  testMail('markup-in-subject', {
    headers: { Subject: '<img src=x onerror=alert(1)> & "tilbud" {{1+1}}' },
    expect: { subject: '<img src=x onerror=alert(1)> & "tilbud" {{1+1}}' },
  }),
];

const longSubjects = (): TestMail[] => {
  const words = lettersOf('referat om driften og alt det andet ', longestLine);
  const danish = lettersOf('ønsker til årets møder på Ærø, ', longestLine);
  const oneWord = lettersOf('driftsudvalgsformandens', longestLine - 'Subject: '.length);
  return [
    testMail('subject-of-998-folded', { headers: { Subject: folded(words) }, expect: { subject: words } }),
    testMail('subject-of-998-encoded', { headers: { Subject: wordsB(danish) }, expect: { subject: danish } }),
    testMail('subject-one-line-of-998', { headers: { Subject: oneWord }, expect: { subject: oneWord } }),
  ];
};

const strangeLetters: readonly TestMail[] = [
  testMail('right-to-left', {
    headers: { Subject: wordB('utf-8', 'פגישה על מערכת הדוחות 2026'), From: `${wordB('utf-8', 'ليلى حداد')} <layla@kystbanken.example>` },
    expect: { subject: 'פגישה על מערכת הדוחות 2026', senderName: 'ليلى حداد', sender: 'layla@kystbanken.example' },
  }),
  testMail('right-to-left-override', {
    headers: { Subject: wordsB('Faktura \u202Efdp.exe\u202C til betaling') },
    expect: { subject: 'Faktura \u202Efdp.exe\u202C til betaling' },
  }),
  testMail('emoji', {
    headers: { Subject: wordsB('Vi gjorde det! 🎉👩🏽‍💻🇩🇰🇸🇪 Næste: ☕️'), From: `${wordB('utf-8', 'Bo 🚲 Dahl')} <bo@kystbanken.example>` },
    expect: { subject: 'Vi gjorde det! 🎉👩🏽‍💻🇩🇰🇸🇪 Næste: ☕️', senderName: 'Bo 🚲 Dahl', sender: 'bo@kystbanken.example' },
  }),
];

const senders: readonly TestMail[] = [
  testMail('no-sender', { headers: { From: undefined }, expect: { senderName: '', sender: '' } }),
  testMail('sender-without-address', { headers: { From: '"Vagten" <>' }, expect: { senderName: 'Vagten', sender: '' } }),
  testMail('sender-without-domain', { headers: { From: '"Vagten" <vagten>' }, expect: { senderName: 'Vagten', sender: 'vagten' } }),
  testMail('two-senders', {
    headers: {
      From: 'Karen Holm <karen.holm@kystbanken.example>, Bo Dahl <bo@kystbanken.example>',
      Sender: 'Sekretariatet <post@kystbanken.example>',
    },
  }),
];

const dates: readonly TestMail[] = [
  testMail('no-date', { headers: { Date: undefined }, expect: { sentAt: undefined } }),
  testMail('date-of-no-calendar', { headers: { Date: 'i går eftermiddags' }, expect: { sentAt: undefined } }),
  testMail('date-of-old-form', { headers: { Date: '9 Nov 26 08:15 GMT' }, expect: { sentAt: '2026-11-09T08:15:00.000Z' } }),
];

function manyRecipients(): TestMail {
  const people = Array.from({ length: 500 }, (_, index) => `"Modtager ${index + 1}" <modtager${index + 1}@${index % 2 === 0 ? 'kystbanken' : 'skogsverket'}.example>`);
  return testMail('five-hundred-recipients', { headers: { To: people.join(',\r\n ') } });
}

const recipients = (ownDomain: string): TestMail[] => [
  manyRecipients(),
  testMail('only-own-people', {
    headers: { From: `Mette Lund <mette.lund@${ownDomain}>`, To: `Jens Friis <jens.friis@${ownDomain}>`, Cc: `alle@${ownDomain}` },
    expect: { senderName: 'Mette Lund', sender: `mette.lund@${ownDomain}` },
  }),
  testMail('no-recipients', { headers: { To: undefined } }),
  testMail('undisclosed-recipients', { headers: { To: 'undisclosed-recipients:;' } }),
];

const lines: readonly TestMail[] = [
  testMail('folded-headers', {
    headers: {
      Subject: 'Et emne\r\n som er\r\n\tbrudt tre gange',
      From: 'Karen\r\n Holm\r\n <karen.holm@kystbanken.example>',
      To: 'a@modtager.example,\r\n\tb@modtager.example',
    },
    expect: { subject: 'Et emne som er\tbrudt tre gange' },
  }),
  testMail('header-names-in-capitals', {
    headers: { Subject: undefined, SUBJECT: 'Store bogstaver', From: undefined, FROM: 'Karen Holm <karen.holm@kystbanken.example>' },
    expect: { subject: 'Store bogstaver' },
  }),
  bareLineFeeds(),
];

function bareLineFeeds(): TestMail {
  const mail = testMail('bare-line-feeds', {});
  return { ...mail, eml: typeof mail.eml === 'string' ? mail.eml.replace(/\r\n/g, '\n') : mail.eml };
}

/** Mails by what their envelope lacks or has too much of. */
export function envelopeMails(ownDomain: string): TestMail[] {
  return [...subjects, ...longSubjects(), ...strangeLetters, ...senders, ...dates, ...recipients(ownDomain), ...lines];
}
