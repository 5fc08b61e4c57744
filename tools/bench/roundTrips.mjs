import { loadedFrom, seenSoFar } from './observer.mjs';
import { flagWords, namedPlaces } from './stage.mjs';

const words = flagWords.en;
/** Graph answers so late that what is there before has not waited for it. */
const slow = { slowMilliseconds: 4_000, graph: [] };
const held = { slowMilliseconds: 0, graph: [{ match: '.', times: -1, kind: 'hold' }] };
const well = { slowMilliseconds: 0, graph: [] };
const limitMilliseconds = 60_000;

/** How many answers of Graph opening the pane waits for (in a new profile, then again in the same one) and a flag; and the app's own files until the case has landed. */
export async function roundTrips(stage) {
  const { world } = stage;
  const profile = await stage.profile();
  await world.faults(slow);
  const first = await stage.openPane(profile);
  const cold = await answersWhileOpening(first.pane);
  await world.faults(held);
  const flag = (await isFlaggedAtOnce(first.pane)) ? 0 : 1;
  await world.faults(well);
  const delivered = await filesUntilDelivered(stage, first.pane);
  await first.outlook.page.close();
  await world.faults(slow);
  const warm = await answersWhileOpening((await stage.openPane(profile, 1)).pane);
  await world.faults(well);
  await profile.close();
  return { cold, flag, warm, delivered };
}

async function answersWhileOpening(pane) {
  const { loaded, useful } = await pane.evaluate(seenSoFar);
  return loaded.filter(({ name, ended }) => name.startsWith(namedPlaces.graph) && ended > 0 && ended < useful).length;
}

/** Presses while Graph answers nobody. */
async function isFlaggedAtOnce(pane) {
  await pane.getByRole('button', { name: words.flag, exact: true }).click();
  return pane.getByRole('button', { name: words.undo }).waitFor({ timeout: limitMilliseconds / 4 }).then(() => true, () => false);
}

async function filesUntilDelivered(stage, pane) {
  await pane.getByText(words.sent).waitFor({ timeout: limitMilliseconds });
  const files = loadedFrom(await pane.evaluate(seenSoFar), namedPlaces.app, Infinity);
  await stage.rest(pane);
  return files;
}
