/** Throws that a seed decides. */
export class Dice {
  constructor(private state: number) {}

  /** 0 to 1, as `mulberry32` does. */
  readonly throw = (): number => {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };

  between(least: number, most: number): number {
    return least + Math.floor(this.throw() * (most - least + 1));
  }

  isLucky(chance: number): boolean {
    return this.throw() < chance;
  }
}
