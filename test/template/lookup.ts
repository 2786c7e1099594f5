/** Looks figures up in sheet documents by what a person would name: sheet, row label, column header. */
import { address } from '../../src/model/address';
import type { DocumentCell, SheetDocument } from '../../src/model/sheet-document';

export interface Spot {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
}

const textOf = (cell: DocumentCell): string => (cell.value?.kind === 'text' ? cell.value.text : '');

/** The cell in the row and column; of several rows with one label the first below a header that has the column. */
function cellAt(documents: readonly SheetDocument[], { sheet, row, column }: Spot): DocumentCell {
  const cells = documents.find(({ name }) => name === sheet)!.cells;
  for (const label of cells.filter((cell) => textOf(cell).trim() === row)) {
    const header = cells.filter((cell) => cell.row < label.row && cell.column > label.column && textOf(cell) === column).at(-1);
    const found = header && cells.find((cell) => cell.row === label.row && cell.column === header.column);
    if (found) return found;
  }
  throw new Error(`no ${column} of ${row} on ${sheet}`);
}

/** Exact, in ten-thousandths: money in 万元 to the 元, shares to 0.01%. Blank counts nothing. */
function units(cell: DocumentCell): bigint {
  if (!cell.value) return 0n;
  if (cell.value.kind !== 'number') throw new Error(`${address(cell.row, cell.column)} holds no number`);
  const [whole = '0', decimals = ''] = String(cell.value.number).split('.');
  if (decimals.length > 4) throw new Error(`${cell.value.number} has more than four decimals`);
  return BigInt(whole + decimals.padEnd(4, '0'));
}

export const figureAt = (documents: readonly SheetDocument[], spot: Spot): bigint => units(cellAt(documents, spot));

/** A1 addresses, with the sheet, of all cells whose values differ. */
export function differences(before: readonly SheetDocument[], after: readonly SheetDocument[]): readonly string[] {
  return before.flatMap(({ name, cells }, index) =>
    cells.flatMap((cell, at) => (JSON.stringify(cell.value) === JSON.stringify(after[index]!.cells[at]!.value) ? [] : [`${name}!${address(cell.row, cell.column)}`])),
  );
}
