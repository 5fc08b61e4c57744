import type { Browser } from 'playwright-core';
import type { FirmPerson } from '../../src/sandbox/firm';
import type { TestMail } from '../mails/testMail';
import { MailRound } from './mailRound';
import { realMails } from './realMails';
import { World } from './world';

interface MailRoundSize {
  readonly written: readonly TestMail[];
  readonly realCount: number;
  readonly limitMilliseconds: number;
}

let world: World;
let browser: Browser;
let round: MailRound;
let people: readonly FirmPerson[];

const person = (role: FirmPerson['role'], place = 0): FirmPerson => people.filter((one) => one.role === role)[place]!;
const rows = (): Promise<readonly Record<string, unknown>[]> => world.rows('Opportunities');

/** Says that mails are flagged once and known ever after; the tests follow one another. Prints a line for the table when `title` is given. */
export function mailRoundTests({ written, realCount, limitMilliseconds }: MailRoundSize, title?: string): void {
  beforeAll(async () => {
    world = await World.start();
    browser = await world.launch();
    people = await world.people();
    round = new MailRound(world, browser, [...written, ...realMails(realCount, `${realCount} real mails, opened and flagged through the pane`)]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  test('each mail that is flagged is one row, with the right letters, sender and sent time', async () => {
    await round.flagAll(person('consultant'));
    const there = await rows();
    const flagged = [...round.flagged.values()];
    expect(flagged.map(({ words }) => words)).toEqual(flagged.map(({ due }) => due));
    expect(there.map(({ AccountName, Words, Sender = '', SentAt = '' }) => [AccountName, Words, Sender, SentAt])).toEqual(flagged.map(({ client, due, sender, sentAt }) => [client, due, sender, sentAt]));
    expect(new Set(there.map(({ Key }) => Key)).size).toBe(there.length);
  }, limitMilliseconds);

  test('each shows its case when it is opened again, and even the quickest press makes nothing new', async () => {
    const before = await rows();
    expect(await round.pressAgain(person('consultant'))).toEqual([]);
    expect(await rows()).toEqual(before);
    expect(await world.rows('Activities')).toEqual([]);
  }, limitMilliseconds);

  test('copies and replies know their case, or say nothing', async () => {
    expect(await round.look(person('consultant'), { isAll: false })).toEqual([]);
  }, limitMilliseconds);

  test('a colleague who has the same mails sees who flagged them', async () => {
    expect(await round.look(person('consultant', 1), { isAll: true })).toEqual([]);
    expect(await rows()).toHaveLength(round.flagged.size);
  }, limitMilliseconds);

  test('a seller reads them all in the tab, with the right letters', async () => {
    const shown = await round.inTab(person('seller'));
    expect([...shown].sort()).toEqual([...round.flagged.values()].map(({ client, due }) => `${client}: ${due}`).sort());
    expect(round.complained()).toEqual([]);
    if (title !== undefined) console.log(`TABLE | ${title} | ${written.length} written, ${round.mails.length - written.length} real | ${round.flagged.size} flagged, ${(await rows()).length} rows, none doubled; copies and replies know theirs |`);
  }, limitMilliseconds);
}
