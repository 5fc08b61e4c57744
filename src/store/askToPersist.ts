import type { Desk } from './desk';
import type { Surroundings } from './surroundings';

/** Says that the browser was asked; Firefox would ask the person every time. */
const askedNote = 'persistAsked';

/** Asks the browser to drop nothing, once on this machine, when there is first something to lose; learns what it says now in any case. Never throws. */
export async function askToPersist(desk: Desk, around: Pick<Surroundings, 'isPersisted' | 'persist'>): Promise<void> {
  try {
    const isSure = await around.isPersisted();
    const isNew = !isSure && desk.note(askedNote) === undefined;
    if (isNew) await desk.apply({ list: 'Settings', notes: { [askedNote]: 'yes' } });
    desk.persisted(isNew ? await around.persist() : isSure);
  } catch {
    desk.persisted(false);
  }
}
