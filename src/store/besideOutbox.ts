import { memoryOutbox } from './memoryOutbox';
import { partOf, type Outbox, type Sealed } from './outboxTypes';
import type { Change, Draft } from './storeTypes';

/** Another window, whose browser still keeps what is new, gives fewer numbers than this meanwhile. */
const roomForOthers = 1_000_000;
const mostRooms = 1_000_000_000;

/** How far away new numbers begin: told by an act, of which each has a name of its own, so that another window that is refused at the same time begins elsewhere. */
function roomOf([first]: readonly Change[]): number {
  const name = first === undefined ? '' : 'intent' in first ? first.intent : partOf(first);
  return roomForOthers + [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % mostRooms, 0);
}

/** What is in an outbox in which that was, once those steps are done. */
export async function after(known: readonly Sealed[], steps: readonly ((outbox: Outbox) => Promise<unknown>)[]): Promise<readonly Sealed[]> {
  const model = memoryOutbox(known);
  for (const step of steps) await step(model);
  return model.all();
}

/**
 * The outbox where the browser refuses a step (no room, its connection lost): what does not go in stays in memory, beside what is kept, and is tried again with every
 * later step; nothing of it is lost while the page is open. `known`: what was last read.
 */
export function besideOutbox(lasting: Outbox, known: readonly Sealed[]): Outbox {
  /* Undefined: to be taken out. */
  const beside = new Map<number, Sealed | undefined>();
  const drafts = new Map<string, Draft | undefined>();
  let read = known;
  let turn: Promise<unknown> = Promise.resolve();
  const all = async (): Promise<readonly Sealed[]> => {
    read = await lasting.all().catch(() => read);
    const whole = new Map<number, Sealed | undefined>([...read.map((one) => [one.seq, one] as const), ...beside]);
    return [...whole.values()].filter((one) => one !== undefined).sort((a, b) => a.seq - b.seq);
  };
  const carryOver = async (): Promise<void> => {
    await lasting.putBack([...beside.values()].filter((one) => one !== undefined));
    await lasting.drop([...beside].flatMap(([seq, one]) => (one ? [] : [seq])));
    beside.clear();
  };
  const stepNow = async <T>(work: (model: Outbox) => Promise<T>, room: number): Promise<T> => {
    const before = await all();
    const newest = before.at(-1)?.seq ?? 0;
    const model = memoryOutbox(before, beside.has(newest) ? newest : newest + room);
    const answer = await work(model);
    const after = new Map((await model.all()).map((one) => [one.seq, one]));
    for (const one of after.values()) if (!before.includes(one)) beside.set(one.seq, one);
    for (const { seq } of before) if (!after.has(seq)) beside.set(seq, undefined);
    await carryOver().catch(() => undefined);
    return answer;
  };
  /* Two at the same time would give one number to two changes. */
  const step = <T>(work: (model: Outbox) => Promise<T>, room = roomForOthers): Promise<T> => {
    const done = turn.then(() => stepNow(work, room));
    turn = done.catch(() => undefined);
    return done;
  };
  const isKept = ({ seq, change }: Sealed) => read.some((one) => one.seq === seq && JSON.stringify(one.change) === JSON.stringify(change));
  return {
    all,
    add: (...values) => step((model) => model.add(...values), roomOf(values[0])),
    begin: (seq) => step((model) => model.begin(seq)),
    wait: (...values) => step((model) => model.wait(...values)),
    drop: (seqs) => step((model) => model.drop(seqs)),
    putBack: (dropped) => step((model) => model.putBack(dropped)),
    renew: (...values) => step((model) => model.renew(...values)),
    done: (...values) => step((model) => model.done(...values)),
    readDraft: async (itemId) => (drafts.has(itemId) ? drafts.get(itemId) : lasting.readDraft(itemId).catch(() => undefined)),
    async writeDraft(itemId, draft) {
      drafts.set(itemId, draft);
      await lasting.writeDraft(itemId, draft).then(() => drafts.delete(itemId), () => undefined);
    },
    get isLasting() {
      return ![...beside.values()].some((one) => one !== undefined && !isKept(one));
    },
    close: () => lasting.close(),
  };
}
