/** Where a command's words go: the terminal, or a test. */
export interface Output {
  /** Results. */
  print(text: string): void;
  /** What went wrong; one sentence. */
  complain(text: string): void;
  /** What else there is to know, apart from the results. */
  readonly note?: (text: string) => void;
  /** Shows how far a long run is, in the place of what was shown before; absent where nobody watches. */
  readonly progress?: (line: string) => void;
  /** Columns of the terminal, where there is one. */
  readonly width?: number;
}

const CLEAR_LINE = '\r\u001b[K';
const watched = process.stderr.isTTY;
const clear = () => void (watched && process.stderr.write(CLEAR_LINE));

export const terminal: Output = {
  print: (text) => (clear(), void process.stdout.write(`${text}\n`)),
  complain: (text) => (clear(), void process.stderr.write(`${text}\n`)),
  note: (text) => (clear(), void process.stderr.write(`${text}\n`)),
  progress: watched ? (line) => void process.stderr.write(CLEAR_LINE + line) : undefined,
  width: process.stdout.columns,
};

/** Who reads our words through a pipe may stop reading (`heji check … | head`): then there is nobody left to work for. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
