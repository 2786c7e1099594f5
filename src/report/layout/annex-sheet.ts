/** Annexes as worksheets. */
import { address, parseArea } from '../../model/address';
import { generatedRemark } from '../../model/generated-sheet';
import type { CellStyle, DocumentCell, DocumentValue, SheetChart, SheetDocument } from '../../model/sheet-document';
import type { Area } from '../../model/snapshot';
import { type AddressOf, type Annex, type AnnexCell, type AnnexRow, markCell, printedIn, titleCell } from '../annexes/annex';
import { annexRemark, entryText, type KeptRow, keyOfRow, noOwnEntries, type OwnEntries, rowText, shownIn } from '../annexes/own-entries';
import { breakLines } from './line-breaking';
import { annexMargins, linePitch, pageSetup } from './page';
import { gbTypefaces } from './typefaces';

const size = 10;
const lineHeight = 14;
const titleHeight = 36;
const leastHeight = 20.25;
const mostHeight = 405;
const padding = 4;
/** Points of A4 between the margins, less what hosts may need more. */
const pageHeight = (297 - annexMargins.top - annexMargins.bottom) * (72 / 25.4) - 14;
const border = '#000000';

const font = (name: string, points = size) => ({ name, size: points });
const markStyle: CellStyle = { font: font(gbTypefaces.level1, 16), vertical: 'center' };
const titleStyle: CellStyle = { font: font(gbTypefaces.title, 18), horizontal: 'center', vertical: 'center' };
const framed: CellStyle = { font: font(gbTypefaces.body), vertical: 'center', wrap: true, border };
const styles: Readonly<Record<AnnexCell['kind'], CellStyle>> = {
  label: { ...framed, horizontal: 'left' },
  head: { ...framed, horizontal: 'center' },
  value: { ...framed, horizontal: 'center' },
  text: { ...framed, horizontal: 'left' },
  line: { font: font(gbTypefaces.body), vertical: 'center' },
  drawing: {},
};

interface Placed {
  readonly row: number;
  readonly cells: AnnexRow;
  readonly height: number;
  readonly endsPage: boolean;
  /** `again`: the form's head on a further page. */
  readonly role?: 'mark' | 'title' | 'again';
}

/** What is written of an annex, the user's own entries in it, and what is to be kept of what was generated. */
export function layOutAnnex(annex: Annex, own: OwnEntries = noOwnEntries): { readonly document: SheetDocument; readonly kept: readonly KeptRow[] } {
  const placed = placedRows(annex);
  const at = addresses(placed);
  const lastColumn = annex.widths.length - 1;
  const cells = placed.flatMap(({ row, cells: inRow, role }) => inRow.flatMap((cell) => documentCells(cell, row, { at, own, role })));
  const bottom = placed.at(-1)!.row;
  const below = [...own.rows, ...homeless(own, placed)];
  const added = below.flatMap((values, index) => [...values].map(([column, value]): DocumentCell => ({ row: bottom + 2 + index, column, value })));
  const document: SheetDocument = {
    name: annex.sheetName,
    cells: [...cells, generatedRemark(lastColumn + 2, annexRemark), ...placed.flatMap((each) => cellsBeside(each, own, lastColumn + (each.row === 0 ? 3 : 1))), ...added],
    ...(annex.id === 'charts' && { charts: placed.flatMap(({ row, cells: inRow }) => inRow.flatMap((cell) => chartIn(cell, row, at) ?? [])) }),
    merges: placed.flatMap(({ row, cells: inRow }) => inRow.flatMap((cell) => spanOf(cell, row) ?? [])),
    columnWidths: new Map(annex.widths.map((width, column) => [column, width])),
    rowHeights: new Map(placed.map(({ row, height }) => [row, height])),
    page: { ...pageSetup, margins: annexMargins, firstPageNumber: undefined, breaksAfter: placed.filter(({ endsPage }) => endsPage).map(({ row }) => row), printArea: { top: 0, left: 0, bottom, right: lastColumn } },
    gridlines: false,
  };
  return { document, kept: placed.map((row) => keptRow(row, at, own)) };
}

/** Entries of the user's whose row is no more, a row each. */
function homeless({ values, asides }: OwnEntries, placed: readonly Placed[]): OwnEntries['rows'] {
  const keys = new Set(placed.flatMap(({ cells }) => cells.map(({ key }) => key)));
  const cells = [...values].flatMap(([key, value]) => (value && !keys.has(key) ? [new Map([[0, value]])] : []));
  return [...cells, ...[...asides].flatMap(([key, beside]) => (keys.has(key) ? [] : [beside]))];
}

/** What the user wrote beside a row, where it stood or in the next free cell to the right. */
function cellsBeside({ row, cells, role }: Placed, { asides }: OwnEntries, free: number): readonly DocumentCell[] {
  if (role === 'again') return [];
  let next = free;
  return [...(asides.get(keyOfRow(cells) ?? '') ?? [])].sort(([one], [other]) => one - other).map(([column, value]) => {
    const at = Math.max(column, next);
    next = at + 1;
    return { row, column: at, value };
  });
}

function placedRows(annex: Annex): readonly Placed[] {
  const { forms, widths } = annex;
  const rows = forms.flatMap((form, index) => {
    const ofForm: Omit<Placed, 'row' | 'endsPage'>[] = [
      { cells: [markCell(annex, index)], height: linePitch, role: 'mark' },
      // The title stands on the third line (GB/T 9704-2012, 7.3.7).
      { cells: [], height: linePitch },
      { cells: [titleCell(annex, index)], height: titleHeight, role: 'title' },
      ...form.rows.map((cells) => ({ cells, height: heightOf(cells, widths) })),
    ];
    return onPages(ofForm, ofForm.find(({ cells }) => cells === form.headRow), index === forms.length - 1);
  });
  return rows.map((placed, row) => ({ ...placed, row }));
}

type Unplaced = Omit<Placed, 'row' | 'endsPage'>;

/** The rows of a form with its pages' ends; a cell that goes down over one is closed there and goes on, with its words, on the next page, below the form's head. */
function onPages(rows: readonly Unplaced[], head: Unplaced | undefined, isLastForm: boolean): readonly Omit<Placed, 'row'>[] {
  const begins = pageBeginnings(rows, head);
  return rows.flatMap((placed, index) => {
    const continued = begins[index] ? rows.slice(0, index).flatMap(({ cells }, above) => continuing(cells, index - above)) : [];
    const rowsLeft = begins.indexOf(true, index + 1) - index;
    const endsForm = index === rows.length - 1 && !isLastForm;
    const own = { ...placed, cells: [...continued, ...placed.cells].map((cell) => cutAt(cell, rowsLeft)), endsPage: endsForm || begins[index + 1] === true };
    return begins[index] && head && goesOn(rows, index, head) ? [{ ...head, role: 'again' as const, endsPage: false }, own] : [own];
  });
}

/** Which rows begin a page; a line below the form, such as that for the signatures, is not left alone on one. */
function pageBeginnings(rows: readonly Unplaced[], head: Unplaced | undefined): readonly boolean[] {
  let used = 0;
  const begins = rows.map(({ height }, index) => {
    const full = index > 0 && used + height > pageHeight;
    used = full ? height + (head && goesOn(rows, index, head) ? head.height : 0) : used + height;
    return full;
  });
  const last = begins.length - 1;
  return begins[last] && rows[last]!.cells[0]?.kind === 'line' ? begins.map((begin, index) => (index === last ? false : index === last - 1 || begin)) : begins;
}

/** Whether a row is one of those that the head is of. */
function goesOn(rows: readonly Unplaced[], index: number, head: Unplaced): boolean {
  const kind = rows[index]!.cells[0]?.kind;
  return index > rows.indexOf(head) && kind !== 'line' && kind !== 'drawing';
}

function cutAt(cell: AnnexCell, rowsLeft: number): AnnexCell {
  return rowsLeft > 0 && (cell.down ?? 1) > rowsLeft ? { ...cell, down: rowsLeft } : cell;
}

function continuing(cells: AnnexRow, rowsAbove: number): readonly AnnexCell[] {
  return cells.flatMap((cell) => ((cell.down ?? 1) > rowsAbove ? [{ ...cell, down: cell.down! - rowsAbove }] : []));
}

/** High enough for every text in the row; cells that go down further rows find room there. */
function heightOf(cells: AnnexRow, widths: readonly number[]): number {
  const [{ chart } = {}] = cells as readonly Partial<AnnexCell>[];
  if (chart) return chart.height;
  const lines = cells.filter(({ down = 1 }) => down === 1).map((cell) => {
    const width = widths.slice(cell.column, cell.column + (cell.across ?? 1)).reduce((sum, each) => sum + each, 0) - padding;
    return printedIn(cell).split('\n').reduce((sum, line) => sum + breakLines(line, width / size).length, 0);
  });
  return Math.min(mostHeight, Math.max(leastHeight, Math.max(1, ...lines) * lineHeight + 6));
}

function addresses(placed: readonly Placed[]): AddressOf {
  const places = new Map<string, string>();
  for (const { row, cells } of placed) for (const { key, column } of cells) if (key !== undefined && !places.has(key)) places.set(key, address(row, column));
  return (key) => places.get(key) ?? '#REF!';
}

function chartIn({ chart, column, across = 1 }: AnnexCell, row: number, at: AddressOf): SheetChart | undefined {
  if (!chart) return undefined;
  const { name, kind, colors, from, to } = chart;
  return { name, kind, colors, data: parseArea(`${at(from)}:${at(to)}`)!, at: { top: row, left: column, bottom: row, right: column + across - 1 } };
}

function spanOf({ column, across = 1, down = 1 }: AnnexCell, row: number): Area | undefined {
  return across * down > 1 ? { top: row, left: column, bottom: row + down - 1, right: column + across - 1 } : undefined;
}

/** A cell with those it covers, which carry its lines. */
function documentCells(cell: AnnexCell, row: number, { at, own, role }: { at: AddressOf; own: OwnEntries; role: Placed['role'] }): readonly DocumentCell[] {
  const { content } = cell;
  const base = role === 'mark' ? markStyle : role === 'title' ? titleStyle : styles[cell.kind];
  const style = content && content.kind !== 'text' ? { ...base, numberFormat: content.format } : base;
  const value = cell.key !== undefined && own.values.has(cell.key) ? (own.values.get(cell.key) ?? undefined) : generatedValue(cell, at);
  const { across = 1, down = 1 } = cell;
  return Array.from({ length: across * down }, (_, index) => {
    const covered = { row: row + Math.floor(index / across), column: cell.column + (index % across), style };
    return index === 0 ? { ...covered, value } : covered;
  });
}

function generatedValue({ content }: AnnexCell, at: AddressOf): DocumentValue | undefined {
  if (content?.kind === 'formula') return { kind: 'formula', formula: content.formula(at), cached: content.number };
  return content;
}

function keptRow({ cells }: Placed, at: AddressOf, own: OwnEntries): KeptRow {
  const shown = cells.map((cell) => [cell.column, shownIn(cell, own)] as const);
  const entries = cells.flatMap((cell) => (cell.key === undefined ? [] : [[cell.column, cell.key, entryText(generatedValue(cell, at))] as const]));
  return { text: rowText(shown), entries };
}
