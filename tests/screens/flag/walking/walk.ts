import type { FirmPerson } from '../../../../src/sandbox/firm';
import type { LocalGraph } from '../../../graph/localGraph';
import { Desk, stillness, type Ground } from './desk';
import { Diary, noMail, type Place } from './diary';
import type { Luck } from './gate';
import { stepOf, type Step } from './script';
import { walkMails, type WalkMail } from './walkMails';

/** What somebody can do; calls go on only as a step lets them. */
const weights = { choose: 14, type: 22, press: 20, pressTwice: 4, pressSlowly: 4, hear: 8, further: 3, undo: 7, reload: 4, host: 4, network: 2, token: 2, wake: 5, goOn: 22 };
type Does = keyof typeof weights;
export const step = stepOf<Does>(weights);
const lucks: readonly Luck[] = ['well', 'well', 'well', 'well', 'well', 'well', 'lostAnswer', 'timeoutAfterCommit', 'preconditionFailed', 'throttled', 'expiredToken'];

const hosts = 3;
/** As often new mails come in: in those of before everything is soon flagged. */
const stepsWithMails = 60;

/** Three people, each with two Outlooks and the tab, and what they remember of it. */
export class Walk {
  private mails: readonly WalkMail[] = [];
  private readonly mailsEver: WalkMail[] = [];
  private readonly desks: Desk[][] = [];
  private readonly at = [0, 0, 0];
  private readonly diary = new Diary(this.mailsEver);
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
  async take({ who, does: what, which }: Step<Does>): Promise<void> {
    const desk = this.deskOf(who);
    if ((this.steps += 1) % stepsWithMails === 0) this.newMails();
    if (what === 'choose') await this.choose(who, which);
    if (what === 'type') await this.type(desk, which);
    if (what === 'press' || what === 'pressTwice' || what === 'pressSlowly') this.diary.says(this.placeOf(desk), await desk.press({ isTwice: what === 'pressTwice', isSlow: what === 'pressSlowly' }));
    if (what === 'hear') this.diary.says(this.placeOf(desk), await desk.hear());
    if (what === 'further') this.diary.saysFurther(this.placeOf(desk), await desk.further(`${this.name}w${(this.count += 1)}`));
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

  private placeOf(desk: Desk): Place {
    return { who: desk.who, browser: this.desks[desk.who]!.indexOf(desk), mail: desk.mail?.name ?? noMail };
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
    this.diary.types(this.placeOf(desk), words);
  }

  private async undo(desk: Desk): Promise<void> {
    const typed = await desk.typed();
    const taken = await desk.undo();
    if (taken) this.diary.takesBack(this.placeOf(desk), taken, typed);
  }

  private async checkField(desk: Desk): Promise<void> {
    this.diary.checkField(this.placeOf(desk), await desk.typed());
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
    this.diary.checkRows(cases, heard);
    const seen = this.desks.flat().map(({ store: { snapshot } }) => JSON.stringify([snapshot.cases, [...snapshot.heard].sort(([a], [b]) => a.localeCompare(b))]));
    expect(new Set(seen).size).toBe(1);
  }
}
