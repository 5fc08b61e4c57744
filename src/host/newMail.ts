/** A mail that the person may send, change or throw away; the app sends none. */
export interface NewMail {
  /** Mail addresses. */
  readonly to: readonly string[];
  /** At most 255 letters: Outlook takes no more. */
  readonly subject: string;
  /** Plain text; lines end with "\n". */
  readonly text: string;
}

/** Windows opens no longer address than 2,083 letters. */
const longestAddress = 2_000;

/** The mail as an address that opens the machine's own mail program; a long text is cut at its end. */
export function mailtoOf({ to, subject, text }: NewMail): string {
  const address = (body: string) => `mailto:${to.map((one) => encodeURIComponent(one).replaceAll('%40', '@')).join(',')}?subject=${encoded(subject)}&body=${encoded(body)}`;
  const letters = [...text.replaceAll('\n', '\r\n')];
  let count = letters.length;
  while (count > 0 && address(letters.slice(0, count).join('')).length > longestAddress) count = Math.floor(count * 0.95);
  return address(letters.slice(0, count).join(''));
}

/** Half a letter outside the basic plane has no UTF-8. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
}
