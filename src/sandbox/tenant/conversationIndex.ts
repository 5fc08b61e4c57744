import type { Dice } from './dice';

/** 100-nanosecond steps since 1601, as Windows counts time. */
function fileTime(instant: Date): bigint {
  return (BigInt(instant.getTime()) + 11_644_473_600_000n) * 10_000n;
}

function bigEndian(value: bigint, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, place) => Number((value >> BigInt(8 * (bytes - 1 - place))) & 0xffn));
}

/** The head of a new conversation, base64: 6 bytes of time and a GUID, 22 in all (MS-OXOMSG 2.2.1.3). */
export function newConversation(startedAt: Date, dice: Dice): string {
  return Buffer.from([...bigEndian(fileTime(startedAt) >> 16n, 6), ...dice.bytes(16)]).toString('base64');
}

/** The index of a reply: 5 bytes more, the time since the head in steps of 2^18 and a random byte (MS-OXOMSG 2.2.1.3). */
export function replyIn(conversation: string, repliedAt: Date, dice: Dice): string {
  const before = Buffer.from(conversation, 'base64');
  const headTime = BigInt('0x' + before.subarray(0, 6).toString('hex')) << 16n;
  const since = ((fileTime(repliedAt) - headTime) >> 18n) & 0x7fffffffn;
  return Buffer.from([...before, ...bigEndian(since, 4), ...dice.bytes(1)]).toString('base64');
}
