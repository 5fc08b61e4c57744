import type { Browser, BrowserContext } from 'playwright-core';
import type { FirmPerson } from '../../src/sandbox/firm';
import { waitWords } from '../../src/ui/waitWords';
import { Diary, noMail, type Place } from '../screens/flag/walking/diary';
import { stepOf, type Step } from '../screens/flag/walking/script';
import { inMailbox, walkMails, type WalkMail } from '../screens/flag/walking/walkMails';
import { emptied, settled, until } from './flagging';
import { OutlookDesk, TabDesk, type PaneDesk } from './paneDesk';
import { giveHands, names } from './paneHands';
import { contextFor, type World } from './world';

/** What somebody can do with the pane and around it. `say`: flags, or adds to the case that is there. */
const weights = { choose: 14, type: 16, client: 4, say: 20, further: 4, undo: 9, close: 5, reload: 5, host: 10, network: 5, token: 5, wake: 3 };
type Does = keyof typeof weights;
export const paneStep = stepOf<Does>(weights);

/** Two Outlooks of one browser, and the tab, which is kept apart from them there as it lies under another site. */
const tabDesk = 2;
/** As often new mails come in: in those of before everything is soon flagged. */
const stepsWithMails = 60;
/** What a person without network or token does not get. */
const guarded = /^https:\/\/graph\.microsoft\.com\/|\/sandbox\/token$/;

interface Walker {
  readonly who: number;
  readonly person: FirmPerson;
  readonly context: BrowserContext;
  readonly desks: readonly PaneDesk[];
  /** The mail that each desk stands beside. */
  readonly mails: string[];
  at: number;
  isOnline: boolean;
  hasToken: boolean;
}

/** Three people with the real pane, each in a browser of their own, and what they remember of it. */
export class PaneWalk {
  private mails: readonly WalkMail[] = [];
  private readonly mailsEver: WalkMail[] = [];
  /** Item ids by person and mail. */
  private readonly laid = new Map<string, string>();
  private readonly diary = new Diary(this.mailsEver);
  private walkers: readonly Walker[] = [];
  private before: ReadonlySet<unknown> = new Set();
  private count = 0;
  private steps = 0;

  private constructor(private readonly name: string, private readonly world: World, private readonly people: readonly FirmPerson[]) {}

  static async begin(name: string, world: World, browser: Browser, people: readonly FirmPerson[]): Promise<PaneWalk> {
    const walk = new PaneWalk(name, world, people);
    walk.before = new Set((await walk.rows()).flat().map(({ Key }) => Key));
    await walk.newMails();
    walk.walkers = await Promise.all(people.map((person, who) => walk.walker(browser, person, who)));
    return walk;
  }

  /** Does one step, and looks whether what stands in the field is what was typed there. Whoever has nothing to take back, or to add to, says something. */
  async take({ who, does, which }: Step<Does>): Promise<void> {
    const walker = this.walkers[who]!;
    if ((this.steps += 1) % stepsWithMails === 0) await this.newMails();
    const desk = deskOf(walker);
    if (does === 'choose') await this.choose(walker, anotherOf(this.mails, (one) => one.name === walker.mails[walker.at], which).name);
    if (does === 'type') await this.type(walker, which);
    if (does === 'client') await this.client(walker);
    if (does === 'say' || (does === 'further' && !(await this.further(walker))) || (does === 'undo' && !(await this.undo(walker)))) await this.say(walker, which);
    if (does === 'close') await desk.close();
    if (does === 'reload') await desk.reload();
    if (does === 'host') walker.at = walker.desks.indexOf(anotherOf(walker.desks, (one) => one === desk, which));
    if (does === 'network') await this.losing(walker, { isOnline: !walker.isOnline });
    if (does === 'token') await this.losing(walker, { hasToken: !walker.hasToken });
    if (does === 'host' || does === 'wake') await deskOf(walker).wake();
    await this.checkField(walker);
  }

  /** Everything comes to rest: network and token are there again, every window is loaded anew, and all has been sent. */
  async end(): Promise<void> {
    await Promise.all(this.walkers.map(async (walker) => {
      await this.losing(walker, { isOnline: true, hasToken: true });
      for (const desk of walker.desks) if (desk.page) {
        await desk.reload();
        await emptied(await desk.come());
      }
    }));
    const before = ({ Key }: Record<string, unknown>) => !this.before.has(Key);
    const [cases, heard] = await this.rows();
    this.diary.checkRows(cases.filter(before), heard.filter(before));
    await Promise.all(this.walkers.map((walker) => this.checkFields(walker)));
  }

  /** Closes every window. */
  async close(): Promise<void> {
    await Promise.all(this.walkers.map(({ context }) => context.close()));
    await this.world.hearComplaints();
  }

  private async rows(): Promise<[readonly Record<string, unknown>[], readonly Record<string, unknown>[]]> {
    return Promise.all([this.world.rows('Opportunities'), this.world.rows('Activities')]);
  }

  private async newMails(): Promise<void> {
    this.mails = walkMails(`${this.name}.${this.steps}`);
    this.mailsEver.push(...this.mails);
    for (const [who, { upn }] of this.people.entries()) for (const mail of this.mails) this.laid.set(`${who} ${mail.name}`, (await this.world.deliver(upn, emlOf(mail, who, upn))).itemId);
  }

  private async walker(browser: Browser, person: FirmPerson, who: number): Promise<Walker> {
    const visit = { person: person.upn };
    const { context } = await contextFor(browser, visit);
    await context.addInitScript(giveHands, names);
    const mails = this.mails.slice(0, 2).map(({ name }) => name);
    const desks = [...mails.map((mail) => new OutlookDesk(context, visit, this.laid.get(`${who} ${mail}`)!)), new TabDesk(context, visit)];
    const walker = { who, person, context, desks, mails: [...mails, noMail], at: 0, isOnline: true, hasToken: true };
    await desks[0]!.come();
    return walker;
  }

  private async choose(walker: Walker, mail: string): Promise<void> {
    if (walker.at !== tabDesk) walker.mails[walker.at] = mail;
    await deskOf(walker).choose(this.laid.get(`${walker.who} ${mail}`)!);
  }

  private async type(walker: Walker, which: number): Promise<void> {
    const before = await deskOf(walker).typed(true);
    const words = `${before} ${this.name}w${(this.count += 1)}${which % 3 === 0 ? '\nåøä' : ''}`.trim();
    await deskOf(walker).write('words', words);
    this.diary.types(placeOf(walker), words);
    /* Nobody knows whose client it is of which one has heard; a form without one cannot be flagged. */
    const seen = await deskOf(walker).look();
    if (seen.is === 'form' && seen.client === '') await this.client(walker);
  }

  private async client(walker: Walker): Promise<void> {
    if ((await deskOf(walker).look()).is !== 'form') return;
    const client = `Kunden ${this.name}c${(this.count += 1)}`;
    await deskOf(walker).write('client', client);
    this.diary.types(placeOf(walker), client, 'client');
  }

  /** What was typed, or something now. */
  private async say(walker: Walker, which: number): Promise<void> {
    const desk = deskOf(walker);
    if ((await desk.typed(true)).trim() === '') await this.type(walker, which);
    const flagged = await desk.flag();
    const heard = flagged ? undefined : await desk.hear();
    if (flagged) this.diary.says(placeOf(walker), [flagged]);
    if (heard !== undefined) this.diary.says(placeOf(walker), [{ words: heard }]);
  }

  private async further(walker: Walker): Promise<boolean> {
    const words = `${this.name}w${(this.count += 1)}`;
    const isDone = walker.at !== tabDesk && (await deskOf(walker).further(words));
    if (isDone) this.diary.saysFurther(placeOf(walker), [{ words }]);
    return isDone;
  }

  private async undo(walker: Walker): Promise<boolean> {
    const taken = await deskOf(walker).undo();
    if (taken) this.diary.takesBack(placeOf(walker), taken, taken.typed);
    return taken !== undefined;
  }

  /** A person alone is without network or token; the machine and the page around ours go on. Who has a token again presses where the page asks for it. */
  private async losing(walker: Walker, change: Partial<Pick<Walker, 'isOnline' | 'hasToken'>>): Promise<void> {
    Object.assign(walker, change);
    const { context, isOnline, hasToken } = walker;
    await context.unroute(guarded);
    if (!isOnline || !hasToken) await context.route(guarded, (route) => {
      const isGraph = route.request().url().startsWith('https://graph.');
      if (isGraph && !isOnline) return route.abort('internetdisconnected');
      if (hasToken) return route.continue();
      if (isGraph) return route.fulfill({ status: 401, headers: { 'access-control-allow-origin': '*' }, json: { error: { code: 'InvalidAuthenticationToken', message: 'Lifetime validation failed, the token is expired.' } } });
      return route.fulfill({ json: { refused: 'interactionNeeded', code: '50173', description: 'AADSTS50173: The provided grant has expired.' } });
    });
    if (change.hasToken === true) await deskOf(walker).press(waitWords.en.signIn);
    if (change.isOnline === true) await (await deskOf(walker).come()).evaluate(() => dispatchEvent(new Event('online')));
  }

  /** Waits until the fields have what was typed there. */
  private async checkField(walker: Walker): Promise<void> {
    const [desk, place] = [deskOf(walker), placeOf(walker)];
    const client = this.diary.due(place, 'client');
    const isRight = async () => {
      const isDue = this.diary.isDue(place, await desk.typed((this.diary.due(place) ?? '') !== ''));
      const seen = await desk.look();
      return isDue && (seen.is !== 'form' || client === undefined || seen.client === client);
    };
    await until(isRight).catch(() => undefined);
    this.diary.checkField(place, await desk.typed((this.diary.due(place) ?? '') !== ''));
    const seen = await desk.look();
    if (seen.is === 'form' && client !== undefined) expect([place, seen.client]).toEqual([place, client]);
  }

  private async checkFields(walker: Walker): Promise<void> {
    walker.at = 0;
    await settled(await deskOf(walker).come());
    for (const { name } of this.mailsEver) {
      await this.choose(walker, name);
      await this.checkField(walker);
    }
    if (!walker.desks[tabDesk]?.page) return;
    walker.at = tabDesk;
    await this.checkField(walker);
  }
}

/** One of the others. */
function anotherOf<One>(all: readonly One[], isThis: (one: One) => boolean, which: number): One {
  const others = all.filter((one) => !isThis(one));
  return others[which % others.length]!;
}

function deskOf({ desks, at }: Walker): PaneDesk {
  return desks[at]!;
}

function placeOf({ who, at, mails }: Walker): Place {
  return { who, browser: at === tabDesk ? 1 : 0, mail: mails[at]! };
}

/** The mail as it lies in this person's mailbox; nothing is proposed from its subject. */
function emlOf(mail: WalkMail, who: number, upn: string): string {
  const { messageId, sender } = inMailbox(mail, who);
  const { sentAt, references, inReplyTo } = mail.headers;
  const lines = [
    `From: ${sender?.name} <${sender?.address}>`, `To: ${upn}`, `Date: ${new Date(sentAt ?? 0).toUTCString()}`,
    ...(messageId.trim() === '' ? [] : [`Message-ID: ${messageId}`]), ...(references.length === 0 ? [] : [`References: ${references.join(' ')}`]), ...(inReplyTo === undefined ? [] : [`In-Reply-To: ${inReplyTo}`]),
  ];
  return [...lines, '', `Do you know somebody? (${mail.name})`].join('\r\n');
}
