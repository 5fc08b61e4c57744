/** Puts a text into the clipboard; `shown` where the host allows none, and the text is to be shown to copy from. */
export function copyText(text: string): Promise<'copied' | 'shown'> {
  /* Undefined where the host allows no clipboard, whatever its type says. */
  const clipboard = navigator.clipboard as Clipboard | undefined;
  return (clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(() => 'copied' as const, () => 'shown' as const);
}
