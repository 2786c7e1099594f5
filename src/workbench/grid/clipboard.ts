import { shiftFormula } from '../../hosts/files/parts/formula-shift';
import type { CellAt } from '../../hosts/files/calculation/calculation';
import type { Selection } from '../../hosts/files/editing/selection';
import type { WorkbookFile } from '../../hosts/files/workbook-file';
import type { Area } from '../../model/snapshot';

/** Cells copied in this page: pasted here again they bring their formulas along. */
interface Copied {
  readonly text: string;
  readonly top: number;
  readonly left: number;
  readonly typed: readonly (readonly string[])[];
}

/** More than a sheet of this trade holds; a slip of Ctrl+A must not stop the page. */
const MOST_CELLS = 500_000;
let copied: Copied | undefined;

/** Puts what the cells show on the clipboard, as text and as a table for other programs. */
export function copyArea(file: WorkbookFile, { sheet, area }: Selection, clipboard: DataTransfer): void {
  const rows = matrix(area, (row, column) => file.cellAt({ sheet, row, column })?.printed ?? '');
  const text = rows.map((cells) => cells.map(asField).join('\t')).join('\r\n');
  copied = { text, top: area.top, left: area.left, typed: matrix(area, (row, column) => file.typedTextAt({ sheet, row, column })) };
  clipboard.setData('text/plain', text);
  clipboard.setData('text/html', `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${asHtml(cell)}</td>`).join('')}</tr>`).join('')}</table>`);
}

/** The cells a paste writes: from the selection's first cell on; one value fills the whole selection. */
export function pastedCells(text: string, { sheet, area }: Selection): { at: CellAt; text: string }[] {
  const typed = copied?.text === text ? copied.typed : fieldsOf(text);
  const origin = copied?.text === text ? copied : undefined;
  const isOne = typed.length === 1 && typed[0]!.length === 1;
  const height = isOne ? area.bottom - area.top + 1 : typed.length;
  const width = isOne ? area.right - area.left + 1 : Math.max(...typed.map((row) => row.length));
  const target = { top: area.top, left: area.left, bottom: area.top + height - 1, right: area.left + width - 1 };
  const cells = matrix(target, (row, column) => {
    const source = isOne ? { row: 0, column: 0 } : { row: row - area.top, column: column - area.left };
    const content = typed[source.row]?.[source.column] ?? '';
    const moved = origin && content.startsWith('=') ? `=${shiftFormula(content.slice(1), row - origin.top - source.row, column - origin.left - source.column)}` : content;
    return { at: { sheet, row, column }, text: moved };
  });
  return cells.flat();
}

export function clearedCells({ sheet, area }: Selection): { at: CellAt; text: string }[] {
  return matrix(area, (row, column) => ({ at: { sheet, row, column }, text: '' })).flat();
}

/** Tab-separated fields; those with breaks or tabs in them stand in quotes. */
export function fieldsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', ending] of text.replace(/\r?\n$/, '').matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (ending === '') break;
    if (ending !== '\t') rows.push([]);
  }
  return rows;
}

function matrix<T>({ top, left, bottom, right }: Area, make: (row: number, column: number) => T): T[][] {
  const width = right - left + 1;
  const height = Math.min(bottom - top + 1, Math.floor(MOST_CELLS / width));
  return Array.from({ length: height }, (_, down) => Array.from({ length: width }, (__, across) => make(top + down, left + across)));
}

function asField(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}
