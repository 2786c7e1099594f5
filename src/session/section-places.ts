/** Where a section of the report stands on the report sheet, and where what it lacks is to be written. */
import { address } from '../model/address';
import type { Book, TextRole } from '../model/book';
import type { Place } from '../model/figure';
import type { WorkbookSnapshot } from '../model/snapshot';
import { reportSheetName, type ReportSection, textOf } from '../report/document';
import type { Outline } from '../report/outline';

/** The section's heading on the report sheet as it was last read; undefined before the report is written. */
export function placeInReport(snapshot: WorkbookSnapshot, section: ReportSection): Place | undefined {
  const sheet = snapshot.sheets.find(({ name }) => name === reportSheetName);
  const heading = headingOf(section);
  for (const [row, cells] of sheet?.rows ?? []) {
    for (const [column, { printed }] of cells) {
      if (printed.trim() === heading) return { sheet: reportSheetName, address: address(row, column) };
    }
  }
  return undefined;
}

/** The cell where the user writes a section's own text; undefined where it has none, or the workbook no place for it. */
export function placeOfText(book: Book, outline: Outline, section: ReportSection): Place | undefined {
  const content = outline.sections.find(({ id }) => id === section.id)?.content;
  const role = content && textRoles(content.composer, 'text' in content ? content.text : undefined).find((candidate) => isWanting(book, candidate, section));
  return role && book.texts.get(role)?.place;
}

export function headingOf({ blocks }: ReportSection): string {
  return textOf(blocks[0]?.runs ?? []).trim();
}

function textRoles(composer: string, text: TextRole | undefined): readonly TextRole[] {
  if (text) return [text];
  if (composer === 'problems') return ['problems', 'adjustmentReason'];
  if (composer === 'improvements') return ['improvements'];
  return composer === 'performance' || composer === 'basicExpenditure' || composer === 'projectExpenditure' ? [composer] : [];
}

/** A text that is blank; of a section that lacks something else, none. */
function isWanting(book: Book, role: TextRole, section: ReportSection): boolean {
  return section.state === 'incomplete' && book.texts.get(role)?.text.trim() === '';
}
