import type { Change } from '../../src/store/storeTypes';
import { MemorySite, type Around } from './memorySite';
import { desktopOf, lastingCabinet, setUp, type Desktop } from './office';
import { anna, bo, carla, caseOf, heard } from './people';

/** Stops one person's calls before the n-th, and lets them go on later. */
class Brake {
  private calls = 0;
  private release = (): void => undefined;
  private reached = (): void => undefined;
  readonly stopped = new Promise<void>((done) => (this.reached = done));
  private readonly freed = new Promise<void>((done) => (this.release = done));

  constructor(private readonly at: number) {}

  readonly around: Around = {
    before: async () => {
      this.calls += 1;
      if (this.calls !== this.at) return;
      this.reached();
      await this.freed;
    },
  };

  free(): void {
    this.release();
  }
}

const takeBack = (part: string): Change => ({ act: 'takeBack', caseKey: 'mail-1', part, intent: `undo ${part}`, at: '2026-11-24T09:00:00.000Z' });
const flagged = (by: typeof anna, intent: string): Change => ({ act: 'flag', opportunity: caseOf(by, intent) });

/** What stood before, and what two people then do at the same time; `stands`: whose words must stand when all is done. */
interface Scene {
  readonly name: string;
  readonly before: readonly (readonly [typeof anna, Change])[];
  readonly one: Change;
  readonly other: Change;
  readonly stands: readonly string[];
}

const scenes: readonly Scene[] = [
  { name: 'both flag', before: [], one: flagged(anna, 'a'), other: flagged(bo, 'b'), stands: ['a', 'b'] },
  { name: 'one takes back, the other flags', before: [[anna, flagged(anna, 'a')]], one: takeBack('a'), other: flagged(bo, 'b'), stands: ['b'] },
  { name: 'one takes back, the other hears', before: [[anna, flagged(anna, 'a')]], one: takeBack('a'), other: { act: 'hear', activity: heard(bo, 'b') }, stands: ['b'] },
  { name: 'both take back', before: [[anna, flagged(anna, 'a')], [bo, flagged(bo, 'b')]], one: takeBack('a'), other: takeBack('b'), stands: [] },
  { name: 'both flag what was taken back', before: [[carla, flagged(carla, 'c')], [carla, takeBack('c')]], one: flagged(anna, 'a'), other: flagged(bo, 'b'), stands: ['a', 'b'] },
  { name: 'one hears, the other takes the last words back', before: [[carla, flagged(carla, 'c')], [bo, flagged(bo, 'b')], [carla, takeBack('c')]], one: { act: 'hear', activity: heard(anna, 'a') }, other: takeBack('b'), stands: ['a'] },
  { name: 'one flags what was taken back, the other hears there', before: [[carla, flagged(carla, 'c')], [carla, takeBack('c')]], one: flagged(anna, 'a'), other: { act: 'hear', activity: heard(bo, 'b') }, stands: ['a', 'b'] },
];

const mostCalls = 12;

/** One goes as far as call n, the other as far as call m, then one to the end, then the other. */
async function played(scene: Scene, n: number, m: number): Promise<MemorySite> {
  const site = await prepared(scene);
  const [one, other] = [new Brake(n), new Brake(m)];
  const first = done(await desktopOf(anna, site, { around: one.around }), scene.one);
  await Promise.race([first, one.stopped]);
  const second = done(await desktopOf(bo, site, { around: other.around }), scene.other);
  await Promise.race([second, other.stopped]);
  one.free();
  await first;
  other.free();
  await second;
  return site;
}

/** Both die there, and open again on what their browsers kept. */
async function survived(scene: Scene, n: number, m: number): Promise<MemorySite> {
  const site = await prepared(scene);
  const [hers, his] = [lastingCabinet(), lastingCabinet()];
  const [one, other] = [new Brake(n), new Brake(m)];
  await Promise.race([done(await desktopOf(anna, site, { around: one.around, cabinet: hers }), scene.one), one.stopped]);
  await Promise.race([done(await desktopOf(bo, site, { around: other.around, cabinet: his }), scene.other), other.stopped]);
  await emptied(await desktopOf(bo, site, { cabinet: his }));
  await emptied(await desktopOf(anna, site, { cabinet: hers }));
  return site;
}

async function prepared(scene: Scene): Promise<MemorySite> {
  const site = new MemorySite(100);
  await setUp(site);
  for (const [person, change] of scene.before) await done(await desktopOf(person, site), change);
  return site;
}

async function done(desktop: Desktop, change: Change): Promise<void> {
  await desktop.store.commit(change);
  await emptied(desktop);
}

async function emptied({ store }: Desktop): Promise<void> {
  do await store.refresh('silent');
  while (store.snapshot.waiting.length > 0);
}

describe.each(scenes)('$name', (scene) => {
  test.each([['at any two instants', played], ['and both browsers die at any two instants', survived]])('%s', async (_name, play) => {
    for (let n = 1; n <= mostCalls; n += 1) for (let m = 1; m <= mostCalls; m += 1) {
      const site = await play(scene, n, m);
      const rows = [...site.rows('Opportunities'), ...site.rows('Activities')];
      const standing = rows.filter(({ IsWithdrawn }) => IsWithdrawn !== true).map(({ Words }) => Words).sort();
      const cases = site.rows('Opportunities').map(({ Stage }) => Stage);
      expect({ n, m, standing, cases }).toEqual({ n, m, standing: scene.stands.map((one) => `words of ${one}`).sort(), cases: [scene.stands.length === 0 ? 'withdrawn' : 'flagged'] });
    }
  });
});
