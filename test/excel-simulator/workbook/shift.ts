import { LAST_COLUMN, LAST_ROW, type Area } from './area';

/** Cells put in (count above zero) or taken out (below zero) at a row or column, within a span of the other axis. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  readonly span: { readonly first: number; readonly last: number };
}

export function rowShift(at: number, count: number, span = { first: 0, last: LAST_COLUMN }): Shift {
  return { axis: 'rows', at, count, span };
}

export function columnShift(at: number, count: number, span = { first: 0, last: LAST_ROW }): Shift {
  return { axis: 'columns', at, count, span };
}

/** Where an area lies after the shift; undefined when it was taken out altogether. Areas that stick out of the span stay. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const rows = shift.axis === 'rows';
  const [acrossFirst, acrossLast] = rows ? [area.left, area.right] : [area.top, area.bottom];
  if (acrossFirst < shift.span.first || acrossLast > shift.span.last) return area;
  const limit = rows ? LAST_ROW : LAST_COLUMN;
  const whole = rows ? area.top === 0 && area.bottom === limit : area.left === 0 && area.right === limit;
  if (whole) return area;
  const moved = shiftLine(rows ? area.top : area.left, rows ? area.bottom : area.right, shift, limit);
  if (!moved) return undefined;
  return rows ? { ...area, top: moved.first, bottom: moved.last } : { ...area, left: moved.first, right: moved.last };
}

function shiftLine(first: number, last: number, { at, count }: Shift, limit: number): { first: number; last: number } | undefined {
  if (count >= 0) {
    if (first >= at) return first + count > limit ? undefined : { first: first + count, last: Math.min(last + count, limit) };
    return { first, last: last >= at ? Math.min(last + count, limit) : last };
  }
  const end = at - count - 1;
  if (last < at) return { first, last };
  if (first > end) return { first: first + count, last: last + count };
  if (first >= at && last <= end) return undefined;
  return { first: Math.min(first, at), last: last > end ? last + count : at - 1 };
}
