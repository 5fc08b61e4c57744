import type { FirmPerson } from '../../../../src/sandbox/firm';
import { LocalGraph } from '../../../graph/localGraph';
import { setUp } from '../../../store/office';
import { walked, type Size } from './script';
import { step, Walk } from './walk';

/** The rules of the pane on the real store, without its looks; `title` prints a line for the table. */
export function walkTest(size: Size, title?: string): void {
  let graph: LocalGraph;
  let people: readonly FirmPerson[];

  beforeAll(async () => {
    graph = await LocalGraph.start();
    people = (await graph.people('consultant')).slice(0, 3);
    const lists = await graph.lists();
    await setUp({ door: () => lists });
  }, 120_000);

  afterAll(() => graph?.stop());

  test(`${size.walks} walks of ${size.length} steps by three people: no text is lost or beside another mail, no case is doubled`, async () => {
    let count = 0;
    const seed = await walked(step, size, async (steps) => {
      const walk = await Walk.begin(`walk${(count += 1)}`, graph, people);
      try {
        for (const one of steps) await walk.take(one);
        await walk.end();
      } finally {
        walk.close();
      }
    });
    if (title !== undefined) console.log(`TABLE | ${title} | ${size.walks} × ${size.length} steps, seed ${seed} | no text lost, none beside another mail, no case doubled |`);
  }, size.limitMilliseconds + 60_000);
}
