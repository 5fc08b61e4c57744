import { seal, unseal } from '../../src/store/seal';

/** The same numbers each time. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const rows = Array.from({ length: 200 }, (_, number) => ({ id: String(number), etag: `"g,${number % 7}"`, modifiedAt: '2026-11-24T08:00:00Z', fields: { Key: `k${number}`, Words: `Behøver hjælp ${number}` } }));
const names = ['Opportunities', 'Activities'];

function damaged(whole: Uint8Array, roll: (below: number) => number): Uint8Array {
  const bytes = whole.slice();
  const kind = roll(6);
  if (kind === 0) return bytes.slice(0, roll(bytes.length));
  if (kind === 1) return new Uint8Array([...bytes, roll(256)]);
  if (kind === 2) bytes.set([roll(256)], roll(8));
  else if (kind === 3) bytes.fill(0, roll(bytes.length));
  else for (let flips = 0; flips <= roll(5); flips += 1) {
    const place = roll(bytes.length);
    bytes[place] = (bytes[place] as number) ^ (1 << roll(8));
  }
  return bytes;
}

test('what is sealed comes back whole, under its own name only', () => {
  expect(unseal(seal('Opportunities', rows), 'Opportunities')).toEqual(rows);
  expect(unseal(seal('Opportunities', rows), 'Activities')).toBeUndefined();
  expect(unseal(seal('a', { half: '\ud800', empty: '', own: JSON.parse('{"__proto__":1}') as unknown }), 'a')).toEqual({ half: '\ud800', empty: '', own: JSON.parse('{"__proto__":1}') as unknown });
});

test('1,000 random damages (flipped bits, cut off, header, version, zeros): none gives a wrong row', () => {
  const roll = dice(6);
  const whole = names.map((name) => seal(name, rows));
  let noticed = 0;
  for (let run = 0; run < 1_000; run += 1) {
    const which = roll(2);
    const there = damaged(whole[which] as Uint8Array, roll);
    const read = unseal(there, names[which] as string);
    if (read === undefined) noticed += 1;
    else expect(read).toEqual(rows);
  }
  expect(noticed).toBeGreaterThan(950);
});

test.each([undefined, null, 'text', {}, new Uint8Array(), new Uint8Array(8), new ArrayBuffer(20)])('what was never sealed is nothing: %p', (value) => {
  expect(unseal(value, 'Opportunities')).toBeUndefined();
});
