import { openLists } from '../../src/graph/lists';
import { openTransport } from '../../src/graph/transport';
import { openDatabase, type Database, type Value } from '../../src/sandbox/database';
import { makeSite } from '../../src/sandbox/graph/site';
import { setUp } from '../store/office';
import { Diary } from './diary';
import { claimsOf, firm } from './firm';
import { GraphInside } from './graphInside';
import { Ground } from './ground';
import { Network } from './network';
import { Page } from './page';
import { noPlant } from './plants';
import { Profile } from './profile';
import { quickDatabase } from './quickDatabase';
import { sharedReplica, type SharedReplica } from './sharedReplica';
import { VirtualClock } from './virtualClock';
import { Weather } from './weather';

type Rows = ReadonlyMap<string, readonly Readonly<Record<string, Value>>[]>;

/** One tenant's file in memory, which is as after *Set up* whenever it is asked to. */
export class Tenant {
  private constructor(readonly database: Database, private readonly rows: Rows, private readonly there: ReturnType<SharedReplica['contents']>) {}

  static async open(): Promise<Tenant> {
    const database = quickDatabase(openDatabase(':memory:'));
    makeSite(database, firm);
    const [clock, director] = [new VirtualClock(), firm.people.at(-1)!];
    const graph = new GraphInside(database, clock);
    const ground = new Ground(clock, async (_token, body) => graph.answer(body, claimsOf(director)));
    await ground.within(async () => {
      const lists = openLists(openTransport({ token: async () => '', clock }), firm.site);
      await clock.through(setUp({ door: () => lists }), 3_600_000);
    });
    /* The first links of changes are made with a secret that is remembered among the rows. */
    const there = await readOnce(clock, graph);
    return new Tenant(database, rowsIn(database), there);
  }

  /** All rows of after *Set up*, as a browser has them that was there then. */
  replica(): SharedReplica {
    return sharedReplica(this.there);
  }

  /** Everything is as it was after *Set up*. */
  restore(): void {
    this.database.together(() => {
      for (const [table, rows] of this.rows) {
        this.database.run(`DELETE FROM "${table}"`);
        for (const row of rows) this.database.run(`INSERT INTO "${table}" (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row).map(() => '?').join(', ')})`, ...Object.values(row));
      }
    });
  }
}

async function readOnce(clock: VirtualClock, graph: GraphInside): Promise<ReturnType<SharedReplica['contents']>> {
  const stage = { clock, diary: new Diary(), plant: noPlant, weather: new Weather(graph.world.faults), wrong: () => undefined };
  const replica = sharedReplica();
  const page = new Page(new Profile('first', firm.people.at(-1)!, clock, { replica }), 'tab', stage, 1);
  await new Ground(clock, new Network(stage, graph, [page]).wire).within(async () => {
    await clock.through(page.open(), 3_600_000);
    await clock.through(page.store!.refresh('silent'), 3_600_000);
  });
  return replica.contents();
}

function rowsIn(database: Database): Rows {
  const tables = database.all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
  return new Map(tables.map(({ name }) => [name, database.all<Record<string, Value>>(`SELECT * FROM "${name}"`)]));
}
