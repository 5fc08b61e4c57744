import { median, medianInterval } from './median.mjs';
import { flagWords } from './stage.mjs';

const presses = 15;
const mostMilliseconds = 1_000;
const limitMilliseconds = 60_000;

/** Presses the button without a pane beside a new mail each time, for somebody who has flagged from the pane before: from the press until Outlook's bar answers. */
export async function command(stage) {
  const { world, person } = stage;
  const { firm } = await world.control('GET', '/sandbox/state');
  const profile = await stage.profile();
  const { outlook, pane } = await stage.openPane(profile, 0);
  await pane.getByRole('button', { name: flagWords.en.flag, exact: true }).click();
  await pane.getByText(flagWords.en.sent).waitFor({ timeout: limitMilliseconds });
  await stage.rest(pane);
  await outlook.page.evaluate('window.sandbox.closePane()');
  const answers = [];
  for (let press = 0; press <= presses; press += 1) {
    const id = `<bench-${press}@${firm.clients[0].domains[0]}>`;
    await world.deliver(person, `From: Kirsten Holm <kirsten@${firm.clients[0].domains[0]}>\r\nTo: ${person}\r\nSubject: Help with backup ${press}\r\nDate: Tue, 24 Nov 2026 09:00:00 +0100\r\nMessage-ID: ${id}\r\n\r\nDo you know somebody?`);
    await outlook.page.evaluate(`window.sandbox.selectItem(${JSON.stringify(id)})`);
    const { milliseconds, says } = await outlook.page.evaluate(answer);
    if (!says.startsWith('Your flag is kept')) throw new Error(`The command did not flag: ${says}`);
    if (press > 0) answers.push(milliseconds);
    await outlook.page.locator('iframe[src*="/commands.html"]').waitFor({ state: 'detached', timeout: limitMilliseconds });
  }
  await profile.close();
  return [{ name: 'command_answer_ms', says: 'answer to a press without a pane, ms', value: median(answers), interval: medianInterval(answers), budget: mostMilliseconds }];
}

/* Runs in Outlook's page. */
const answer = `new Promise((done) => {
  const pressed = performance.now();
  const seen = new MutationObserver(() => {
    const says = document.querySelector('.notification')?.textContent;
    if (!says) return;
    seen.disconnect();
    requestAnimationFrame(() => done({ milliseconds: performance.now() - pressed, says }));
  });
  seen.observe(document.body, { childList: true, subtree: true });
  document.getElementById('our-command').click();
})`;
