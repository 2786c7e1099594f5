/**
 * Forms in the layouts of several provinces, kept as text: a sheet begins with `=== its name` and what it should be read as (`> role set measures`); a line is a row,
 * `|` parts its cells, `<` and `^` go on with the cell to the left or above.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/model/snapshot';
import { number, sheet, text, workbook, type GridCell } from '../reading/grid';

export const provinces = [
  'shanghai', 'shanghai-funds', 'forms-of-2016', 'yunnan', 'shaanxi', 'jiangsu', 'operations', 'self-evaluation', 'details', 'budget-national', 'budget-shanghai', 'budget-guangdong-hunan',
  'settlement-export', 'settlement-stages', 'inner-mongolia', 'chongqing', 'budget-guizhou',
] as const;

export interface Province {
  readonly workbook: WorkbookSnapshot;
  /** `sheet: role set measures` of each table that is checked. */
  readonly expected: readonly string[];
}

/** How the same forms may come: without merged cells, or pasted as text. */
export interface Form {
  readonly merged: boolean;
  readonly asText: boolean;
}

export function province(name: (typeof provinces)[number], form: Form = { merged: true, asText: false }): Province {
  const written = readFileSync(join(__dirname, 'provinces', `${name}.txt`), 'utf8');
  const sheets = written.split(/^=== /m).slice(1).map((part) => {
    const [title = '', ...lines] = part.trimEnd().split('\n');
    return { title, roles: lines.filter((line) => line.startsWith('> ')), rows: lines.filter((line) => !line.startsWith('> ')) };
  });
  return {
    workbook: workbook(...sheets.map(({ title, rows }) => drawn(title, rows, form))),
    expected: sheets.flatMap(({ title, roles }) => roles.map((role) => `${title}: ${role.slice(2)}`)),
  };
}

interface Span {
  readonly top: number;
  readonly left: number;
  bottom: number;
  right: number;
}

function drawn(title: string, lines: readonly string[], { merged, asText }: Form): SheetSnapshot {
  const rows = lines.map((line) => line.split('|'));
  const spans: Span[][] = [];
  rows.forEach((cells, row) => {
    spans.push([]);
    cells.forEach((cell, column) => {
      const span = (cell === '<' ? spans[row]![column - 1] : cell === '^' ? spans[row - 1]![column] : undefined) ?? { top: row, left: column, bottom: row, right: column };
      [span.bottom, span.right] = [Math.max(span.bottom, row), Math.max(span.right, column)];
      spans[row]!.push(span);
    });
  });
  const merges = [...new Set(spans.flat())].filter(({ top, left, bottom, right }) => top < bottom || left < right);
  return sheet(title, rows.map((cells) => cells.map((cell): GridCell => (cell === '<' || cell === '^' || cell === '' ? null : cellOf(cell, asText)))), merged ? merges : []);
}

const amount = /^-?[\d,]+(?:\.\d+)?$/;
const code = /^(?:0\d|[235]\d{2}(?:\d{2}){0,2}|10\d(?:\d{3})?)$/;

function cellOf(written: string, asText: boolean): CellSnapshot {
  const isNumber = amount.test(written) && !code.test(written) && !asText;
  return isNumber ? number(Number(written.replaceAll(',', '')), '#,##0.00', { printed: written }) : text(written.replaceAll('\\n', '\n'));
}
