import { furtherOf, type MailIdentity } from '../../../../src/domain/key';
import { casesOfThread, isTakenBack, standing, type Opportunity, type Part } from '../../../../src/domain/opportunity';
import { isSamePerson, type Person } from '../../../../src/domain/person';
import type { Lists } from '../../../../src/graph/listTypes';
import { HostError } from '../../../../src/host/hostError';
import { flagCase, statedIn, type Pressed } from '../../../../src/screens/flag/flagCase';
import { refusalsOf } from '../../../../src/screens/flag/form';
import { untouched } from '../../../../src/ui/untouched';
import { takeBackPart } from '../../../../src/screens/flag/takeBackPart';
import { Typing } from '../../../../src/ui/typing';
import type { Services } from '../../../../src/screens/services';
import type { Draft, Store } from '../../../../src/store/storeTypes';
import { desktopOf, lastingCabinet, noToDo } from '../../../store/office';
import type { Said, Taken } from './diary';
import { Gate, type Luck } from './gate';
import { identityOf, inMailbox, type WalkMail } from './walkMails';

/** What every window of a walk stands on. */
export interface Ground {
  readonly site: string;
  readonly now: () => string;
  readonly newId: () => string;
  readonly lucky: (luck: Luck) => Promise<void>;
  /** Takes a fault of ours. */
  readonly report: (fault: unknown) => void;
}

const proposed: Draft = { ...untouched, clientName: 'Kunden' };
const beside = { client: undefined, eventId: undefined };

/** Whatever can go on by itself has gone on. */
export async function stillness(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((done) => setImmediate(done));
}

/** One Outlook, or the tab, of one person: the pane's rules on the real store, without its looks. What it keeps outlasts its windows. */
export class Desk {
  store!: Store;
  gate!: Gate;
  mail: WalkMail | undefined;
  private readonly cabinet = lastingCabinet();
  private readonly identities = new Map<string, Promise<MailIdentity>>();
  private typing: Typing | undefined;
  private mounted = '';
  private flaggedKey: string | undefined;

  constructor(readonly who: number, readonly person: Person, private readonly lists: Lists, private readonly ground: Ground) {}

  /** A new window; the one before is gone, whatever it was about to do. */
  async open(): Promise<void> {
    const before = this.gate as Gate | undefined;
    before?.shut();
    (this.store as Store | undefined)?.close();
    const gate = Object.assign(new Gate(this.ground.lucky), { isOnline: before?.isOnline ?? true, hasToken: before?.hasToken ?? true });
    this.gate = gate;
    const lists = gate.of(this.lists);
    const connect = async () => {
      if (!gate.hasToken) throw new HostError('interactionNeeded', 'Only a press can go on.');
      return { lists, signedIn: { person: this.person, tenantId: 'tenant-1' }, meeting: async () => undefined, toDo: noToDo };
    };
    const { store, page } = await desktopOf(this.person, { door: () => lists }, { cabinet: this.cabinet, connect, clock: this.ground.now });
    page.report = this.ground.report;
    this.store = store;
    [this.flaggedKey, this.mounted] = [undefined, ''];
    await this.look();
  }

  /** Under which name the draft is kept. */
  get itemId(): string {
    return this.mail ? inMailbox(this.mail, this.who).itemId : 'heard';
  }

  async choose(mail: WalkMail | undefined): Promise<void> {
    [this.mail, this.flaggedKey] = [mail, undefined];
    await this.look();
    const identity = await this.identity(false);
    const keys = [identity?.key, identity?.stricterKey].filter((key) => key !== undefined);
    if (identity && this.store.snapshot.freshAt === undefined) void this.store.lookUp(keys, identity.threadRoot, identity.threadIndex);
    await stillness();
  }

  /** What stands in the field in which this person can type now. */
  async typed(): Promise<string> {
    await this.look();
    const { parts, isCase } = await this.shown();
    const words = this.typing?.edits.words ?? '';
    return isCase && parts.some((part) => part.words === words.trim()) ? '' : words;
  }

  async type(words: string): Promise<void> {
    const before = await this.typed();
    const { isCase } = await this.shown();
    const isSaid = isCase && before === '' && (this.typing?.edits.words ?? '') !== '';
    this.typing?.change(isSaid ? { ...untouched, words } : { words }, isCase ? untouched : proposed);
    await stillness();
  }

  /** Presses "Flag"; `isTwice`: in a second window of the same browser as well, which knows nothing of this one. Nothing where there is no form, or nothing in it. */
  async press({ isTwice = false, isSlow = false }: { readonly isTwice?: boolean; readonly isSlow?: boolean } = {}): Promise<readonly Said[]> {
    await this.look();
    const draft = { ...proposed, ...this.typing?.edits };
    if ((await this.shown()).isCase || refusalsOf(draft).words) return [];
    const identity = await this.identity(isSlow);
    const intents = Array.from({ length: isTwice ? 2 : 1 }, () => this.ground.newId());
    const [intent = '', second] = intents;
    if (second !== undefined) await this.pressInSecondWindow({ draft, ...beside, identity, intent: second });
    this.flaggedKey = await flagCase(this.services, { draft, ...beside, identity, intent });
    this.typing?.forget();
    await stillness();
    return intents.map((one) => ({ words: draft.words.trim(), intent: one }));
  }

  /** Flags a further need from a mail whose case is shown. */
  async further(words: string): Promise<readonly Said[]> {
    const identity = await this.identity(false);
    if (!identity || !(await this.shown()).isCase) return [];
    const intent = this.ground.newId();
    this.flaggedKey = await flagCase(this.services, { draft: { ...proposed, words }, ...beside, identity: furtherOf(identity), intent });
    await stillness();
    return [{ words, intent }];
  }

  private async pressInSecondWindow(pressed: Pressed): Promise<void> {
    const { store } = await desktopOf(this.person, { door: () => this.lists }, { cabinet: this.cabinet, connect: () => new Promise(() => undefined), clock: this.ground.now });
    await flagCase({ ...this.services, store }, pressed);
    store.close();
  }

  /** Adds what was typed to the case that is shown. */
  async hear(): Promise<readonly Said[]> {
    const words = (await this.typed()).trim();
    const { there } = await this.shown();
    if (!there || words === '') return [];
    const intent = this.ground.newId();
    await this.store.commit({ act: 'hear', activity: { key: intent, intent, caseKey: there.key, kind: 'heard', reaction: undefined, to: undefined, ...statedIn({ ...untouched, ...this.typing?.edits }), words, by: this.person, at: this.ground.now(), isWithdrawn: false } });
    this.typing?.forget();
    await stillness();
    return [{ words, intent }];
  }

  /** Takes back the newest of this person's own; `isAlone`: the words stand in the form again. */
  async undo(): Promise<Taken | undefined> {
    const { there, parts } = await this.shown();
    const part = parts.filter(({ by }) => isSamePerson(by, this.person)).at(-1);
    if (!there || !part) return undefined;
    const isAlone = parts.length === 1;
    await takeBackPart(this.services, { itemId: this.itemId, opportunity: there, part, isAlone });
    await stillness();
    return { words: part.words, intent: part.intent, isAlone };
  }

  private get services(): Services {
    const { store, person, ground: { now, newId } } = this;
    return { store, host: { identity: person }, now, newId } as unknown as Services;
  }

  private async identity(isSlow: boolean): Promise<MailIdentity | undefined> {
    if (!this.mail) return undefined;
    const name = `${this.mail.name} ${String(isSlow)}`;
    const known = this.identities.get(name) ?? identityOf(this.mail, this.who, this.ground.site, isSlow);
    this.identities.set(name, known);
    return known;
  }

  private async shown(): Promise<{ readonly there: Opportunity | undefined; readonly parts: readonly Part[]; readonly isCase: boolean }> {
    const { cases, heard } = this.store.snapshot;
    const identity = await this.identity(false);
    const there = cases.find((one) => one.key === this.flaggedKey && !isTakenBack(one)) ?? (identity && casesOfThread(identity, cases)[0]);
    return { there, parts: there ? standing({ opportunity: there, heard: heard.get(there.key) ?? [] }) : [], isCase: there !== undefined };
  }

  /** The form, or the field beside the case, is made anew where the other one stood. */
  private async look(): Promise<void> {
    const now = `${this.itemId} ${String((await this.shown()).isCase)}`;
    if (now === this.mounted) return;
    this.mounted = now;
    this.typing = new Typing(this.store, this.itemId, () => undefined);
    this.typing.open();
    await stillness();
  }
}
