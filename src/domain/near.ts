import { accountNamed, type Account, type NamedClient } from './account';
import type { Key } from './key';
import { isTakenBack, type Opportunity } from './opportunity';
import type { Instant } from './time';

/** A need that was met longer ago is another one. */
const nearDays = 14;
const dayMilliseconds = 86_400_000;

/** Words that say nothing of a need, in the languages our people write. */
const stopWords = new Set((
  'og i at er en et den det de der som til på for med af fra har have kan skal vil vi jeg du han hun dem os jer sig ikke men om hvis når hvor hvem hvad ved også meget mere nogen noget nogle ny nye nyt deres vores jeres '
  + 'hjælp brug behov bruge mangler søger leder efter spørger kender før inden '
  + 'och är ett att det de som till på för med av från har ha kan ska vill vi jag du han hon dem oss er sig inte men om när var vem vad vid också mycket mer någon något några ny nya nytt deras vår våra era '
  + 'hjälp behöver behov saknar söker letar efter frågar känner innan före '
  + 'the a an and or of to in on for with from by at is are be have has can will would should we i you he she they them us it not but if when where who what also very more some any new their our your '
  + 'help need needs want wants looking look looks ask asks asked somebody someone people know knows before after'
).split(' '));

/** Letters that two forms of one word have in common at least, and that may differ after them: "serverne" and "serveren". */
const stemLetters = 5;
const mostEnding = 3;
/** What a need is about stands in its first lines. */
const mostLetters = 1_000;

/** The words that tell a need apart, folded, each once. */
function tellingWords(words: string): readonly string[] {
  const all = words.slice(0, mostLetters).normalize('NFC').toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}+#.]*[\p{L}\p{N}+#]|[\p{L}\p{N}]/gu) ?? [];
  return [...new Set(all.filter((word) => word.length > 1 && !stopWords.has(word)))];
}

function isSameWord(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  return a === b || (common >= stemLetters && Math.max(a.length, b.length) - common <= mostEnding);
}

/** True when at least half of the telling words of the shorter one stand in the other, and two of them or all. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  const fewest = Math.min(a.length, b.length);
  const shared = Math.min(a.filter((word) => b.some((there) => isSameWord(word, there))).length, fewest);
  return shared > 0 && shared >= Math.min(2, fewest) && shared * 2 >= fewest;
}

/** True where both name the same client: the same account now, else the same domain, else the same name. */
function isSameClient(one: NamedClient, other: NamedClient, accounts: readonly Account[]): boolean {
  const [a, b] = [accountNamed(one, accounts), accountNamed(other, accounts)];
  if (a || b) return a?.key === b?.key;
  if (one.domain !== '' && other.domain !== '') return one.domain === other.domain;
  return one.name.trim().toLowerCase() === other.name.trim().toLowerCase();
}

/** What is about to be flagged, and when. */
interface Stated {
  readonly account: NamedClient;
  readonly words: string;
  readonly at: Instant;
  /** Cases of which somebody has said that they are others. */
  readonly others: readonly Key[];
}

/** The newest open case of the same client with alike words from the last 14 days; undefined where there is none. */
export function nearTo({ account, words, at, others }: Stated, cases: readonly Opportunity[], accounts: readonly Account[]): Opportunity | undefined {
  const since = new Date(Date.parse(at) - nearDays * dayMilliseconds).toISOString();
  const near = cases.filter((one) => one.at >= since && !isTakenBack(one) && !one.isWithdrawn && !others.includes(one.key) && isSameClient(account, one.account, accounts) && isAlike(words, one.words));
  return near.sort((a, b) => b.at.localeCompare(a.at))[0];
}
