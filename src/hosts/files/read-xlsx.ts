import { HostError } from '../../model/host-error';
import type { SheetSnapshot, WorkbookSnapshot } from '../../model/snapshot';
import { OpcPackage } from './package/opc-package';
import { relationshipsOf } from './package/relationships';
import { readCellFormats } from './parts/cell-formats';
import * as formatLanguage from '../printing/format-language';
import { printer } from '../printing/printer';
import { readSharedStrings } from './parts/shared-strings';
import { readTablePart } from './parts/table-part';
import { TextBudget } from './parts/text-budget';
import { findWorkbookPart, readWorkbookPart, type SheetEntry } from './parts/workbook-part';
import { readWorksheetPart, type WorksheetSurroundings } from './parts/worksheet-part';

/**
 * Reads an .xlsx or .xlsm, transitional or strict. Sheets that hold no cells (charts, dialogs) are left out.
 * Throws `notAWorkbook`, `damaged` or `tooLarge`, the last two with the part for their subject.
 */
export function readXlsx(bytes: Uint8Array): WorkbookSnapshot {
  const opc = new OpcPackage(bytes);
  const part = findWorkbookPart(opc);
  if (part === undefined) throw new HostError('notAWorkbook', 'ZIP');
  const workbook = readWorkbookPart(opc, part);
  const texts = new TextBudget();
  const surroundings: WorksheetSurroundings = {
    sharedStrings: workbook.sharedStrings === undefined ? [] : readSharedStrings(opc, workbook.sharedStrings, texts),
    formats: workbook.styles === undefined ? [] : readCellFormats(opc, workbook.styles),
    date1904: workbook.date1904,
    print: printer(workbook, formatLanguage),
    texts,
    kept: 0,
  };
  const sheets = workbook.sheets.flatMap((entry) => (entry.type === 'worksheet' ? [readSheet(opc, entry, surroundings)] : []));
  return { sheets, names: workbook.names, calculation: workbook.calculation };
}

function readSheet(opc: OpcPackage, { id, name, visibility, part }: SheetEntry, surroundings: WorksheetSurroundings): SheetSnapshot {
  if (part === undefined) throw new HostError('damaged', name);
  const tables = relationshipsOf(opc, part).flatMap(({ type, target }) => (type === 'table' && target !== undefined ? [readTablePart(opc, target)] : []));
  return { id, name, visibility, tables, ...readWorksheetPart(opc, part, surroundings) };
}
