import { signInWords } from '../../src/app/signInWords';
import { namedPlaces } from '../../src/sandbox/places';
import { casesWords } from '../../src/screens/pipeline/words';
import { waitWords } from '../../src/ui/waitWords';
import { patience } from './atThePane';
import { Newcomers, openIdOnly, watchScopes } from './newcomers';
import { contextFor } from './world';

const [cases, wait, start] = [casesWords.en, waitWords.en, signInWords.en];
const oneScope = 'Sites.ReadWrite.All';

let newcomers: Newcomers;

beforeAll(async () => {
  newcomers = await Newcomers.start();
}, 180_000);

afterAll(() => newcomers?.end(), 60_000);

afterEach(() => newcomers.world.faults({ adminApprovalNeeded: false, consentRefused: false }));

describe('an ordinary browser', () => {
  test('signs in by leaving the page and shows the cases; the next time nothing is asked', async () => {
    const person = await newcomers.next();
    const { context } = await contextFor(newcomers.browser, { person });
    const asked = watchScopes(context);
    const page = await context.newPage();
    await page.goto(`${namedPlaces.app}/tab.html`);
    await page.getByText(start.signInText).waitFor();
    await page.getByRole('button', { name: start.signIn }).click();
    await page.locator(`button[value="${person}"]`).click();
    await page.locator('#accept').waitFor(patience);
    expect(await page.locator('li').allTextContents()).toEqual([expect.stringContaining(`(${oneScope})`)]);
    await page.locator('#accept').click();
    await page.getByRole('list', { name: cases.heading }).or(page.getByText(cases.emptyEveryone)).first().waitFor(patience);
    expect(asked.map(openIdOnly)).toEqual([[oneScope]]);
    await page.reload();
    await page.getByRole('list', { name: cases.heading }).or(page.getByText(cases.emptyEveryone)).first().waitFor(patience);
    expect(asked).toHaveLength(1);
    await context.close();
  }, 90_000);

  test('who comes back without a yes is told who can give it', async () => {
    const person = await newcomers.next();
    await newcomers.world.faults({ adminApprovalNeeded: true });
    const { context } = await contextFor(newcomers.browser, { person });
    const page = await context.newPage();
    await page.goto(`${namedPlaces.app}/tab.html`);
    await page.getByRole('button', { name: start.signIn }).click();
    await page.locator(`button[value="${person}"]`).click();
    await page.locator('#return').click();
    await page.getByText(wait.whyReading.consentRefused).waitFor(patience);
    await page.getByRole('link', { name: wait.approvalPage }).waitFor();
    await context.close();
  }, 60_000);
});
