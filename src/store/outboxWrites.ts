import type { IDBPDatabase } from 'idb';
import type { OutboxShape } from './outboxShape';
import { afterDone, displaced, renewed, sealed, undoneBy } from './outboxSteps';
import type { Landed, Outbox, Sealed, Told } from './outboxTypes';
import type { Change, WaitReason } from './storeTypes';

/** A resolved write has reached the disk, not only the operating system (Indexed Database 3.0, durability hint). */
const strict = { durability: 'strict' } as const;

/** The steps that change the outbox in IndexedDB, a transaction each. */
export class OutboxWrites implements Pick<Outbox, 'add' | 'begin' | 'wait' | 'drop' | 'putBack' | 'renew' | 'done'> {
  constructor(private readonly database: IDBPDatabase<OutboxShape>) {}

  async add(changes: readonly Change[], at: string, place?: 'first'): Promise<readonly Sealed[]> {
    const work = this.writing();
    const there = await work.store.getAll();
    const moved = displaced(place === 'first' ? changes : [], there);
    const steps = sealed(changes, at).flatMap((one) => {
      const { gone, isNeeded } = undoneBy(one.change, there);
      /* The store numbers the change itself, so it goes in without one. */
      return [...gone.map(({ seq }) => work.store.delete(seq)), ...(isNeeded ? [work.store.add(one as Sealed)] : [])];
    });
    const behind = [...moved.gone.map(({ seq }) => work.store.delete(seq)), ...moved.behind.map((one) => work.store.add(one as Sealed))];
    const [after] = await Promise.all([work.store.getAll(), ...steps, ...behind, work.done]);
    return after;
  }

  async begin(seq: number): Promise<Sealed | undefined> {
    const work = this.writing();
    const there = await work.store.get(seq);
    const begun = there && { ...there, tries: there.tries + 1, why: 'sending' as const };
    await Promise.all([begun && work.store.put(begun), work.done]);
    return begun;
  }

  async wait(seqs: readonly number[], why: WaitReason, told?: Told): Promise<void> {
    const work = this.writing();
    await Promise.all([...seqs.map((seq) => work.store.get(seq).then((there) => there && work.store.put({ ...there, why, ...told }))), work.done]);
  }

  async drop(seqs: readonly number[]): Promise<void> {
    const work = this.writing();
    await Promise.all([...seqs.map((seq) => work.store.delete(seq)), work.done]);
  }

  async putBack(dropped: readonly Sealed[]): Promise<void> {
    const work = this.writing();
    await Promise.all([...dropped.map((one) => work.store.put(one)), work.done]);
  }

  async renew(seq: number, change: Change | undefined): Promise<boolean> {
    const work = this.writing();
    const there = await work.store.get(seq);
    const after = there && renewed(there, change);
    await Promise.all([after && work.store.put(after), work.done]);
    return after !== undefined;
  }

  async done(one: Sealed, landed: Landed): Promise<void> {
    const work = this.writing();
    const others = afterDone(await work.store.getAll(), one, landed);
    await Promise.all([...others.map((other) => work.store.put(other)), work.store.delete(one.seq), work.done]);
  }

  private writing() {
    return this.database.transaction('changes', 'readwrite', strict);
  }
}
