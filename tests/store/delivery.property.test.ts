import fc from 'fast-check';
import { Unlucky, mishaps, type Act, type Mishap } from './faultyOffice';
import { MemorySite } from './memorySite';
import { setUp } from './office';
import { anna, bo, carla } from './people';

type Step = { readonly who: number; readonly does: 'flag' | 'takeBack' | 'round' | 'rest'; readonly which: number };

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(2),
  does: fc.oneof({ weight: 4, arbitrary: fc.constant('flag' as const) }, { weight: 3, arbitrary: fc.constant('takeBack' as const) }, { weight: 4, arbitrary: fc.constant('round' as const) }, { weight: 1, arbitrary: fc.constant('rest' as const) }),
  which: fc.nat(7),
});
const mishap: fc.Arbitrary<Mishap> = fc.record({
  kind: fc.oneof({ weight: 40, arbitrary: fc.constant('none' as const) }, { weight: 8, arbitrary: fc.constantFrom(...mishaps) }),
  turns: fc.nat(25),
});

const mails = 2;
const runs = Number(process.env.DEEP ?? 0) > 0 ? 20_000 : 400;

/** Runs a script of acts and mishaps, lets everything come to rest without mishaps, and gives back what stands. */
async function played(steps: readonly Step[], plan: readonly Mishap[]): Promise<{ site: MemorySite; people: readonly Unlucky[]; faults: readonly unknown[] }> {
  const site = new MemorySite();
  await setUp(site);
  const left: Mishap[] = [];
  const faults: unknown[] = [];
  const people = [anna, bo, carla].map((person) => new Unlucky(person, site, left, faults));
  for (const one of people) await one.open();
  left.push(...plan);
  let running: Promise<unknown>[] = [];
  for (const [place, { who, does, which }] of steps.entries()) {
    const one = people[who] as Unlucky;
    if (does === 'flag') await one.flag(which === 0 ? 1 : 0, `i${place}`);
    if (does === 'takeBack') await one.takeBack(which, `t${place}`);
    if (does === 'round') running.push(one.survives(() => one.store.refresh('silent')));
    if (does === 'rest') running = (await Promise.all(running), []);
  }
  await Promise.all(running);
  left.length = 0;
  for (let pass = 0; pass < 4; pass += 1) await Promise.all(people.map(async (one) => {
    await one.open();
    await one.store.refresh('silent');
  }));
  return { site, people, faults };
}

test(`whatever goes wrong, ${runs} times: one case a mail, every standing word once, none of what was taken back`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 24 }), fc.array(mishap, { maxLength: 300 }), async (steps, plan) => {
      const { site, people, faults } = await played(steps, plan);
      expect(faults).toEqual([]);
      const cases = site.rows('Opportunities');
      const heard = site.rows('Activities');
      const acts = people.flatMap((one) => one.acts);
      expect(people.flatMap((one) => one.store.snapshot.waiting)).toEqual([]);
      expect(new Set(cases.map(({ Key }) => Key)).size).toBe(cases.length);
      expect(cases.length).toBeLessThanOrEqual(mails);
      for (const act of acts) expect([act, standing(act, [...cases, ...heard])]).toEqual([act, isRight(act, standing(act, [...cases, ...heard])) ? expect.any(Number) : 'as it was']);
      for (const one of cases) {
        const words = [one, ...heard.filter(({ CaseKey }) => CaseKey === one['Key'])].filter(({ IsWithdrawn }) => IsWithdrawn !== true);
        expect([one['Key'], one['Stage'], words.length]).toEqual([one['Key'], words.length === 0 ? 'withdrawn' : 'flagged', words.length]);
      }
      /* In which order cases have got their first words is nobody's to see. */
      const seen = people.map(({ store: { snapshot } }) => JSON.stringify([snapshot.cases, [...snapshot.heard].sort(([one], [other]) => (one < other ? -1 : 1))]));
      expect(new Set(seen).size).toBe(1);
    }),
    { numRuns: runs, seed: Number(process.env.SEED ?? 20261124) },
  );
}, 3_600_000);

/** How many rows hold these words and stand. */
function standing({ intent }: Act, rows: readonly Readonly<Record<string, unknown>>[]): number {
  return rows.filter((row) => row['Words'] === `words of ${intent}` && row['IsWithdrawn'] !== true).length;
}

function isRight({ isKept, isTakenBack }: Act, count: number): boolean {
  const least = isKept === 'yes' && isTakenBack === 'no' ? 1 : 0;
  const most = isTakenBack === 'yes' ? 0 : 1;
  return count >= least && count <= most;
}
