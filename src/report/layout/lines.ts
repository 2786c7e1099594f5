/** The printed lines of a report's blocks. */
import { annexWord } from '../compose-report';
import { type Block, type Run, textOf } from '../document';
import { breakLines, widthOf } from './line-breaking';
import { charactersPerLine, titleCharactersPerLine } from './page';

/** Headings and paragraphs begin two characters in (GB/T 9704-2012, 7.3.3). */
const indentation = '　　';
/** The further annexes in the list stand below the number of the first. */
const deepIndentation = '　　　　　';

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

export function linesOf(block: Block, closing: Closing): readonly string[] {
  const text = textOf(block.runs);
  if (block.kind === 'title') return titleLines(block.runs);
  if (block.kind !== 'signature' && block.kind !== 'date') return breakLines(indentationOf(block) + text, charactersPerLine);
  const fromRight = Math.min(Math.round(rightIndents(closing)[block.kind]), charactersPerLine - widthOf(text));
  return breakLines(text + '　'.repeat(Math.max(0, fromRight)), charactersPerLine);
}

/** White space before a block's first character. */
function indentationOf(block: Block): string {
  if (block.kind === 'annexes') return textOf(block.runs).startsWith(annexWord) ? indentation : deepIndentation;
  return block.kind === 'heading' || block.kind === 'paragraph' ? indentation : '';
}

/** The texts of signature and date, which stand together. */
export type Closing = Readonly<Record<'signature' | 'date', string>>;

export function closingOf(blocks: readonly Block[]): Closing {
  const text = (kind: Block['kind']) => textOf(blocks.find((block) => block.kind === kind)?.runs ?? []);
  return { signature: text('signature'), date: text('date') };
}

/** Full-width characters to the right of signature and date: the later-ending one stands two in, the date begins two after the signature (7.3.5.2). */
export function rightIndents(closing: Closing, halfWidth?: number): Readonly<Record<'signature' | 'date', number>> {
  const [name, day] = [widthOf(closing.signature, halfWidth), widthOf(closing.date, halfWidth)];
  const date = Math.max(2, name - day);
  return { signature: date + day + 2 - name, date };
}
