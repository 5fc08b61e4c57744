import type { Browser, BrowserContext, Frame } from 'playwright-core';
import { noFaults, type Faults, type GraphFaultSwitch } from '../../src/sandbox/faults';
import { flagWords } from './paneWords';
import type { WaitReason } from '../../src/store/storeTypes';
import { waitWords } from '../../src/ui/waitWords';
import { comesBack, deliverMail, press, readMail, says } from './atThePane';
import { contextFor, OutlookPage, World } from './world';

const [words, wait] = [flagWords.en, waitWords.en];
const person = 'anders.lindegaard@sundkant.example';

let world: World;
let browser: Browser;
let context: BrowserContext;
let outlook: OutlookPage;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  await world.consent(person);
  context = (await contextFor(browser, { person })).context;
  outlook = await OutlookPage.open(context, { person });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

const making = '^POST /sites/.*/items$';
const graph = (kind: GraphFaultSwitch['kind'], times: number, match = making): Partial<Faults> => ({ graph: [{ kind, times, match }] });

/** A browser repeats a call by itself when a connection that it used before is cut, so one lost answer is not seen. What goes wrong, and what the pane says meanwhile; undefined: it gets over it without a word. */
const table: readonly (readonly [string, Partial<Faults>, WaitReason | undefined])[] = [
  ['429 with Retry-After, once', graph('throttled', 1), undefined],
  ['429 with Retry-After, always', graph('throttled', -1), 'throttled'],
  ['429 without Retry-After, once', graph('throttledWithoutRetryAfter', 1), undefined],
  ['503 with Retry-After, once', graph('unavailable', 1), undefined],
  ['503 without Retry-After, once', graph('unavailableWithoutRetryAfter', 1), undefined],
  ['412', graph('preconditionFailed', -1), 'broken'],
  ['409', graph('conflict', -1), 'broken'],
  ['410 for every link of changes', graph('gone', 4, '/items/delta'), undefined],
  ['504 after the item was made', graph('timeoutAfterCommit', 1), 'offline'],
  ['an answer that is lost after the item was made', graph('lostAnswer', -1), 'offline'],
  ['an expired token, once', graph('expiredToken', 1), undefined],
  ['an expired token, always', graph('expiredToken', -1), 'signedOut'],
  ['403', graph('forbidden', -1), 'forbidden'],
  ['the page of a network that wants a sign-in', graph('htmlAnswer', -1), 'offline'],
  ['a call that is held', graph('hold', -1), 'sending'],
  ['answers of a batch in another order', { shuffledBatch: true }, undefined],
  ['slow', { slowMilliseconds: 1500 }, undefined],
  ['offline', { offline: true }, 'offline'],
  ['lists and columns that show late', { metadataLagMilliseconds: 60_000 }, undefined],
];

test.each(table)('%s: in the end exactly one item, and meanwhile a clear sentence', async (name, faults, why) => {
  const mail = `fault-${table.findIndex(([one]) => one === name)}`;
  await deliverMail(world, person, mail);
  const pane: Frame = await readMail(outlook, mail);
  await says(pane, words.flag);
  await world.faults(faults);
  await press(pane, words.flag);
  if (why) await says(pane, wait.why[why]);
  if (why) await world.faults(noFaults());
  if (why) await comesBack(pane);
  await pane.getByText(words.sent).waitFor({ timeout: 30_000 });
  await world.faults(noFaults());
  const rows = (await world.rows('Opportunities')).filter(({ Words }) => Words === `Emne ${mail}`);
  expect(rows).toHaveLength(1);
  expect(await world.rows('Activities')).toHaveLength(0);
}, 90_000);
