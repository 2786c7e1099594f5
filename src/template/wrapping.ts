/** How high a row must be for its wrapped texts to be seen whole. */

const linePoints = 14.75;
const leastPoints = 21;
const mostPoints = 409;

/** Width at 10 points, counted like column widths; a Chinese character is nearly two digits wide. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u2000' ? 1 : 1.9), 0);
}

/** Points, for the given texts in columns of the given widths. Three digits' width is kept for padding and for marks that may not begin a line. */
export function rowHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = texts.map(({ text, width }) => text.split('\n').reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(widthOf(paragraph) / Math.max(2, width - 3))), 0));
  const points = Math.max(1, ...lines) * linePoints + 7;
  return Math.min(mostPoints, Math.max(leastPoints, points));
}
