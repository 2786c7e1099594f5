import { columnName, parseAddress } from '../../../model/address';
import { SHEET_COLUMNS, SHEET_ROWS } from '../limits';

/** Longer formulas than Excel takes are left as they are. */
const MAX_FORMULA = 8192;

const WORD = String.raw`[\p{L}\p{N}_.$\\?]+`;
/** Texts, quoted sheet names and bracketed table columns are taken whole, so that no word is found inside them. */
const TOKENS = new RegExp(String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<words>${WORD}(?::${WORD})?)(?<behind>[(!]?)`, 'gu');
const CELL = /^(?<column>\$?[A-Z]{1,3})(?<row>\$?[1-9][0-9]{0,6})$/i;
const COLUMN = /^\$?[A-Z]{1,3}$/i;
const ROW = /^\$?[1-9][0-9]{0,6}$/;

/**
 * The formula as Excel would copy it so many rows down and columns to the right: relative A1 references move, `$` ones stay, texts,
 * sheet names and table columns are left alone. A reference that leaves the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if ((rows === 0 && columns === 0) || formula.length > MAX_FORMULA) return formula;
  return formula.replace(TOKENS, (token: string, ...captured: unknown[]) => {
    const { words, behind } = captured.at(-1) as Partial<Record<string, string>>;
    return words === undefined ? token : shiftWords(words.split(':'), behind ?? '', rows, columns) + (behind ?? '');
  });
}

/** One word, or two around a colon; what stands before `!` is a sheet, what stands before `(` a function. */
function shiftWords(words: readonly string[], behind: string, rows: number, columns: number): string {
  if (behind === '!') return words.join(':');
  const [first, last] = words;
  if (last !== undefined && behind === '' && words.every((word) => COLUMN.test(word))) return joined(':', shiftColumn(first!, columns), shiftColumn(last, columns));
  if (last !== undefined && behind === '' && words.every((word) => ROW.test(word))) return joined(':', shiftRow(first!, rows), shiftRow(last, rows));
  return words.map((word, index) => (behind === '(' && index === words.length - 1 ? word : shiftCell(word, rows, columns))).join(':');
}

function shiftCell(word: string, rows: number, columns: number): string {
  const { column, row } = CELL.exec(word)?.groups ?? {};
  return column === undefined || row === undefined ? word : joined('', shiftColumn(column, columns), shiftRow(row, rows));
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
