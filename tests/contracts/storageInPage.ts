import { openCabinet, type Cabinet } from '../../src/store/cabinet';
import type { Change } from '../../src/store/storeTypes';
import { same } from './same';

type Method = (...values: unknown[]) => unknown;

/** All that the app asks of IndexedDB. */
const asked: readonly (readonly [object, readonly string[]])[] = [
  [IDBFactory.prototype, ['open']],
  [IDBDatabase.prototype, ['transaction']],
  [IDBObjectStore.prototype, ['get', 'getAll', 'getAllKeys', 'put', 'add', 'delete']],
];

/** When a transaction ends in which something is refused: a request may seem to go well, and there is no room in the end. */
type When = 'at once' | 'in the end';

/** Refuses call number `from`, or all from it on, as a browser does: a call by an exception, a request by ending its transaction. The answer ends it and tells how many calls there were. */
function moody(from: number, isOnce: boolean, when: When): () => number {
  let calls = 0;
  const endings = asked.flatMap(([prototype, names]) => names.map((name) => {
    const real = Reflect.get(prototype, name) as Method;
    Reflect.set(prototype, name, function (this: unknown, ...values: unknown[]) {
      calls += 1;
      const isRefused = calls === from || (calls > from && !isOnce);
      if (isRefused && !(this instanceof IDBObjectStore)) throw new DOMException('The connection is closing.', 'InvalidStateError');
      const request = Reflect.apply(real, this, values);
      if (isRefused) ended(this as IDBObjectStore, request as IDBRequest, when);
      return request;
    });
    return () => void Reflect.set(prototype, name, real);
  }));
  return () => {
    for (const end of endings) end();
    return calls;
  };
}

function ended({ transaction }: IDBObjectStore, request: IDBRequest, when: When): void {
  if (when === 'at once') transaction.abort();
  else request.addEventListener('success', () => transaction.abort());
}

const flag = (intent: string): Change => ({ act: 'enter', list: 'Accounts', key: intent, intent, seen: undefined, meant: { Title: intent } });
const at = '2026-11-24T10:00:00.000Z';

/** What a person does in one life of the page: two changes, the first is delivered; a draft. */
async function lived({ outbox, replica }: Cabinet): Promise<void> {
  await replica.look(new Map()).catch(() => undefined);
  const [first] = await outbox.add([flag('one'), flag('two')], at);
  if (!first) throw new Error('nothing was kept');
  await outbox.begin(first.seq);
  await replica.apply({ list: 'Accounts', put: [{ id: '1', etag: '"g,1"', modifiedAt: at, fields: { Key: 'one' } }] }).catch(() => undefined);
  await outbox.done(first, { caseKey: 'one', part: 'one' });
  const [second] = await outbox.all();
  if (second) await outbox.wait([second.seq], 'offline');
  await outbox.add([flag('three')], at);
  await outbox.writeDraft('mail', { words: 'typed' } as never);
}

const intents = async ({ outbox }: Cabinet) => (await outbox.all()).map(({ change }) => (change.act === 'enter' ? change.intent : '')).sort();

let opening = 0;

/** Calls that one life makes. */
async function callsOfALife(): Promise<number> {
  const end = moody(Number.POSITIVE_INFINITY, true, 'at once');
  const cabinet = await openCabinet(`storage ${(opening += 1)}`);
  await lived(cabinet);
  same([await intents(cabinet), (await cabinet.outbox.readDraft('mail'))?.words], [['three', 'two'], 'typed']);
  return end();
}

/** Each way to be refused, at each call, once and from there on: all that was done is there while the page is open, and it is told where it will not be there afterwards. Returns how many lives that were. */
export async function refusedAtEveryCall(): Promise<number> {
  const count = await callsOfALife();
  let lives = 0;
  for (const when of ['at once', 'in the end'] as const) for (const isOnce of [true, false]) for (let call = 1; call <= count; call += 1) {
    const name = `storage ${(opening += 1)}`;
    const where = `call ${call}, ${isOnce ? 'once' : 'from there on'}, ${when}`;
    const end = moody(call, isOnce, when);
    const cabinet = await openCabinet(name);
    await lived(cabinet).catch((fault: unknown) => { throw new Error(`${where}: ${String(fault)}`); });
    const there = await intents(cabinet);
    const draft = (await cabinet.outbox.readDraft('mail'))?.words;
    const { isLasting } = cabinet.outbox;
    end();
    cabinet.replica.close();
    cabinet.outbox.close();
    const again = await openCabinet(name);
    const kept = await intents(again);
    /* A draft that was kept and cannot be read for now is there when the page is opened again. */
    same([where, there, draft ?? (await again.outbox.readDraft('mail'))?.words], [where, ['three', 'two'], 'typed']);
    if (isLasting) same([where, kept], [where, ['three', 'two']]);
    same([where, kept.filter((one, place) => kept.indexOf(one) !== place)], [where, []]);
    again.replica.close();
    again.outbox.close();
    lives += 1;
  }
  return lives;
}

/** Two people, and one person of two tenants, on one profile: each finds the own changes, drafts and rows, and none of another's. */
export async function eachTheirOwn(): Promise<void> {
  const people = ['tenant-1 anna', 'tenant-1 bo', 'tenant-2 anna'];
  for (const who of people) {
    const { outbox, replica } = await openCabinet(who);
    await outbox.add([flag(`change of ${who}`)], at);
    await outbox.writeDraft('mail', { words: `words of ${who}` } as never);
    await replica.apply({ list: 'Accounts', put: [{ id: '1', etag: '"g,1"', modifiedAt: at, fields: { Key: `row of ${who}` } }], notes: { note: who } });
    outbox.close();
    replica.close();
  }
  for (const who of people) {
    const cabinet = await openCabinet(who);
    const { notes, lists } = await cabinet.replica.look(new Map());
    same([await intents(cabinet), (await cabinet.outbox.readDraft('mail'))?.words, notes, lists.get('Accounts')?.put.map(({ fields }) => fields['Key'])], [[`change of ${who}`], `words of ${who}`, { note: who }, [`row of ${who}`]]);
    cabinet.outbox.close();
    cabinet.replica.close();
  }
}
