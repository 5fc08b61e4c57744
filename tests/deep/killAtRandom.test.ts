import type { Frame } from 'playwright-core';
import { emptied, freshMail, holding, patience, press, say, sent, settled, until, words } from '../flows/flagging';
import { arm, pointSaid } from '../flows/killPoints';
import { moreWords } from '../../src/screens/flag/moreWords';
import { Dice } from '../simulation/dice';
import { Profile, type Mortal } from '../flows/profile';
import { OutlookPage, World } from '../flows/world';

const consultant = 'anders.lindegaard@sundkant.example';
const more = moreWords.en;
const mails = 17;
const longestMilliseconds = 600;
const seed = 7;

/** One person whose browser is killed from outside, at whatever it is just doing. */
class Unlucky {
  private readonly profile: Profile;
  private readonly dice = new Dice(seed);
  private readonly said: string[] = [];
  private life!: Mortal;
  private outlook!: OutlookPage;
  private pane!: Frame;
  kills = 0;
  readonly found = { done: 0, typed: 0 };

  constructor(world: World, private readonly mail: () => string) {
    this.profile = new Profile(world);
  }

  async born(): Promise<void> {
    this.life = await this.profile.open();
    this.life.context.on('console', (message) => this.said.push(message.text()));
    this.outlook = await OutlookPage.open(this.life.context, { person: consultant });
  }

  async end(): Promise<void> {
    await this.life.kill();
    this.profile.forget();
  }

  /** Comes back to the mail. */
  async reads(): Promise<Frame> {
    this.pane = await this.outlook.read(this.mail());
    await settled(this.pane);
    return this.pane;
  }

  /** Goes on to a mail of this subject: the pane stays open, and stands beside the one before for a moment. */
  async readsNew(subject: string): Promise<void> {
    await this.reads();
    await until(async () => (await this.typedNow()) === subject);
  }

  /** Types, and waits until the browser keeps it: from here on nothing may be lost. */
  async types(need: string): Promise<void> {
    this.said.length = 0;
    await arm(this.pane, 'none');
    await say(this.pane, need);
    await until(async () => this.said.some((line) => line.startsWith(`${pointSaid}after writing outbox/drafts`)));
  }

  /** Presses, dies at any moment of it, and opens the mail again. */
  async diesIn(name: string): Promise<Frame> {
    this.pane.getByRole('button', { name, exact: true }).click(patience).catch(() => undefined);
    await new Promise((done) => setTimeout(done, this.dice.between(0, longestMilliseconds)));
    await this.life.kill();
    this.kills += 1;
    await this.born();
    return this.reads();
  }

  /** What stands in the form; undefined where there is none. */
  async typedNow(): Promise<string | undefined> {
    const typed = this.pane.getByRole('textbox', { name: words.need });
    return (await typed.count()) > 0 ? typed.inputValue({ timeout: 1_000 }).catch(() => undefined) : undefined;
  }
}

test('the browser killed at any moment of a flag, of an edit and of an undo, which withdraws the case: nothing is lost, nothing is there twice', async () => {
  const world = await World.start();
  await world.consent(consultant);
  let mail = '';
  const person = new Unlucky(world, () => mail);
  await person.born();
  for (let number = 1; number <= mails; number += 1) {
    const subject = `Help with backup ${number}?`;
    mail = await freshMail(world, [consultant], subject);
    const [need, better] = [`Need ${number} of the unlucky`, `Need ${number}, said better`];

    await person.readsNew(subject);
    await person.types(need);
    let pane = await person.diesIn(words.flag);
    const isSent = async () => (await pane.getByText(words.sent).count()) > 0;
    await until(async () => (await isSent()) || (await person.typedNow()) === need);
    if (await isSent()) person.found.done += 1;
    else {
      person.found.typed += 1;
      await press(pane);
    }
    await sent(pane);
    await emptied(pane);
    expect(await counts(world, need)).toEqual([1, 0]);

    await pane.getByRole('button', { name: more.edit, exact: true }).click(patience);
    await person.types(better);
    pane = await person.diesIn(more.save);
    await emptied(pane);
    if ((await counts(world, better))[0] === 1) person.found.done += 1;
    else {
      await pane.getByRole('button', { name: more.edit, exact: true }).click(patience);
      await until(async () => (await person.typedNow()) === better);
      person.found.typed += 1;
      await pane.getByRole('button', { name: more.save, exact: true }).click(patience);
      await until(async () => (await counts(world, better))[0] === 1);
    }
    expect([await counts(world, need), await counts(world, better)]).toEqual([[0, 0], [1, 0]]);

    pane = await person.diesIn(words.undo);
    await emptied(pane);
    const stage = async () => (await holding(world, better)).cases[0]?.['Stage'];
    if ((await stage()) === 'withdrawn') person.found.done += 1;
    else {
      person.found.typed += 1;
      await pane.getByRole('button', { name: words.undo, exact: true }).click(patience);
      await until(async () => (await stage()) === 'withdrawn');
    }
    expect(await counts(world, better)).toEqual([1, 0]);
  }
  expect((await world.rows('Opportunities')).length).toBe(mails);
  console.log(`TABLE | browser killed (SIGKILL) from outside, at random within a flag, an edit and an undo | ${person.kills} kills, seed ${seed} | ${mails} items, 0 lost, 0 doubled; ${person.found.done} times it was done already, ${person.found.typed} times it stood as typed |`);
  await person.end();
  await world.stop();
}, 3_600_000);

/** Cases, and what was heard, with exactly these words. */
async function counts(world: World, said: string): Promise<readonly [number, number]> {
  const { cases, heard } = await holding(world, said);
  return [cases.length, heard.length];
}
