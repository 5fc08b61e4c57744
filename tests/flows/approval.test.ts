import { flagWords } from './paneWords';
import { waitWords } from '../../src/ui/waitWords';
import { patience, press, readMail, rowsBy, says } from './atThePane';
import { entraWindow, mailOf, Newcomers, type Opened } from './newcomers';
import { OutlookPage } from './world';

const [flag, wait] = [flagWords.en, waitWords.en];

let newcomers: Newcomers;

beforeAll(async () => {
  newcomers = await Newcomers.start();
}, 180_000);

afterAll(() => newcomers?.end(), 60_000);

afterEach(() => newcomers.world.faults({ adminApprovalNeeded: false, consentRefused: false }));

describe('the firm lets nobody consent alone', () => {
  test.each([true, false])('Outlook, nested app auth %s: an administrator must approve; the link approves for all, and the kept flag is sent', async (nestedAppAuth) => {
    await newcomers.startOver();
    await newcomers.world.faults({ adminApprovalNeeded: true });
    const person = await newcomers.next();
    const opened = await newcomers.paneOf({ person, nestedAppAuth });
    await press(opened.frame, flag.flag);
    if (nestedAppAuth) await press(opened.frame, wait.signIn);
    else await (await entraWindow(opened)).locator('#return').click();
    await says(opened.frame, nestedAppAuth ? wait.why.adminApprovalNeeded : wait.why.consentRefused);
    const link = opened.frame.getByRole('link', { name: wait.approvalPage });
    const href = (await link.getAttribute('href'))!;
    expect(await opened.frame.getByRole('link', { name: wait.mailLink }).getAttribute('href')).toContain(encodeURIComponent(href));
    expect(await rowsBy(newcomers.world, person)).toBe(0);
    expect(await newcomers.approve(href)).toMatch(/approved for the whole firm/);
    if (nestedAppAuth) {
      await press(opened.frame, wait.tryAgain);
      await opened.frame.getByText(flag.sent).waitFor(patience);
    } else {
      await entraCloses(opened);
    }
    expect(await rowsBy(newcomers.world, person)).toBe(1);
    await opened.context.close();
  }, 120_000);

  /** The approved press needs no page of Entra's any more: its window closes by itself. */
  async function entraCloses(opened: Opened): Promise<void> {
    const relayed = opened.context.waitForEvent('page');
    await press(opened.frame, wait.signIn);
    await (await relayed).getByRole('button').click();
    await opened.frame.getByText(flag.sent).waitFor(patience);
  }

  test('a flag that was kept is sent by itself when the pane is opened after the approval', async () => {
    await newcomers.startOver();
    await newcomers.world.faults({ adminApprovalNeeded: true });
    const person = await newcomers.next();
    const opened = await newcomers.paneOf({ person });
    await press(opened.frame, flag.flag);
    await press(opened.frame, wait.signIn);
    await says(opened.frame, wait.why.adminApprovalNeeded);
    const href = (await opened.frame.getByRole('link', { name: wait.approvalPage }).getAttribute('href'))!;
    await opened.page.goto('about:blank');
    await newcomers.approve(href);
    const pane = await readMail(await OutlookPage.open(opened.context, { person }), mailOf(person));
    await pane.getByText(flag.sent).waitFor(patience);
    expect(await rowsBy(newcomers.world, person)).toBe(1);
    await opened.context.close();
  }, 120_000);
});
