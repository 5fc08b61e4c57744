import { contextFor, OutlookPage, World } from '/work/main/tests/flows/world';
test('look', async () => {
  const world = await World.start(); const browser = await world.launch();
  const person='anders.lindegaard@sundkant.example';
  const { context, complaints } = await contextFor(browser, { person });
  context.on('console', m => console.log(m.type(), m.text()));
  context.on('requestfailed', r => console.log('failed', r.url(), r.failure()?.errorText));
  context.on('response', r => { if (r.status()>=400) console.log(r.status(), r.url()); });
  const outlook = await OutlookPage.open(context, { person });
  const pane = await outlook.read(0);
  await outlook.page.waitForTimeout(6000);
  console.log(await pane.evaluate(() => document.body.innerText), complaints);
  await outlook.page.screenshot({ path: '/tmp/try/a.png' });
  await browser.close(); await world.stop();
}, 90000);
