import { crc32, deflateSync } from 'node:zlib';
import { bytesOf } from './exchangeId';

const fields = 5;
const fieldPixels = 8;
const side = (fields + 2) * fieldPixels;

type Colour = readonly [number, number, number];

/** A picture that is always the same for the same words: five by five fields, left as right, in one colour on a pale ground. */
export function portrait(...words: readonly string[]): Buffer {
  const dice = bytesOf(32, 'portrait', ...words);
  const byte = (place: number) => dice[place] ?? 0;
  const colour: Colour = [40 + (byte(0) % 140), 40 + (byte(1) % 140), 40 + (byte(2) % 140)];
  const ground: Colour = [240, 240, 236];
  const isInked = (x: number, y: number) => x >= 0 && x < fields && y >= 0 && y < fields && byte(3 + y * 3 + Math.min(x, fields - 1 - x)) % 2 === 0;
  const at = (pixel: number) => Math.floor(pixel / fieldPixels) - 1;
  return png((x, y) => (isInked(at(x), at(y)) ? colour : ground));
}

/** A PNG of eight bits and three colours, unfiltered (W3C PNG, 5 and 11.2). */
function png(colourAt: (x: number, y: number) => Colour): Buffer {
  const lines = Array.from({ length: side }, (_, y) => [0, ...Array.from({ length: side }, (_unused, x) => colourAt(x, y)).flat()]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(lines.flat()))), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
