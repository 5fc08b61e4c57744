import type { Desk } from './desk';
import type { ListName } from './listNames';

/** Name under which the replica remembers the id of a list. */
export const idNote = (list: ListName): string => `id:${list}`;

/** Graph finds a list by its name too (documented), so that the first call needs no list of lists. */
export function listId(desk: Desk, list: ListName): string {
  return desk.note(idNote(list)) ?? list;
}
