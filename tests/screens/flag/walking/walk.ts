import fc from 'fast-check';
import type { FirmPerson } from '../../../../src/sandbox/firm';
import type { LocalGraph } from '../../../graph/localGraph';
import { Desk, stillness, type Ground, type Said } from './desk';
import type { Luck } from './gate';
import { walkMails, type WalkMail } from './walkMails';

const does = ['choose', 'type', 'press', 'pressTwice', 'pressSlowly', 'hear', 'further', 'undo', 'reload', 'host', 'network', 'token', 'wake', 'goOn'] as const;
const weights: Readonly<Record<(typeof does)[number], number>> = { choose: 14, type: 22, press: 20, pressTwice: 4, pressSlowly: 4, hear: 8, further: 3, undo: 7, reload: 4, host: 4, network: 2, token: 2, wake: 5, goOn: 22 };
const lucks: readonly Luck[] = ['well', 'well', 'well', 'well', 'well', 'well', 'lostAnswer', 'timeoutAfterCommit', 'preconditionFailed', 'throttled', 'expiredToken'];

/** One step of one person; `which` chooses among whatever there is to choose. */
export interface Step {
  readonly who: number;
  readonly does: (typeof does)[number];
  readonly which: number;
}

export const step: fc.Arbitrary<Step> = fc.record({ who: fc.nat(2), does: fc.oneof(...does.map((one) => ({ weight: weights[one], arbitrary: fc.constant(one) }))), which: fc.nat(39) });

/** What a person did, and where. */
interface Act extends Said {
  readonly who: number;
  readonly mail: string;
  /** Meant as a case of its own. */
  readonly isFurther: boolean;
  isTakenBack: boolean;
}

const hosts = 3;
const noMail = 'noMail';
/** As often new mails come in: in those of before everything is soon flagged. */
const stepsWithMails = 60;

/** Three people, each with two Outlooks and the tab, and what they remember of it. */
export class Walk {
  private mails: readonly WalkMail[] = [];
  private readonly mailsEver: WalkMail[] = [];
  private readonly desks: Desk[][] = [];
  private readonly at = [0, 0, 0];
  private readonly acts: Act[] = [];
  private readonly typed = new Map<string, string>();
  private readonly faults: unknown[] = [];
  private count = 0;
  private steps = 0;

  private constructor(private readonly name: string, private readonly graph: LocalGraph) {
    this.newMails();
  }

  static async begin(name: string, graph: LocalGraph, people: readonly FirmPerson[]): Promise<Walk> {
    const walk = new Walk(name, graph);
    const ground: Ground = {
      site: 'contoso.sharepoint.com/sites/salg', now: () => new Date(Date.UTC(2026, 10, 24, 10) + (walk.count += 1) * 1000).toISOString(), newId: () => `${name}-${(walk.count += 1)}`,
      lucky: (luck) => graph.faults({ graph: luck === 'well' ? [] : [{ match: '.', times: 1, kind: luck }] }), report: (fault) => walk.faults.push(fault),
    };
    for (const [who, { oid, upn, name: called }] of people.entries()) {
      const lists = await graph.listsOf(people[who]!);
      walk.desks.push(Array.from({ length: hosts }, () => new Desk(who, { oid, upn, name: called }, lists, ground)));
      for (const [place, desk] of walk.desks[who]!.entries()) {
        await desk.open();
        if (place < hosts - 1) await desk.choose(walk.mails[(who * hosts + place) % walk.mails.length]);
      }
    }
    return walk;
  }

  /** Does one step, where it can be done, and looks whether what stands in the field is what was typed there. */
  async take({ who, does: what, which }: Step): Promise<void> {
    const desk = this.deskOf(who);
    if ((this.steps += 1) % stepsWithMails === 0) this.newMails();
    if (what === 'choose') await this.choose(who, which);
    if (what === 'type') await this.type(desk, which);
    if (what === 'press' || what === 'pressTwice' || what === 'pressSlowly') this.did(desk, ...(await desk.press({ isTwice: what === 'pressTwice', isSlow: what === 'pressSlowly' })));
    if (what === 'hear') this.did(desk, ...(await desk.hear()));
    if (what === 'further') await this.further(desk);
    if (what === 'undo') await this.undo(desk);
    if (what === 'reload') await desk.open();
    if (what === 'host') this.at[who] = which % hosts;
    if (what === 'network') desk.gate.isOnline = !desk.gate.isOnline;
    if (what === 'token') desk.gate.hasToken = !desk.gate.hasToken;
    if (what === 'wake') void desk.store.refresh('silent');
    await stillness();
    if (what === 'goOn') for (let call = 0; call <= which % 8; call += 1) await this.letOne(desk, lucks[(which + call) % lucks.length] ?? 'well');
    await this.checkField(this.deskOf(who));
  }

  /** Everything comes to rest: network and token are there again, every window is opened anew, and all has been sent and read. */
  async end(): Promise<void> {
    const all = this.desks.flat();
    for (const desk of all) {
      Object.assign(desk.gate, { isOnline: true, hasToken: true });
      await desk.open();
    }
    for (const desk of all) desk.gate.open();
    for (let round = 0; round < 2; round += 1) for (const desk of all) await desk.store.refresh('silent');
    await this.checkAllFields();
    await this.checkRows();
  }

  /** Closes every window. */
  close(): void {
    for (const desk of this.desks.flat()) {
      desk.gate.shut();
      desk.store.close();
    }
  }

  private newMails(): void {
    this.mails = walkMails(`${this.name}.${this.steps}`);
    this.mailsEver.push(...this.mails);
  }

  private deskOf(who: number): Desk {
    return this.desks[who]![this.at[who]!]!;
  }

  private async letOne(desk: Desk, luck: Luck): Promise<boolean> {
    const isDone = await desk.gate.letOne(luck);
    await stillness();
    return isDone;
  }

  private nameOf(desk: Desk): string {
    return `${desk.who} ${this.desks[desk.who]!.indexOf(desk)} ${desk.mail?.name ?? noMail}`;
  }

  /** The tab shows no mail. */
  private async choose(who: number, which: number): Promise<void> {
    if (this.at[who] !== hosts - 1) await this.deskOf(who).choose(this.mails[which % this.mails.length]);
    else await this.deskOf(who).choose(undefined);
  }

  private async type(desk: Desk, which: number): Promise<void> {
    const before = await desk.typed();
    const words = `${before} ${this.name}w${(this.count += 1)}${which % 3 === 0 ? '\nåøä' : ''}`.trim();
    await desk.type(words);
    this.typed.set(this.nameOf(desk), words);
  }

  private did(desk: Desk, ...said: readonly Said[]): void {
    for (const one of said) this.acts.push({ ...one, who: desk.who, mail: desk.mail?.name ?? noMail, isFurther: false, isTakenBack: false });
    if (said.length > 0) this.typed.delete(this.nameOf(desk));
  }

  private async further(desk: Desk): Promise<void> {
    for (const one of await desk.further(`${this.name}w${(this.count += 1)}`)) this.acts.push({ ...one, who: desk.who, mail: desk.mail?.name ?? noMail, isFurther: true, isTakenBack: false });
  }

  /** Whoever takes back the only words finds them again, and before what was typed meanwhile. */
  private async undo(desk: Desk): Promise<void> {
    const typed = await desk.typed();
    const taken = await desk.undo();
    if (!taken) return;
    for (const act of this.acts) if (act.intent === taken.intent) act.isTakenBack = true;
    if (taken.isAlone) this.typed.set(this.nameOf(desk), [taken.words, typed].filter((one) => one !== '').join('\n'));
  }

  private async checkField(desk: Desk): Promise<void> {
    const due = this.typed.get(this.nameOf(desk)) ?? '';
    const there = await desk.typed();
    const isSaid = there === '' && this.acts.some(({ words }) => words === due.trim());
    expect([this.nameOf(desk), there]).toEqual([this.nameOf(desk), isSaid ? '' : due]);
  }

  private async checkAllFields(): Promise<void> {
    for (const desk of this.desks.flat()) for (const mail of desk === this.desks[desk.who]![hosts - 1] ? [undefined] : this.mailsEver) {
      await desk.choose(mail);
      await this.checkField(desk);
    }
  }

  private async checkRows(): Promise<void> {
    const ours = ({ Intent }: Record<string, unknown>) => String(Intent).startsWith(`${this.name}-`);
    const [cases, heard] = [(await this.graph.rows('Opportunities')).filter(ours), (await this.graph.rows('Activities')).filter(ours)];
    expect(this.faults).toEqual([]);
    expect(this.desks.flat().flatMap(({ store }) => store.snapshot.waiting)).toEqual([]);
    for (const { name, messageId } of this.mailsEver) if (messageId !== '') expect([name, cases.filter(({ Intent }) => this.acts.some((act) => act.intent === Intent && act.mail === name && !act.isFurther)).length <= 1]).toEqual([name, true]);
    for (const one of this.acts) this.checkAct(one, cases, heard);
    for (const one of cases) {
      const stands = [one, ...heard.filter(({ CaseKey }) => CaseKey === one['Key'])].some(({ IsWithdrawn }) => IsWithdrawn !== true);
      expect([one['Key'], one['Stage']]).toEqual([one['Key'], stands ? 'flagged' : 'withdrawn']);
    }
    const seen = this.desks.flat().map(({ store: { snapshot } }) => JSON.stringify([snapshot.cases, [...snapshot.heard].sort(([a], [b]) => a.localeCompare(b))]));
    expect(new Set(seen).size).toBe(1);
  }

  private threadOf(mail: string): string {
    return this.mailsEver.find(({ name }) => name === mail)?.thread ?? mail;
  }

  private mailOf(intent: unknown): string | undefined {
    return this.acts.find((act) => act.intent === intent)?.mail;
  }

  /** The words stand once, on a case of their own mail or its thread; not at all where they were taken back. */
  private checkAct({ who, words, mail }: Act, cases: readonly Record<string, unknown>[], heard: readonly Record<string, unknown>[]): void {
    const alike = this.acts.filter((one) => one.who === who && one.words === words);
    const taken = alike.filter(({ isTakenBack }) => isTakenBack).length;
    const rows = [...cases, ...heard].filter(({ Words, IsWithdrawn }) => Words === words && IsWithdrawn !== true);
    const isRight = rows.length >= (taken > 0 ? 0 : 1) && rows.length <= alike.length - taken;
    expect([alike, isRight ? 'right' : rows]).toEqual([alike, 'right']);
    for (const row of rows) {
      const home = this.mailOf(cases.find(({ Key }) => Key === (row['CaseKey'] ?? row['Key']))?.['Intent']);
      expect([words, home && this.threadOf(home)]).toEqual([words, this.threadOf(mail)]);
    }
  }
}
