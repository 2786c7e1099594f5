/** The runs of a text that somebody edited: figures still printed as they were composed keep their origin, marks of gaps stay marks. */
import type { Run } from '../document';
import { joined } from '../sentence';

const gapMark = /(【请补充：[^【】]*】)/;

export function traced(text: string, composed: readonly Run[]): readonly Run[] {
  const figures = composed.filter((run) => run.kind === 'stated' || run.kind === 'computed');
  const pieces = text.split(gapMark).flatMap((piece): readonly Run[] => (gapMark.test(piece) ? [{ kind: 'gap', text: piece }] : withFigures(piece, figures)));
  return joined(pieces);
}

function withFigures(text: string, figures: readonly Run[]): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const figure of figures) {
    const at = numberAt(text, figure.text, from);
    if (at < 0) continue;
    runs.push({ kind: 'text', text: text.slice(from, at) }, figure);
    from = at + figure.text.length;
  }
  return [...runs, { kind: 'text', text: text.slice(from) }];
}

/** Where a printed number stands by itself, not inside a longer one. */
function numberAt(text: string, number: string, from: number): number {
  let at = text.indexOf(number, from);
  while (at > 0 && /[\d.]/.test(text.charAt(at - 1)) && /^[\d.]/.test(number)) at = text.indexOf(number, at + 1);
  return at;
}
