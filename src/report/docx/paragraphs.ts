import { AlignmentType, HeadingLevel, type IParagraphOptions, Paragraph, type TextRun } from 'docx';
import { annexWord } from '../compose-report';
import { type Block, textOf } from '../document';
import { widthOf } from '../layout/line-breaking';
import { closingOf, type Closing, rightIndents, titleLines } from '../layout/lines';
import { linesAboveSignature } from '../layout/page';
import { characters, charactersPerLine, linePitch } from './measures';
import { textRun } from './text';

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

/** The report's blocks as Word paragraphs, one each: the white space of a sheet is indentation and spacing here. */
export function paragraphsOf(blocks: readonly Block[]): readonly Paragraph[] {
  const closing = closingOf(blocks);
  return blocks.map((block, index) => new Paragraph({ ...lookOf(block, blocks[index - 1], closing), keepNext: isKeptWithNext(block, blocks[index + 1]), children: linesOf(block) }));
}

/** A title's lines end where those on the sheet do. */
function linesOf(block: Block): TextRun[] {
  if (block.kind !== 'title') return [textRun(textOf(block.runs))];
  return titleLines(block.runs).map((text, index) => textRun(text, { break: index === 0 ? 0 : 1 }));
}

const indented = { firstLine: characters(2), firstLineChars: 200 };
/** Digits are half as wide as characters in the typefaces of GB/T 9704. */
const halfWidth = 0.5;
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
      return { alignment: AlignmentType.LEFT, indent: { left: characters(leftIndent(closing, 'signature')) }, spacing: { before: linesAboveSignature * linePitch } };
    case 'date':
      return dateLook(closing);
  }
}

/** Two from the right where the date ends later, else two after the signature's first character: whatever width a program gives to digits, the rule holds. */
function dateLook(closing: Closing): IParagraphOptions {
  const fromRight = rightIndents(closing, halfWidth).date;
  if (fromRight === 2) return { alignment: AlignmentType.RIGHT, indent: { right: characters(fromRight) } };
  return { alignment: AlignmentType.LEFT, indent: { left: characters(leftIndent(closing, 'date')) } };
}

function leftIndent(closing: Closing, kind: keyof Closing): number {
  return Math.max(0, charactersPerLine - rightIndents(closing, halfWidth)[kind] - widthOf(closing[kind], halfWidth));
}

/** Signature and date never stand on a page without text: the list of annexes goes with them, and the last paragraph with it. */
function isKeptWithNext(block: Block, next: Block | undefined): boolean {
  return block.kind === 'heading' || block.kind === 'annexes' || next?.kind === 'annexes' || next?.kind === 'signature' || next?.kind === 'date';
}
