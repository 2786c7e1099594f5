import { columnName } from '../../model/address';
import type { Area } from '../../model/snapshot';
import { HEAD_HEIGHT, HEAD_WIDTH, type Layout } from './layout';
import type { Window } from './use-window';

interface HeadsProps {
  readonly layout: Layout;
  readonly shown: Window;
  readonly area: Area;
}

/** The letters above the columns, the corner and the frozen ones held in their place. */
export function ColumnHeads({ layout: { columns, frozen }, shown, area, corner }: HeadsProps & { corner: string }) {
  const name = (column: number) => (column >= area.left && column <= area.right ? 'head selected' : 'head');
  const place = (column: number) => ({ left: HEAD_WIDTH + columns.start(column), width: columns.size(column) });
  return (
    <div role="rowgroup" className="heads">
      <div role="row" aria-rowindex={1} className="row headed" style={{ height: HEAD_HEIGHT, width: HEAD_WIDTH + columns.length }}>
        <div role="columnheader" aria-colindex={1} className="head corner"><span className="unseen">{corner}</span></div>
        {Array.from({ length: frozen.columns }, (_, column) => (
          <div key={column} role="columnheader" aria-colindex={column + 2} className={`${name(column)} frozen`} style={{ ...place(column), flex: 'none' }}>{columnName(column)}</div>
        ))}
        {seen(shown.firstColumn, shown.lastColumn, columns).map((column) => (
          <div key={column} role="columnheader" aria-colindex={column + 2} className={name(column)} style={{ ...place(column), position: 'absolute' }}>{columnName(column)}</div>
        ))}
      </div>
    </div>
  );
}

/** The numbers beside the rows, one layer that the browser holds in its place. The rows tell their own numbers to screen readers. */
export function RowHeads({ layout: { rows }, shown, area }: HeadsProps) {
  return (
    <div className="row-heads" aria-hidden>
      {seen(shown.firstRow, shown.lastRow, rows).map((row) => (
        <div key={row} className={row >= area.top && row <= area.bottom ? 'head selected' : 'head'} style={{ top: HEAD_HEIGHT + rows.start(row), height: rows.size(row) }}>{row + 1}</div>
      ))}
    </div>
  );
}

export function RowHead({ row, selected }: { row: number; selected: boolean }) {
  return <div role="rowheader" aria-colindex={1} className={selected ? 'head row-head selected' : 'head row-head'}>{row + 1}</div>;
}

/** The lines between the columns, drawn once for all rows; those between rows are the rows' own. */
export function ColumnLines({ layout: { columns, rows }, shown }: Omit<HeadsProps, 'area'>) {
  return seen(shown.firstColumn, shown.lastColumn, columns).map((column) => (
    <div key={column} className="line" style={{ left: HEAD_WIDTH + columns.start(column + 1) - 1, top: HEAD_HEIGHT, height: rows.length }} />
  ));
}

/** Those from the first to the last that are not hidden. */
export function seen(first: number, last: number, axis: { size(index: number): number }): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((index) => axis.size(index) > 0);
}
