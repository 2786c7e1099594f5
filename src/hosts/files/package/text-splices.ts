interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes to a text by offset, made all at once; insertions at one place stay in the order they came, replacements must not overlap. */
export class TextSplices {
  private readonly splices: Splice[] = [];

  constructor(readonly text: string) {}

  replace(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  toString(): string {
    const inOrder = [...this.splices].sort((one, other) => one.start - other.start || one.end - other.end);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of inOrder) {
      pieces.push(this.text.slice(at, start), text);
      at = end;
    }
    return pieces.join('') + this.text.slice(at);
  }
}
