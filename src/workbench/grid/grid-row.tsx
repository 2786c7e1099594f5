import { memo, type CSSProperties, type ReactNode } from 'react';
import type { BookLooks } from '../../hosts/files/looks/book-looks';
import type { CellLook } from '../../hosts/files/looks/cell-looks';
import type { Tone } from '../../hosts/files/workbook-file';
import { columnName } from '../../model/address';
import type { CellSnapshot } from '../../model/snapshot';
import { alignment, canvasFont, cellStyle, leadingBorders } from './cell-style';
import { HEAD_WIDTH, type Layout } from './layout';
import { textWidth } from './measure';

export interface RowProps {
  readonly sheet: string;
  readonly row: number;
  readonly top: number | undefined;
  readonly cells: ReadonlyMap<number, CellSnapshot> | undefined;
  readonly layout: Layout;
  readonly looks: BookLooks;
  readonly first: number;
  readonly last: number;
  /** The selected columns of this row, and the one that typing goes into; -1 where there are none. */
  readonly from: number;
  readonly to: number;
  readonly active: number;
  readonly markAt: (row: number, column: number) => Tone | undefined;
  readonly staleNote: (row: number, column: number) => string | undefined;
  readonly markedWord: string;
}

/** One row of cells: frozen ones in the row's flow, held by the browser, the others where they lie. */
export const GridRow = memo(function GridRow(props: RowProps) {
  const { row, top, layout, cells } = props;
  const height = layout.rows.size(row);
  const frozen = Array.from({ length: layout.frozen.columns }, (_, column) => column);
  const selected = props.from >= 0;
  return (
    <div role="row" aria-rowindex={row + 2} className="row" style={{ height, top, width: HEAD_WIDTH + layout.columns.length }}>
      <div role="rowheader" aria-colindex={1} className={selected ? 'head row-head selected' : 'head row-head'}>{row + 1}</div>
      {frozen.map((column) =>
        reachesOut(layout, row, column) ? (
          <div key={column} className="cell frozen covered" style={{ width: layout.columns.size(column), flex: 'none' }} />
        ) : (
          <Slot key={column} {...props} column={column} cell={cells?.get(column)} covered={0} frozen />
        ),
      )}
      {shownColumns(props).map(({ column, covered }) => (
        <Slot key={column} {...props} column={column} cell={cells?.get(column)} covered={covered} />
      ))}
    </div>
  );
});

/** A merged area that begins in the frozen columns and ends beyond them scrolls with what it reaches into. */
function reachesOut({ mergeAt, frozen }: Layout, row: number, column: number): boolean {
  return (mergeAt(row, column)?.right ?? -1) >= frozen.columns;
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

interface SlotProps extends RowProps {
  readonly column: number;
  readonly cell: CellSnapshot | undefined;
  readonly covered: number;
  readonly frozen?: boolean;
}

function Slot({ sheet, row, column, cell, covered, frozen, layout, looks, from, to, active, markAt, staleNote, markedWord }: SlotProps): ReactNode {
  const merge = layout.mergeAt(row, column);
  const width = merge ? layout.columns.span(merge.left, merge.right) : layout.columns.span(column, column + covered);
  const place: CSSProperties = frozen
    ? { left: HEAD_WIDTH + layout.columns.start(column), width: layout.columns.size(column), flex: 'none' }
    : { left: HEAD_WIDTH + layout.columns.start(column), width };
  const isCovered = merge !== undefined && (merge.top !== row || merge.left !== column);
  if (frozen && isCovered) return <div className="cell frozen covered" style={place} />;
  const look = looks.cell(sheet, row, column);
  const tone = markAt(row, column);
  const stale = staleNote(row, column);
  const height = merge ? layout.rows.span(merge.top, merge.bottom) : undefined;
  const names = ['cell', frozen ? 'frozen' : '', merge ? 'merged' : '', tone ? `marked ${tone}` : '', stale ? 'stale' : '', column >= from && column <= to ? 'selected' : '', column === active ? 'active' : '', layout.gridlines ? '' : 'no-lines'];
  const leading = leadingBorders(look, column > 0 ? looks.cell(sheet, row, column - 1) : undefined, row > 0 ? looks.cell(sheet, row - 1, column) : undefined);
  const style = { ...cellStyle(look), ...alignment(look, cell?.value), ...leading, ...place, ...(merge ? { width, height } : undefined) };
  return (
    <div role="gridcell" id={`cell-${row}-${column}`} aria-colindex={column + 2} aria-selected={column >= from && column <= to} className={names.filter(Boolean).join(' ')} style={style} title={stale} data-at={`${columnName(column)}${row + 1}`}>
      {cell && <span className="text">{shownText(cell, look, width)}</span>}
      {tone && <span className="unseen">{markedWord}</span>}
    </div>
  );
}

/** A figure that does not fit must not be read cut short. */
function shownText({ value, printed }: CellSnapshot, look: CellLook, width: number): string {
  if (value.kind !== 'number' || look.wrap) return printed;
  const room = width - 6;
  if (printed.length * look.font.size < room || textWidth(printed, canvasFont(look)) <= room) return printed;
  return '#'.repeat(Math.max(1, Math.floor(room / (look.font.size * 0.8))));
}
