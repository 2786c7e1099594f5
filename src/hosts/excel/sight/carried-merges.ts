import type { Area, SheetSnapshot } from '../../../model/snapshot';
import { followRows } from './followed-rows';

/** The merged areas seen before, moved with their rows; those whose first cell can no longer be found are dropped. */
export function carriedMerges(before: SheetSnapshot | undefined, rows: SheetSnapshot['rows']): readonly Area[] {
  if (!before || before.merges.length === 0) return [];
  const follow = followRows(before.rows, rows);
  return before.merges.flatMap((area) => {
    const top = follow(area.top);
    const was = before.rows.get(area.top)?.has(area.left) ?? false;
    const is = top !== undefined && (rows.get(top)?.has(area.left) ?? false);
    return top === undefined || was !== is ? [] : [{ ...area, top, bottom: area.bottom + top - area.top }];
  });
}
