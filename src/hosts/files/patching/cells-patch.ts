import { address, areaAddress } from '../../../model/address';
import { HostError } from '../../../model/host-error';
import type { CellValue } from '../../../model/snapshot';
import { TextSplices } from '../package/text-splices';
import { contentMarkup, tagWriter } from '../package/xml-markup';
import { child, type XmlElement } from '../package/xml-outline';
import { shiftFormula } from '../parts/formula-shift';
import { isTrue } from '../parts/workbook-part';
import { cellXml, type WrittenValue } from './cell-xml';
import { patchResult } from './formula-result';
import { scanSheet, type SharedUse, type SheetScan } from './sheet-scan';

/** What becomes of a cell: new content, in another style where `restyle` says so, or a new result of the formula it has. */
export type CellPatch =
  | { readonly content: WrittenValue; readonly restyle?: (style: string | undefined) => string }
  | { readonly result: CellValue };

/** Patches by row, then by column, both counted from 0. */
export type CellPatches = ReadonlyMap<number, RowPatches>;
type RowPatches = ReadonlyMap<number, CellPatch>;

export interface PatchedSheet {
  readonly text: string;
  /** Whether a formula went. */
  readonly lostFormula: boolean;
}

/**
 * Changes cells of a sheet's text; every other letter stays. A cell keeps its style, a new one takes its row's or column's.
 * Throws `notWritable` for a cell that one formula fills together with others, `damaged` or `tooLarge`.
 */
export function patchCells(text: string, part: string, sheet: string, values: CellPatches): PatchedSheet {
  const scan = scanSheet(text, part, new Set(values.keys()));
  const splices = new TextSplices(text);
  const newRows: string[] = [];
  let lostFormula = false;
  for (const [row, cells] of inOrder(values)) {
    refuseFilledAreas(scan, sheet, row, cells);
    const known = scan.rows.get(row);
    if (known) {
      patchRow(splices, scan, known, cells, { sheet, row });
      lostFormula ||= [...cells].some(([column, patch]) => 'content' in patch && child(known.cells.get(column), 'f') !== undefined);
    } else addRow(splices, scan, cells, { sheet, row }, newRows);
  }
  if (newRows.length > 0) append(splices, text, scan.sheetData, newRows.join(''));
  passOnSharedFormulas(splices, scan, values);
  return { text: splices.toString(), lostFormula };
}

function inOrder<T>(byIndex: ReadonlyMap<number, T>): [number, T][] {
  return [...byIndex].sort(([one], [other]) => one - other);
}

function refuseFilledAreas({ filledAreas }: SheetScan, sheet: string, row: number, cells: RowPatches): void {
  for (const [column, patch] of cells) {
    const inside = 'content' in patch && filledAreas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
    if (inside) throw new HostError('notWritable', `${sheet}!${address(row, column)}`);
  }
}

type KnownRow = SheetScan['rows'] extends ReadonlyMap<number, infer Row> ? Row : never;
type Place = { readonly sheet: string; readonly row: number };

function patchRow(splices: TextSplices, scan: SheetScan, { element, cells: known }: KnownRow, values: RowPatches, place: Place): void {
  const tag = tagWriter(element.prefix);
  const rowStyle = isTrue(element.attributes.customFormat) ? element.attributes.s : undefined;
  const atEnd: string[] = [];
  let added = false;
  for (const [column, patch] of inOrder(values)) {
    const cell = known.get(column);
    if (cell) {
      if ('result' in patch) patchResult(splices, cell, patch.result);
      else splices.replace(cell.start, cell.end, cellXml(tag, { ...place, column }, patch.content, styled(patch, cell.attributes.s)));
      continue;
    }
    if ('result' in patch) continue;
    const xml = cellXml(tag, { ...place, column }, patch.content, styled(patch, rowStyle ?? scan.columnStyle(column)));
    const next = inOrder(known).find(([other]) => other > column)?.[1];
    if (next) splices.insert(next.start, xml);
    else atEnd.push(xml);
    added = true;
  }
  if (added) dropSpans(splices, element);
  if (atEnd.length > 0) append(splices, splices.text, element, atEnd.join(''));
}

function styled({ restyle }: Extract<CellPatch, { content: unknown }>, style: string | undefined): string | undefined {
  return restyle ? restyle(style) : style;
}

/** `spans` promises between which columns a row's cells lie; a row may go without. */
function dropSpans(splices: TextSplices, row: XmlElement): void {
  const startTag = splices.text.slice(row.start, row.openEnd);
  const spans = /\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/.exec(startTag);
  if (spans) splices.replace(row.start + spans.index, row.start + spans.index + spans[0].length, '');
}

function addRow(splices: TextSplices, scan: SheetScan, values: RowPatches, place: Place, newRows: string[]): void {
  const tag = tagWriter(scan.sheetData.prefix);
  const cells = inOrder(values).map(([column, patch]) => ('result' in patch ? '' : cellXml(tag, { ...place, column }, patch.content, styled(patch, scan.columnStyle(column)))));
  const xml = tag('row', { r: place.row + 1 }, cells.join(''));
  const gap = scan.gaps.get(place.row);
  if (gap === undefined) newRows.push(xml);
  else splices.insert(gap, xml);
}

function append(splices: TextSplices, text: string, parent: XmlElement, xml: string): void {
  if (!parent.selfClosing) splices.insert(parent.closeStart, xml);
  else splices.replace(text.lastIndexOf('/', parent.openEnd), parent.openEnd, `>${xml}</${parent.name}>`);
}

/** Where the cell that defines a shared formula is overwritten, the next that uses it defines it. */
function passOnSharedFormulas(splices: TextSplices, { shared }: SheetScan, values: CellPatches): void {
  const overwritten = (use: SharedUse) => {
    const patch = values.get(use.row)?.get(use.column);
    return patch !== undefined && 'content' in patch;
  };
  for (const origin of shared.filter((use) => use.formula.text !== '' && overwritten(use))) {
    const left = shared.filter((use) => use.index === origin.index && use.formula.text === '' && !overwritten(use));
    const [heir] = left;
    if (!heir) continue;
    const area = {
      top: heir.row,
      left: Math.min(...left.map((use) => use.column)),
      bottom: Math.max(...left.map((use) => use.row)),
      right: Math.max(...left.map((use) => use.column)),
    };
    const formula = shiftFormula(origin.formula.text, heir.row - origin.row, heir.column - origin.column);
    const xml = tagWriter(heir.formula.prefix)('f', { t: 'shared', ref: areaAddress(area), si: origin.index }, contentMarkup(formula));
    splices.replace(heir.formula.start, heir.formula.end, xml);
  }
}
