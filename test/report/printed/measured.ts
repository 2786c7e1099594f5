/** A table of what GB/T 9704-2012 asks and what was measured, told when the tests are through. */
export class Measured {
  private readonly rows: (readonly [what: string, asked: string, measured: string])[] = [];

  constructor(private readonly title: string) {}

  note(what: string, asked: string, measured: string | number): void {
    this.rows.push([what, asked, typeof measured === 'number' ? measured.toFixed(1) : measured]);
  }

  /** The table, its columns aligned where Chinese characters are two columns wide. */
  toString(): string {
    const widths = [0, 1].map((column) => Math.max(...this.rows.map((row) => columnsOf(row[column]!))) + 2);
    const lines = this.rows.map((row) => row.map((text, column) => text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - columnsOf(text)))).join('').trimEnd());
    return `\n${this.title}\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
  }
}

function columnsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u0370' ? 1 : 2), 0);
}
