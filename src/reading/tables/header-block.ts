/** The header of a table over all its rows: merged cells that stand over their own columns, code levels, a row of column numbers. */
import { cellAt, type Area, type SheetSnapshot } from '../../model/snapshot';
import { headerWords, holdsFigure, joined, namesRows, readHeader, textsOf, type Header } from './headers';
import { normalised } from '../cells/normalise';
import { meansNothing } from '../cells/number';

export interface HeaderBlock {
  readonly top: number;
  /** The last row it takes up. */
  readonly bottom: number;
  /** By column, from left to right. */
  readonly headers: ReadonlyMap<number, Header>;
}

/** No form has more rows of headers. */
const deepest = 6;

/** Nor more columns: the widest have a column for each economic subject, some hundred. */
const widest = 1000;

/** The merged areas of a sheet by the row they begin in. */
export type Merges = ReadonlyMap<number, readonly Area[]>;

export function mergesByRow({ merges }: SheetSnapshot): Merges {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    if (area.right < area.left || area.bottom < area.top) continue;
    const known = byRow.get(area.top);
    if (known) known.push(area);
    else byRow.set(area.top, [area]);
  }
  return byRow;
}

/** Two words make a header by themselves where one of them names the rows: 年初结转和结余 and 年末结转和结余 stand side by side in the rows of form 01, too. */
const enoughWithoutNames = 3;

/** The header that begins in a row; undefined where none does. */
export function headerBlockAt(sheet: SheetSnapshot, merges: Merges, top: number): HeaderBlock | undefined {
  if (isTooWide(sheet, top)) return undefined;
  const first = headerWords(sheet, top);
  if (first.known + first.groups < 2) return undefined;
  const rows = [top];
  let bottom = top;
  for (let row = top + 1; row < top + deepest; row += 1) {
    if (!sheet.rows.has(row)) {
      // Rows that merged headers cover hold nothing.
      if (!rows.some((above) => merges.get(above)?.some((area) => area.bottom >= row))) break;
      continue;
    }
    if (!isColumnNumbers(sheet, row)) {
      if (isTooWide(sheet, row)) break;
      if (sharesRowWithTotal(sheet, merges, rows, row)) {
        rows.push(row);
        break;
      }
      if (!continuesHeader(sheet, merges, rows, row)) break;
      rows.push(row);
    }
    bottom = row;
  }
  // 收入 and 支出, or 预算数 and 决算数, beside each other are a header only above one.
  const standsAlone = first.known >= (first.names ? 2 : enoughWithoutNames);
  if (!standsAlone && rows.length === 1) return undefined;
  return { top, bottom, headers: composed(levelsOf(sheet, merges, rows)) };
}

function isTooWide(sheet: SheetSnapshot, row: number): boolean {
  return (sheet.rows.get(row)?.size ?? 0) > widest;
}

const partOfCode = /^(?:类|款|项|栏次)$/;
const columnNumber = /^\d{1,2}$/;

/** 栏次 1 2 3 …, or the numbers alone, counted on from 1; captions such as 1=2+3 stand among them. */
function isColumnNumbers(sheet: SheetSnapshot, row: number): boolean {
  const written = [...sheet.rows.get(row)!].sort(([a], [b]) => a - b).map(([, { value }]) => (value.kind === 'number' ? String(value.number) : value.kind === 'text' ? normalised(value.text) : '?'));
  const numbers = written.filter((text) => columnNumber.test(text)).map(Number);
  const isMarked = written.includes('栏次');
  if (!written.every((text) => columnNumber.test(text) || partOfCode.test(text) || text === '行次' || /^\(?\d+\)?=[\d()+\-/*×÷]+$|^[—-]+$/.test(text))) return false;
  if (isMarked && numbers.length === 0) return true;
  return numbers.length >= (isMarked ? 1 : 3) && numbers.every((number, index) => (index === 0 ? isMarked || number === 1 : number > numbers[index - 1]!));
}

/** Whether a row goes on with the header above it: no number, and nothing but headers under headers that span it. */
function continuesHeader(sheet: SheetSnapshot, merges: Merges, above: readonly number[], row: number): boolean {
  const texts = textsOf(sheet, row);
  if (texts.size === 0 || texts.size < sheet.rows.get(row)!.size || [...texts].some(([column, text]) => meansNothing(text) || holdsFigure(cellAt(sheet, row, column)!))) return false;
  if ([...texts.values()].every((text) => partOfCode.test(normalised(text)))) return true;
  if (!above.some((top) => merges.has(top))) {
    const { known, groups } = headerWords(sheet, row);
    return known + groups >= 2 && isSplitBelow(sheet, above.at(-1)!, texts);
  }
  const spans = above.flatMap((top) => (merges.get(top) ?? []).filter(({ left, right, bottom }) => left < right && bottom < row));
  const others = [...texts].filter(([, text]) => !namesRows(text));
  const names = composed(levelsOf(sheet, merges, above));
  const split = others.filter(([column]) => spans.some(({ left, right }) => left <= column && column <= right) && !isNamed(names, column));
  // The label of the total may stand beside the last row of a header that is one row deeper elsewhere; 增减额 may stand below a header of its own column.
  return split.length === others.length || (split.length > 1 && others.every(([column, text]) => isNamed(names, column) ? isTotal(text) : names.has(column) || split.some(([each]) => each === column)));
}

/** Whether the row of the total begins beside the last row of the header: 合计 and its figures, but 合计 基本支出 项目支出 where 本年支出 spans them. */
function sharesRowWithTotal(sheet: SheetSnapshot, merges: Merges, above: readonly number[], row: number): boolean {
  const texts = wordsIn(sheet, row);
  if (texts.length >= sheet.rows.get(row)!.size || !texts.some(([, text]) => isTotal(text))) return false;
  const names = composed(levelsOf(sheet, merges, above));
  const [labels, split] = [texts.filter(([column]) => isNamed(names, column)), texts.filter(([column]) => !isNamed(names, column))];
  const spanned = (column: number) => [...names].some(([left, { width = 1 }]) => width > 1 && left <= column && column < left + width);
  return labels.length === 1 && isTotal(labels[0]![1]) && split.length > 1 && split.every(([column]) => spanned(column));
}

/** The texts of a row by column but for figures kept as text. */
function wordsIn(sheet: SheetSnapshot, row: number): readonly (readonly [number, string])[] {
  return [...textsOf(sheet, row)].filter(([column]) => !holdsFigure(cellAt(sheet, row, column)!));
}

function isTotal(text: string): boolean {
  return /^(?:合计|总计)$/.test(normalised(text));
}

/** Whether the header over a column says that it names the rows. */
function isNamed(headers: ReadonlyMap<number, Header>, column: number): boolean {
  const last = [...headers].filter(([left, { width = 1 }]) => left <= column && column < left + width).at(-1)?.[1];
  return last !== undefined && namesRows(last.path.at(-1)!);
}

/** Without merged cells: some of the texts stand where the row above has gaps, as the columns below a wider header do. */
function isSplitBelow(sheet: SheetSnapshot, above: number, texts: ReadonlyMap<number, string>): boolean {
  const upper = textsOf(sheet, above);
  const leftmost = Math.min(...upper.keys());
  return [...texts.keys()].some((column) => column > leftmost && !upper.has(column));
}

/** A header and the columns it stands over. */
interface Span {
  readonly left: number;
  readonly right: number;
  readonly header: Header;
}

/** The spans of each header row, the outermost first. */
function levelsOf(sheet: SheetSnapshot, merges: Merges, rows: readonly number[]): readonly (readonly Span[])[] {
  const hasMerges = rows.some((row) => merges.has(row));
  const levels: Span[][] = [];
  for (const row of rows) {
    const texts = wordsIn(sheet, row);
    const isLowest = row === rows.at(-1);
    levels.push(texts.map(([left, text], nth): Span => {
      const merged = merges.get(row)?.find((area) => area.left === left);
      // Without merged cells a header reaches to the next one, but not out from under the one above it.
      const next = hasMerges || isLowest ? left + 1 : (texts[nth + 1]?.[0] ?? Infinity);
      const bounds = levels.flatMap((level) => level.filter((span) => span.left <= left && left <= span.right).map((span) => span.right));
      return { left, right: merged?.right ?? Math.min(next - 1, ...bounds), header: readHeader(text) };
    }));
  }
  return levels;
}

/** By column the headers that stand over it. A header over several columns, none of which has its own, is that of the first, and says how wide it is. */
function composed(levels: readonly (readonly Span[])[]): ReadonlyMap<number, Header> {
  const columns = [...new Set(levels.flatMap((spans) => spans.map(({ left }) => left)))].sort((a, b) => a - b);
  return new Map(columns.map((column) => {
    const all = levels.flatMap((spans) => spans.filter(({ left, right }) => left <= column && column <= right));
    const names = all.map(({ header }) => namesRows(header.word)).lastIndexOf(true);
    const over = names < 0 ? all : all.slice(0, names + 1);
    const lowest = over.at(-1)!;
    const next = columns.find((other) => other > column) ?? Infinity;
    const width = Math.min(lowest.right, next - 1) - column + 1;
    return [column, { ...joined(over.map(({ header }) => header)), ...(width > 1 && Number.isFinite(width) && { width }) }];
  }));
}
