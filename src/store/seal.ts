/** Marks what is sealed; the last byte is the form. */
const mark = [0x46, 0x53, 0x52, 2] as const;
const headLength = 8;
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** Text under a checksum that also holds its name: what is damaged, of another form, or stands in another's place can be told from what is whole. */
export function seal(name: string, value: unknown): Uint8Array<ArrayBuffer> {
  const body = new TextEncoder().encode(JSON.stringify([name, value]));
  const sealed = new Uint8Array(headLength + body.length);
  sealed.set(mark);
  sealed.set(body, headLength);
  new DataView(sealed.buffer).setUint32(mark.length, sumOf(body));
  return sealed;
}

/** What was sealed under this name; undefined where it is not whole. Never throws. */
export function unseal(sealed: unknown, name: string): unknown {
  if (!(sealed instanceof Uint8Array) || sealed.length <= headLength || mark.some((byte, place) => sealed[place] !== byte)) return undefined;
  const body = sealed.subarray(headLength);
  if (sumIn(sealed) !== sumOf(body)) return undefined;
  const [there, value] = JSON.parse(new TextDecoder().decode(body)) as [string, unknown];
  return there === name ? value : undefined;
}

/** The checksum that something sealed says of itself: whoever remembers it knows it from all others of its name. */
export function sumIn(sealed: Uint8Array): number {
  return new DataView(sealed.buffer, sealed.byteOffset).getUint32(mark.length);
}

/** CRC-32 as in ISO 3309: finds every run of up to 32 wrong bits, and all but one in four billion of the rest. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (let place = 0; place < bytes.length; place += 1) sum = (sum >>> 8) ^ (table[(sum ^ (bytes[place] as number)) & 255] as number);
  return (sum ^ 0xffffffff) >>> 0;
}
