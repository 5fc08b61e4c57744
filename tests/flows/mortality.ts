import type { Frame } from 'playwright-core';
import type { GraphFaultSwitch } from '../../src/sandbox/faults';
import { freshMail, holding, makesRow, press, say, sent, settled, until, words, patience } from './flagging';
import { arm, pointSaid, type Stop } from './killPoints';
import { Profile, type Mortal } from './profile';
import { OutlookPage, type World } from './world';

/** A way to die while flagging. */
export interface Death {
  readonly name: string;
  /** The point of the pane's own steps, if it dies at one. */
  readonly point?: string;
  /** What Graph does with the row that is sent, and what tells that it has done it. */
  readonly graph?: { readonly kind: GraphFaultSwitch['kind']; readonly until: 'request' | 'response' | 'requestfailed' };
  /** The held call goes on: before the browser is opened again, or when the next life waits at the same place. */
  readonly releasedBy?: 'nobody' | 'nextLife';
}

/** What became of one flag. */
export interface Fate {
  readonly name: string;
  /** What had been written when the browser was killed. */
  readonly kept: Stop['kept'];
  /** What the next life found: the case, the words in the form, or nothing. */
  readonly found: Stop['kept'];
  readonly cases: number;
  readonly heard: number;
}

/** Ways that Graph has a part in. A lost answer is lost each time: Chromium itself sends again where a connection that was kept ends without an answer. */
export const graphDeaths: readonly Death[] = [
  { name: 'while the row is on its way, and it comes through afterwards', graph: { kind: 'hold', until: 'request' } },
  { name: 'while the row is on its way, and it comes through together with the next one', graph: { kind: 'hold', until: 'request' }, releasedBy: 'nextLife' },
  { name: 'when the row was made and the answer was lost', graph: { kind: 'lostAnswer', until: 'requestfailed' } },
  { name: 'when the row was made and a gateway said 504', graph: { kind: 'timeoutAfterCommit', until: 'response' } },
];

const rowSent = 'POST /sites/.*/items$';

/** One person whose browser dies again and again, each time while a mail is being flagged, on one and the same profile. */
export class Mortals {
  private readonly profile: Profile;
  private life!: Mortal;
  private outlook!: OutlookPage;
  private pane!: Frame;
  private readonly said: string[] = [];
  private flags = 0;

  private constructor(private readonly world: World, private readonly person: string) {
    this.profile = new Profile(world);
  }

  static async first(world: World, person: string): Promise<Mortals> {
    await world.consent(person);
    const made = new Mortals(world, person);
    await made.born();
    return made;
  }

  async end(): Promise<void> {
    await this.life.kill();
    this.profile.forget();
  }

  /** The names of all points of one flag that nothing stops. */
  async points(): Promise<readonly string[]> {
    await this.flagging('none');
    return this.said.filter((line) => line.startsWith(pointSaid)).map((line) => line.slice(pointSaid.length));
  }

  /** Flags a fresh mail, dies so, opens the browser again on that mail, and looks what is left. */
  async dies({ name, point = 'none', graph, releasedBy = 'nobody' }: Death): Promise<Fate> {
    if (graph) await this.world.faults({ graph: [{ match: rowSent, times: -1, kind: graph.kind }] });
    const done = graph && this.rowEvent(graph.until);
    const { mail, need, kept } = await this.flagging(point, done);
    await this.life.kill();
    if (releasedBy === 'nobody') await this.world.faults({ graph: [] });
    await this.born();
    const sentAgain = this.rowEvent('request');
    this.pane = await this.outlook.read(mail);
    if (releasedBy === 'nextLife') {
      await sentAgain;
      await this.world.faults({ graph: [] });
    }
    return { name, kept, ...(await this.fate(need, kept)) };
  }

  private async fate(need: string, kept: Stop['kept']): Promise<Omit<Fate, 'name' | 'kept'>> {
    const found = await this.found(need, kept);
    if (found === 'nothing') await say(this.pane, need);
    if (found !== 'case') await press(this.pane);
    await sent(this.pane);
    await settled(this.pane);
    const { cases, heard } = await holding(this.world, need);
    return { found, cases: cases.length, heard: heard.length };
  }

  /** Only a person whose typing had not been kept for a quarter of a second finds the form as if untouched. */
  private async found(need: string, kept: Stop['kept']): Promise<Fate['found']> {
    await settled(this.pane);
    const typed = this.pane.getByRole('textbox', { name: words.need });
    const isDraft = async () => (await typed.count()) > 0 && (await typed.inputValue()) === need;
    const isCase = async () => (await this.pane.getByText(words.sent).count()) > 0;
    await this.pane.getByText(words.sent).or(typed).waitFor(patience);
    await until(async () => (await isCase()) || (await isDraft()) || kept === 'nothing').catch(() => undefined);
    return (await isCase()) ? 'case' : (await isDraft()) ? 'words' : 'nothing';
  }

  private async born(): Promise<void> {
    this.life = await this.profile.open();
    this.life.context.on('console', (message) => this.said.push(message.text()));
    this.outlook = await OutlookPage.open(this.life.context, { person: this.person });
  }

  /** Types and presses, until that is done or something has stopped the pane; a pane that is stopped answers nothing any more. */
  private async flagging(point: string, done?: Promise<unknown>): Promise<{ mail: string; need: string; kept: Stop['kept'] }> {
    const need = `Need ${(this.flags += 1)} of a mortal`;
    const mail = await freshMail(this.world, [this.person]);
    this.pane = await this.outlook.read(mail);
    await this.pane.getByRole('textbox', { name: words.need }).focus();
    await settled(this.pane);
    this.said.length = 0;
    const { stopped } = await arm(this.pane, point);
    const passed = this.typed(need).then(() => settled(this.pane)).catch(() => undefined);
    const stop = await (done ?? Promise.race([stopped, passed]));
    return { mail, need, kept: (stop as Stop | undefined)?.kept ?? 'case' };
  }

  private async typed(need: string): Promise<void> {
    await say(this.pane, need);
    await until(async () => this.said.some((line) => line.includes('after writing outbox/drafts')));
    await press(this.pane);
    await sent(this.pane);
  }

  private rowEvent(event: 'request' | 'response' | 'requestfailed'): Promise<unknown> {
    const { context } = this.life;
    return new Promise((done) => {
      if (event === 'response') context.on('response', (response) => makesRow(response.request()) && done(undefined));
      else if (event === 'request') context.on('request', (request) => makesRow(request) && done(undefined));
      else context.on('requestfailed', (request) => makesRow(request) && done(undefined));
    });
  }
}
