/** Where a host breaks lines of Chinese text, in widths of a full-width character. */

/** Half-width characters are ½ wide in Chinese typefaces, up to this in the substitutes of a machine that lacks them. */
const widestHalf = 0.56;

const neverFirst = new Set('，。、；：？！）〕】》」』”’…—·％%‰℃,.;:?!)]}');
const neverLast = new Set('（〔【《「『“‘([{￥$');
const word = /[A-Za-z0-9.,%:/+-]/;

export function widthOf(text: string, halfWidth = widestHalf): number {
  return [...text].reduce((sum, character) => sum + (character < '\u0080' ? halfWidth : 1), 0);
}

/** The fewest lines a host may need: half-width characters at their narrowest, lines ending anywhere. */
export function fewestLines(text: string, width: number): number {
  return Math.max(1, Math.ceil(widthOf(text, 0.5) / width));
}

/** The most lines a host may need, each at most `width` wide, none beginning with a closing mark or ending with an opening one. Together they are the text. */
export function breakLines(text: string, width: number): readonly string[] {
  return filled(unbreakable(text).flatMap((piece) => (widthOf(piece) > width ? filled([...piece], width) : [piece])), width);
}

/** Pieces put side by side as long as they fit. */
function filled(pieces: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces) {
    const needed = widthOf(piece);
    if (line !== '' && used + needed > width) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    line += piece;
    used += needed;
  }
  return [...lines, line];
}

/** Stretches no line may end inside of: words and numbers, and marks with the character they cling to. */
function unbreakable(text: string): readonly string[] {
  const pieces: string[] = [];
  let before = '';
  for (const character of text) {
    if (before !== '' && clings(before, character)) pieces.push(pieces.pop() + character);
    else pieces.push(character);
    before = character;
  }
  return pieces;
}

function clings(before: string, after: string): boolean {
  return neverFirst.has(after) || neverLast.has(before) || (word.test(before) && word.test(after));
}
