/** Chance that can be repeated: the same seed gives the same numbers. */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to, not including, 1. The generator "mulberry32". */
  share(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor(this.share() * end);
  }

  of<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }
}
