import { AlignmentType, HeadingLevel, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { annexWord } from '../compose-report';
import { type Block, textOf } from '../document';
import { closingOf, type Closing, rightIndents, titleLines } from '../layout/lines';
import { characters, linePitch } from './measures';

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

/** The report's blocks as Word paragraphs, one each: the white space of a sheet is indentation and spacing here. */
export function paragraphsOf(blocks: readonly Block[]): readonly Paragraph[] {
  const closing = closingOf(blocks);
  return blocks.map((block, index) => new Paragraph({ ...lookOf(block, blocks[index - 1], closing), keepNext: isKeptWithNext(block, blocks[index + 1]), children: linesOf(block) }));
}

/** A title's lines end where those on the sheet do. */
function linesOf(block: Block): TextRun[] {
  if (block.kind !== 'title') return [new TextRun(textOf(block.runs))];
  return titleLines(block.runs).map((text, index) => new TextRun({ text, break: index === 0 ? 0 : 1 }));
}

const indented = { firstLine: characters(2), firstLineChars: 200 };
/** The annexes after the first stand below its number. */
const annexIndents = { first: characters(2), further: characters(5) };

function lookOf(block: Block, before: Block | undefined, closing: Closing): IParagraphOptions {
  switch (block.kind) {
    case 'title':
      return { heading: HeadingLevel.TITLE };
    case 'heading':
      return { heading: headingLevels[block.level], indent: indented };
    case 'paragraph':
      return { alignment: AlignmentType.JUSTIFIED, indent: indented };
    case 'annexes':
      return { indent: { left: textOf(block.runs).startsWith(annexWord) ? annexIndents.first : annexIndents.further }, spacing: { before: before?.kind === 'annexes' ? 0 : linePitch } };
    case 'signature':
      return { alignment: AlignmentType.RIGHT, indent: { right: characters(rightIndents(closing).signature) }, spacing: { before: 2 * linePitch } };
    case 'date':
      return { alignment: AlignmentType.RIGHT, indent: { right: characters(rightIndents(closing).date) } };
  }
}

/** Signature and date never stand on a page alone: the list of annexes goes with them, or else the last paragraph. */
function isKeptWithNext(block: Block, next: Block | undefined): boolean {
  return block.kind === 'heading' || block.kind === 'annexes' || next?.kind === 'signature' || next?.kind === 'date';
}
