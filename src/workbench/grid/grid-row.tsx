import { memo, type CSSProperties, type ReactNode } from 'react';
import type { Tone } from '../../hosts/files/editing/marked-cells';
import type { BookLooks } from '../../hosts/files/looks/book-looks';
import type { CellLook } from '../../hosts/files/looks/cell-looks';
import { columnName } from '../../model/address';
import type { CellSnapshot } from '../../model/snapshot';
import { cellClass } from './cell-classes';
import { acrossOf, canvasFont, leadingBorders } from './cell-style';
import { RowHead } from './heads';
import { HEAD_WIDTH, type Layout } from './layout';
import { textWidth } from './measure';

export interface RowProps {
  readonly sheet: string;
  readonly row: number;
  readonly top: number;
  readonly cells: ReadonlyMap<number, CellSnapshot> | undefined;
  readonly layout: Layout;
  readonly looks: BookLooks;
  readonly first: number;
  readonly last: number;
  /** The selected columns of this row, and the one that typing goes into; -1 where there are none. */
  readonly from: number;
  readonly to: number;
  readonly active: number;
  /** Whether it brings its head along, as frozen rows do. */
  readonly headed?: boolean;
  readonly markAt: (row: number, column: number) => Tone | undefined;
  readonly staleNote: (row: number, column: number) => string | undefined;
  readonly markedWord: string;
}

/**
 * One row of cells: frozen ones in the row's flow, held by the browser, the others where they lie. Blank cells that look like paper are not drawn; their
 * lines are the grid's.
 */
export const GridRow = memo(function GridRow(props: RowProps) {
  const { row, top, layout, headed = false, from, to } = props;
  const width = HEAD_WIDTH + layout.columns.length;
  return (
    <div role="row" aria-rowindex={row + 2} className={layout.gridlines ? 'row lined' : 'row'} style={{ height: layout.rows.size(row), top, width }}>
      {headed && <RowHead row={row} selected={from >= 0 && to >= 0} />}
      {Array.from({ length: layout.frozen.columns }, (_, column) => frozenCell(props, column))}
      {shownColumns(props).map(({ column, covered }) => cellOf(props, column, covered))}
    </div>
  );
});

function frozenCell(props: RowProps, column: number): ReactNode {
  const { row, layout } = props;
  const { columns, frozen } = layout;
  const merge = layout.mergeAt(row, column);
  const place = { left: HEAD_WIDTH + columns.start(column), width: columns.size(column), flex: 'none' };
  // A merged area that begins in the frozen columns and ends beyond them scrolls with what it reaches into.
  const isCovered = merge !== undefined && (merge.right >= frozen.columns || merge.top !== row || merge.left !== column);
  return isCovered ? <div key={column} className="cell frozen covered" style={place} /> : drawnCell(props, column, place, 'frozen');
}

/** A cell where it lies; nothing where it looks like paper, but for frozen rows, which lie above the lines. */
function cellOf(props: RowProps, column: number, covered: number): ReactNode {
  const { sheet, row, cells, layout, looks, from, to } = props;
  const { columns } = layout;
  const merge = layout.mergeAt(row, column);
  const isSelected = column >= from && column <= to;
  if (!props.headed && !merge && !isSelected && !cells?.has(column) && looksLikePaper(looks.cell(sheet, row, column)) && !props.markAt(row, column)) return null;
  return drawnCell(props, column, { left: HEAD_WIDTH + columns.start(column), width: merge ? columns.span(merge.left, merge.right) : columns.span(column, column + covered) }, '');
}

function looksLikePaper({ fill, borders }: CellLook): boolean {
  return fill === undefined && !borders.left && !borders.right && !borders.top && !borders.bottom;
}

function drawnCell({ sheet, row, cells, layout, looks, from, to, active, markAt, staleNote, markedWord }: RowProps, column: number, place: CSSProperties, kind: 'frozen' | ''): ReactNode {
  const cell = cells?.get(column);
  const merge = layout.mergeAt(row, column);
  const look = looks.cell(sheet, row, column);
  const tone = markAt(row, column);
  const stale = cell?.formula === undefined ? undefined : staleNote(row, column);
  const isSelected = column >= from && column <= to;
  const leading = borderedBefore(look) ? leadingBorders(look, column > 0 ? looks.cell(sheet, row, column - 1) : undefined, row > 0 ? looks.cell(sheet, row - 1, column) : undefined) : undefined;
  const size = merge && { width: layout.columns.span(merge.left, merge.right), height: layout.rows.span(merge.top, merge.bottom) };
  const names = ['cell', cellClass(look, acrossOf(look, cell?.value)), kind, merge ? 'merged' : '', tone ? `marked ${tone}` : '', stale ? 'stale' : '', isSelected ? 'selected' : '', column === active ? 'active' : '', layout.gridlines ? '' : 'no-lines'];
  return (
    <div
      key={column} role="gridcell" aria-colindex={column + 2} aria-selected={isSelected} className={names.filter(Boolean).join(' ')} style={{ ...leading, ...place, ...size }}
      title={stale} data-at={`${columnName(column)}${row + 1}`}
    >
      {cell && <span className="text">{shownText(cell, look, Number(size?.width ?? place.width))}</span>}
      {tone && <span className="unseen">{markedWord}</span>}
    </div>
  );
}

function borderedBefore({ borders }: CellLook): boolean {
  return borders.left !== undefined || borders.top !== undefined;
}

/** The columns to draw, each with how many blank ones behind it its text runs over. */
function shownColumns({ row, layout, looks, sheet, cells, first, last }: RowProps): { column: number; covered: number }[] {
  const shown: { column: number; covered: number }[] = [];
  const begun = layout.merges.filter(({ top, left, right }) => row === top && left < Math.max(first, layout.frozen.columns) && right >= Math.max(first, layout.frozen.columns));
  for (const { left: column } of begun) shown.push({ column, covered: 0 });
  for (let column = Math.max(first, layout.frozen.columns); column <= last; column++) {
    if (layout.columns.size(column) === 0) continue;
    const merge = layout.mergeAt(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) continue;
    const covered = merge ? 0 : runsOver(cells, column, layout, looks.cell(sheet, row, column), row);
    shown.push({ column, covered });
    column += covered;
  }
  return shown;
}

/** Over how many blank neighbours a text that is too long for its cell runs on, as Excel has it. */
function runsOver(cells: RowProps['cells'], column: number, layout: Layout, look: CellLook, row: number): number {
  const cell = cells?.get(column);
  if (cell?.value.kind !== 'text' || look.wrap || (look.horizontal !== undefined && look.horizontal !== 'general' && look.horizontal !== 'left')) return 0;
  const needed = textWidth(cell.printed, canvasFont(look)) + 8;
  let covered = 0;
  while (layout.columns.span(column, column + covered) < needed && column + covered + 1 < layout.columns.count) {
    const next = column + covered + 1;
    if (cells?.has(next) || layout.mergeAt(row, next)) break;
    covered += 1;
  }
  return covered;
}

/** A figure that does not fit must not be read cut short. */
function shownText({ value, printed }: CellSnapshot, look: CellLook, width: number): string {
  if (value.kind !== 'number' || look.wrap) return printed;
  const room = width - 6;
  if (printed.length * look.font.size < room || textWidth(printed, canvasFont(look)) <= room) return printed;
  return '#'.repeat(Math.max(1, Math.floor(room / (look.font.size * 0.8))));
}
