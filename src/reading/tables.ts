/** Where the tables of a sheet are: a header that speaks the trade's words, the rows below it, and the lines above. */
import { cellAt, type Area, type SheetSnapshot } from '../model/snapshot';
import { unitOf, type Unit } from '../model/unit';
import { isHeaderRow, readHeaderBlock, type Header, type HeaderBlock } from './headers';
import { normalised } from './normalise';
import { namedUnits } from './words/units';

export interface Table {
  readonly sheet: SheetSnapshot;
  /** The nearest text above the header that is neither unit nor sender; empty where there is none. */
  readonly title: string;
  /** From the line `单位：…` above the header. */
  readonly unit?: Unit;
  /** From the line `部门：…` above the header; empty where there is none. */
  readonly department: string;
  /** From the first header to the last row. */
  readonly area: Area;
  /** By column, from left to right. */
  readonly headers: ReadonlyMap<number, Header>;
  /** Rows below the header, up to the next header or to a gap after which nothing is counted. */
  readonly rows: readonly number[];
}

/** How far above its header a table's title may stand. */
const titleDistance = 4;

/** Blank rows that may stand inside a table. */
const widestGap = 3;

const unitWord = `(${namedUnits.join('|')})(?!\\p{Script=Han})`;
/** `单位：万元`, alone or behind the sender, or a bracket that ends the title. */
const unitLine = new RegExp(`单\\s*位\\s*:?\\s*(?:人民币\\s*)?${unitWord}|\\(\\s*${unitWord}\\s*\\)\\s*$`, 'u');

/** What forms print beside the title: the sender, the form's number. */
const besideTitle = /^(?:(?:编制|填报|编报|预算|公开)?(?:部门|单位)(?:名称)?(?:\((?:公章|盖章)\))?:|(?:公开|预算|财决)?\d+表$|附[件表]\d*$|\(?(?:金额)?单位:|填报日期)/;

/** `编制单位：示例局`, alone or before the unit of the figures. */
const sender = /^(?:(?:编制|填报|编报|预算|公开)?(?:部门|单位)(?:名称)?(?:\((?:公章|盖章)\))?:)\s*(?!(?:人民币)?[百千万亿]*元)([\p{Script=Han}()（）]{3,})/u;

/** The tables of a sheet, or those `within` an area of it; what stands above the area still counts as caption. */
export function tablesOf(sheet: SheetSnapshot, within?: Area): readonly Table[] {
  const filled = [...sheet.rows.keys()].filter((row) => !within || (row >= within.top && row <= within.bottom)).sort((a, b) => a - b);
  const blocks = headerBlocks(sheet, filled);
  return blocks.map(({ start, top, bottom, headers: all }, nth) => {
    const headers = within ? new Map([...all].filter(([column]) => column >= within.left && column <= within.right)) : all;
    const below = filled.slice(start, blocks[nth + 1]?.start).filter((row) => row > bottom);
    const rows = rowsBelow(sheet, bottom, below, headers);
    const columns = [...headers.keys()];
    const area = { top, left: Math.min(...columns), bottom: rows.at(-1) ?? bottom, right: Math.max(...columns) };
    return { sheet, headers, rows, area, ...readCaption(sheet, top, blocks[nth - 1]?.bottom ?? -1) };
  });
}

interface FoundHeader extends HeaderBlock {
  /** Its first row, and which of the filled rows that is. */
  readonly top: number;
  readonly start: number;
}

function headerBlocks(sheet: SheetSnapshot, filled: readonly number[]): readonly FoundHeader[] {
  const spansByRow = horizontalSpans(sheet);
  const blocks: FoundHeader[] = [];
  for (const [start, top] of filled.entries()) {
    // 金额 and 占比 below a merged header make no header of their own.
    if (top <= (blocks.at(-1)?.bottom ?? -1) || !isHeaderRow(sheet, top)) continue;
    blocks.push({ ...readHeaderBlock(sheet, top, spansByRow.get(top) ?? []), top, start });
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

function horizontalSpans(sheet: SheetSnapshot): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of sheet.merges) {
    if (area.left === area.right || area.top !== area.bottom) continue;
    const known = byRow.get(area.top);
    if (known) known.push(area);
    else byRow.set(area.top, [area]);
  }
  return byRow;
}

/** The rows of a table among the filled ones below its header. Somebody may have left a row blank; notes and the next title hold no numbers. */
function rowsBelow(sheet: SheetSnapshot, header: number, filled: readonly number[], headers: ReadonlyMap<number, Header>): readonly number[] {
  const rows: number[] = [];
  for (const row of filled) {
    const gap = row - (rows.at(-1) ?? header) - 1;
    if (gap > widestGap || (gap > 0 && !hasNumber(sheet, row, headers))) break;
    rows.push(row);
  }
  return rows;
}

function hasNumber(sheet: SheetSnapshot, row: number, headers?: ReadonlyMap<number, Header>): boolean {
  return [...sheet.rows.get(row)!].some(([column, { value }]) => value.kind === 'number' && (headers?.has(column) ?? true));
}

function readCaption(sheet: SheetSnapshot, header: number, previousHeader: number): Pick<Table, 'title' | 'unit' | 'department'> {
  let unit: Unit | undefined;
  let department = '';
  for (let row = header - 1; row > previousHeader && row >= header - titleDistance; row -= 1) {
    const cells = sheet.rows.get(row);
    if (!cells) continue;
    // The last row of the table before this one.
    if (hasNumber(sheet, row)) break;
    const texts = [...cells.values()].flatMap(({ value }) => (value.kind === 'text' && value.text.trim() !== '' ? [value.text.trim()] : []));
    const named = texts.map((text) => unitLine.exec(text.normalize('NFKC'))).find((match) => match);
    if (named) unit ??= unitOf(named[1] ?? named[2]!);
    department ||= texts.map((text) => sender.exec(text.normalize('NFKC'))?.[1]).find((name) => name !== undefined) ?? '';
    const title = texts.find((text) => !besideTitle.test(normalised(text)));
    if (title !== undefined) return { title, unit, department };
  }
  return { title: '', unit, department };
}
