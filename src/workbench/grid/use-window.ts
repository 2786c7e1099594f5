import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { HEAD_HEIGHT, HEAD_WIDTH, type Layout } from './layout';

/** The rows and columns in view. */
export interface Window {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Drawn beyond the edges, so that scrolling shows no blank; more rows than columns, as people scroll. */
const SPARE_PIXELS = { rows: 240, columns: 120 };

/** Follows the scrolling of a grid; changes only when other rows or columns are to be drawn. */
export function useWindow(scroller: RefObject<HTMLDivElement | null>, layout: Layout): Window {
  const look = useCallback((): Window => {
    const { scrollLeft = 0, scrollTop = 0, clientWidth = 1200, clientHeight = 800 } = scroller.current ?? {};
    const { rows, columns, frozen } = layout;
    return {
      firstRow: Math.max(frozen.rows, rows.at(scrollTop + rows.start(frozen.rows) - SPARE_PIXELS.rows)),
      lastRow: rows.at(scrollTop + clientHeight - HEAD_HEIGHT + SPARE_PIXELS.rows),
      firstColumn: Math.max(frozen.columns, columns.at(scrollLeft + columns.start(frozen.columns) - SPARE_PIXELS.columns)),
      lastColumn: columns.at(scrollLeft + clientWidth - HEAD_WIDTH + SPARE_PIXELS.columns),
    };
  }, [scroller, layout]);
  const [shown, setShown] = useState(look);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const follow = () => setShown((before) => {
      const now = look();
      return same(before, now) ? before : now;
    });
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    const resized = new ResizeObserver(follow);
    resized.observe(element);
    return () => {
      element.removeEventListener('scroll', follow);
      resized.disconnect();
    };
  }, [scroller, look]);
  return shown;
}

function same(one: Window, other: Window): boolean {
  return one.firstRow === other.firstRow && one.lastRow === other.lastRow && one.firstColumn === other.firstColumn && one.lastColumn === other.lastColumn;
}

/** Scrolls as little as it takes to show a cell beside what is frozen. */
export function reveal(scroller: HTMLDivElement, { rows, columns, frozen }: Layout, row: number, column: number): void {
  if (row >= frozen.rows) {
    const room = scroller.clientHeight - HEAD_HEIGHT - rows.start(frozen.rows);
    const top = rows.start(row) - rows.start(frozen.rows);
    const bottom = top + rows.size(row);
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (bottom > scroller.scrollTop + room) scroller.scrollTop = Math.min(top, bottom - room);
  }
  if (column >= frozen.columns) {
    const room = scroller.clientWidth - HEAD_WIDTH - columns.start(frozen.columns);
    const left = columns.start(column) - columns.start(frozen.columns);
    const right = left + columns.size(column);
    if (left < scroller.scrollLeft) scroller.scrollLeft = left;
    else if (right > scroller.scrollLeft + room) scroller.scrollLeft = Math.min(left, right - room);
  }
}

/** The cell below a point of the page; on a head, -1 for the row or the column. */
export function cellAtPoint(scroller: HTMLDivElement, { rows, columns, frozen }: Layout, x: number, y: number): { row: number; column: number } {
  const { left, top } = scroller.getBoundingClientRect();
  const across = x - left - HEAD_WIDTH;
  const down = y - top - HEAD_HEIGHT;
  return {
    row: down < 0 ? -1 : rows.at(down < rows.start(frozen.rows) ? down : down + scroller.scrollTop),
    column: across < 0 ? -1 : columns.at(across < columns.start(frozen.columns) ? across : across + scroller.scrollLeft),
  };
}
