import { deleteDB } from 'idb';
import type { Instant } from '../domain/time';

/** Rows can be fetched again, so whoever has not been here for so long finds none kept; what that person has written and not sent stays. */
const keptMilliseconds = 14 * 24 * 3_600_000;
const place = 'used:';

/** This person has left: nothing tells any more that somebody was here. */
export function forgetUse(identity: string): void {
  localStorage.removeItem(place + identity);
}

/** Notes that this person is here, and takes away the rows of those who have not been for fourteen days. Without a word where the browser keeps nothing. */
export async function forgetUnused(identity: string, now: Instant): Promise<void> {
  const since = (at: string | null) => Date.parse(now) - Date.parse(at ?? '');
  try {
    const unused = Object.keys(localStorage).filter((name) => name.startsWith(place) && since(localStorage.getItem(name)) > keptMilliseconds);
    for (const name of unused) {
      await deleteDB(`replica:${name.slice(place.length)}`);
      localStorage.removeItem(name);
    }
    localStorage.setItem(place + identity, now);
  } catch {
    /* Storage is refused: then there is nothing to take away. */
  }
}
