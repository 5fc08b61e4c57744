import { createHash } from 'node:crypto';

/** So many bytes that are always the same for the same words. */
export function bytesOf(length: number, ...words: readonly string[]): Buffer {
  const block = (number: number) => createHash('sha512').update([String(number), ...words].join('\n')).digest();
  return Buffer.concat(Array.from({ length: Math.ceil(length / 64) }, (_, number) => block(number))).subarray(0, length);
}

/** Graph's form of an EWS id: "/" is "-" and "+" is "_", the reverse of base64url (graph-wire 2.4). */
export function restIdOf(ewsId: string): string {
  return ewsId.replaceAll('/', '-').replaceAll('+', '_');
}

/** The way back from `restIdOf`. */
export function ewsIdOf(restId: string): string {
  return restId.replaceAll('-', '/').replaceAll('_', '+');
}

/** False for an id in EWS form, and for one that Exchange never made. */
export function isRestId(id: string): boolean {
  return /^AAMk[\w=-]+$/.test(id);
}
