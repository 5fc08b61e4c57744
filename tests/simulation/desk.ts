import { flag, heardFrom, type Flag, type Opportunity } from '../../src/domain/opportunity';
import type { Person } from '../../src/domain/person';
import type { Fields } from '../../src/graph/listTypes';
import type { ListName } from '../../src/store/listNames';
import type { Change, Entry, Store } from '../../src/store/storeTypes';
import { seenOf, wordsOf } from './diary';
import type { Page, Stage } from './page';

const mails = 4;
/** Rows that everybody edits, and the cells that they have in common. */
const records: readonly { readonly list: ListName; readonly key: string; readonly columns: readonly string[] }[] = [
  { list: 'Accounts', key: 'account-0', columns: ['Title', 'Owner', 'Domains'] },
  { list: 'Accounts', key: 'account-1', columns: ['Title', 'Owner', 'Domains'] },
  { list: 'Competences', key: 'competence-0', columns: ['NameEn', 'Synonyms'] },
];

interface Form {
  readonly record: (typeof records)[number];
  readonly cells: Fields | undefined;
}

/** What somebody does at a page, as the screens do it. */
export class Desk {
  private form: Form | undefined;
  private formLife: object | undefined;

  constructor(readonly page: Page, private readonly stage: Stage, private readonly newId: (kind: string) => string) {}

  /** False where it cannot be done now. */
  flag(which: number): boolean {
    return this.doing((store) => [this.flagged(store, which % mails)]);
  }

  hear(which: number): boolean {
    return this.doing((store) => this.heard(store, which));
  }

  takeBack(which: number): boolean {
    return this.doing((store) => {
      const parts = this.ownParts(store);
      const part = parts[which % Math.max(parts.length, 1)];
      return part ? [{ act: 'takeBack', caseKey: part.caseKey, part: part.intent, intent: this.newId('undo'), at: this.stage.clock.instant() }] : [];
    });
  }

  openForm(which: number): boolean {
    const { store } = this.page;
    const record = records[which % records.length]!;
    if (!store) return false;
    this.form = { record, cells: store.cells(record.list, record.key).seen };
    this.formLife = this.page.life;
    return false;
  }

  /** What stands in a form that was opened before, or is opened now. */
  enter(which: number): boolean {
    return this.doing((store) => {
      const fresh = records[which % records.length]!;
      const { record, cells } = this.formLife === this.page.life && this.form ? this.form : { record: fresh, cells: store.cells(fresh.list, fresh.key).seen };
      this.form = undefined;
      return [this.entry(record, cells, which)];
    });
  }

  /** A case has another seller. */
  passOn(which: number): boolean {
    return this.doing((store) => this.passedOn(store, which));
  }

  editWords(which: number): boolean {
    return this.doing((store) => {
      const parts = this.ownParts(store);
      const part = parts[which % Math.max(parts.length, 1)];
      const cells = part && store.cells(part.list, part.rowKey);
      if (!part || !cells?.there) return [];
      const intent = this.newId('edit');
      return [{ act: 'enter', list: part.list, key: part.rowKey, intent, seen: { Words: part.words }, meant: { Words: `${wordsOf(part.intent)} ${intent}` } }];
    });
  }

  twoAtOnce(which: number): boolean {
    return this.doing((store) => {
      const record = records[which % records.length]!;
      const entry = this.entry(record, store.cells(record.list, record.key).seen, which);
      return which % 2 === 0 ? [this.flagged(store, which % mails), entry] : [...this.heard(store, which), entry, ...this.passedOn(store, which)];
    });
  }

  /** Says which of two texts stands: the colleague's, or the own one over it. */
  answer(which: number): boolean {
    const { store } = this.page;
    const asked = store?.snapshot.waiting.filter(({ why }) => why === 'changedMeanwhile').map(({ change }) => change).filter((change): change is Entry => change.act === 'enter') ?? [];
    const entry = asked[which % Math.max(asked.length, 1)];
    if (!store || !entry) return false;
    void this.answered(store, entry, which % 2 === 0);
    return true;
  }

  lookUp(which: number): boolean {
    return this.page.lookUp([`mail-${which % mails}`], `root-${which % mails}`, undefined);
  }

  /** What colleagues wrote stands everywhere. */
  async giveAllUp(): Promise<void> {
    const { store } = this.page;
    for (const { change } of store?.snapshot.waiting ?? []) if (change.act === 'enter') await this.page.giveUp(change.intent);
  }

  private async answered(store: Store, { list, key, intent, meant }: Entry, isMine: boolean): Promise<void> {
    const { there } = store.cells(list, key);
    const again = Object.keys(meant);
    /* The screens offer nobody another's words to be changed; and whoever put former words over those of a later act would have chosen that. */
    const isAnothers = 'Words' in meant && !String(meant['Words']).startsWith(wordsOf(String(there?.['Intent'])));
    await this.page.giveUp(intent);
    const value = this.newId('value');
    const texts = Object.fromEntries(again.map((column) => [column, column === 'Words' ? `${String(meant[column]).split('.')[0]}. ${value}` : `${value} ${column}`]));
    if (isMine && !isAnothers) await this.page.commit({ act: 'enter', list, key, intent: this.newId('entry'), seen: seenOf(there, again), meant: texts });
  }

  private doing(make: (store: Store) => readonly Change[]): boolean {
    const { store } = this.page;
    const changes = store ? make(store) : [];
    if (changes.length > 0) void this.page.commit(...changes);
    return changes.length > 0;
  }

  private get me(): Person {
    const { oid, upn, name } = this.page.profile.person;
    return { oid, upn, name };
  }

  private flagged(store: Store, mail: number): Change {
    const stated = statedBy(this.me, { mail, intent: this.newId('act'), at: this.stage.clock.instant() });
    const made = flag(stated, store.snapshot.cases);
    if (!('alreadyFlagged' in made)) return { act: 'flag', opportunity: made };
    return { act: 'hear', activity: heardFrom(flag(stated, []) as Opportunity, made.alreadyFlagged.key) };
  }

  private heard(store: Store, which: number): readonly Change[] {
    const open = store.snapshot.cases.filter(({ stage }) => stage !== 'withdrawn');
    const there = open[which % Math.max(open.length, 1)];
    if (!there) return [];
    const stated = statedBy(this.me, { mail: 0, intent: this.newId('act'), at: this.stage.clock.instant() });
    return [{ act: 'hear', activity: heardFrom(flag(stated, []) as Opportunity, there.key) }];
  }

  private passedOn(store: Store, which: number): readonly Change[] {
    const there = store.snapshot.cases[which % Math.max(store.snapshot.cases.length, 1)];
    const cells = there && store.cells('Opportunities', there.key);
    if (!there || !cells?.there) return [];
    return [{ act: 'enter', list: 'Opportunities', key: there.key, intent: this.newId('entry'), seen: seenOf(cells.seen, ['Owner']), meant: { Owner: this.newId('value') } }];
  }

  private entry({ list, key, columns }: (typeof records)[number], cells: Fields | undefined, which: number): Entry {
    const intent = this.newId('entry');
    const wanted = cells ? columns.filter((_, place) => (which >> (place + 2)) % 2 === 0) : columns;
    const some = wanted.length > 0 ? wanted : columns.slice(0, 1);
    return { act: 'enter', list, key, intent, seen: seenOf(cells, some), meant: Object.fromEntries(some.map((column) => [column, `${this.newId('value')} ${column}`])) };
  }

  /** What this person stated, stands, and is seen here. */
  private ownParts({ snapshot: { cases, heard } }: Store): readonly { readonly list: ListName; readonly rowKey: string; readonly caseKey: string; readonly intent: string; readonly words: string }[] {
    const isMine = ({ by }: { readonly by: Person }) => by.upn === this.me.upn;
    const flagged = cases.filter((one) => isMine(one) && !one.isWithdrawn && one.stage !== 'withdrawn').map(({ key, intent, words }) => ({ list: 'Opportunities' as const, rowKey: key, caseKey: key, intent, words }));
    const said = [...heard.values()].flat().filter((one) => isMine(one) && !one.isWithdrawn).map(({ key, caseKey, intent, words }) => ({ list: 'Activities' as const, rowKey: key, caseKey, intent, words }));
    return [...flagged, ...said];
  }
}

function statedBy(by: Person, { mail, intent, at }: { readonly mail: number; readonly intent: string; readonly at: string }): Flag {
  const name = `mail-${mail}`;
  const identity = { key: name, stricterKey: `${name}-strict`, source: name, threadRoot: `root-${mail}`, roots: [`root-${mail}`], threadIndex: undefined, earlier: [], sender: 'mette@havbro.example', sentAt: undefined };
  return { account: { key: undefined, name: 'Havbro', domain: 'havbro.example' }, words: wordsOf(intent), stakeholder: undefined, promised: undefined, size: undefined, competence: undefined, by, at, intent, randomKey: `random ${intent}`, mail: identity };
}
