/** The rows of the report sheet: a paragraph takes one or, where it is long or meets the foot of a page, several. */
import type { Block } from '../document';
import { fewestLines } from './line-breaking';
import { closingOf, linesOf } from './lines';
import { charactersPerLine, linePitch, linesAboveSignature, linesPerPage, linesPerRow, naturalLine, titlePitch } from './page';

export interface SheetRow {
  /** Empty for white space. */
  readonly text: string;
  /** What the text belongs to: the rows of one block are one paragraph. Absent for white space. */
  readonly block?: Block;
  /** Points. */
  readonly height: number;
  /** The last row of its page. */
  readonly endsPage: boolean;
}

/** Lines of the last paragraph that go over with the list of annexes, signature and date, so that these never stand on a page without text. */
const linesCarriedOver = 2;

/** The rows of a report's blocks from the top of the sheet down, each page filled line by line. */
export function rowsOf(blocks: readonly Block[]): readonly SheetRow[] {
  const pages = new Pages();
  const closing = closingOf(blocks);
  const paragraphs = blocks.map((block) => ({ block, lines: linesOf(block, closing) }));
  paragraphs.forEach((paragraph, index) => {
    const { kind } = paragraph.block;
    if (kind === 'title') {
      for (const line of paragraph.lines) {
        if (pages.left < titlePitch) pages.end();
        pages.add(line, paragraph.block, titlePitch);
      }
      pages.add('', undefined, linePitch);
      return;
    }
    const together = keptTogether(paragraphs, index);
    if (together > pages.room) pages.end();
    if (kind === 'annexes' && paragraphs[index - 1]?.block.kind !== kind && pages.room > 0) pages.add('', undefined, linePitch);
    if (kind === 'signature') pages.add('', undefined, linesAboveSignature * linePitch);
    set(paragraph, pages, isLastOfText(paragraphs, index) ? keptTogether(paragraphs, index + 1) : 0);
  });
  return pages.rows;
}

interface Paragraph {
  readonly block: Block;
  readonly lines: readonly string[];
}

/** How many lines from the start of a paragraph on belong on one page: a heading with a line of its text, the signature with the date. */
function keptTogether(paragraphs: readonly Paragraph[], index: number): number {
  const paragraph = paragraphs[index];
  if (!paragraph) return 0;
  const { block, lines } = paragraph;
  if (block.kind === 'heading') return lines.length + keptTogether(paragraphs, index + 1);
  if (block.kind === 'annexes') return (paragraphs[index - 1]?.block.kind === 'annexes' ? 0 : 1) + lines.length + keptTogether(paragraphs, index + 1);
  if (block.kind === 'signature') return linesAboveSignature + lines.length + keptTogether(paragraphs, index + 1);
  if (block.kind === 'date') return lines.length;
  return isLastOfText(paragraphs, index) && lines.length <= linesCarriedOver ? lines.length + keptTogether(paragraphs, index + 1) : 1;
}

/** Whether the list of annexes or the signature comes next. */
function isLastOfText(paragraphs: readonly Paragraph[], index: number): boolean {
  const [here, next] = [paragraphs[index]?.block.kind, paragraphs[index + 1]?.block.kind];
  return next === 'signature' || (next === 'annexes' && here !== 'annexes');
}

/** Sets a paragraph in rows that end where a line ends; `following` lines must find room on the page it ends on. */
function set({ block, lines }: Paragraph, pages: Pages, following: number): void {
  let left = lines;
  while (left.length > 0) {
    if (pages.room === 0) pages.end();
    const carried = left.length <= pages.room && left.length + following > pages.room ? linesCarriedOver : 0;
    const here = Math.min(pages.room, Math.max(left.length - carried, 1));
    const taken = oneHeight(left.slice(0, Math.min(here, linesPerRow)));
    left = left.slice(taken.length);
    pages.add(taken.join(''), block, (taken.length - 1) * linePitch + (taken.length > 1 ? naturalLine : linePitch));
    if (taken.length > 1) pages.add('', undefined, linePitch - naturalLine);
    if (carried > 0 && left.length === carried) pages.end();
  }
}

/** The first of the lines that take the same height on every host: where the last might fit into those above it, it stands in a row of its own. */
function oneHeight(lines: readonly string[]): readonly string[] {
  const certain = lines.length === 1 || fewestLines(lines.join(''), charactersPerLine) === lines.length;
  return certain ? lines : oneHeight(lines.slice(0, -1));
}

/** A row of white space is no higher than one of text. */
const mostWhite = 2 * linesPerRow * linePitch;

/** Rows as they fall on pages. */
class Pages {
  readonly rows: SheetRow[] = [];
  private used = 0;

  /** Points left on the page. */
  get left(): number {
    return linesPerPage * linePitch - this.used;
  }

  /** Lines left on the page. */
  get room(): number {
    return Math.floor(this.left / linePitch);
  }

  add(text: string, block: SheetRow['block'], height: number): void {
    this.rows.push({ text, block, height, endsPage: false });
    this.used += height;
  }

  /** Fills the page with white space, so that the next row begins the next page whether or not the host heeds page breaks. */
  end(): void {
    while (this.left > 0) this.add('', undefined, Math.min(this.left, mostWhite));
    this.rows.push({ ...this.rows.pop()!, endsPage: true });
    this.used = 0;
  }
}
