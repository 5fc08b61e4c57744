import { base64, quotedPrintable, wordB, wordQ, type Charset } from './encode';
import { testMail, type TestMail } from './testMail';

const danish = 'Kære Søren\r\n\r\nBlåbærgrøden på Ærø var dejlig. Måske skal vi også tale om jeres gamle lønsystem, for det er ved at gå i stå?\r\n\r\nHilsen Åge\r\n';
const swedish = 'Hej Göran\r\n\r\nVi måste få ordning på gränssnittet mot ekonomisystemet före årsskiftet, annars står vi där än en gång.\r\n\r\nHälsningar Åsa\r\n';
const danishPiece = 'Blåbærgrøden på Ærø var dejlig.';
const swedishPiece = 'gränssnittet mot ekonomisystemet före årsskiftet';

interface Written {
  readonly charset: Charset;
  readonly transfer: '8bit' | 'quoted-printable' | 'base64';
  /** The Subject header as it stands in the mail. */
  readonly raw: string;
  readonly subject: string;
  readonly isSwedish?: true;
}

function body({ charset, transfer, isSwedish }: Written): string {
  const text = isSwedish ? swedish : danish;
  if (transfer === 'quoted-printable') return quotedPrintable(charset, text);
  return transfer === 'base64' ? base64(charset, text) : text;
}

function written(name: string, sketch: Written): TestMail {
  const { charset, transfer, raw, subject, isSwedish } = sketch;
  return testMail(name, {
    headers: { Subject: raw, 'Content-Type': `text/plain; charset="${charset}"`, 'Content-Transfer-Encoding': transfer },
    body: body(sketch),
    ...(transfer === '8bit' && charset !== 'utf-8' ? { bytesOf: charset } : {}),
    expect: { subject, textHas: isSwedish ? swedishPiece : danishPiece },
  });
}

const wholeSubjects: readonly TestMail[] = [
  written('da-latin1-8bit', { charset: 'iso-8859-1', transfer: '8bit', raw: wordQ('iso-8859-1', 'Møde på Ærø'), subject: 'Møde på Ærø' }),
  written('sv-latin1-8bit', {
    charset: 'iso-8859-1',
    transfer: '8bit',
    raw: wordB('iso-8859-1', 'Möte i Växjö på lördag'),
    subject: 'Möte i Växjö på lördag',
    isSwedish: true,
  }),
  written('da-utf8-8bit', {
    charset: 'utf-8',
    transfer: '8bit',
    raw: wordB('utf-8', 'Lønkørslen går i stå'),
    subject: 'Lønkørslen går i stå',
  }),
  written('sv-utf8-8bit', {
    charset: 'utf-8',
    transfer: '8bit',
    raw: wordQ('utf-8', 'Åtgärder före årsskiftet'),
    subject: 'Åtgärder före årsskiftet',
    isSwedish: true,
  }),
  written('da-latin1-qp', {
    charset: 'iso-8859-1',
    transfer: 'quoted-printable',
    raw: wordQ('iso-8859-1', 'Spørgsmål = svar?'),
    subject: 'Spørgsmål = svar?',
  }),
  written('sv-utf8-qp', {
    charset: 'utf-8',
    transfer: 'quoted-printable',
    raw: wordQ('utf-8', 'Frågor_och svar'),
    subject: 'Frågor_och svar',
    isSwedish: true,
  }),
  written('da-utf8-base64', {
    charset: 'utf-8',
    transfer: 'base64',
    raw: wordB('utf-8', 'Økonomirapport, år til dato'),
    subject: 'Økonomirapport, år til dato',
  }),
  written('sv-latin1-base64', {
    charset: 'iso-8859-1',
    transfer: 'base64',
    raw: wordB('iso-8859-1', 'Lönekörning'),
    subject: 'Lönekörning',
    isSwedish: true,
  }),
  written('da-windows1252-qp', {
    charset: 'windows-1252',
    transfer: 'quoted-printable',
    raw: wordQ('windows-1252', 'Tilbud på årsbasis §4'),
    subject: 'Tilbud på årsbasis §4',
  }),
  written('sv-latin9-8bit', {
    charset: 'iso-8859-15',
    transfer: '8bit',
    raw: wordQ('iso-8859-15', 'Avgift 300 € för året'),
    subject: 'Avgift 300 € för året',
    isSwedish: true,
  }),
];

const [utf8, latin1] = ['utf-8', 'iso-8859-1'] as const;

const splitSubjects: readonly TestMail[] = [
  written('da-words-split-q', {
    charset: utf8,
    transfer: '8bit',
    raw: `${wordQ(utf8, 'Datavarehuset går')}\r\n ${wordQ(utf8, ' i stå hver nat')}`,
    subject: 'Datavarehuset går i stå hver nat',
  }),
  written('sv-words-split-b', {
    charset: utf8,
    transfer: '8bit',
    raw: `${wordB(utf8, 'Kopplingen är')}\r\n\t${wordB(utf8, ' ägarlös')}`,
    subject: 'Kopplingen är ägarlös',
    isSwedish: true,
  }),
  written('da-words-two-charsets', {
    charset: utf8,
    transfer: '8bit',
    raw: `${wordQ(latin1, 'Første år')} ${wordB(utf8, ' – så må vi se')}`,
    subject: 'Første år – så må vi se',
  }),
  written('sv-words-amid-ascii', {
    charset: utf8,
    transfer: '8bit',
    raw: `SV: ${wordQ(utf8, 'Möte')} om test i ${wordQ(utf8, 'Göteborg')} kl 9`,
    subject: 'SV: Möte om test i Göteborg kl 9',
    isSwedish: true,
  }),
  written('da-words-q-then-b', {
    charset: utf8,
    transfer: '8bit',
    raw: `${wordQ(utf8, 'Rød grød')}\r\n ${wordB(utf8, ' med fløde')}`,
    subject: 'Rød grød med fløde',
  }),
  written('da-words-split-letter', { charset: utf8, transfer: '8bit', raw: '=?utf-8?Q?Fl=C3?= =?utf-8?Q?=B8de?=', subject: 'Fløde' }),
  written('sv-words-small-letters', {
    charset: utf8,
    transfer: '8bit',
    raw: wordQ(utf8, 'Återställning').replace('=?utf-8?Q?', '=?UTF-8?q?'),
    subject: 'Återställning',
    isSwedish: true,
  }),
  written('da-words-with-language', {
    charset: utf8,
    transfer: '8bit',
    raw: wordQ(utf8, 'Årsmøde').replace('utf-8?', 'utf-8*da?'),
    subject: 'Årsmøde',
  }),
  written('sv-raw-utf8-header', {
    charset: utf8,
    transfer: '8bit',
    raw: 'Rå åäö i rubriken',
    subject: 'Rå åäö i rubriken',
    isSwedish: true,
  }),
];

const senderNames: readonly TestMail[] = [
  testMail('da-sender-word-with-comma', {
    headers: { From: `${wordQ(latin1, 'Sørensen, Åse')} <aase@kystbanken.example>` },
    expect: { senderName: 'Sørensen, Åse', sender: 'aase@kystbanken.example' },
  }),
  testMail('sv-sender-two-words', {
    headers: { From: `${wordB(utf8, 'Märta ')}\r\n ${wordB(utf8, 'Öhman')} <marta@skogsverket.example>` },
    expect: { senderName: 'Märta Öhman', sender: 'marta@skogsverket.example' },
  }),
  testMail('da-sender-quoted', {
    headers: { From: '"Holm, Karen (Kystbanken)" <Karen.Holm@Kystbanken.example>' },
    expect: { senderName: 'Holm, Karen (Kystbanken)', sender: 'Karen.Holm@Kystbanken.example' },
  }),
];

/** Danish and Swedish in the character sets, transfer encodings and encoded words that mail programs use. */
export function charsetMails(): TestMail[] {
  return [...wholeSubjects, ...splitSubjects, ...senderNames];
}
