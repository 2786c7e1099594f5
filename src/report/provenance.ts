/** From a place in the report to the cells its figures come from, and back. */
import { address, parseArea } from '../model/address';
import type { Figure, Place } from '../model/figure';
import { figuresOf, reportSheetName, type Run } from './document';
import type { MergedParagraph } from './merge/merge';
import type { ReportPreview } from './preview';

type Revised = Pick<ReportPreview, 'revision'>;

/** A number the report prints, and where it stands in the workbook; a computed one with what it was computed from. */
export interface Trace {
  readonly text: string;
  readonly figures: readonly Figure[];
}

export function tracesOf({ block }: MergedParagraph): readonly Trace[] {
  return block.runs.flatMap((run: Run) => {
    const figures = figuresOf(run).filter(({ origin }) => origin !== 'given');
    return figures.length > 0 ? [{ text: run.text, figures }] : [];
  });
}

/** Where a paragraph begins on the report sheet; undefined where it is not written yet. */
export function placeOf({ revision }: Revised, { row }: MergedParagraph): Place | undefined {
  const at = row === undefined ? undefined : revision.sheet?.rows[row]?.at;
  return at === undefined ? undefined : { sheet: reportSheetName, address: address(at, 0) };
}

/** The paragraph that stands at a place of the report sheet, whichever of its rows is meant. */
export function paragraphAt({ revision }: Revised, { sheet, address: at }: Place): MergedParagraph | undefined {
  const area = parseArea(at);
  if (sheet !== reportSheetName || !area || !revision.sheet) return undefined;
  const row = revision.sheet.rows.filter((textRow) => textRow.at <= area.bottom).length - 1;
  const above = revision.paragraphs.filter((paragraph) => paragraph.row !== undefined && paragraph.row <= row);
  return above.sort((one, other) => one.row! - other.row!).at(-1);
}

/** The paragraphs that print a figure of the selected cells, or something computed from one. */
export function usesOf({ revision }: Revised, { sheet, address: at }: Place): readonly MergedParagraph[] {
  const area = parseArea(at);
  if (!area) return [];
  const isSelected = ({ place }: Figure) => {
    const cell = place.sheet === sheet ? parseArea(place.address) : undefined;
    return cell !== undefined && cell.top >= area.top && cell.bottom <= area.bottom && cell.left >= area.left && cell.right <= area.right;
  };
  return revision.paragraphs.filter((paragraph) => tracesOf(paragraph).some(({ figures }) => figures.some(isSelected)));
}
