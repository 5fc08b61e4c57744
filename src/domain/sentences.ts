import type { Language } from './stage';

/** More than anybody reads in a pane; a digest of two hundred mails is cut here. */
const mostLetters = 100_000;

/** What mail programs write above a mail that they quote, on a line of its own. */
const quoteLine = /^\s*(?:-{2,}\s*(?:original message|oprindelig meddelelse|ursprungligt meddelande|forwarded message|videresendt (?:besked|meddelelse)|vidarebefordrat meddelande|videresendt mail)\s*-{2,}|_{10,})\s*$/i;
const quoteIntro = /^\s*(?:den|on|på)\s.{4,160}\s(?:skrev|wrote)\b.{0,120}:\s*$/i;
const headFrom = /^\s*\*?(?:fra|från|from)\*?:\*?\s*\S/i;
const headMore = /^\s*\*?(?:sendt|skickat|sent|dato|datum|date|til|till|to|emne|ämne|subject|cc)\*?:/i;

/** A greeting that ends a letter, alone on its line or with a name after it: what follows is who wrote it. */
const farewell = /^\s*(?:(?:de\s+)?(?:med\s+)?(?:venlig(?:e|st)?|vänlig(?:a)?|bedste|bästa|mange|många|kærlig)\s+(?:hilsen|hilsner|hälsning(?:ar)?)|(?:hilsen|hilsner|hälsning(?:ar)?|mvh|m\.v\.h\.?|vh|kh|dbh)|(?:(?:with\s+)?(?:best|kind|warm)(?:est)?\s+(?:regards|wishes)|regards|sincerely|yours sincerely|cheers|br))\s*[,.!]?(?:\s+\p{Lu}[\p{L}.'-]*){0,4}\s*$/iu;
/** How a letter begins; behind it names, and words of the second set. */
const greetings = new Set('kære käre kära bästa hej hejsan heisan hejhej hallo halløj hallå tjena hi hello dear goddag godmorgen godaften god good'.split(' '));
const greeted = new Set('og och and & alle alla all både begge båda both igen again there team sammen allesammen allihop allihopa everyone morgen morgon aften kväll dag eftermiddag morning afternoon evening'.split(' '));
const signatureLine = /^-- ?$/;
const fromPhone = /^\s*(?:sendt fra|skickat från|sent from|hent outlook|hämta outlook|get outlook)\s.{0,80}$/i;

/** Abbreviations behind which a sentence goes on, also before a capital or a number. */
const abbreviations = new Set((
  'f.eks. fx. bl.a. blandt.a. ca. kl. nr. dvs. d.v.s. mht. m.h.t. pga. p.g.a. inkl. inc. ekskl. exkl. evt. ev. hhv. jf. jfr. vedr. tlf. tel. d. hr. fr. dr. mr. mrs. ms. prof. ing. dir. adm. mv. s. st. stk. min. maks. max. '
  + 't.ex. t.o.m. fr.o.m. f.o.m. s.k. resp. ang. bl. fig. jan. feb. mar. apr. jun. jul. aug. sep. sept. okt. oct. nov. dec. man. tir. ons. tor. fre. e.g. i.e. approx. vs. no. a/s. pr. p.t. f.v.t. o.lign. iht. ift. mfl.'
).split(' '));

/** Lines that stand for themselves, and do not go on in the next one. */
const bullet = /^\s*(?:[-–•*·▪o]|\d{1,2}[.)])\s+/;
/** Looking for the end of a sentence takes the square of the letters (ICU looks ahead for small letters): longer paragraphs come in pieces. */
const longestPiece = 2_000;
const piece = new RegExp(`.{1,${longestPiece}}(?:\\s|$)|.{1,${longestPiece}}`, 'gsu');
/** A mail program folds longer lines than this. */
const foldedLetters = 55;

/** The text without what other people wrote before, or who signs it, where both are sure. */
function ownLines(lines: readonly string[], mostHeads = 5): readonly string[] {
  const quoted = lines.findIndex((line, place) => isQuoteHead(line, lines.slice(place + 1, place + 5)));
  const own = quoted < 0 ? lines : lines.slice(0, quoted);
  /* A mail that is passed on without a word: what it passes on is what there is. */
  if (quoted >= 0 && mostHeads > 0 && own.every((line) => line.trim() === '')) return ownLines(afterHead(lines.slice(quoted + 1)), mostHeads - 1);
  const signed = own.findIndex((line, place) => place > 0 && (signatureLine.test(line) || farewell.test(line)));
  return withoutGreeting((signed < 0 ? own : own.slice(0, signed)).filter((line) => !fromPhone.test(line)));
}

/** A greeting with a line of its own says nothing, unless it is all that was written. */
function withoutGreeting(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => line.trim() !== '');
  const [first = '', ...names] = (lines[at] ?? '').trim().replace(/[,!.:\s]+$/, '').split(/[\s,]+/);
  const isGreeting = greetings.has(first.toLowerCase()) && names.every((name) => /^\p{Lu}/u.test(name) || greeted.has(name.toLowerCase()));
  const rest = lines.slice(at + 1);
  return isGreeting && rest.some((line) => line.trim() !== '') ? rest : lines;
}

function isQuoteHead(line: string, following: readonly string[]): boolean {
  if (quoteLine.test(line)) return /\p{L}/u.test(line) || following.some((next) => headFrom.test(next));
  if (quoteIntro.test(line) || (/^\s*(?:den|on|på)\s/i.test(line) && quoteIntro.test(`${line.trimEnd()} ${following[0]?.trim() ?? ''}`))) return true;
  return headFrom.test(line) && following.filter((next) => headMore.test(next)).length >= 2;
}

function afterHead(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '' && !headFrom.test(line) && !headMore.test(line));
  return first < 0 ? [] : lines.slice(first);
}

/** What stands between the mails of a digest: thirty hyphens by RFC 1153, more by other programs; below it the head of the next one, which ends with an empty line. */
const digestLine = /^\s*-{28,}\s*$/;
const digestHead = /^\s*(?:message|meddelelse|besked|meddelande)\s*:\s*\d+\s*$/i;
/** As many mails as nobody quotes below a line of hyphens each. */
const fewestMails = 3;

/** The lines of each mail of a digest, without heads and without what the list writes above them; any other text is one mail. */
function mailsIn(lines: readonly string[]): readonly (readonly string[])[] {
  const next = (place: number) => {
    let at = place + 1;
    while (at < lines.length && lines[at]?.trim() === '') at += 1;
    return at;
  };
  const isHead = (line: string) => digestHead.test(line) || headFrom.test(line) || headMore.test(line);
  const starts = lines.flatMap((line, place) => (digestLine.test(line) && isHead(lines[next(place)] ?? '') ? [place] : []));
  if (starts.length < fewestMails) return [lines];
  return starts.map((start, place) => {
    const mail = lines.slice(next(start), starts[place + 1]);
    const end = mail.findIndex((line) => line.trim() === '');
    return end < 0 ? [] : mail.slice(end);
  });
}

/** Folded lines joined, paragraphs and items of a list apart. */
function paragraphs(lines: readonly string[]): readonly string[] {
  const all: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const said = line.replace(bullet, '').trim();
    if (isOpen && said !== '' && !bullet.test(line)) all.push(`${all.pop() ?? ''} ${said}`);
    else if (said !== '') all.push(said);
    isOpen = line.trim().length >= foldedLetters;
  }
  return all;
}

/** Longer than any abbreviation, with blanks after it. */
const longestWord = 40;

/** True where a sentence that ends like this goes on in what follows. */
function goesOn(before: string, after: string): boolean {
  const last = before.slice(-longestWord).trimEnd().split(/\s+/).at(-1)?.replace(/^[("'»”“]+/, '') ?? '';
  if (!last.endsWith('.')) return false;
  if (abbreviations.has(last.toLowerCase()) || /^\p{Lu}\.$/u.test(last)) return true;
  return /^\d{1,2}\.$/.test(last) && /^\s*(?:\p{Ll}|\d)/u.test(after);
}

/**
 * The sentences of a mail's text in their order, each on one line, without quoted mails and the signature; empty where nobody has written anything. Never
 * a letter that does not stand in the text.
 */
export function sentencesOf(text: string, language: Language): readonly string[] {
  const plain = text.slice(0, mostLetters).replace(/\r\n?/g, '\n').replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '').replace(/[\u00a0\t]/g, ' ').replace(/\[cid:[^\]\n]*\]|<(?:https?|mailto|tel):[^>\n]*>/gi, '');
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const mails = mailsIn(plain.split('\n').filter((line) => !/^\s*>/.test(line)));
  const pieces = mails.flatMap((mail) => paragraphs(ownLines(mail))).flatMap((paragraph) => paragraph.match(piece) ?? []);
  return pieces.flatMap((paragraph) => {
    const sentences: string[] = [];
    for (const { segment } of segmenter.segment(paragraph)) {
      const before = sentences.at(-1);
      if (before !== undefined && goesOn(before, segment)) sentences[sentences.length - 1] = before + segment;
      else sentences.push(segment);
    }
    return sentences.map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => /[\p{L}\p{N}]/u.test(one));
  });
}
