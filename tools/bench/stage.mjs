import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { require } from 'tsx/cjs/api';
import { observerScript, seenSoFar } from './observer.mjs';

const { World, OutlookPage, contextFor } = require('../../tests/flows/world.ts', import.meta.url);
export const { namedPlaces } = require('../../src/sandbox/places.ts', import.meta.url);
export const { flagWords } = require('../../tests/flows/paneWords.ts', import.meta.url);

/** A middling phone line and an old laptop: what ../shared/measure uses too. */
const slowness = { cpu: 4, bitsPerSecond: 10_000_000, latencyMilliseconds: 40 };
/** All frames of a page in one process, so that one slowness holds for host and pane. */
const oneProcess = ['--disable-site-isolation-trials'];
const isolationFeatures = 'IsolateOrigins,site-per-process';
const quietMilliseconds = 1_500;
const pauseMilliseconds = 200;
const limitMilliseconds = 60_000;

/** A sandbox that serves one build, and a browser that knows only it. */
export class Stage {
  constructor(world, browser, { person, isUseful }) {
    Object.assign(this, { world, browser, person, isUseful });
  }

  /** Opens it for the first consultant, who has said yes to the app before. */
  static async open({ dist, isFurnished, isUseful }) {
    const world = await World.start({ dist, isFurnished });
    const person = (await world.people()).find(({ role }) => role === 'consultant').upn;
    await world.consent(person);
    const words = world.arguments().map((word) => (word.startsWith('--disable-features=') ? `${word},${isolationFeatures}` : word));
    const browser = await chromium.launch({ executablePath: process.env.BROWSER_PATH, args: [...words, ...oneProcess] });
    return new Stage(world, browser, { person, isUseful });
  }

  async close() {
    await this.browser.close();
    await this.world.stop();
  }

  /** A browser profile that has never seen the app. */
  async profile() {
    const { context } = await contextFor(this.browser, { person: this.person });
    await context.addInitScript({ content: observerScript(namedPlaces.app, this.isUseful) });
    return context;
  }

  /** Opens the pane beside a mail on a slow machine, and waits until it is useful. */
  async openPane(context, mail = 0) {
    const outlook = await OutlookPage.open(context, { person: this.person });
    await outlook.page.evaluate(`window.sandbox.selectItem(${mail})`);
    await slowDown(outlook.page);
    await outlook.page.evaluate('void window.sandbox.openPane()');
    const pane = await outlook.pane();
    await until(pane, 'window.seen?.useful > 0');
    return { outlook, pane };
  }

  /** One pane in a profile of its own, until it rests; what was seen of it. */
  async load() {
    const context = await this.profile();
    const { pane } = await this.openPane(context);
    await this.rest(pane);
    const seen = await pane.evaluate(seenSoFar);
    await context.close();
    return seen;
  }

  /** Waits until nothing runs and nothing is loaded any more. */
  async rest(pane) {
    const isAtRest = `(({ now, tasks, loaded, useful }) => now - Math.max(useful, ...tasks.map(({ at, lasted }) => at + lasted), ...loaded.map(({ ended }) => ended)) > ${quietMilliseconds})(${seenSoFar})`;
    await until(pane, isAtRest);
  }
}

/** Asks from outside until it is so: the page's own policy lets it evaluate no text. */
async function until(pane, expression) {
  const end = Date.now() + limitMilliseconds;
  while (!(await pane.evaluate(expression))) {
    if (Date.now() > end) throw new Error(`The pane was not ready in time: ${(await pane.evaluate('document.body.innerText')).slice(0, 300)}`);
    await pause(pauseMilliseconds);
  }
}

async function slowDown(page) {
  const { cpu, bitsPerSecond, latencyMilliseconds } = slowness;
  const session = await page.context().newCDPSession(page);
  const bytesPerSecond = bitsPerSecond / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: latencyMilliseconds, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}
