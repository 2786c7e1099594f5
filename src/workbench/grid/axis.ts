/** The rows, or the columns, of a sheet along their axis: sizes in CSS pixels, hidden ones of size 0. */
export class Axis {
  private readonly starts: Float64Array;

  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index++) this.starts[index + 1] = this.starts[index]! + sizeOf(index);
  }

  get length(): number {
    return this.starts[this.count]!;
  }

  start(index: number): number {
    return this.starts[Math.max(0, Math.min(index, this.count))]!;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** From the start of one to the end of the other. */
  span(first: number, last: number): number {
    return this.start(last + 1) - this.start(first);
  }

  /** The one that lies there; the last where it is beyond all. */
  at(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The next one that can be seen, by steps of 1 or -1; the index itself where there is none. */
  nextShown(index: number, step: 1 | -1): number {
    for (let next = index + step; next >= 0 && next < this.count; next += step) if (this.size(next) > 0) return next;
    return index;
  }
}
