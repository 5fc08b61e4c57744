/** Character sets that the test mails are written in. */
export type Charset = 'utf-8' | 'iso-8859-1' | 'iso-8859-15' | 'windows-1252';

/** Letters that stand elsewhere than in ISO-8859-1. Not those of windows-1252 from 0x80 to 0x9f: Node 20.18.3 and later misreads them (nodejs/node 56542). */
const elsewhere: Readonly<Partial<Record<Charset, Readonly<Record<string, number>>>>> = {
  'iso-8859-15': { '€': 0xa4 },
};

/** The text as bytes of one character set; throws on a letter that the set lacks. */
export function bytesIn(charset: Charset, text: string): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  return Uint8Array.from([...text], (letter) => {
    const code = elsewhere[charset]?.[letter] ?? letter.codePointAt(0) ?? 0;
    if (code > 0xff) throw new Error(`${charset} has no letter ${letter}`);
    return code;
  });
}

const hex = (byte: number): string => '=' + byte.toString(16).toUpperCase().padStart(2, '0');

/** Quoted-printable with soft breaks at 76 letters (RFC 2045 6.7). */
export function quotedPrintable(charset: Charset, text: string): string {
  return text.split('\r\n').map((line) => {
    const letters = Array.from(bytesIn(charset, line), (byte) => (byte > 126 || byte === 61 || byte < 32 ? hex(byte) : String.fromCharCode(byte)));
    const rows = [''];
    for (const letter of letters) {
      if ((rows[rows.length - 1] + letter).length > 75) rows.push(letter);
      else rows[rows.length - 1] += letter;
    }
    return rows.join('=\r\n');
  }).join('\r\n');
}

/** Base64 in lines of 76 letters (RFC 2045 6.8). */
export function base64(charset: Charset, text: string): string {
  return Buffer.from(bytesIn(charset, text)).toString('base64').replace(/.{76}/g, '$&\r\n');
}

/** One encoded word by letters, spaces as underscores (RFC 2047 4.2). */
export function wordQ(charset: Charset, text: string): string {
  const letters = Array.from(bytesIn(charset, text), (byte) => {
    const letter = String.fromCharCode(byte);
    return letter === ' ' ? '_' : /[a-z0-9!*+/-]/i.test(letter) && byte < 127 ? letter : hex(byte);
  });
  return `=?${charset}?Q?${letters.join('')}?=`;
}

/** One encoded word in base64 (RFC 2047 4.1). */
export function wordB(charset: Charset, text: string): string {
  return `=?${charset}?B?${Buffer.from(bytesIn(charset, text)).toString('base64')}?=`;
}

/** Many short encoded words on folded lines, as a long subject needs them. */
export function wordsB(text: string): string {
  const letters = [...text];
  const parts = Array.from({ length: Math.ceil(letters.length / 15) }, (_, part) => letters.slice(part * 15, part * 15 + 15).join(''));
  return parts.map((part) => wordB('utf-8', part)).join('\r\n ');
}

/** A parameter's value in percent letters (RFC 2231 4), without the language. */
export function percent(charset: Charset, text: string): string {
  return Array.from(bytesIn(charset, text), (byte) => {
    const letter = String.fromCharCode(byte);
    return byte < 127 && /[a-z0-9.]/i.test(letter) ? letter : hex(byte).replace('=', '%');
  }).join('');
}
