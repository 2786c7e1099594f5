/** Where the tables of a sheet are: a header that speaks the trade's words, the rows below it, and the lines above. */
import { lastPer, oncePer } from '../model/once-per';
import { cellAt, type Area, type SheetSnapshot } from '../model/snapshot';
import { annexParts } from './annex';
import { readCaption, type Caption } from './caption';
import { headerBlockAt, mergesByRow, type HeaderBlock } from './header-block';
import { namesRows, type Header } from './headers';
import { normalised } from './normalise';
import { fundHeaders } from './words/measures';

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
  const blocks = headerBlocks(sheet, filled);
  return blocks.flatMap(({ start, top, bottom, headers }, nth) => {
    const below = filled.slice(start, blocks[nth + 1]?.start).filter((row) => row > bottom);
    const inside = within ? new Map([...headers].filter(([column]) => column >= within.left && column <= within.right)) : headers;
    const previous = blocks[nth - 1]?.bottom ?? -1;
    const rows = rowsBelow(sheet, bottom, below, inside);
    return sideBySide(inside).flatMap((own) => annexParts(tableOf(sheet, top, bottom, own, rows, previous)));
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
function sideBySide(headers: ReadonlyMap<number, Header>): readonly ReadonlyMap<number, Header>[] {
  const halves: Map<number, Header>[] = [];
  let hasValues = false;
  for (const [column, header] of headers) {
    const isFund = fundHeaders.includes(header.word);
    const names = namesRows(header.path.at(-1)!) && !isFund;
    if (halves.length === 0 || (names && hasValues)) {
      halves.push(new Map());
      hasValues = false;
    }
    halves.at(-1)!.set(column, header);
    hasValues ||= !names && !isFund;
  }
  return halves;
}

interface FoundHeader extends HeaderBlock {
  /** Which of the filled rows it begins in. */
  readonly start: number;
}

function headerBlocks(sheet: SheetSnapshot, filled: readonly number[]): readonly FoundHeader[] {
  const merges = mergesByRow(sheet);
  const blocks: FoundHeader[] = [];
  for (const [start, top] of filled.entries()) {
    // 金额 and 占比 below a merged header make no header of their own.
    if (top <= (blocks.at(-1)?.bottom ?? -1)) continue;
    const block = headerBlockAt(sheet, merges, top);
    if (block) blocks.push({ ...block, start });
  }
  return blocks;
}

/** The text of a cell; empty where it holds none. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = cellAt(sheet, row, column)?.value;
  return value?.kind === 'text' ? value.text : '';
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
