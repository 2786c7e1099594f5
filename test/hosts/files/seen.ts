import { parseAddress } from '../../../src/model/address';
import { cellAt, type CellSnapshot, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/model/snapshot';
import { HostError } from '../../../src/model/host-error';

/** The cell of a workbook's first sheet, or the sheet named, at an A1 address. */
export function seen(workbook: WorkbookSnapshot, address: string, sheet?: string): CellSnapshot | undefined {
  const { row, column } = parseAddress(address)!;
  return cellAt(sheetNamed(workbook, sheet), row, column);
}

export function sheetNamed(workbook: WorkbookSnapshot, name?: string): SheetSnapshot {
  return workbook.sheets.find((sheet) => name === undefined || sheet.name === name)!;
}

/** `kind: subject` of the HostError that something throws; anything else thrown is thrown on. */
export function hostError(action: () => unknown): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof HostError) return `${error.kind}: ${error.subject}`;
    throw error;
  }
}
