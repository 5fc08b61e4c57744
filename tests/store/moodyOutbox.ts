import { memoryOutbox } from '../../src/store/memoryOutbox';
import type { Outbox } from '../../src/store/outboxTypes';
import { sturdyOutbox } from '../../src/store/sturdyOutbox';

export const full = () => new DOMException('no room', 'QuotaExceededError');

/** What a browser keeps, which refuses the steps of which `isRefused` says so by their number. */
export function moody(isRefused: (step: number, name: string) => boolean): { kept: Outbox; outbox: Outbox; steps: () => number } {
  const kept = { ...memoryOutbox(), isLasting: true };
  let steps = 0;
  const guarded = new Proxy(kept, {
    get: (target, name, self) => {
      const method: unknown = Reflect.get(target, name, self);
      if (typeof method !== 'function' || name === 'close') return method;
      return async (...values: unknown[]) => {
        if (isRefused((steps += 1), String(name))) throw full();
        return Reflect.apply(method, target, values) as unknown;
      };
    },
  });
  return { kept, outbox: sturdyOutbox(guarded), steps: () => steps };
}
