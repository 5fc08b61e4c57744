import type { Lead } from '../../src/store/surroundings';

/** Web Locks of one browser profile. */
export interface Locks {
  exclusively<T>(whose: object, name: string, work: () => Promise<T>): Promise<T>;
  /** Held until it is given up, or taken by another. */
  lead(whose: object, lead: Lead): () => void;
  /** What a page that ends held or waited for is free. */
  release(whose: object): void;
}

interface Waiting {
  readonly whose: object;
  readonly go: () => void;
}

interface Leading extends Lead {
  readonly whose: object;
}

/** One at a time for each name, in the order of asking. */
export class LockQueue implements Locks {
  private readonly queues = new Map<string, Waiting[]>();
  private leads: readonly Leading[] = [];

  exclusively<T>(whose: object, name: string, work: () => Promise<T>): Promise<T> {
    const queue = this.queues.get(name) ?? [];
    this.queues.set(name, queue);
    return new Promise((done, failed) => {
      const mine = { whose, go: () => void work().then(done, failed).finally(() => this.leave(queue, mine)) };
      queue.push(mine);
      if (queue[0] === mine) mine.go();
    });
  }

  lead(whose: object, { isTaken, began, lost }: Lead): () => void {
    const mine = { whose, isTaken, began, lost };
    const [before, ...others] = this.leads;
    this.leads = isTaken ? [mine, ...others] : [...this.leads, mine];
    if (isTaken) before?.lost();
    if (this.leads[0] === mine) began();
    return () => this.giveUp([mine]);
  }

  release(whose: object): void {
    for (const queue of this.queues.values()) for (const one of queue.filter((waiting) => waiting.whose === whose)) this.leave(queue, one);
    this.giveUp(this.leads.filter((one) => one.whose === whose));
  }

  private giveUp(those: readonly Leading[]): void {
    const [first] = this.leads;
    this.leads = this.leads.filter((one) => !those.includes(one));
    if (first !== this.leads[0]) this.leads[0]?.began();
  }

  private leave(queue: Waiting[], one: Waiting): void {
    const place = queue.indexOf(one);
    if (place < 0) return;
    queue.splice(place, 1);
    if (place === 0) queue[0]?.go();
  }
}
