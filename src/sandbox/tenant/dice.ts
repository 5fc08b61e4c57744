/** Chance that repeats itself: the same seed throws the same dice (algorithm: mulberry32, public domain). */
export class Dice {
  private state: number;

  /** `purpose` keeps streams apart, so that a new mail changes nobody's name. */
  constructor(seed: number, purpose: string) {
    this.state = [...purpose].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), seed ^ 0x811c9dc5);
  }

  /** A whole number from 0 up to, never reaching, `limit`. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  one<T>(choices: readonly T[]): T {
    const chosen = choices[this.below(choices.length)];
    if (chosen === undefined) throw new Error('There is nothing to choose from: give the dice at least one choice.');
    return chosen;
  }

  /** The same things in another order. */
  shuffled<T>(things: readonly T[]): T[] {
    const left = [...things];
    return things.flatMap(() => left.splice(this.below(left.length), 1));
  }

  hex(letters: number): string {
    return Array.from({ length: letters }, () => this.below(16).toString(16)).join('');
  }

  bytes(count: number): number[] {
    return Array.from({ length: count }, () => this.below(256));
  }

  /** A GUID of version 4 (RFC 9562 5.4). */
  guid(): string {
    return `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-${this.one(['8', '9', 'a', 'b'])}${this.hex(3)}-${this.hex(12)}`;
  }
}
