import { parseAddress } from '../model/address';
import type { Place } from '../model/figure';
import type { Suspect } from '../model/finding';
import { HostError } from '../model/host-error';
import { cellAt, type CellSnapshot, type WorkbookSnapshot } from '../model/snapshot';
import type { CellContent, CellCorrection } from '../model/workbook-host';
import { contentFor } from '../reading/cells/cell';

/** What puts a suspect's suggestion into its cell. Throws `cellChanged` where there is no such cell, `formulaInCell` where a formula stands in it. */
export function correctionFor({ figure, suggestion }: Suspect, workbook: WorkbookSnapshot | undefined): CellCorrection {
  const { place } = figure;
  const cell = workbook && cellOf(workbook, place);
  if (!suggestion || !cell) throw new HostError('cellChanged', placeName(place));
  if (cell.formula !== undefined) throw new HostError('formulaInCell', placeName(place));
  return { place, seen: contentOf(cell), content: contentFor(cell, figure, suggestion) };
}

function cellOf(workbook: WorkbookSnapshot, place: Place): CellSnapshot | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
  const at = parseAddress(place.address);
  return sheet && at && cellAt(sheet, at.row, at.column);
}

function contentOf({ value, printed }: CellSnapshot): CellContent {
  return value.kind === 'number' ? { kind: 'number', number: value.number } : { kind: 'text', text: value.kind === 'text' ? value.text : printed };
}

function placeName({ sheet, address }: Place): string {
  return `${sheet}!${address}`;
}
