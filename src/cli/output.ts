/** Where a command's words go: the terminal, or a test. */
export interface Output {
  /** Results. */
  print(text: string): void;
  /** What went wrong; one sentence. */
  complain(text: string): void;
  /** Columns of the terminal, where there is one. */
  readonly width?: number;
}

export const terminal: Output = {
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
  width: process.stdout.columns,
};
