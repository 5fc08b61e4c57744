import { bytesIn, type Charset } from './encode';

/** What must be read out of a test mail, and what the pane must know of it. */
export interface Expected {
  /** Decoded; empty when there is none. */
  readonly subject: string;
  readonly senderName: string;
  /** Mail address as written; empty when there is none. */
  readonly sender: string;
  /** ISO, UTC; undefined where the Date header is missing or says nothing. */
  readonly sentAt: string | undefined;
  /** True when it has a message id, so that flagging it again never makes a second case. */
  readonly hasIdentity: boolean;
  /** A piece of the decoded text, or of the HTML where there is no text; empty when there is neither. */
  readonly textHas: string;
  /** File names of attachments, decoded. */
  readonly attachments: readonly string[];
  /**
   * `first`: is flagged, and makes a case of its own. `copy` and `reply`: is not flagged; opened after all `first` ones
   * are flagged, it must show the case of `knows`, or say nothing where that is undefined.
   */
  readonly part: 'first' | 'copy' | 'reply';
  readonly knows: string | undefined;
}

export interface TestMail {
  readonly name: string;
  /** A string is sent as UTF-8; bytes where the character set needs them. */
  readonly eml: string | Uint8Array;
  readonly expect: Expected;
}

/** Header by name; a list stands several times, undefined not at all. */
export type HeaderLines = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A mail as its test states it; what is left out is ordinary. */
export interface Sketch {
  readonly headers?: HeaderLines;
  /** With \r\n between lines, already in its transfer encoding. */
  readonly body?: string;
  /** Eight-bit bytes of this set instead of a string. */
  readonly bytesOf?: Charset;
  readonly expect?: Partial<Expected>;
}

const ordinarySender = { senderName: 'Karen Holm', sender: 'karen.holm@kystbanken.example' };

/** The ordinary client mail to which a sketch makes its change: ASCII, text only, with all headers. */
export function testMail(name: string, { headers = {}, body = 'Hej\r\n\r\nVi ses.\r\n', bytesOf, expect = {} }: Sketch): TestMail {
  const sentAt = sentAtOf(name);
  const lines: HeaderLines = {
    From: `${ordinarySender.senderName} <${ordinarySender.sender}>`,
    To: 'Konsulenten <konsulent@modtager.example>',
    Subject: `Emne ${name}`,
    Date: sentAt.toUTCString().replace('GMT', '+0000'),
    'Message-ID': `<${name}@kystbanken.example>`,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=us-ascii',
    ...headers,
  };
  const eml = `${headerText(lines)}\r\n\r\n${body}`;
  return {
    name,
    eml: bytesOf ? bytesIn(bytesOf, eml) : eml,
    expect: {
      subject: `Emne ${name}`,
      ...ordinarySender,
      sentAt: sentAt.toISOString(),
      hasIdentity: true,
      textHas: 'Vi ses.',
      attachments: [],
      part: 'first',
      knows: undefined,
      ...expect,
    },
  };
}

/** A sent time of its own for every name: some second of the first days of November 2026. */
export function sentAtOf(name: string): Date {
  const sum = [...name].reduce((all, letter) => (all * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
  return new Date(Date.UTC(2026, 10, 2) + sum * 1000);
}

function headerText(lines: HeaderLines): string {
  return Object.entries(lines).flatMap(([name, value]) => [value ?? []].flat().map((one) => `${name}: ${one}`)).join('\r\n');
}

/** Parts with a boundary between them; each part brings its own headers. */
export function multipart(boundary: string, parts: readonly string[]): string {
  return parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('') + `--${boundary}--\r\n`;
}
