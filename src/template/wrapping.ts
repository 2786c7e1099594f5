/** How wide a column is in points, and how high a row must be for its wrapped texts to be seen whole. */

/** A digit of 宋体 11, which the forms' widths are counted in, and a cell's padding. */
const digitPoints = 6;
const paddingPoints = 3.75;

/** Widths by column, from digits to points. */
export function pointsWide(widths: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  return new Map([...widths].map(([column, digits]) => [column, digits * digitPoints + paddingPoints]));
}

const linePoints = 14.5;
const leastPoints = 22;
const mostPoints = 409;

/** Width at 10 points, counted like column widths; a Chinese character is nearly two digits wide. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u2000' ? 1 : 1.9), 0);
}

/** A column's width less its indentation, and less what the marks that may not begin a line leave empty. */
const usable = (width: number): number => Math.max(2, width - 4);

function linesIn(text: string, width: number): number {
  return text.split('\n').reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(widthOf(paragraph) / usable(width))), 0);
}

/** Points, for the given texts in columns of the given widths. */
export function rowHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const points = Math.max(1, ...texts.map(({ text, width }) => linesIn(text, width))) * linePoints + 7.5;
  return Math.min(mostPoints, Math.max(leastPoints, points));
}
