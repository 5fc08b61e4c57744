import fc from 'fast-check';
import { caseOfMail, casesOfThread, flag, heardFrom, isTakenBack, longestWords, standing, type CaseFile, type Flag, type Opportunity } from '../../src/domain/opportunity';
import { meet } from '../../src/domain/meet';
import { takeBack } from '../../src/domain/takeBack';
import { identifyMeeting } from '../../src/domain/appointment';
import { furtherOf, type MailIdentity } from '../../src/domain/key';
import { withdrawnStage } from '../../src/domain/stage';
import { anna, bo, carla, caseOf, heard } from '../store/people';

const identity: MailIdentity = {
  key: 'mail-1', stricterKey: 'mail-1-strict', source: 'mail-1', threadRoot: 'root-1', roots: ['root-1'], threadIndex: 'index-1', earlier: [], sender: 'mette@havbro.example', sentAt: '2026-11-24T07:00:00',
};

function flagOf(more: Partial<Flag> = {}): Flag {
  return {
    account: { key: 'account-1', name: 'Havbro', domain: 'havbro.example' }, words: 'A second pair of hands', stakeholder: undefined, promised: undefined, size: undefined, competence: undefined, by: anna,
    at: '2026-11-24T08:15:00.000Z', intent: 'press-1', randomKey: 'random-1', mail: identity, ...more,
  };
}

const withdrawn = (one: Opportunity): Opportunity => ({ ...one, stage: withdrawnStage, isWithdrawn: true });
const made = (one: ReturnType<typeof flag>): Opportunity => ('alreadyFlagged' in one ? fail('already flagged') : one);

function fail(sentence: string): never {
  throw new Error(sentence);
}

describe('flag', () => {
  test.each<[string, Partial<Flag>, readonly Opportunity[], string]>([
    ['a mail that nobody has flagged has the key of its message id', {}, [], 'mail-1'],
    ['a mail without message id has a random key', { mail: { ...identity, key: undefined, stricterKey: undefined, source: undefined } }, [], 'random-1'],
    ['no mail at all has a random key', { mail: undefined }, [], 'random-1'],
    ['a withdrawn case is opened again under its own key', {}, [withdrawn(caseOf(bo, 'press-0'))], 'mail-1'],
    ['another mail with the same message id has the stricter key', { mail: { ...identity, sender: 'other@havbro.example' } }, [caseOf(bo, 'press-0')], 'mail-1-strict'],
    ['another sent time makes another mail too', { mail: { ...identity, sentAt: '2026-11-24T07:00:01' } }, [caseOf(bo, 'press-0')], 'mail-1-strict'],
    ['a case without a mail says nothing of this one', {}, [caseOf(bo, 'press-0', { key: 'elsewhere', mail: undefined })], 'mail-1'],
  ])('%s', (_name, more, known, key) => {
    expect(made(flag(flagOf(more), known)).key).toBe(key);
  });

  test('the same mail never opens a second case', () => {
    const there = caseOf(bo, 'press-0');
    expect(flag(flagOf(), [there])).toEqual({ alreadyFlagged: there });
    expect(flag(flagOf({ mail: { ...identity, sentAt: undefined } }), [there])).toEqual({ alreadyFlagged: there });
  });

  test('carries the month, the source and both threads, and no more words than SharePoint holds', () => {
    const one = made(flag(flagOf({ words: 'æ'.repeat(longestWords + 5) }), []));
    expect(one).toMatchObject({ period: '2026-11', stage: 'flagged', isWithdrawn: false, mail: { source: 'mail-1', threadRoot: 'root-1', threadIndex: 'index-1' } });
    expect(one.words).toHaveLength(longestWords);
  });
});

describe('what is known of a mail', () => {
  const there = caseOf(bo, 'press-0');

  test.each<[string, Partial<MailIdentity>, readonly Opportunity[], string | undefined]>([
    ['by its own key', {}, [there], 'mail-1'],
    ['by the first mail of its thread', { key: 'mail-2', stricterKey: 'mail-2-strict' }, [there], 'mail-1'],
    ['by the conversation index, where references are cut', { key: 'mail-2', stricterKey: undefined, threadRoot: 'other', roots: ['other'] }, [caseOf(bo, 'press-0', { mail: { ...there.mail!, threadIndex: 'index-1' } })], 'mail-1'],
    ['by a mail that it answers', { key: 'mail-2', stricterKey: undefined, threadRoot: undefined, roots: [], threadIndex: undefined, earlier: ['mail-1'] }, [there], 'mail-1'],
    ['by a mail that it names and with which the case’s thread begins', { key: 'mail-2', stricterKey: undefined, threadRoot: 'older', roots: ['older', 'root-1'], threadIndex: undefined }, [there], 'mail-1'],
    ['nothing, where neither thread nor key is known', { key: undefined, source: undefined, stricterKey: undefined, threadRoot: undefined, roots: [], threadIndex: undefined }, [there], undefined],
    ['nothing, where the case is taken back', {}, [withdrawn(there)], undefined],
  ])('%s', (_name, more, known, key) => {
    expect(casesOfThread({ ...identity, ...more }, known)[0]?.key).toBe(key);
  });

  test('a further case from a mail has a key of its own, and comes after the first', () => {
    const further = made(flag(flagOf({ mail: furtherOf(identity), words: 'Something else' }), [there]));
    expect([further.key, further.mail?.source]).toEqual(['random-1', 'mail-1']);
    expect(casesOfThread(identity, [further, there]).map(({ key }) => key)).toEqual(['mail-1', 'random-1']);
    expect(casesOfThread(identity, [withdrawn(there), further]).map(({ key }) => key)).toEqual(['random-1']);
  });

  test('a meeting has one name for everybody, letter by letter, and its cases are known by it', async () => {
    const [mine, theirs, other] = await Promise.all([['https://Nordlys.example/sites/Salg/', ' 04008200E0 '], ['nordlys.example/sites/salg', '04008200E0'], ['nordlys.example/sites/salg', '04008200e0']].map(([site, uid]) => identifyMeeting(site!, uid!)));
    const heardThere = made(flag(flagOf({ mail: mine }), []));
    expect(heardThere.key).toBe('random-1');
    expect(casesOfThread(theirs!, [heardThere])).toEqual([heardThere]);
    expect(casesOfThread(other!, [heardThere])).toEqual([]);
    expect(casesOfThread(identity, [heardThere])).toEqual([]);
  });

  test('the newest open case of a thread is shown, whatever the order of the rows', () => {
    const older = caseOf(bo, 'press-0', { key: 'a', at: '2026-11-20T08:00:00.000Z' });
    const newer = caseOf(bo, 'press-1', { key: 'b', at: '2026-11-21T08:00:00.000Z' });
    const mail = { ...identity, key: 'mail-9', stricterKey: undefined };
    expect(casesOfThread(mail, [older, newer])[0]?.key).toBe('b');
    expect(casesOfThread(mail, [newer, older])[0]?.key).toBe('b');
  });

  test('the own key goes before the stricter one', () => {
    const stricter = caseOf(bo, 'press-0', { key: 'mail-1-strict' });
    expect(caseOfMail(identity, [stricter, there])?.key).toBe('mail-1');
    expect(caseOfMail(identity, [there, stricter])?.key).toBe('mail-1');
  });
});

describe('a key that is taken', () => {
  const mine = caseOf(anna, 'press-1');

  test.each<[string, Opportunity, ReturnType<typeof meet>['is'], Partial<Opportunity>?]>([
    ['by our own delivery', caseOf(anna, 'press-1'), 'ours'],
    ['by the same words of the same person', caseOf(anna, 'press-0', { words: mine.words }), 'ours'],
    ['by the same words of the same person, who now says how big', caseOf(anna, 'press-0', { words: mine.words }), 'colleagues', { size: 'weeks' }],
    ['by the same words and size', caseOf(anna, 'press-0', { words: mine.words, size: 'weeks', competence: 'c-1' }), 'ours', { size: 'weeks' }],
    ['by the same words, and another competence', caseOf(anna, 'press-0', { words: mine.words, competence: 'c-1' }), 'colleagues', { competence: 'c-2' }],
    ['by other words of the same person', caseOf(anna, 'press-0'), 'colleagues'],
    ['by a colleague', caseOf(bo, 'press-0'), 'colleagues'],
    ['by a case that was taken back', withdrawn(caseOf(bo, 'press-0')), 'takenBack'],
    ['by another mail with our message id', caseOf(bo, 'press-0', { mail: { ...mine.mail!, sender: 'other@havbro.example' } }), 'otherMail'],
  ])('%s', (_name, there, is, more = {}) => {
    expect(meet({ ...mine, ...more }, there).is).toBe(is);
  });

  test('a colleague’s case gets all that we said as one activity, whose key is our act', () => {
    const promised = { words: 'A price', on: '2026-12-01' };
    const more = { promised, size: 'months', competence: 'c-1' } as const;
    const decided = meet({ ...mine, ...more }, caseOf(bo, 'press-0'));
    expect(decided).toEqual({ is: 'colleagues', heard: heardFrom({ ...mine, ...more }, 'mail-1') });
    expect(decided).toMatchObject({ heard: { key: 'press-1', caseKey: 'mail-1', words: mine.words, ...more, by: anna } });
  });
});

describe('taking back', () => {
  const people = [anna, bo, carla];
  const file = fc.record({ first: fc.integer({ min: 0, max: 2 }), heardBy: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 5 }) }).map(({ first, heardBy }): CaseFile => ({
    opportunity: caseOf(people[first]!, 'press-0'), heard: heardBy.map((who, place) => heard(people[who]!, `press-${place + 1}`)),
  }));

  test('takes exactly one act, and the case is withdrawn exactly when nobody’s words stand', () => {
    fc.assert(fc.property(file, fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 8 }), (start, parts) => {
      const taken = new Set<string>();
      let now = start;
      for (const part of parts.map((one) => `press-${one}`)) {
        now = takeBack(now, part);
        taken.add(part);
        expect(now.heard.map(({ isWithdrawn }) => isWithdrawn)).toEqual(now.heard.map(({ intent }) => taken.has(intent)));
        expect(now.opportunity.isWithdrawn).toBe(taken.has('press-0'));
        const doAnyStand = !taken.has('press-0') || now.heard.some(({ isWithdrawn }) => !isWithdrawn);
        expect(isTakenBack(now.opportunity)).toBe(!doAnyStand);
      }
    }));
  });

  test('the order in which acts are taken back does not matter', () => {
    fc.assert(fc.property(file, fc.shuffledSubarray(['press-0', 'press-1', 'press-2', 'press-3'], { minLength: 2 }), (start, parts) => {
      const all = (acts: readonly string[]) => acts.reduce(takeBack, start);
      expect(all(parts)).toEqual(all([...parts].reverse()));
    }));
  });

  test('what stands is whoever flagged it, then what was heard, the oldest first; what is taken back is not in it', () => {
    const late = heard(bo, 'press-1', { at: '2026-11-24T12:00:00.000Z' });
    const early = heard(carla, 'press-2', { at: '2026-11-24T11:00:00.000Z' });
    const all: CaseFile = { opportunity: caseOf(anna, 'press-0'), heard: [late, early] };
    expect(standing(all).map(({ intent }) => intent)).toEqual(['press-0', 'press-2', 'press-1']);
    expect(standing(takeBack(all, 'press-0')).map(({ intent }) => intent)).toEqual(['press-2', 'press-1']);
    expect(standing(['press-0', 'press-1', 'press-2'].reduce(takeBack, all))).toEqual([]);
  });
});
