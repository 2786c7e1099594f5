/** The header of a table: one row, or two where merged cells (年初预算) stand over their own columns (金额, 占比). */
import { cellAt, type Area, type SheetSnapshot } from '../model/snapshot';
import { unitOf, type Unit } from '../model/unit';
import { normalised } from './normalise';
import { factHeaders, textHeaders } from './words/entries';
import { indicatorColumns, indicatorMeasures } from './words/indicators';
import { fundHeaders, labelHeaders, measureWords } from './words/measures';
import { namedUnits } from './words/units';

export interface Header {
  /** Normalised, without year and unit. */
  readonly word: string;
  /** 2023 of 2023年决算数. */
  readonly year?: number;
  /** Named in brackets. */
  readonly unit?: Unit;
}

const known = new Set(
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

/** No header is longer; texts that are need not be looked up. */
const longestHeader = 40;

const bracketedUnit = new RegExp(`\\((?:单位:)?(${namedUnits.join('|')})\\)$`);

export function readHeader(text: string): Header {
  const whole = text.length > longestHeader ? '' : normalised(text);
  const year = /^(\d{4})年度?/.exec(whole)?.[1];
  const unit = bracketedUnit.exec(whole)?.[1];
  return {
    word: whole.replace(/^\d{4}年度?/, '').replace(bracketedUnit, ''),
    ...(year !== undefined && { year: Number(year) }),
    ...(unit !== undefined && { unit: unitOf(unit) }),
  };
}

/** Whether a row speaks two words of a header and holds no number: 合计 may stand twice in a row of figures. */
export function isHeaderRow(sheet: SheetSnapshot, row: number): boolean {
  const recognised = new Set<string>();
  for (const { value } of sheet.rows.get(row)!.values()) {
    if (value.kind === 'number') return false;
    if (value.kind !== 'text') continue;
    const { word, year } = readHeader(value.text);
    if (known.has(word)) recognised.add(`${year ?? ''}${word}`);
  }
  return recognised.size >= 2;
}

export interface HeaderBlock {
  /** By column, from left to right. */
  readonly headers: ReadonlyMap<number, Header>;
  /** The last row it takes up. */
  readonly bottom: number;
}

/** Reads the header in a row. `spans` are the merged areas that begin there and cover several columns. */
export function readHeaderBlock(sheet: SheetSnapshot, row: number, spans: readonly Area[]): HeaderBlock {
  const headers = new Map([...textsOf(sheet, row)].map(([column, text]) => [column, readHeader(text)] as const));
  const below = textsOf(sheet, row + 1);
  const isSplit = spans.length > 0 && below.size > 0 && below.size === sheet.rows.get(row + 1)?.size
    && [...below.keys()].every((column) => spans.some((span) => span.left <= column && column <= span.right));
  if (!isSplit) return { headers, bottom: row };
  for (const span of spans) {
    const upper = readHeader(textsOf(sheet, row).get(span.left) ?? '');
    for (let column = span.left; column <= span.right; column += 1) {
      const lower = readHeader(below.get(column) ?? '');
      headers.set(column, { ...upper, ...lower, word: upper.word + lower.word });
    }
  }
  return { headers: new Map([...headers].sort(([a], [b]) => a - b)), bottom: row + 1 };
}

function textsOf(sheet: SheetSnapshot, row: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const column of [...(sheet.rows.get(row)?.keys() ?? [])].sort((a, b) => a - b)) {
    const value = cellAt(sheet, row, column)?.value;
    if (value?.kind === 'text' && value.text.trim() !== '') texts.set(column, value.text);
  }
  return texts;
}
