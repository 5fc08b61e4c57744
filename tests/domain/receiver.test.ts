import fc from 'fast-check';
import { confidantOf, receiverOf } from '../../src/domain/receiver';
import { client, ours } from './firms';

const today = '2026-11-26';
const [bo, carla, dora] = [ours('bo', 'seller'), ours('carla', 'seller'), ours('dora', 'director')];
const havbro = client('a1', 'Havbro', ['havbro.example'], { owner: 'carla' });
const account = { key: undefined, name: 'Havbro', domain: 'havbro.example' };
const stranger = { key: undefined, name: 'Ny', domain: 'ny.example' };

test.each([
  ['whom somebody has named for this case', { key: 'k', account, owner: 'dora' }, 'dora'],
  ['the client’s own seller', { key: 'k', account }, 'carla'],
  ['the seller of the firm that took the client over', { key: 'k', account: { key: 't', name: 'Old', domain: 'old.example' } }, 'carla'],
])('who follows up: %s', (_who, one, receiver) => {
  const accounts = [havbro, client('t', 'Old', ['old.example'], { mergedInto: 'a1' })];
  expect(receiverOf(one, { accounts, colleagues: [bo, carla, dora], today })?.key).toBe(receiver);
});

test('somebody who has left follows up nothing: another seller does, then a director, then nobody', () => {
  const left = (one: typeof bo) => ({ ...one, leftOn: '2026-11-25' });
  const who = (colleagues: readonly (typeof bo)[]) => receiverOf({ key: 'k', account, owner: 'carla' }, { accounts: [havbro], colleagues, today })?.key;
  expect(who([bo, left(carla), dora])).toBe('bo');
  expect(who([left(bo), left(carla), dora])).toBe('dora');
  expect(who([left(bo), left(carla), left(dora)])).toBeUndefined();
  expect(who([bo, { ...carla, leftOn: today }, dora])).toBe('carla');
});

test('two computers choose the same seller for 1,000 keys, in whatever order they know them, and share them fairly', () => {
  const sellers = ['s1', 's2', 's3', 's4'].map((key) => ours(key, 'seller'));
  const counts = new Map<string, number>();
  for (let number = 0; number < 1_000; number += 1) {
    const one = { key: `key-${number}`, account: stranger };
    const here = receiverOf(one, { accounts: [], colleagues: sellers, today })?.key ?? '';
    expect(receiverOf(one, { accounts: [], colleagues: [...sellers].reverse(), today })?.key).toBe(here);
    counts.set(here, (counts.get(here) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual(['s1', 's2', 's3', 's4']);
  for (const count of counts.values()) expect(Math.abs(count - 250)).toBeLessThan(60);
});

test('who joins takes only what is then theirs: nobody else’s cases change hands', () => {
  const sellers = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.string(), sellers, fc.string({ minLength: 9, maxLength: 9 }), (key, names, joining) => {
      const colleagues = names.map((name) => ours(name, 'seller'));
      const before = receiverOf({ key, account: stranger }, { accounts: [], colleagues, today })?.key;
      const after = receiverOf({ key, account: stranger }, { accounts: [], colleagues: [...colleagues, ours(joining, 'seller')], today })?.key;
      expect([before, joining]).toContain(after);
    }),
    { seed: 7 },
  );
});

test('what may not become a case is told to the client’s seller alone, to a director where none is there, and never to another seller', () => {
  const gone = { ...carla, leftOn: '2026-11-25' };
  expect(confidantOf(havbro, { colleagues: [bo, carla, dora], today })?.key).toBe('carla');
  expect(confidantOf(havbro, { colleagues: [bo, gone, dora], today })?.key).toBe('dora');
  expect(confidantOf({ key: 'a1', owner: undefined }, { colleagues: [bo, dora], today })?.key).toBe('dora');
  expect(confidantOf(havbro, { colleagues: [bo, gone], today })).toBeUndefined();
});
