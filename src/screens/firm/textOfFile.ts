/** Rows that are read at a time: more than any such firm has of anything, and little enough to be sent in minutes. */
export const mostRows = 1_000;

/** Most bytes of a file that is looked at. */
const mostBytes = 20_000_000;

/**
 * A file as text. Excel writes UTF-8 with a mark, UTF-16 ("Unicode text") or the machine's own Windows letters; UTF-8 says of itself when it is none.
 * Undefined where it is no text at all.
 */
export async function textOfFile(file: Blob): Promise<string | undefined> {
  if (file.size > mostBytes) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decoded(bytes);
  return text.includes('\u0000') ? undefined : text;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
