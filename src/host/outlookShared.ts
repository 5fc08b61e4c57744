import { answered } from './answered';

/** A mail or meeting in somebody else's mailbox; the library has the call for no other. */
export type SharedItem = Partial<Pick<Office.MessageRead, 'getSharedPropertiesAsync'>>;

/**
 * True where the mailbox is open in a window of its own, and Outlook names it in place of whoever sits there ("by design": OfficeDev/office-js#3837).
 * In the person's own window a shared mailbox is false: the person is named. Not told in time: false.
 */
export async function isNamedForMailbox(item: SharedItem | null | undefined, named: string, limitMilliseconds: number): Promise<boolean> {
  if (!item?.getSharedPropertiesAsync) return false;
  const told = await answered<Office.SharedProperties>((done) => item.getSharedPropertiesAsync?.(done), limitMilliseconds).catch(() => undefined);
  return told?.owner?.toLowerCase() === named.toLowerCase();
}
