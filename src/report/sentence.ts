/** Sentences as runs: plain words, and the figures set among them. */
import { type Figure, isKnown, type KnownFigure } from '../model/figure';
import type { Block, Run } from './document';

export type Piece = string | Run | readonly Run[];

/** Tag of a template whose places take words, runs or whole clauses; neighbouring words become one run. */
export function say(words: TemplateStringsArray, ...pieces: readonly Piece[]): readonly Run[] {
  return joined(words.flatMap((word, index) => (index < pieces.length ? [word, pieces[index]!] : [word])));
}

export function joined(pieces: readonly Piece[], separator = ''): readonly Run[] {
  const runs: Run[] = [];
  pieces.forEach((piece, index) => {
    if (index > 0) append(runs, { kind: 'text', text: separator });
    if (typeof piece === 'string') append(runs, { kind: 'text', text: piece });
    else for (const run of 'kind' in piece ? [piece] : piece) append(runs, run);
  });
  return runs;
}

function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (run.text === '') return;
  if (run.kind === 'text' && last?.kind === 'text') runs[runs.length - 1] = { kind: 'text', text: last.text + run.text };
  else runs.push(run);
}

/** Line feeds and tabs set a text in its cell; on the report's lines they would break it in two. */
export function onOneLine(text: string): string {
  return text.replace(/\s*[\t\n\v\f\r\u2028\u2029]\s*/g, '');
}

/** `slot` says which of its section's paragraphs it is, the same from one generation to the next. */
export function paragraph(runs: readonly Run[], slot: string | number): Block {
  return { kind: 'paragraph', key: String(slot), runs };
}

/** Marks what the user has still to write. */
export function gap(what: string): Run {
  return { kind: 'gap', text: `【请补充：${what}】` };
}

const hedges = { atLeast: '不低于', atMost: '不超过', about: '约' } as const;

/** A figure with its unit, at its own decimals: `0.30万元`, `不低于90%`. */
export function printed({ value, decimals, unit, hedge }: KnownFigure): string {
  return (hedge ? hedges[hedge] : '') + value.rounded(decimals).toString() + unit.symbol;
}

/** A figure as stated; a gap named after it where it has no number. */
export function stated(figure: Figure | undefined, what: string): Run {
  return isKnown(figure) ? { kind: 'stated', text: printed(figure), figure } : gap(what);
}

/** Whether there is something to print: a number other than zero, or a cell whose content is no number and must be put right. */
export function isPresent(figure: Figure | undefined): figure is Figure {
  if (figure === undefined || figure.gap === 'blank') return false;
  return figure.value === null || !figure.value.isZero;
}
