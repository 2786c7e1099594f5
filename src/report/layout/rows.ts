/** The rows of the report sheet: a paragraph takes one or, where it is long or meets the foot of a page, several. */
import { type Block, blocksOf, type ReportDocument } from '../document';
import { fewestLines } from './line-breaking';
import { linesOf, titleLines } from './lines';
import { charactersPerLine, linePitch, linesPerPage, linesPerRow, naturalLine, titlePitch } from './page';

export interface SheetRow {
  /** Empty for white space. */
  readonly text: string;
  /** What the text belongs to: the rows of one block are one paragraph. Absent for white space. */
  readonly block?: Block | 'title';
  /** Points. */
  readonly height: number;
  /** The last row of its page. */
  readonly endsPage: boolean;
}

const linesAboveSignature = 2;
/** Lines of the last paragraph that go over with signature and date, so that these never stand on a page alone. */
const linesCarriedOver = 2;

/** The rows of a report from the top of the sheet down, each page filled line by line. */
export function rowsOf(report: ReportDocument): readonly SheetRow[] {
  const pages = new Pages();
  for (const line of titleLines(report.title)) pages.add(line, 'title', titlePitch);
  pages.add('', undefined, linePitch);
  const paragraphs = blocksOf(report).map((block) => ({ block, lines: linesOf(block, report.closing) }));
  paragraphs.forEach((paragraph, index) => {
    const together = keptTogether(paragraphs, index);
    if (together > pages.room) pages.end();
    if (paragraph.block.kind === 'signature') pages.add('', undefined, linesAboveSignature * linePitch);
    set(paragraph, pages, paragraphs[index + 1]?.block.kind === 'signature' ? keptTogether(paragraphs, index + 1) : 0);
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
  if (block.kind === 'signature') return linesAboveSignature + lines.length + keptTogether(paragraphs, index + 1);
  if (block.kind === 'date') return lines.length;
  const beforeSignature = paragraphs[index + 1]?.block.kind === 'signature';
  return beforeSignature && lines.length <= linesCarriedOver ? lines.length + keptTogether(paragraphs, index + 1) : 1;
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

/** Rows as they fall on pages. */
class Pages {
  readonly rows: SheetRow[] = [];
  private used = 0;

  /** Lines left on the page. */
  get room(): number {
    return Math.floor((linesPerPage * linePitch - this.used) / linePitch);
  }

  add(text: string, block: SheetRow['block'], height: number): void {
    this.rows.push({ text, block, height, endsPage: false });
    this.used += height;
  }

  /** Fills the page with white space, so that the next row begins the next page whether or not the host heeds page breaks. */
  end(): void {
    const left = linesPerPage * linePitch - this.used;
    if (left > 0) this.add('', undefined, left);
    this.rows.push({ ...this.rows.pop()!, endsPage: true });
    this.used = 0;
  }
}
