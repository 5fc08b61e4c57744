import { noFaults } from '../../src/sandbox/faults';
import type { Database } from '../../src/sandbox/database';
import type { Reply } from '../../src/sandbox/graph/call';
import { Desk } from '../../tests/simulation/desk';
import { Diary } from '../../tests/simulation/diary';
import { Dice } from '../../tests/simulation/dice';
import { firm } from '../../tests/simulation/firm';
import { GraphInside } from '../../tests/simulation/graphInside';
import { Ground, type Wire } from '../../tests/simulation/ground';
import { Network } from '../../tests/simulation/network';
import { Page, type Stage } from '../../tests/simulation/page';
import { noPlant } from '../../tests/simulation/plants';
import { Profile } from '../../tests/simulation/profile';
import { Tenant } from '../../tests/simulation/tenant';
import { VirtualClock } from '../../tests/simulation/virtualClock';
import { Weather } from '../../tests/simulation/weather';
import { fieldsOf } from './firmRows';

/* What the store asks of Graph, counted over a clock that only says that time passes; printed as JSON. */

const hour = 3_600_000;
const idleDay = 8 * hour;
const [manyCases, manyActivities] = [25_000, 75_000];

interface Asked {
  requests: number;
  parts: number;
}

/** Pages over one Graph; each request is counted, and may be answered in Graph's place. */
class Bench {
  readonly clock = new VirtualClock();
  readonly asked: Asked = { requests: 0, parts: 0 };
  readonly stage: Stage;
  readonly pages: Page[] = [];
  private readonly graph: GraphInside;

  constructor(database: Database) {
    this.graph = new GraphInside(database, this.clock);
    this.graph.world.faults.current = noFaults();
    this.stage = { clock: this.clock, diary: new Diary(), plant: noPlant, weather: new Weather(this.graph.world.faults), wrong: (kind, what) => { throw new Error(`${kind}: ${what}`); } };
  }

  /** Undefined: Graph answers. */
  answered: (token: string, body: unknown) => Reply | undefined = () => undefined;

  within<T>(work: () => Promise<T>): Promise<T> {
    const { wire } = new Network(this.stage, this.graph, this.pages);
    const counting: Wire = async (token, body, signal) => {
      this.asked.requests += 1;
      this.asked.parts += (body as { readonly requests: readonly unknown[] }).requests.length;
      return this.answered(token, body) ?? wire(token, body, signal);
    };
    return new Ground(this.clock, counting).within(work);
  }

  page(profile: Profile, name: string): Page {
    const page = new Page(profile, name, this.stage, 7);
    this.pages.push(page);
    return page;
  }
}

const anna = firm.people[0]!;

/** Eight hours in which nobody touches the tab that stands open, beside another one. */
async function idle(tenant: Tenant): Promise<Asked> {
  tenant.restore();
  const bench = new Bench(tenant.database);
  const profile = new Profile('anna browser', anna, bench.clock, { replica: tenant.replica() });
  const pages = ['tab', 'tab2'].map((name) => bench.page(profile, name));
  await bench.within(async () => {
    for (const page of pages) void page.open();
    await bench.clock.pass(idleDay);
  });
  return bench.asked;
}

/** The first sync of a firm with a hundred thousand rows. */
async function firstSync(tenant: Tenant): Promise<Asked> {
  tenant.restore();
  fill(tenant.database, 'Opportunities', manyCases);
  fill(tenant.database, 'Activities', manyActivities);
  const bench = new Bench(tenant.database);
  const page = bench.page(new Profile('anna browser', anna, bench.clock), 'tab');
  await bench.within(async () => {
    await bench.clock.through(page.open(), hour);
    await bench.clock.through(page.store!.refresh('silent'), 10 * hour);
  });
  const there = page.store!.snapshot;
  const rows = there.cases.length + [...there.heard.values()].reduce((sum, one) => sum + one.length, 0);
  if (rows !== manyCases + manyActivities) throw new Error(`Only ${rows} rows came.`);
  return bench.asked;
}

function fill(database: Database, name: 'Opportunities' | 'Activities', count: number): void {
  const { id: list } = database.one<{ id: string }>('SELECT id FROM lists WHERE display_name = ?', name)!;
  database.together(() => {
    for (let number = 1; number <= count; number += 1) {
      const fields = fieldsOf(name, number);
      database.run('INSERT INTO items (list_id, id, guid, version, change, author, editor, created, modified, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', list, number, `${name}-${number}`, 1, number, anna.oid, anna.oid, '2026-11-01T08:00:00Z', '2026-11-01T08:00:00Z', JSON.stringify(fields));
    }
    database.run('UPDATE lists SET newest_item = ?, newest_change = ? WHERE id = ?', count, count, list);
  });
}

/** Half an hour in which people flag while Graph asks everybody to wait again and again: all requests, by those of whoever learns it once for each browser and each time. */
async function retries(tenant: Tenant): Promise<number> {
  tenant.restore();
  const bench = new Bench(tenant.database);
  const dice = new Dice(11);
  const profiles = firm.people.slice(0, 3).flatMap((person) => ['browser', 'outlook'].map((name) => new Profile(`${person.upn} ${name}`, person, bench.clock, { replica: tenant.replica() })));
  const pages = profiles.flatMap((profile) => ['tab', 'tab2'].map((name) => bench.page(profile, name)));
  const desks = pages.map((page) => new Desk(page, bench.stage, (kind) => `${kind}-${(ids += 1)}`));
  let ids = 0;
  let busyUntil = 0;
  let refused = 0;
  const learnt = new Set<string>();
  bench.answered = (token, body) => {
    const left = Math.ceil((busyUntil - bench.clock.now()) / 1000);
    if (left <= 0) return undefined;
    refused += 1;
    learnt.add(`${token.split(' ').slice(0, 2).join(' ')} ${busyUntil}`);
    const error = { error: { code: 'activityLimitReached', message: 'The app has been throttled.' } };
    const responses = (body as { readonly requests: readonly { readonly id: string }[] }).requests.map(({ id }) => ({ id, status: 429, headers: { 'Retry-After': String(left) }, body: error }));
    return { status: 200, headers: {}, body: { responses } };
  };
  await bench.within(async () => {
    for (const page of pages) void page.open();
    await bench.clock.pass(5_000);
    for (let step = 0; step < 360; step += 1) {
      if (step % 20 === 0) busyUntil = bench.clock.now() + dice.between(1_000, 60_000);
      desks[dice.between(0, desks.length - 1)]!.flag(dice.between(0, 3));
      await bench.clock.pass(5_000);
    }
  });
  return bench.asked.requests / (bench.asked.requests - (refused - learnt.size));
}

async function counted(): Promise<void> {
  const tenant = await Tenant.open();
  const [day, sync, retry] = [await idle(tenant), await firstSync(tenant), await retries(tenant)];
  process.stdout.write(JSON.stringify({ day, sync, retry }));
}

void counted();
