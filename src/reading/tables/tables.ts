/** Where the tables of a sheet are: a header that speaks the trade's words, the rows below it, and the lines above. */
import { lastPer, oncePer } from '../../model/once-per';
import { cellAt, type Area, type SheetSnapshot } from '../../model/snapshot';
import { annexParts } from './annex';
import { namesTable, readCaption, type Caption } from './caption';
import { headerBlockAt, mergesByRow, type HeaderBlock } from './header-block';
import { holdsFigure, namesFigures, namesRows, type Header } from './headers';
import { normalised } from '../cells/normalise';
import { fundHeaders } from '../words/measures';

export interface Table extends Caption {
  readonly sheet: SheetSnapshot;
  /** By column, from left to right. */
  readonly headers: ReadonlyMap<number, Header>;
  /** Rows below the header, up to the next header or to a gap after which nothing is counted. */
  readonly rows: readonly number[];
  /** From the first header to the last row. */
  readonly area: Area;
}

/** Blank rows that may stand inside a table. */
const widestGap = 3;

/** Below the last row of a form. */
const note = /^(?:附?注|备注|说明)\d*[:：]/;

/** The tables of a sheet. Tables side by side come from left to right. */
export const tablesOf = oncePer((sheet: SheetSnapshot) => findTables(sheet));

/** The tables within an area of a sheet; what stands above the area still counts as caption. */
export const tablesWithin = lastPer((area: Area, sheet: SheetSnapshot) => findTables(sheet, area));

function findTables(sheet: SheetSnapshot, within?: Area): readonly Table[] {
  const filled = [...sheet.rows.keys()].filter((row) => !within || (row >= within.top && row <= within.bottom)).sort((a, b) => a - b);
  const { blocks, repeated } = headerBlocks(sheet, filled);
  return withFormTitles(blocks.flatMap(({ start, top, bottom, headers }, nth) => {
    const below = filled.slice(start, blocks[nth + 1]?.start).filter((row) => row > bottom && !repeated.has(row));
    const inside = within ? new Map([...headers].filter(([column]) => column >= within.left && column <= within.right)) : headers;
    const previous = blocks[nth - 1]?.bottom ?? -1;
    const rows = rowsBelow(sheet, bottom, below, inside);
    return sideBySide(sheet, inside, rows).flatMap((own) => annexParts(tableOf(sheet, top, bottom, own, rows, previous)));
  }));
}

/** A self-evaluation form has one title above its funds, its goals and its indicators. */
function withFormTitles(tables: readonly Table[]): readonly Table[] {
  let form = '';
  return tables.map((table) => {
    if (/自评表/.test(table.title)) form = table.title;
    return form === '' || namesTable(table.title) ? table : { ...table, title: form };
  });
}

function tableOf(sheet: SheetSnapshot, top: number, bottom: number, headers: ReadonlyMap<number, Header>, shared: readonly number[], previous: number): Table {
  const left = Math.min(...headers.keys());
  const right = Math.max(...[...headers].map(([column, { width = 1 }]) => column + width - 1));
  const holdsSomething = (row: number) => [...sheet.rows.get(row)!.keys()].some((column) => column >= left && column <= right);
  const rows = shared.slice(0, shared.map(holdsSomething).lastIndexOf(true) + 1);
  return { sheet, headers, rows, area: { top, left, bottom: rows.at(-1) ?? bottom, right }, ...readCaption(sheet, top, previous, left, right) };
}

/** A form's second half begins with names of rows of its own: 收入 and 支出 side by side. */
function sideBySide(sheet: SheetSnapshot, headers: ReadonlyMap<number, Header>, rows: readonly number[]): readonly ReadonlyMap<number, Header>[] {
  const halves: Map<number, Header>[] = [];
  let hasValues = false;
  for (const [column, header] of headers) {
    const word = header.path.at(-1)!;
    const isFund = fundHeaders.includes(header.word);
    const names = namesRows(word) && !isFund;
    if (halves.length === 0 || (names && hasValues)) {
      halves.push(new Map());
      hasValues = false;
    }
    halves.at(-1)!.set(column, header);
    hasValues ||= !names && !isFund && (namesFigures(word) || rows.some((row) => hasFigure(sheet, row, column)));
  }
  return halves;
}

interface FoundHeader extends HeaderBlock {
  /** Which of the filled rows it begins in. */
  readonly start: number;
}

/** The headers of a sheet, and the rows in which one is printed again where a page begins. */
function headerBlocks(sheet: SheetSnapshot, filled: readonly number[]): { readonly blocks: readonly FoundHeader[]; readonly repeated: ReadonlySet<number> } {
  const merges = mergesByRow(sheet);
  const blocks: FoundHeader[] = [];
  const repeated = new Set<number>();
  for (const [start, top] of filled.entries()) {
    // 金额 and 占比 below a merged header make no header of their own.
    if (top <= (blocks.at(-1)?.bottom ?? -1) || repeated.has(top)) continue;
    const block = headerBlockAt(sheet, merges, top);
    if (!block) continue;
    const last = blocks.at(-1);
    const goesOn = last !== undefined && top - 1 > last.bottom && isAmidTable(sheet, top - 1) && isAmidTable(sheet, block.bottom + 1) && sameHeaders(last.headers, block.headers);
    if (!goesOn) blocks.push({ ...block, start });
    else for (let row = block.top; row <= block.bottom; row += 1) repeated.add(row);
  }
  return { blocks, repeated };
}

function sameHeaders(one: HeaderBlock['headers'], other: HeaderBlock['headers']): boolean {
  return one.size === other.size && [...one].every(([column, { path }]) => other.get(column)?.path.join('/') === path.join('/'));
}

/** Whether a row has figures, but is not the total that a table begins or ends with. */
function isAmidTable(sheet: SheetSnapshot, row: number): boolean {
  const columns = [...(sheet.rows.get(row)?.keys() ?? [])];
  return columns.some((column) => hasFigure(sheet, row, column)) && !columns.some((column) => /^(?:合计|总计)$/.test(normalised(textAt(sheet, row, column))));
}

/** The text of a cell; empty where it holds none. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = cellAt(sheet, row, column)?.value;
  return value?.kind === 'text' ? value.text : '';
}

function hasFigure(sheet: SheetSnapshot, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return cell !== undefined && holdsFigure(cell);
}

/** The column under the header that comes first in a list of words. */
export function columnOf(table: Table, words: readonly string[]): number | undefined {
  const byWord = new Map([...table.headers].reverse().map(([column, { word }]) => [word, column]));
  return words.map((word) => byWord.get(normalised(word))).find((column) => column !== undefined);
}

/** The rows of a table among the filled ones below its header. Somebody may have left a row blank; notes and the next title hold no numbers. */
function rowsBelow(sheet: SheetSnapshot, header: number, filled: readonly number[], headers: ReadonlyMap<number, Header>): readonly number[] {
  const rows: number[] = [];
  for (const row of filled) {
    const gap = row - (rows.at(-1) ?? header) - 1;
    if (gap > widestGap || (gap > 0 && !hasNumber(sheet, row, headers)) || isNote(sheet, row)) break;
    rows.push(row);
  }
  return rows;
}

/** A note takes up its row alone. */
function isNote(sheet: SheetSnapshot, row: number): boolean {
  const [first, second] = sheet.rows.get(row)!.values();
  return second === undefined && first!.value.kind === 'text' && note.test(normalised(first!.value.text));
}

function hasNumber(sheet: SheetSnapshot, row: number, headers: ReadonlyMap<number, Header>): boolean {
  return [...sheet.rows.get(row)!].some(([column, { value }]) => value.kind === 'number' && headers.has(column));
}
