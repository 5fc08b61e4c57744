/** Web Locks of one browser profile. */
export interface Locks {
  exclusively<T>(whose: object, name: string, work: () => Promise<T>): Promise<T>;
  /** What a page that ends held or waited for is free. */
  release(whose: object): void;
}

interface Waiting {
  readonly whose: object;
  readonly go: () => void;
}

/** One at a time for each name, in the order of asking. */
export class LockQueue implements Locks {
  private readonly queues = new Map<string, Waiting[]>();

  exclusively<T>(whose: object, name: string, work: () => Promise<T>): Promise<T> {
    const queue = this.queues.get(name) ?? [];
    this.queues.set(name, queue);
    return new Promise((done, failed) => {
      const mine = { whose, go: () => void work().then(done, failed).finally(() => this.leave(queue, mine)) };
      queue.push(mine);
      if (queue[0] === mine) mine.go();
    });
  }

  release(whose: object): void {
    for (const queue of this.queues.values()) for (const one of queue.filter((waiting) => waiting.whose === whose)) this.leave(queue, one);
  }

  private leave(queue: Waiting[], one: Waiting): void {
    const place = queue.indexOf(one);
    if (place < 0) return;
    queue.splice(place, 1);
    if (place === 0) queue[0]?.go();
  }
}
