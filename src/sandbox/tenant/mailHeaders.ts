import type { FirmMail, MailPerson } from '../firm';
import type { Dice } from './dice';
import { hoursAheadOfUtc, wallClock } from './workdays';

type Headers = NonNullable<FirmMail['headers']>;

/** What the internet headers say beyond the mail itself. */
export interface Route {
  readonly sentAt: Date;
  /** Message ids of the thread so far, oldest first. */
  readonly references: readonly string[];
  readonly senderDomain: string;
  readonly ownDomain: string;
  readonly language: 'da' | 'sv' | 'en';
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const languageTags = { da: 'da-DK', sv: 'sv-SE', en: 'en-GB' };

/** An instant as the Date header has it (RFC 5322 3.3), with the offset of Copenhagen. */
function headerDate(instant: Date): string {
  const wall = wallClock(instant);
  const day = `${weekdays[wall.getUTCDay()]}, ${wall.getUTCDate()} ${months[wall.getUTCMonth()]} ${wall.getUTCFullYear()}`;
  return `${day} ${wall.toISOString().slice(11, 19)} +0${hoursAheadOfUtc(instant)}00`;
}

/** Words as a header may carry them: as they are when ASCII, else in encoded words of at most 75 letters (RFC 2047 2). */
function headerWords(words: string): string {
  if (/^[\x20-\x7e]*$/.test(words)) return words;
  const longestPart = 45;
  const parts: string[] = [''];
  for (const letter of words) {
    const longer = parts[parts.length - 1] + letter;
    if (Buffer.byteLength(longer) > longestPart) parts.push(letter);
    else parts[parts.length - 1] = longer;
  }
  return parts.map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`).join(' ');
}

function headerAddress({ name, address }: MailPerson): string {
  const words = headerWords(name);
  return `${words === name ? `"${name}"` : words} <${address}>`;
}

function contentType({ html, isMeetingRequest }: FirmMail, boundary: string): string {
  return html === undefined && !isMeetingRequest ? 'text/plain; charset="utf-8"' : `multipart/alternative; boundary="_000_${boundary}_"`;
}

/** The raw internet headers of a mail that came over the internet, newest Received first. */
export function internetHeaders(mail: FirmMail, route: Route, dice: Dice): Headers {
  const date = headerDate(route.sentAt);
  const list = (people: readonly MailPerson[]) => people.map(headerAddress).join(', ');
  const received = `from mail.${route.senderDomain} (203.0.113.${1 + dice.below(250)}) by mx.${route.ownDomain} (192.0.2.25) with ESMTPS id ${dice.hex(12)}; ${date}`;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Received', received],
    [
      'Authentication-Results',
      `spf=pass smtp.mailfrom=${route.senderDomain}; dkim=pass header.d=${route.senderDomain}; dmarc=pass action=none`,
    ],
    ['From', mail.from && headerAddress(mail.from)],
    ['To', list(mail.to)],
    ['CC', mail.cc.length === 0 ? undefined : list(mail.cc)],
    ['Subject', headerWords(mail.subject)],
    ['Thread-Topic', mail.conversationIndex && headerWords(mail.subject.replace(/^(?:SV|VS|VB|RE|FW|Re): /, ''))],
    ['Thread-Index', mail.conversationIndex],
    ['Date', date],
    ['Message-ID', mail.messageId],
    ['References', route.references.length === 0 ? undefined : route.references.join(' ')],
    ['In-Reply-To', route.references[route.references.length - 1]],
    ['Accept-Language', mail.conversationIndex && `${languageTags[route.language]}, en-US`],
    ['Content-Language', languageTags[route.language]],
    ['Content-Class', mail.isMeetingRequest ? 'urn:content-classes:calendarmessage' : undefined],
    ['Content-Type', contentType(mail, dice.hex(24))],
    ['MIME-Version', '1.0'],
  ];
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}
