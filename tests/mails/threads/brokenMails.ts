import { idOf, indexOf, mailIn, rawMail, saysOf, type ThreadCase, type ThreadMail } from './notation';

const [a, b, c] = ['a', 'b', 'c'].map(idOf) as [string, string, string];
const index = indexOf(1, 3);
const head = Buffer.from(indexOf(1), 'base64');

/** One row: what is flagged in short, the headers of the answer as they came, and whose case must be told. */
function row(what: string, flagged: string, told: string, ...lines: readonly string[]): ThreadCase {
  const before = flagged.split(' & ').map(mailIn);
  return { what, flagged: before, opened: rawMail('answer', ...lines), says: saysOf(told, before, what) };
}

/** The same the other way round: the odd headers are flagged, and an ordinary mail is opened. */
function turned(what: string, flagged: ThreadMail, opened: string, isTold: boolean): ThreadCase {
  return { what, flagged: [flagged], opened: mailIn(opened), says: isTold ? 0 : undefined };
}

/** A conversation index of these bytes. */
const bytes = (...parts: readonly (Uint8Array | readonly number[])[]): string => `Thread-Index: ${Buffer.concat(parts.map((part) => Buffer.from(part))).toString('base64')}`;

const references: readonly ThreadCase[] = [
  row('References folded at each id', 'a', 'a', `References: ${a}\r\n ${b}\r\n ${c}`),
  row('References folded with tabs', 'a', 'a', `References: ${a}\r\n\t${b}\r\n\t${c}`),
  row('References that begin on the next line', 'a', 'a', `References:\r\n ${a}\r\n ${b}`),
  row('References folded with a line of blanks between', 'a', 'a', `References: ${b}\r\n \r\n ${a}`),
  row('References folded inside an id', 'a', 'a', 'References: <a@kunde\r\n .example>'),
  row('References folded inside an id, before the bracket', 'a', 'a', 'References: <a@kunde.example\r\n >'),
  row('References with lines that end with LF', 'a', 'a', `References: ${a}\n ${b}`),
  row('References without a blank between', 'a', 'a', `References: ${a}${b}`),
  row('References with commas', 'a', 'a', `References: ${a}, ${b}`),
  row('References with semicolons and quotes', 'a', 'a', 'References: "a@kunde.example"; "b@kunde.example"'),
  row('References without brackets', 'a', 'a', 'References: a@kunde.example b@kunde.example'),
  row('References with double brackets', 'a', 'a', 'References: <<a@kunde.example>>'),
  row('References with blanks inside the brackets', 'a', 'a', 'References: < a@kunde.example >'),
  row('References with words before the id', 'a', 'a', `References: Your mail of Monday ${a}`),
  row('References cut off in the middle of an id', 'a & b', 'a', `References: ${a} <b@kunde.exa`),
  row('References cut off in the middle of the only id', 'a', '?', 'References: <a@kunde.exa'),
  row('References cut off at the front, in the middle of an id', 'a & b', 'b', `References: nde.example> ${b}`),
  row('References with empty brackets first', 'a', 'a', `References: <> ${a}`),
  row('References empty, In-Reply-To not', 'a', 'a', 'References:', `In-Reply-To: ${a}`),
  row('References of blanks, In-Reply-To not', 'a', 'a', 'References:   ', `In-Reply-To: ${a}`),
  row('References twice, the first empty', 'a', 'a', 'References:', `References: ${a}`),
  row('References twice, the first counts', 'a & b', 'a', `References: ${a}`, `References: ${b}`),
  row('the header’s name in capitals', 'a', 'a', `REFERENCES: ${a}`),
  row('the header’s name in small letters', 'a', 'a', `references: ${a}`),
  row('a blank before the colon', 'a', 'a', `References : ${a}`),
  row('another header that ends alike', 'a', '?', `X-References: ${a}`),
  row('another header that begins alike', 'a', '?', `References-Old: ${a}`),
  row('References inside another header', 'a', '?', `X-Note: x\r\n References: ${a}`),
  row('an id without an at sign', 'a', '?', 'References: <a>'),
  row('the right name at another firm', 'a', '?', 'References: <a@andre.example>'),
  row('letters of other alphabets around the id', 'a', 'a', `References: Бо ${a} 件`),
  row('four hundred ids, the first flagged', 'a', 'a', `References: ${a} ${Array.from({ length: 400 }, (_, place) => `<m${place}@kunde.example>`).join('\r\n ')}`),
  row('four hundred ids, the newest flagged', 'b', 'b', `References: ${a} ${Array.from({ length: 400 }, (_, place) => `<m${place}@kunde.example>`).join('\r\n ')} ${b}`),
  row('the address of the sender is no message id', 'q <x', '?', 'References: Kirsten <kirsten@kunde.example>'),
  turned('two answers that name only a person in References', rawMail('one', 'References: Kirsten Holm <kirsten@kunde.example>'), 'two <kirsten', false),
  turned('two answers that name only a person in In-Reply-To', rawMail('one', 'In-Reply-To: Kirsten Holm <kirsten@kunde.example>'), 'two ^kirsten', false),
  turned('an answer with folded References is flagged', rawMail('one', `References:\r\n\t${a}\r\n\t${b}`), 'd <a,c', true),
  turned('an answer with unspaced References is flagged', rawMail('one', `References: ${a}${b}`), 'd <a,c', true),
  turned('an answer with References cut in the first id is flagged', rawMail('one', `References: unde.example> ${b}`), 'd <a,c', false),
];

const inReplyTo: readonly ThreadCase[] = [
  row('In-Reply-To folded', 'a', 'a', `In-Reply-To:\r\n ${a}`),
  row('In-Reply-To with the writer’s words', 'a', 'a', `In-Reply-To: Your message of "Mon, 23 Nov 2026 10:00:00 +0100" ${a}`),
  row('In-Reply-To with a comment behind', 'a', 'a', `In-Reply-To: ${a} (Kirsten's message of Monday)`),
  row('In-Reply-To of words alone', 'a', '?', 'In-Reply-To: Your message of Mon, 23 Nov 2026 10:00:00 +0100'),
  row('In-Reply-To of empty brackets', 'a', '?', 'In-Reply-To: <>'),
  row('In-Reply-To that names the person before the mail', 'a', '?', `In-Reply-To: Kirsten <kirsten@kunde.example>`),
];

const indices: readonly ThreadCase[] = [
  row('exactly 22 bytes', 'a #1', 'a', bytes(head)),
  row('one byte too few', 'a #1', '?', bytes(head.subarray(0, 21))),
  row('one byte more than the head', 'a #1', 'a', bytes(head, [9])),
  row('four bytes more, which is no whole answer', 'a #1', 'a', bytes(head, [9, 9, 9, 9])),
  row('another last byte of the head', 'a #1', '?', bytes(head.subarray(0, 21), [(head[21] ?? 0) ^ 1])),
  row('another first byte of the head', 'a #1', '?', bytes([0], head.subarray(1))),
  row('another byte right behind the head', 'a #1', 'a', bytes(head, [255, 0, 0, 0, 0])),
  row('folded in the middle', 'a #1', 'a', `Thread-Index: ${index.slice(0, 20)}\r\n ${index.slice(20)}`),
  row('folded twice with tabs', 'a #1', 'a', `Thread-Index:\r\n\t${index.slice(0, 11)}\r\n\t${index.slice(11)}`),
  row('blanks between', 'a #1', 'a', `Thread-Index: ${index.replace(/(.{8})/g, '$1 ')}`),
  row('without its last signs of equality', 'a #1', 'a', `Thread-Index: ${indexOf(1).replace(/=+$/, '')}`),
  row('the name in another case of letters', 'a #1', 'a', `THREAD-INDEX: ${index}`),
  row('twice, the first empty', 'a #1', 'a', 'Thread-Index:', `Thread-Index: ${index}`),
  row('in the alphabet of addresses', 'a #1', '?', `Thread-Index: ${index.slice(0, 20)}-_-_${index.slice(24)}`),
  row('cut to half a letter', 'a #1', '?', `Thread-Index: ${index.slice(0, 25)}`),
  row('quoted', 'a #1', '?', `Thread-Index: "${index}"`),
  row('no base64 at all', 'a #1', '?', 'Thread-Index: ### !!! ###'),
  row('empty', 'a #1', '?', 'Thread-Index:'),
  row('in another case of letters, which is another index', 'a #1', '?', `Thread-Index: ${index.toLowerCase()}`),
  row('the topic is no index', 'a #1', '?', 'Thread-Topic: Driften'),
  row('garbled, and the ids tell', 'a #1', 'a', 'Thread-Index: ###', `References: ${a}`),
  turned('two with an index of too few bytes', rawMail('one', bytes(head.subarray(0, 16))), 'two #1', false),
  turned('two with a garbled index', rawMail('one', 'Thread-Index: !'), 'two', false),
  turned('an answer with a folded index is flagged', rawMail('one', `Thread-Index:\r\n ${index}`), 'd #1+9', true),
];

/** Answers whose headers are folded, cut, doubled or garbled. */
export const brokenMails: readonly ThreadCase[] = [...references, ...inReplyTo, ...indices];
