/** Where the tables of a sheet are: a header row that speaks the trade's words, and the rows below it. */
import { cellAt, type SheetSnapshot } from '../model/snapshot';
import { unitOf, type Unit } from '../model/unit';
import { normalised } from './normalise';
import { factHeaders, textHeaders } from './words/entries';
import { indicatorColumns, indicatorMeasures } from './words/indicators';
import { fundHeaders, labelHeaders, measureWords } from './words/measures';

export interface Table {
  readonly sheet: SheetSnapshot;
  /** The nearest text above the header that is not the unit line; empty where there is none. */
  readonly title: string;
  /** From the line `单位：…` above the header. */
  readonly unit?: Unit;
  /** Normalised header by column, from left to right. */
  readonly headers: ReadonlyMap<number, string>;
  /** Units named in header brackets, by column. */
  readonly headerUnits: ReadonlyMap<number, Unit>;
  /** Rows below the header up to the next blank row or header. */
  readonly rows: readonly number[];
}

const headerWords = new Set(
  [
    ...Object.values(measureWords),
    ...Object.values(indicatorColumns),
    ...Object.values(indicatorMeasures),
    labelHeaders,
    fundHeaders,
    factHeaders.asked,
    factHeaders.answered,
    textHeaders.asked,
    textHeaders.answered,
  ].flatMap((words) => words.map(normalised)),
);

/** How far above its header a table's title may stand. */
const titleDistance = 4;

export function tablesOf(sheet: SheetSnapshot): readonly Table[] {
  const filled = [...sheet.rows.keys()].sort((a, b) => a - b);
  const headerRows = new Set(filled.filter((row) => isHeaderRow(sheet, row)));
  return [...headerRows].map((headerRow) => {
    const { headers, headerUnits } = readHeaders(sheet, headerRow);
    return { sheet, headers, headerUnits, rows: rowsBelow(headerRow, filled, headerRows), ...readCaption(sheet, headerRow, headerRows) };
  });
}

/** The text of a cell; empty where it holds none. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = cellAt(sheet, row, column)?.value;
  return value?.kind === 'text' ? value.text : '';
}

/** The column under the first header of a list that the table has. */
export function columnOf(table: Table, words: readonly string[]): number | undefined {
  const wanted = new Set(words.map(normalised));
  return [...table.headers].find(([, header]) => wanted.has(header))?.[0];
}

function isHeaderRow(sheet: SheetSnapshot, row: number): boolean {
  let recognised = 0;
  for (const column of sheet.rows.get(row)!.keys()) {
    if (headerWords.has(headerWord(textAt(sheet, row, column)))) recognised += 1;
  }
  return recognised >= 2;
}

function readHeaders(sheet: SheetSnapshot, row: number): Pick<Table, 'headers' | 'headerUnits'> {
  const headers = new Map<number, string>();
  const headerUnits = new Map<number, Unit>();
  for (const column of [...sheet.rows.get(row)!.keys()].sort((a, b) => a - b)) {
    const text = textAt(sheet, row, column);
    headers.set(column, headerWord(text));
    const unit = /[(（]([^()（）]+)[)）]\s*$/.exec(text)?.[1];
    if (unit) headerUnits.set(column, unitOf(unit));
  }
  return { headers, headerUnits };
}

/** A header without its year (2023年) and without a unit in brackets. */
function headerWord(text: string): string {
  return normalised(text).replace(/^\d{4}年度?/, '').replace(/\((?:元|百元|千元|万元|亿元|%|人|个|分)\)$/, '');
}

function rowsBelow(headerRow: number, filled: readonly number[], headerRows: ReadonlySet<number>): readonly number[] {
  const rows: number[] = [];
  for (const row of filled) {
    if (row <= headerRow) continue;
    const previous = rows.at(-1) ?? headerRow;
    if (row > previous + 1 || headerRows.has(row)) break;
    rows.push(row);
  }
  return rows;
}

function readCaption(sheet: SheetSnapshot, headerRow: number, headerRows: ReadonlySet<number>): Pick<Table, 'title' | 'unit'> {
  let unit: Unit | undefined;
  for (let row = headerRow - 1; row >= 0 && row >= headerRow - titleDistance && !headerRows.has(row); row -= 1) {
    for (const column of sheet.rows.get(row)?.keys() ?? []) {
      const text = textAt(sheet, row, column).trim();
      const named = /单位\s*[:：]\s*(\S+?)\s*$/.exec(text)?.[1];
      if (named) unit ??= unitOf(named);
      else if (text !== '') return { title: text, unit };
    }
  }
  return { title: '', unit };
}
