/** Draws the contents of forms in a layout, as a workbook snapshot, and says where each amount went. */
import type { Area, CellSnapshot, WorkbookSnapshot } from '../../src/model/snapshot';
import type { StatementRole } from '../../src/model/statement';
import { sheet, workbook, type GridCell } from '../reading/grid';
import { drawForms, numeral } from './forms';
import type { Contents } from './contents';
import { factor, isScaling, type Layout } from './layout';

/** A cell of a drawing: text, an amount with the name it goes by, a whole number, or any other cell as it is. */
export type Drawn = null | string | { readonly cell: CellSnapshot } | { readonly amount: number | null; readonly key: string } | { readonly count: number };

export interface Drawing {
  readonly title: string;
  readonly role: readonly StatementRole[];
  readonly rows: readonly (readonly Drawn[])[];
  /** Relative to its first row. */
  readonly merges: readonly Area[];
}

export interface DrawnWorkbook {
  readonly workbook: WorkbookSnapshot;
  /** Where each amount stands, by its name: form / part / line / column. */
  readonly places: ReadonlyMap<string, { readonly sheet: string; readonly row: number; readonly column: number }>;
  /** In 万元, by the same names. */
  readonly amounts: ReadonlyMap<string, number | null>;
  /** Which roles a reader should find on which sheet. */
  readonly expected: readonly { readonly sheet: string; readonly role: StatementRole }[];
}

export function draw(contents: Contents, layout: Layout): DrawnWorkbook {
  return lay(drawForms(contents, layout), layout);
}

/** The drawings of a workbook, each on a sheet of its own or all on one. */
export function lay(drawings: readonly Drawing[], layout: Layout): DrawnWorkbook {
  const onOne = layout.sheetNames === 'one';
  const pages = onOne ? [drawings] : drawings.map((drawing) => [drawing]);
  const places = new Map<string, { sheet: string; row: number; column: number }>();
  const amounts = new Map<string, number | null>();
  const expected: { sheet: string; role: StatementRole }[] = [];
  const sheets = pages.map((page, nth) => {
    const name = sheetName(page[0]!, nth, layout);
    const grid: GridCell[][] = [];
    const merges: Area[] = [];
    for (const { rows, merges: own, role } of page) {
      const offset = grid.length === 0 ? 0 : grid.length + 2;
      while (grid.length < offset) grid.push([]);
      merges.push(...own.map((area) => ({ ...area, top: area.top + offset, bottom: area.bottom + offset })));
      expected.push(...role.map((each) => ({ sheet: name, role: each })));
      rows.forEach((cells, row) => grid.push(cells.map((cell, column) => {
        if (cell !== null && typeof cell === 'object' && 'amount' in cell) {
          places.set(cell.key, { sheet: name, row: row + offset, column });
          amounts.set(cell.key, cell.amount);
        }
        return written(cell, layout);
      })));
    }
    return sheet(name, grid, layout.merged ? merges : []);
  });
  return { workbook: workbook(...sheets), places, amounts, expected };
}

function sheetName({ title }: Drawing, nth: number, { sheetNames }: Layout): string {
  if (sheetNames === '表一') return `表${numeral(nth + 1)}`;
  if (sheetNames === '01') return String(nth + 1).padStart(2, '0');
  if (sheetNames === 'Sheet1' || sheetNames === 'one') return `Sheet${nth + 1}`;
  return `${nth + 1} ${title}`.slice(0, 31);
}

function written(cell: Drawn, layout: Layout): GridCell {
  if (cell === null || typeof cell === 'string') return cell;
  if ('cell' in cell) return cell.cell;
  if ('count' in cell) return numberCell(cell.count, '0', String(cell.count));
  return cell.amount === null ? blankCell(layout) : amountCell(cell.amount, layout);
}

function blankCell({ blank, format }: Layout): GridCell {
  return blank === 0 ? numberCell(0, format, '0.00') : blank === '' ? null : blank;
}

/** An amount in 万元 as the layout stores it. */
export function amountCell(amount: number, { unit, format, asText }: Layout): CellSnapshot {
  const scales = isScaling(format);
  const stored = Number((amount * (scales ? 10_000 : factor[unit])).toFixed(6));
  const printed = stored.toFixed(2);
  return asText ? { value: { kind: 'text', text: printed }, format: '@', printed } : numberCell(stored, format, printed);
}

function numberCell(number: number, format: string, printed: string): CellSnapshot {
  return { value: { kind: 'number', number }, format, printed };
}
