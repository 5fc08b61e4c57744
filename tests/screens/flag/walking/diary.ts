import type { WalkMail } from './walkMails';

type Row = Record<string, unknown>;

/** Where a person types: beside a mail, or beside none, in one of the person's browsers. */
export interface Place {
  readonly who: number;
  readonly browser: number;
  readonly mail: string;
}

/** Of what is heard, beside no mail. */
export const noMail = 'noMail';

export type Field = 'words' | 'client';

/** What the person has just done, as the person would tell it. */
export interface Said {
  readonly words: string;
  /** Unknown where only what is shown can be seen. */
  readonly intent?: string;
  /** As it stood in the form, where there was one. */
  readonly client?: string;
}

/** What was taken back; `isAlone`: no other words stand on the case, so that these stand in the form again. */
export interface Taken extends Said {
  readonly isAlone: boolean;
}

/** What a person did, and where. */
interface Act extends Said {
  readonly who: number;
  readonly mail: string;
  /** Meant as a case of its own. */
  readonly isFurther: boolean;
  isTakenBack: boolean;
}

const nameOf = ({ who, browser, mail }: Place): string => `${who} ${browser} ${mail}`;

/** What the people of a walk remember of it, and what must therefore stand in their fields and in the lists. Words are typed once and beside one mail, so that they tell where they belong. */
export class Diary {
  private readonly acts: Act[] = [];
  private readonly typed = new Map<string, string>();

  /** `mails`: all there have been; more may come. */
  constructor(private readonly mails: readonly WalkMail[]) {}

  types(place: Place, text: string, field: Field = 'words'): void {
    this.typed.set(`${nameOf(place)} ${field}`, text);
  }

  says(place: Place, said: readonly Said[]): void {
    for (const one of said) this.acts.push({ ...one, who: place.who, mail: place.mail, isFurther: false, isTakenBack: false });
    if (said.length > 0) for (const field of ['words', 'client']) this.typed.delete(`${nameOf(place)} ${field}`);
  }

  saysFurther({ who, mail }: Place, said: readonly Said[]): void {
    for (const one of said) this.acts.push({ ...one, who, mail, isFurther: true, isTakenBack: false });
  }

  /** Whoever takes back the only words finds them again, and before what was `typed` meanwhile. */
  takesBack(place: Place, { words, intent, client, isAlone }: Taken, typed: string): void {
    const act = this.acts.findLast((one) => !one.isTakenBack && one.who === place.who && (intent === undefined ? one.words === words : one.intent === intent));
    if (act) act.isTakenBack = true;
    if (!isAlone) return;
    this.types(place, [words, typed].filter((one) => one !== '').join('\n'));
    if (client !== undefined) this.types(place, client, 'client');
  }

  /** What was typed there; undefined where nothing was. */
  due(place: Place, field: Field = 'words'): string | undefined {
    return this.typed.get(`${nameOf(place)} ${field}`);
  }

  /** True when the field has what was typed there; what stands on a case already is not offered again. */
  isDue(place: Place, there: string): boolean {
    const due = this.due(place) ?? '';
    return there === due || (there === '' && this.acts.some(({ words }) => words === due.trim()));
  }

  checkField(place: Place, there: string): void {
    expect([nameOf(place), there]).toEqual([nameOf(place), this.isDue(place, there) ? there : this.due(place) ?? '']);
  }

  /** Looks through all rows that came of the walk, once everything has been sent. */
  checkRows(cases: readonly Row[], heard: readonly Row[]): void {
    for (const { name, messageId } of this.mails) if (messageId !== '') expect([name, cases.filter((one) => this.isFirstOf(one, name)).length <= 1]).toEqual([name, true]);
    for (const one of this.acts) this.checkAct(one, cases, heard);
    for (const one of cases) {
      const stands = [one, ...heard.filter(({ CaseKey }) => CaseKey === one['Key'])].some(({ IsWithdrawn }) => IsWithdrawn !== true);
      expect([one['Key'], one['Stage']]).toEqual([one['Key'], stands ? 'flagged' : 'withdrawn']);
    }
  }

  /** Beside which mail the words were typed. */
  private mailOf(words: unknown): string | undefined {
    return this.acts.find((act) => act.words === words)?.mail;
  }

  /** Made of this mail, and not meant as a further case. */
  private isFirstOf({ Words, Intent }: Row, mail: string): boolean {
    const acts = this.acts.filter(({ words, intent }) => (intent === undefined ? words === Words : intent === Intent));
    return acts.length > 0 && acts.every((act) => act.mail === mail && !act.isFurther);
  }

  private threadOf(mail: string): string {
    return this.mails.find(({ name }) => name === mail)?.thread ?? mail;
  }

  /** The words stand once, on a case of their own mail or its thread, with the client that they were flagged with; not at all where they were taken back. */
  private checkAct({ who, words, mail }: Act, cases: readonly Row[], heard: readonly Row[]): void {
    const alike = this.acts.filter((one) => one.who === who && one.words === words);
    const taken = alike.filter(({ isTakenBack }) => isTakenBack).length;
    const rows = [...cases, ...heard].filter(({ Words, IsWithdrawn }) => Words === words && IsWithdrawn !== true);
    const isRight = rows.length >= (taken > 0 ? 0 : 1) && rows.length <= alike.length - taken;
    expect([alike, isRight ? 'right' : rows]).toEqual([alike, 'right']);
    for (const row of rows) {
      const home = this.mailOf(cases.find(({ Key }) => Key === (row['CaseKey'] ?? row['Key']))?.['Words']);
      expect([words, home && this.threadOf(home)]).toEqual([words, this.threadOf(mail)]);
      const clients = alike.flatMap(({ client }) => client ?? []);
      if (clients.length > 0 && 'AccountName' in row) expect(clients).toContain(row['AccountName']);
    }
  }
}
