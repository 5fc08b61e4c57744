/** SharePoint cuts an internal name at this length (belief: widely seen in the field). */
const longest = 32;

/** The internal name that SharePoint grants: anything but ASCII letters, digits and "_" is written `_x0020_`; a taken name gets a number (graph-wire 2.2). */
export function namePossible(asked: string, taken: readonly string[]): string {
  const encoded = [...asked].map((letter) => (/\w/.test(letter) ? letter : `_x${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}_`)).join('');
  const name = encoded.slice(0, longest);
  const isTaken = (one: string) => taken.some((other) => other.toLowerCase() === one.toLowerCase());
  for (let number = 0; ; number += 1) {
    const candidate = number === 0 ? name : `${name}${number}`;
    if (!isTaken(candidate)) return candidate;
  }
}
