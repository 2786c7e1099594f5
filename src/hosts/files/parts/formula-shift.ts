import { columnName, parseAddress } from '../../../model/address';
import { SHEET_COLUMNS, SHEET_ROWS } from '../limits';

/** Longer formulas than Excel takes are left as they are. */
const MAX_FORMULA = 8192;

const NOT_BEFORE = String.raw`(?<![\p{L}\p{N}_.$\\])`;
const NOT_BEHIND = String.raw`(?![\p{L}\p{N}_.(!$\\])`;
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    String.raw`${NOT_BEFORE}(?<firstColumn>\$?[A-Z]{1,3}):(?<lastColumn>\$?[A-Z]{1,3})${NOT_BEHIND}`,
    String.raw`${NOT_BEFORE}(?<firstRow>\$?[0-9]{1,7}):(?<lastRow>\$?[0-9]{1,7})${NOT_BEHIND}`,
    String.raw`${NOT_BEFORE}(?<column>\$?[A-Z]{1,3})(?<row>\$?[1-9][0-9]{0,6})${NOT_BEHIND}`,
  ].join('|'),
  'giu',
);

/**
 * The formula as Excel would copy it so many rows down and columns to the right: relative A1 references move, `$` ones stay, texts,
 * sheet names and table columns are left alone. A reference that leaves the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if ((rows === 0 && columns === 0) || formula.length > MAX_FORMULA) return formula;
  return formula.replace(TOKENS, (token: string, ...captured: unknown[]) => {
    const groups = captured.at(-1) as Partial<Record<string, string>>;
    if (groups.column && groups.row) return joined('', shiftColumn(groups.column, columns), shiftRow(groups.row, rows));
    if (groups.firstColumn && groups.lastColumn) return joined(':', shiftColumn(groups.firstColumn, columns), shiftColumn(groups.lastColumn, columns));
    if (groups.firstRow && groups.lastRow) return joined(':', shiftRow(groups.firstRow, rows), shiftRow(groups.lastRow, rows));
    return token;
  });
}

function joined(separator: string, first: string | undefined, last: string | undefined): string {
  return first === undefined || last === undefined ? '#REF!' : first + separator + last;
}

function shiftRow(row: string, by: number): string | undefined {
  if (row.startsWith('$')) return row;
  const shifted = Number(row) + by;
  return shifted >= 1 && shifted <= SHEET_ROWS ? String(shifted) : undefined;
}

function shiftColumn(column: string, by: number): string | undefined {
  if (column.startsWith('$')) return column;
  const shifted = parseAddress(`${column}1`)!.column + by;
  return shifted >= 0 && shifted < SHEET_COLUMNS ? columnName(shifted) : undefined;
}
