import type { CheckedText } from './checked-text';

/** A stretch of text without a mark, or under one. */
export interface Run {
  readonly text: string;
  /** Index of its mark. */
  readonly mark?: number;
}

/** Longer paragraphs are shown in pieces, so that each is quickly drawn. */
const longest = 2000;

/** The text as paragraphs of runs; blank ones are left out. */
export function paragraphsOf({ text, marks }: CheckedText): readonly (readonly Run[])[] {
  const paragraphs: Run[][] = [];
  let runs: Run[] = [];
  let length = 0;
  const end = () => {
    if (runs.some((run) => run.text.trim() !== '')) paragraphs.push(runs);
    runs = [];
    length = 0;
  };
  const add = (run: Run) => {
    if (length > longest) end();
    if (run.text !== '') runs.push(run);
    length += run.text.length;
  };
  const plain = (from: number, to: number) => {
    text.slice(from, to).split(/\r?\n|\r/).forEach((line, index) => {
      if (index > 0) end();
      for (let at = 0; at < line.length; at += longest) add({ text: line.slice(at, at + longest) });
    });
  };
  let at = 0;
  marks.forEach((mark, index) => {
    // Two faults of wording may overlap; each stretch is shown once.
    if (mark.start < at) return;
    plain(at, mark.start);
    add({ text: text.slice(mark.start, mark.end), mark: index });
    at = mark.end;
  });
  plain(at, text.length);
  end();
  return paragraphs;
}
