/** In a page, where there is no jest. */
export function same(there: unknown, wanted: unknown): void {
  const [one, other] = [JSON.stringify(there), JSON.stringify(wanted)];
  if (one !== other) throw new Error(`is ${one?.slice(0, 1_000)}\nshould be ${other?.slice(0, 1_000)}`);
}
