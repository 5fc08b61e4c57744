import type { Snapshot } from '../../store/storeTypes';
import type { Services } from '../services';
import { linesOf, titleOf } from './readOut';

/** What waits as plain text to keep: a title, and a line for each thing that is in it. */
export function textOf(waiting: Snapshot['waiting'], snapshot: Snapshot, services: Pick<Services, 'language' | 'now'>): string {
  const parts = waiting.map((one) => [titleOf(one, snapshot, services), ...linesOf(one.change, snapshot, services).map(([label, said]) => `${label}: ${said}`)].join('\r\n'));
  return `\ufeff${parts.join('\r\n\r\n')}\r\n`;
}
