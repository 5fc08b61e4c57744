import { afterDone, displaced, hangingOn, isUntold, renewed, sealed, undoneBy } from '../../src/store/outboxSteps';
import type { Landed, Sealed } from '../../src/store/outboxTypes';
import type { Change, Entry, Reminder } from '../../src/store/storeTypes';
import { flag, takeBack } from './acts';
import { anna, caseOf, heard } from './people';

const at = '2026-11-24T10:00:00.000Z';
const hear = (intent: string, caseKey = 'mail-1'): Change => ({ act: 'hear', activity: heard(anna, intent, { caseKey }) });
const flagged = (intent: string, key = 'mail-1') => flag(caseOf(anna, intent, { key }));
const reminder = (act: 'remind' | 'unremind', part: string, caseKey = 'mail-1'): Reminder => (act === 'remind' ? { act, caseKey, part, title: 'Call', on: '2026-11-25' } : { act, caseKey, part, title: 'Call' });
const edit = (more: Partial<Entry> = {}): Entry => ({ act: 'enter', list: 'Opportunities', key: 'mail-1', intent: 'e1', seen: { Words: 'seen' }, meant: { Words: 'meant' }, ...more });
const waits = (seq: number, change: Change, more: Partial<Sealed> = {}): Sealed => ({ seq, change, since: at, why: 'new', tries: 0, ...more });
const seqs = (all: readonly Sealed[]) => all.map(({ seq }) => seq);
const told = (isTold: boolean) => ({ refusal: { isTold, count: 3, before: 'forbidden' } }) as unknown as Partial<Sealed>;

test.each<[string, Partial<Sealed>, boolean]>([
  ['never tried', {}, true],
  ['tried', { tries: 1, why: 'offline' }, false],
  ['tried, and refused for certain', { tries: 3, why: 'parked', ...told(false) }, true],
  ['tried, refused, and written all the same perhaps', { tries: 3, why: 'parked', ...told(true) }, false],
  ['refused for certain, and tried again since', { tries: 4, why: 'offline', ...told(false) }, false],
  ['at rest, and nobody knows why', { tries: 1, why: 'unseen' }, false],
])('a change that was %s: is it certain that nobody has seen it', (_what, more, is) => {
  expect(isUntold(waits(1, flagged('i1'), more))).toBe(is);
});

describe('what goes in', () => {
  test('one change is no group; those of one act that SharePoint shall have are, and a promise of the person’s own is not in it', () => {
    expect(sealed([flagged('i1'), reminder('remind', 'i1')], at)).toEqual([{ change: flagged('i1'), since: at, why: 'new', tries: 0 }, { change: reminder('remind', 'i1'), since: at, why: 'new', tries: 0 }]);
    const three = sealed([reminder('remind', 'i1'), flagged('i1'), edit()], at);
    expect(three.map(({ group }) => group)).toEqual([undefined, { id: 'i1', sent: 0 }, { id: 'i1', sent: 0 }]);
    expect(sealed([], at)).toEqual([]);
  });

  test('takes nothing out, unless it takes something back', () => {
    expect(undoneBy(hear('h1'), [waits(1, flagged('i1')), waits(2, hear('h1'))])).toEqual({ gone: [], isNeeded: true });
  });

  test('taking back what nobody has seen takes it out with its promise, and is not needed', () => {
    const all = [waits(1, flagged('i1')), waits(2, reminder('remind', 'i1')), waits(3, hear('h1')), waits(4, takeBack('i1'))];
    const { gone, isNeeded } = undoneBy(takeBack('i1'), all);
    expect([seqs(gone), isNeeded]).toEqual([[1, 2], false]);
  });

  test('taking back what somebody may have seen, or what is not here any more, is needed, and takes nothing out', () => {
    expect(undoneBy(takeBack('i1'), [waits(1, flagged('i1'), { tries: 1 }), waits(2, reminder('remind', 'i1'))])).toEqual({ gone: [], isNeeded: true });
    expect(undoneBy(takeBack('i1'), [waits(2, reminder('remind', 'i1'))])).toEqual({ gone: [], isNeeded: true });
    expect(undoneBy(takeBack('i1'), [])).toEqual({ gone: [], isNeeded: true });
  });

  test.each<[string, readonly Sealed[], readonly number[], boolean]>([
    ['never asked for', [], [], true],
    ['not tried', [waits(2, reminder('remind', 'i1'))], [2], false],
    ['tried, and perhaps there', [waits(2, reminder('remind', 'i1'), { tries: 1 })], [2], true],
    ['of a flag that nobody has seen', [waits(1, flagged('i1')), waits(2, reminder('remind', 'i1'), { tries: 1 })], [2], false],
    ['of a flag that is on its way', [waits(1, flagged('i1'), { tries: 1 })], [], true],
    ['of another act', [waits(2, reminder('remind', 'i2'))], [], true],
  ])('a promise that is taken off the own list: %s', (_what, all, gone, isNeeded) => {
    const end = undoneBy(reminder('unremind', 'i1'), all);
    expect([seqs(end.gone), end.isNeeded]).toEqual([gone, isNeeded]);
  });

  test('first: what waits for the same case goes behind it, and what met the row gone is sent once more', () => {
    const all = [waits(1, edit(), { why: 'changedMeanwhile', tries: 2 }), waits(2, hear('h2', 'mail-2')), waits(3, hear('h3'), { why: 'parked', tries: 3 }), waits(4, { act: 'fromTomorrow', opportunity: { key: 'mail-1' } } as unknown as Change)];
    const { gone, behind } = displaced([flagged('i1')], all);
    expect(seqs(gone)).toEqual([1, 3]);
    expect(behind).toEqual([{ change: edit(), since: at, why: 'new', tries: 2 }, { change: hear('h3'), since: at, why: 'parked', tries: 3 }]);
    expect(displaced([], all)).toEqual({ gone: [], behind: [] });
  });
});

describe('what hangs on a change', () => {
  const all = [
    waits(1, hear('h0')), waits(2, flagged('i1')), waits(3, reminder('remind', 'i1')), waits(4, hear('h1')), waits(5, edit({ intent: 'e5' })), waits(6, takeBack('i1')), waits(7, hear('h2', 'mail-2')), waits(8, reminder('remind', 'h1')),
  ];

  test.each<[string, number, boolean, readonly number[]]>([
    ['a flag whose case is nowhere else: all that came after it on this case', 2, false, [2, 3, 4, 5, 6, 8]],
    ['a flag whose case is there: its promise and its taking back', 2, true, [2, 3, 6]],
    ['words heard: their promise', 4, true, [4, 8]],
    ['words heard on a case that is nowhere: their promise', 4, false, [4, 8]],
    ['an edit: nothing', 5, true, [5]],
    ['what is gone: nothing', 9, false, []],
  ])('%s', (_what, seq, isThere, hanging) => {
    expect(seqs(hangingOn(all, seq, () => isThere))).toEqual(hanging);
  });

  test('a flag beside another one of the same case: not what was added to the case', () => {
    expect(seqs(hangingOn([...all, waits(9, flagged('i9'))], 2, () => false))).toEqual([2, 3, 6]);
    expect(seqs(hangingOn([...all, waits(9, flagged('i9', 'mail-9'))], 2, () => false))).toEqual([2, 3, 4, 5, 6, 8]);
  });

  test('words heard on a case of which nothing else waits: not what others heard there', () => {
    expect(seqs(hangingOn([waits(1, hear('h1')), waits(2, hear('h2'))], 1, () => false))).toEqual([1]);
  });

  test('a later edit of the same act stands by itself', () => {
    expect(seqs(hangingOn([waits(1, edit()), waits(2, edit())], 1, () => true))).toEqual([1]);
  });
});

describe('sent again', () => {
  test('the same is new once more, and what was refused is forgotten', () => {
    expect(renewed(waits(1, edit(), { why: 'parked', tries: 3, ...told(true), sentOver: 'e1' }), undefined)).toEqual(waits(1, edit(), { tries: 3, sentOver: 'e1' }));
  });

  test('another in its place only where nobody can have seen the first', () => {
    expect(renewed(waits(1, edit()), edit({ intent: 'e2' }))).toEqual(waits(1, edit({ intent: 'e2' })));
    expect(renewed(waits(1, edit(), { tries: 1, why: 'offline' }), edit({ intent: 'e2' }))).toBeUndefined();
  });
});

describe('once one is delivered', () => {
  const elsewhere: Landed = { caseKey: 'theirs', part: 'p1' };
  const after = (done: Sealed, later: Change, landed: Landed = elsewhere) => afterDone([done, waits(9, later)], done, landed).map(({ change }) => change);

  test.each<[string, Change, Change]>([
    ['words heard', hear('h1'), { act: 'hear', activity: heard(anna, 'h1', { caseKey: 'theirs' }) }],
    ['taking it back', takeBack('i1'), { ...takeBack('i1'), caseKey: 'theirs', part: 'p1' } as Change],
    ['taking something else back', takeBack('h1'), { ...takeBack('h1'), caseKey: 'theirs' } as Change],
    ['its promise', reminder('remind', 'i1'), { ...reminder('remind', 'i1'), caseKey: 'theirs', part: 'p1' }],
    ['an edit', edit(), edit({ key: 'theirs' })],
  ])('%s follows to the case where it landed', (_what, later, then) => {
    expect(after(waits(1, flagged('i1')), later)).toEqual([then]);
  });

  test('another flag, what is of another case, and what was there before stay as they are', () => {
    const done = waits(5, flagged('i1'));
    expect(afterDone([waits(1, hear('h1')), done, waits(6, flagged('i2')), waits(7, hear('h2', 'mail-2'))], done, elsewhere)).toEqual([]);
  });

  test('of its group the others know that one more is sent; another group does not', () => {
    const group = { id: 'i1', sent: 1 };
    const done = waits(1, flagged('i1'), { group });
    const all = [done, waits(2, edit({ list: 'Accounts', key: 'a1' }), { group }), waits(3, edit({ list: 'Accounts', key: 'a2' }), { group: { id: 'i2', sent: 0 } }), waits(4, edit({ list: 'Accounts', key: 'a3' }))];
    expect(afterDone(all, done, elsewhere)).toEqual([{ ...all[1], group: { id: 'i1', sent: 2 } }]);
    const alone = waits(1, flagged('i1'));
    expect(afterDone([alone, all[1]!, all[3]!], alone, elsewhere)).toEqual([]);
  });

  test('an edit of the same group on the same case is both pointed and counted', () => {
    const group = { id: 'i1', sent: 0 };
    const done = waits(1, flagged('i1'), { group });
    expect(afterDone([done, waits(2, edit(), { group })], done, elsewhere)).toEqual([waits(2, edit({ key: 'theirs' }), { group: { id: 'i1', sent: 1 } })]);
  });

  describe('a flag that has become words on a colleague’s case', () => {
    const asHeard: Landed = { ...elsewhere, isHeard: true };
    const done = waits(1, flagged('i1'));

    test('an edit of the own words goes with them, its title after the words', () => {
      const later = edit({ seen: { Words: 'words of i1', Title: 'Havbro: words of i1' }, meant: { Words: 'Better\nsaid', Title: 'Havbro: Better' } });
      expect(after(done, later, asHeard)).toEqual([{ ...later, list: 'Activities', key: 'p1', seen: { Words: 'words of i1', Title: 'words of i1' }, meant: { Words: 'Better\nsaid', Title: 'Better said' } }]);
    });

    test('so does one of what else was stated with them, whatever its title would be', () => {
      const later = edit({ seen: { RoughSize: null }, meant: { RoughSize: 'weeks' } });
      expect(after(done, later, asHeard)).toEqual([{ ...later, list: 'Activities', key: 'p1' }]);
      const titled = edit({ seen: { Title: 'old', RoughSize: null }, meant: { Title: 'new', RoughSize: 'weeks' } });
      expect(after(done, titled, asHeard)).toMatchObject([{ seen: { Title: 'words of i1' }, meant: { Title: 'words of i1' } }]);
    });

    test.each<[string, Entry, Landed, Change]>([
      ['that saw a colleague’s words', edit({ seen: { Words: 'theirs' } }), asHeard, flagged('i1')],
      ['of what only a case has', edit({ seen: { Stage: 'flagged' }, meant: { Stage: 'taken', Words: 'x' } }), asHeard, flagged('i1')],
      ['of a row that is new', edit({ seen: undefined }), asHeard, flagged('i1')],
      ['of another list', edit({ list: 'Accounts', seen: { Words: 'words of i1' } }), asHeard, flagged('i1')],
      ['where the flag is a case', edit({ seen: { Words: 'words of i1' } }), elsewhere, flagged('i1')],
      ['after words heard', edit({ seen: { Words: 'words of i1' } }), asHeard, hear('i1')],
    ])('an edit %s goes to the case', (_what, later, landed, first) => {
      expect(after(waits(1, first), later, landed)).toEqual([{ ...later, key: 'theirs' }]);
    });
  });

  describe('an edit', () => {
    const first = edit({ seen: { Words: 'a', Title: 't' }, meant: { Words: 'b', Title: null } });
    const landed: Landed = { caseKey: 'mail-1', part: 'e1', cells: { Words: 'B', Stage: 'flagged' } };

    test('stands on what SharePoint answered to the one before, in the cells that it saw so', () => {
      const later = edit({ intent: 'e2', seen: { Words: 'b', Title: null, Stage: 'old' }, meant: { Words: 'c' } });
      expect(after(waits(1, first), later, landed)).toEqual([{ ...later, seen: { Words: 'B', Title: null, Stage: 'old' } }]);
    });

    test('that saw something else is as it was', () => {
      const later = edit({ intent: 'e2', seen: { Words: 'z' }, meant: { Words: 'c' } });
      expect(after(waits(1, first), later, landed)).toEqual([later]);
    });

    test.each<[string, Entry, Change, Landed]>([
      ['of another list', edit({ list: 'Accounts', seen: { Words: 'b' } }), first, landed],
      ['without an answer', edit({ seen: { Words: 'b' } }), first, { caseKey: 'mail-1', part: 'e1' }],
      ['of a row that was new', edit({ seen: undefined }), first, landed],
      ['after something else', edit({ seen: { Words: 'b' } }), hear('h1'), landed],
    ])('%s is as it was', (_what, later, before, ended) => {
      expect(after(waits(1, before), later, ended)).toEqual([later]);
    });
  });
});
