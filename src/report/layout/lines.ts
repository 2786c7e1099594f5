/** The printed lines of a report's blocks. */
import { type Block, type Run, textOf } from '../document';
import { breakLines, widthOf } from './line-breaking';
import { charactersPerLine, titleCharactersPerLine } from './page';

/** Headings and paragraphs begin two characters in (GB/T 9704-2012, 7.3.3). */
export const indentation = '　　';

/** Lines end between phrases where they can; a phrase too long for one line is set in lines of like length. */
export function titleLines(title: readonly Run[]): readonly string[] {
  const lines: string[] = [];
  for (const { text } of title) {
    const longer = (lines.at(-1) ?? '') + text;
    if (lines.length > 0 && widthOf(longer) <= titleCharactersPerLine) lines[lines.length - 1] = longer;
    else lines.push(text);
  }
  return lines.flatMap((line) => breakLines(line, Math.ceil(widthOf(line) / Math.ceil(widthOf(line) / titleCharactersPerLine))));
}

export function linesOf(block: Block, closing: readonly Block[]): readonly string[] {
  const text = textOf(block.runs);
  if (block.kind === 'heading' || block.kind === 'paragraph') return breakLines(indentation + text, charactersPerLine);
  const fromRight = Math.min(rightIndents(closing)[block.kind], charactersPerLine - widthOf(text));
  return breakLines(text + '　'.repeat(Math.max(0, fromRight)), charactersPerLine);
}

/** Full-width characters to the right of signature and date: the later-ending one stands two in, the date begins two after the signature (7.3.5.3). */
function rightIndents(closing: readonly Block[]): Readonly<Record<'signature' | 'date', number>> {
  const width = (kind: Block['kind']) => closing.filter((block) => block.kind === kind).reduce((sum, block) => sum + widthOf(textOf(block.runs)), 0);
  const [name, day] = [width('signature'), width('date')];
  const date = Math.max(2, name - day);
  return { signature: Math.round(date + day + 2 - name), date: Math.round(date) };
}
