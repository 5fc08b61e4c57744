import type { Draft, Store } from '../store/storeTypes';

export type Edits = Partial<Draft>;

/** What was typed in this window, by mail: what the browser keeps may be a moment behind it. */
const typedIn = new WeakMap<Store, Map<string, Edits>>();

function typedWith(store: Store): Map<string, Edits> {
  const typed = typedIn.get(store) ?? new Map<string, Edits>();
  typedIn.set(store, typed);
  return typed;
}

/** The draft that this browser is known to keep of what was typed here: another window of the same person may have changed it since. */
const keptOf = new WeakMap<Edits, string>();

/** Behind an item's id, for what was typed of a further need. */
export const furtherPart = ' further';

/** What was typed for a mail without an id stands under its id from the moment in which it has one. */
export async function moveDraft(store: Store, from: string, to: string): Promise<void> {
  const typed = typedWith(store);
  const edits = typed.get(from);
  if (!edits) return;
  typed.set(to, { ...edits });
  typed.delete(from);
  const [kept, there] = await Promise.all([store.readDraft(from), store.readDraft(to)]);
  if (kept && typed.has(to)) await store.writeDraft(to, { ...kept, ...there, ...typed.get(to) });
  await store.writeDraft(from, undefined);
}

/** Lays what was taken back into the form of a mail, before what is typed there by now; throws what IndexedDB throws, and then it stands in this window alone. */
export async function giveBack(store: Store, itemId: string, back: Draft): Promise<void> {
  const typed = typedWith(store);
  const { words = '', promisedWords = '', promisedOn = '' }: Edits = typed.get(itemId) ?? (await store.readDraft(itemId).catch(() => undefined)) ?? {};
  const both = (first: string, then: string, between: string) => [first, then.trim() === first ? '' : then].filter((one) => one !== '').join(between);
  const draft = { ...back, words: both(back.words, words, '\n'), promisedWords: both(back.promisedWords, promisedWords, '; '), promisedOn: promisedOn || back.promisedOn };
  typed.set(itemId, draft);
  await store.writeDraft(itemId, draft);
  keptOf.set(draft, JSON.stringify(draft));
}

/** What a person types for one mail: kept on this machine at each change. */
export class Typing {
  private readonly typed: Map<string, Edits>;
  /** Until what was kept before is read. */
  private reading: Promise<void> | undefined;

  /** `show` is told what stands there now, as far as it is not proposed. */
  constructor(private readonly store: Store, private readonly itemId: string, private readonly show: (edits: Edits) => void) {
    this.typed = typedWith(store);
  }

  get edits(): Edits {
    return this.typed.get(this.itemId) ?? {};
  }

  /** Reads what is kept, also by another window of this browser; what is typed here and not kept yet goes before it. */
  open(): void {
    const read = this.store.readDraft(this.itemId).then((kept) => this.found(kept), () => undefined);
    const reading = read.then(() => {
      if (this.reading === reading) this.reading = undefined;
    });
    this.reading = reading;
  }

  /**
   * `whole`: the form as it stands, for what was never touched. Written at once, for the page may be gone with the next event; only what was kept before is read
   * first: a write must not lose the part of it that was not touched now.
   */
  change(part: Edits, whole: Draft): void {
    this.put({ ...this.edits, ...part });
    const write = () => (this.typed.has(this.itemId) ? this.keep(this.edits, { ...whole, ...this.edits }) : undefined);
    void (this.reading ? this.reading.then(write) : write())?.catch(() => undefined);
  }

  forget(): void {
    this.typed.delete(this.itemId);
    this.show({});
    void this.store.writeDraft(this.itemId, undefined).catch(() => undefined);
  }

  private async keep(edits: Edits, draft: Draft): Promise<void> {
    await this.store.writeDraft(this.itemId, draft);
    keptOf.set(edits, JSON.stringify(draft));
  }

  private found(kept: Draft | undefined): void {
    const typed = this.typed.get(this.itemId);
    const before = typed && keptOf.get(typed);
    const now = kept && JSON.stringify(kept);
    if (before === now) return;
    if (!kept) {
      this.typed.delete(this.itemId);
      return this.show({});
    }
    const isUnkept = typed !== undefined && before === undefined;
    const edits = { ...said(kept), ...(isUnkept && typed) };
    if (!isUnkept) keptOf.set(edits, JSON.stringify(kept));
    this.put(edits);
  }

  private put(now: Edits): void {
    this.typed.set(this.itemId, now);
    this.show(now);
  }
}

/** A draft without a client says nothing of it: whom the mail goes to may be known by now. */
function said({ clientName, ...others }: Draft): Edits {
  return clientName === '' ? others : { clientName, ...others };
}
