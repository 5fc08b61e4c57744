import { ownGateMemory, type GateMemory } from '../../src/graph/gateMemory';
import type { Lists } from '../../src/graph/listTypes';
import type { Cabinet } from '../../src/store/cabinet';
import type { Sealed } from '../../src/store/outboxTypes';
import type { Surroundings } from '../../src/store/surroundings';
import type { Database } from '../../src/sandbox/database';
import type { Column } from '../../src/sandbox/graph/column';
import { LockQueue, type Locks } from './locks';
import type { Stage } from './page';

/** A bug that is put in on purpose, by taking the place of what the store stands on. */
export interface Plant {
  readonly lists?: (real: Lists, stage: Stage) => Lists;
  readonly cabinet?: (real: Cabinet) => Cabinet;
  readonly surroundings?: (real: Surroundings) => Surroundings;
  readonly gate?: () => GateMemory;
  readonly locks?: () => Locks;
  readonly site?: (database: Database) => void;
}

export const noPlant: Plant = {};

/** The same, with some of its methods in other form. */
function changed<T extends object>(real: T, ...others: readonly Partial<T>[]): T {
  const all = Object.assign({}, ...others) as Partial<T>;
  return new Proxy(real, {
    get(target, name) {
      if (Object.hasOwn(all, name)) return all[name as keyof T];
      const there: unknown = Reflect.get(target, name);
      return typeof there === 'function' ? (there as (...values: unknown[]) => unknown).bind(target) : there;
    },
  });
}

/** SharePoint no longer refuses a second row with one key. */
const keyNotUnique: Plant = {
  site(database) {
    for (const { list_id: list, id, definition } of database.all<{ list_id: string; id: string; definition: string }>('SELECT list_id, id, definition FROM columns')) {
      const column = JSON.parse(definition) as Column;
      if (column.name === 'Key') database.run('UPDATE columns SET definition = ? WHERE list_id = ? AND id = ?', JSON.stringify({ ...column, isUnique: false }), list, id);
    }
    for (const { name } of database.all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE '%UNIQUE%'")) database.run(`DROP INDEX IF EXISTS "${name}"`);
  },
};

/** The link of the next changes is kept before the changes of this one. */
const linkSavedEarly: Plant = {
  cabinet: (real) => ({
    ...real,
    replica: changed(real.replica, {
      async apply({ list, notes = {}, ...rows }) {
        if (Object.keys(notes).length > 0) await real.replica.apply({ list, notes });
        await real.replica.apply({ list, ...rows });
      },
    }),
  }),
};

/** Whoever writes last wins. */
const etagIgnored: Plant = { lists: (real) => changed(real, { update: (list, id, _etag, fields) => real.update(list, id, '*', fields) }) };

/** Two tabs send at once. */
const lockRemoved: Plant = {
  locks: () => {
    const locks = new LockQueue();
    return { exclusively: (_whose, _name, work) => work(), lead: (...values) => locks.lead(...values), release: (whose) => locks.release(whose) };
  },
};

/** Of two who flag one mail at once only the first is heard. */
const secondTextDropped: Plant = {
  lists: (real, { diary }) => changed(real, {
    create: async (list, fields) => (diary.acts.get(String(fields['Intent']))?.change.act === 'flag' && 'CaseKey' in fields ? { id: '999', etag: '', modifiedAt: '', fields } : real.create(list, fields)),
  }),
};

/** The acts of one press are kept one by one. */
const groupHalfKept: Plant = {
  cabinet: (real) => ({
    ...real,
    outbox: changed(real.outbox, {
      async add(changes, at) {
        let there: readonly Sealed[] = [];
        for (const change of changes) there = await real.outbox.add([change], at);
        return there;
      },
    }),
  }),
};

/** Each tab has a gate of its own. */
const gateOfOneTab: Plant = { gate: ownGateMemory };

/** A page goes on asking while nobody looks at it. */
const hiddenIgnored: Plant = { surroundings: (real) => ({ ...real, isHidden: () => false }) };

/** "Start over" is taken for "nothing new". */
const resyncIgnored: Plant = {
  lists: (real) => changed(real, {
    async delta(list, link) {
      const page = await real.delta(list, link);
      return page.needsResync ? { ...page, needsResync: false, deltaLink: await real.deltaFromNow(list) } : page;
    },
  }),
};

/** By what is wrong. */
export const plants = { keyNotUnique, linkSavedEarly, etagIgnored, lockRemoved, secondTextDropped, groupHalfKept, gateOfOneTab, hiddenIgnored, resyncIgnored } as const satisfies Readonly<Record<string, Plant>>;
