import type { Browser } from 'playwright-core';
import { noFaults, type Faults, type GraphFaultSwitch } from '../../src/sandbox/faults';
import { flagWords } from '../flows/paneWords';
import { waitWords } from '../../src/ui/waitWords';
import { comesBack, deliverMail, press, readMail } from '../flows/atThePane';
import { contextFor, OutlookPage, World } from '../flows/world';

const words = flagWords.en;
const person = 'anders.lindegaard@sundkant.example';
const kinds: readonly GraphFaultSwitch['kind'][] = [
  'throttled', 'throttledWithoutRetryAfter', 'unavailable', 'unavailableWithoutRetryAfter', 'preconditionFailed', 'conflict', 'gone', 'timeoutAfterCommit', 'lostAnswer', 'expiredToken', 'forbidden', 'htmlAnswer',
];
const calls = { 'the item is made': '^POST /sites/.*/items$', 'changes are read': '/items/delta', 'rows are looked for': '^GET /sites/.*/items\\?', 'any call': '.' };
const waysIn = [true, false] as const;

let world: World;
let browser: Browser;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  await world.consent(person);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 30_000);

const matrix = waysIn.flatMap((nestedAppAuth) => Object.keys(calls).flatMap((call) => kinds.map((kind) => ({ nestedAppAuth, call: call as keyof typeof calls, kind }))));

test('whatever fails once or three times, at whatever call, with and without nested app auth: one item in the end', async () => {
  for (const [place, one] of matrix.entries()) {
    const mail = `matrix-${place}`;
    await deliverMail(world, person, mail);
    const { context } = await contextFor(browser, { person, nestedAppAuth: one.nestedAppAuth });
    const pane = await readMail(await OutlookPage.open(context, { person, nestedAppAuth: one.nestedAppAuth }), mail);
    const faults: Partial<Faults> = { graph: [{ kind: one.kind, times: place % 2 === 0 ? 1 : 3, match: calls[one.call] }] };
    await pane.getByRole('button', { name: words.flag, exact: true }).waitFor({ timeout: 60_000 });
    await world.faults(faults);
    await press(pane, words.flag);
    if (!one.nestedAppAuth) await signedInByWindow(context, pane);
    await pane.waitForFunction(hasBeenTried, [words.notSent, waitWords.en.signIn] as const, { timeout: 60_000 });
    await world.faults(noFaults());
    await comesBack(pane);
    await pane.getByText(words.sent).waitFor({ timeout: 90_000 });
    const rows = (await world.rows('Opportunities')).filter(({ Words }) => Words === `Emne ${mail}`);
    expect([one, rows.length]).toEqual([one, 1]);
    await context.close();
  }
  expect(await world.rows('Activities')).toHaveLength(0);
  console.log(`TABLE | Graph faults: kind x call x way of sign-in, each during one flag | ${matrix.length} | one item each |`);
}, 3_600_000);

/* Runs in the pane: the flag was under way, or a fault is told already; waiting for sign-in is neither. */
function hasBeenTried([notSent, signIn]: readonly [string, string]): boolean {
  const said = document.querySelector('h2')?.textContent ?? '';
  return said.includes('flagged') || (said === notSent && ![...document.querySelectorAll('button')].some(({ textContent }) => textContent === signIn));
}

type Context = Awaited<ReturnType<typeof contextFor>>['context'];

async function signedInByWindow(context: Context, pane: Awaited<ReturnType<typeof readMail>>): Promise<void> {
  const relayed = context.waitForEvent('page', { timeout: 60_000 });
  await press(pane, waitWords.en.signIn);
  await (await relayed).getByRole('button').click({ timeout: 60_000 });
}
