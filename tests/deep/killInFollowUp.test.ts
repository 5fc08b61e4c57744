import type { Frame, Locator } from 'playwright-core';
import type { FirmPerson } from '../../src/sandbox/firm';
import { keyOfRecord } from '../../src/domain/key';
import { activityWords } from '../../src/screens/pipeline/activityWords';
import { handOverWords } from '../../src/screens/pipeline/handOverWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { activityNames } from '../../src/ui/activityNames';
import { emptied, patience, until } from '../flows/flagging';
import { arm, pointSaid } from '../flows/killPoints';
import { Profile, type Mortal } from '../flows/profile';
import { Stranger } from '../flows/stranger';
import { openTab, World } from '../flows/world';
import { Dice } from '../simulation/dice';

const [hand, log, kinds] = [handOverWords.en, activityWords.en, activityNames.en];
const rounds = 17;
const longestMilliseconds = 120;
const seed = 11;

/** A seller whose browser is killed from outside, at whatever it is just doing with a case in Teams. */
class UnluckySeller {
  private readonly profile: Profile;
  private readonly dice = new Dice(seed);
  private readonly said: string[] = [];
  private life!: Mortal;
  tab!: Frame;
  kills = 0;
  readonly found = { done: 0, notYet: 0 };

  constructor(world: World, private readonly upn: string, private readonly need: () => string) {
    this.profile = new Profile(world);
  }

  async born(): Promise<void> {
    this.life = await this.profile.open();
    this.life.context.on('console', (message) => this.said.push(message.text()));
    this.tab = (await openTab(this.life.context, { person: this.upn })).tab;
  }

  async end(): Promise<void> {
    await this.life.kill();
    this.profile.forget();
  }

  async opens(): Promise<void> {
    await this.tab.getByRole('button', { name: casesWords.en.refresh }).click(patience);
    await this.tab.getByRole('list', { name: casesWords.en.heading }).getByRole('button').filter({ hasText: this.need() }).click(patience);
    await this.tab.getByRole('textbox', { name: log.note }).waitFor(patience);
  }

  /** Types, and waits until the browser keeps it. */
  async types(into: Locator, words: string): Promise<void> {
    this.said.length = 0;
    await arm(this.tab, 'none');
    await into.fill(words);
    await until(async () => this.said.some((line) => line.startsWith(`${pointSaid}after writing outbox/drafts`)));
  }

  press(name: string): Promise<void> {
    return this.tab.getByRole('button', { name, exact: true }).click(patience);
  }

  async diesIn(name: string): Promise<void> {
    this.press(name).catch(() => undefined);
    await new Promise((done) => setTimeout(done, this.dice.between(0, longestMilliseconds)));
    await this.life.kill();
    this.kills += 1;
    await this.born();
    await this.opens();
    await emptied(this.tab);
  }

  /** What has come about without a further press is counted; else the press is done again. */
  async mends(isDone: () => Promise<boolean>, again: () => Promise<void>): Promise<void> {
    if (await isDone()) this.found.done += 1;
    else {
      this.found.notYet += 1;
      await again();
      await until(isDone);
    }
  }
}

test('the browser killed at any moment of taking a case and of logging what was done: each is there once, and a note is lost never', async () => {
  const world = await World.start();
  const seller = (await world.people()).find(({ role }) => role === 'seller') as FirmPerson;
  await world.consent(seller.upn);
  const stranger = await Stranger.of(world, seller.upn);
  const { firm: { site } } = await world.control<{ firm: { site: string } }>('GET', '/sandbox/state');
  const Owner = await keyOfRecord(site, 'person', seller.upn);
  let need = '';
  const person = new UnluckySeller(world, seller.upn, () => need);
  await person.born();
  for (let number = 1; number <= rounds; number += 1) {
    need = `Need ${number} of the unlucky seller`;
    const [word, note] = [`Word ${number} of the unlucky seller`, `Note ${number} of the unlucky seller`];
    const by = { ByObject: seller.oid, ByUpn: seller.upn, ByName: seller.name };
    const at = new Date().toISOString();
    await stranger.write('Opportunities', { Key: need, Intent: need, Title: need, Stage: 'flagged', Words: need, AccountName: 'Havgus', Owner, ...by, At: at, Period: at.slice(0, 7) });
    await person.opens();
    const cells = async () => (await world.rows('Opportunities')).find(({ Words }) => Words === need) ?? {};
    const logged = async () => (await world.rows('Activities')).filter(({ Words }) => Words === note).length;
    const taken = async () => (await world.rows('Activities')).filter(({ Words }) => Words === word).length;
    const said = () => person.tab.getByRole('textbox', { name: hand.word(undefined) });

    await person.types(said(), word);
    await person.diesIn(hand.press.taken);
    await person.mends(async () => (await cells())['Stage'] === 'taken' && (await taken()) === 1, async () => {
      expect(await said().inputValue()).toBe(word);
      await person.press(hand.press.taken);
    });

    await person.types(person.tab.getByRole('textbox', { name: log.note }), note);
    await person.diesIn(kinds.meeting);
    await person.mends(async () => (await logged()) === 1, async () => {
      expect(await person.tab.getByRole('textbox', { name: log.note }).inputValue()).toBe(note);
      await person.press(kinds.meeting);
    });
    await emptied(person.tab);
    expect([await taken(), await logged(), (await cells())['Stage'], await person.tab.getByRole('region', { name: log.happened }).getByText(note).count()]).toEqual([1, 1, 'meeting', 1]);
  }
  expect([(await world.rows('Opportunities')).length, (await world.rows('Activities')).length]).toEqual([rounds, 2 * rounds]);
  console.log(`TABLE | browser killed (SIGKILL) from outside, at random while a case is taken and a meeting logged | ${person.kills} kills, seed ${seed} | ${2 * rounds} acts, 0 lost, 0 doubled; ${person.found.done} times it was done already, ${person.found.notYet} times not yet |`);
  await person.end();
  await world.stop();
}, 1_200_000);
