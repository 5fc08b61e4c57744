import { indexOf } from './notation';

/** What the program of whoever answers writes of the thread, or what a gateway leaves of it. */
const programs = ['outlook', 'gmail', 'firstAndLastThree', 'lastThree', 'inReplyToAlone', 'unspaced', 'parentAlone', 'cutInside'] as const;

export interface StormMail {
  readonly program: (typeof programs)[number] | 'first';
  /** With brackets. */
  readonly messageId: string;
  readonly sender: string;
  /** Internet headers as they came, CRLF between. */
  readonly raw: string;
}

interface Storm {
  readonly domain: string;
  readonly to: string;
  readonly subject: string;
  readonly answers: number;
}

/** A mail to everybody and those who answer all, some the first mail and some the latest answer, by eight kinds of programs in turn. */
export function stormOf({ domain, to, subject, answers }: Storm): readonly StormMail[] {
  const id = (place: number) => `<${place === 0 ? 'To.All' : `Answer-${place}`}.${subject.replace(/\W+/g, '')}@${domain}>`;
  const chains: (readonly string[])[] = [[]];
  return Array.from({ length: answers + 1 }, (_, place) => {
    const answered = place % 3 === 1 ? 0 : place - 1;
    const chain = place === 0 ? [] : [...(chains[answered] ?? []), id(answered)];
    chains[place] = chain;
    const program = place === 0 ? 'first' : programs[place % programs.length] ?? 'outlook';
    const sender = `p${place}@${domain}`;
    const at = new Date(Date.UTC(2026, 10, 24, 8) + place * 61_000).toUTCString().replace('GMT', '+0000');
    const raw = [`From: Person ${place} <${sender}>`, `To: ${to}`, `Subject: ${place === 0 ? '' : 'RE: '}${subject}`, `Date: ${at}`, `Message-ID: ${id(place)}`, ...threadOf(program, chain)].join('\r\n');
    return { program, messageId: id(place), sender, raw };
  });
}

function threadOf(program: StormMail['program'], chain: readonly string[]): readonly string[] {
  const [first = ''] = chain;
  const parent = chain.at(-1) ?? '';
  const named = (ids: readonly string[], between = '\r\n ') => [`References: ${ids.join(between)}`, `In-Reply-To: ${parent}`];
  switch (program) {
    case 'first':
      return [`Thread-Index: ${indexOf(7)}`];
    case 'outlook':
      return [...named(chain), `Thread-Index: ${indexOf(7, chain.length)}`];
    case 'gmail':
      return named(chain, ' ');
    case 'firstAndLastThree':
      return named([...new Set([first, ...chain.slice(-3)])]);
    case 'lastThree':
      return named(chain.slice(-3));
    case 'inReplyToAlone':
      return [`In-Reply-To: ${parent}`];
    case 'unspaced':
      return named(chain, '');
    case 'parentAlone':
      return named([parent]);
    case 'cutInside':
      return [`References: ${chain.join(' ').slice(0, -9)}`];
  }
}
