/** A mail's internet headers as they came, and what Outlook itself tells of it. */
export interface ThreadMail {
  readonly name: string;
  readonly raw: string;
  readonly messageId: string;
  readonly sender: string;
  /** This Outlook does not tell the headers. */
  readonly isHeadless: boolean;
  /** Its case is taken back again. */
  readonly isTakenBack: boolean;
}

/** What is flagged, one after the other; what is opened then; and whose case must be told: the place of a flagged one, undefined where nothing may be said. */
export interface ThreadCase {
  readonly what: string;
  readonly flagged: readonly ThreadMail[];
  readonly opened: ThreadMail;
  readonly says: number | undefined;
}

/** A message id as its sender writes it; a name with "!" in capitals. */
export function idOf(name: string): string {
  const id = `<${name.replace('!', '')}@kunde.example>`;
  return name.endsWith('!') ? id.toUpperCase() : id;
}

/** A conversation index of 22 bytes and 5 more for each answer, base64 (MS-OXOMSG 2.2.1.3); `seed` tells conversations apart. */
export function indexOf(seed: number, answers = 0): string {
  const head = [0x01, 0xdd, 0x7e, ...Array.from({ length: 19 }, (_, place) => (seed * 41 + place * 13) % 256)];
  return Buffer.from([...head, ...Array.from({ length: 5 * answers }, (_, place) => (place * 29 + answers) % 256)]).toString('base64');
}

/**
 * A mail in short: its name ("-": no message id), then `<r,a` References, `^a` In-Reply-To, `#1+2` conversation index of conversation 1 after two answers,
 * `'Tilbud` subject, `@bo` sender, `%9` sent at nine past, `~` headers not told, `/` taken back.
 */
export function mailIn(short: string): ThreadMail {
  const [name = '', ...parts] = short.trim().split(/\s+/);
  const part = (sign: string): string | undefined => parts.find((one) => one.startsWith(sign))?.slice(1);
  const [seed, answers] = (part('#') ?? '').split('+');
  const messageId = name === '-' ? '' : idOf(name);
  const sender = `${part('@') ?? 'kirsten'}@kunde.example`;
  const lines = [
    ['From', `<${sender}>`], ['Date', `Tue, 24 Nov 2026 09:${(part('%') ?? '').padStart(2, '0')}:00 +0100`], ['Subject', part("'") ?? 'Driften'], ['Message-ID', messageId],
    ['In-Reply-To', part('^')?.split(',').map(idOf).join(' ')], ['References', part('<')?.split(',').map(idOf).join(' ')], ['Thread-Index', seed ? indexOf(Number(seed), Number(answers ?? 0)) : undefined],
  ].filter(([, value]) => value);
  return { name, messageId, sender, raw: lines.map(([header, value]) => `${header}: ${value}`).join('\r\n'), isHeadless: parts.includes('~'), isTakenBack: parts.includes('/') };
}

/** A mail whose headers are written out; ids are ours. */
export function rawMail(name: string, ...lines: readonly string[]): ThreadMail {
  const raw = ['From: <kirsten@kunde.example>', 'Date: Tue, 24 Nov 2026 09:00:00 +0100', `Message-ID: ${idOf(name)}`, ...lines].join('\r\n');
  return { name, messageId: idOf(name), sender: 'kirsten@kunde.example', raw, isHeadless: false, isTakenBack: false };
}

/** Reads a table of lines "what it is : flagged & flagged -> opened = told": the name of a flagged mail or its place "2nd", "?" for nothing. */
export function casesIn(table: string): readonly ThreadCase[] {
  return table.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => {
    const [, what = '', before = '', opened = '', told = ''] = /^(.*?) : (.*) -> (.*) = (\S+)$/.exec(line) ?? [];
    const flagged = before.split(' & ').map(mailIn);
    return { what, flagged, opened: mailIn(opened), says: saysOf(told, flagged, line) };
  });
}

/** The place of the flagged mail that a row names. */
export function saysOf(told: string, flagged: readonly ThreadMail[], line: string): number | undefined {
  if (told === '?') return undefined;
  const place = /^\d/.test(told) ? Number.parseInt(told, 10) - 1 : flagged.findIndex(({ name }) => name === told);
  if (!flagged[place]) throw new Error(`This row tells of nothing that it flags: ${line}`);
  return place;
}
