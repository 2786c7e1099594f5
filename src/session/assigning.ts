/** What the user said of ranges, kept with the workbook. */
import { parseArea } from '../model/address';
import type { RangeAssignment } from '../model/recognition';

/** The assignments with a new one, which goes before those that it overlaps. */
export function withAssignment(assignments: readonly RangeAssignment[], added: RangeAssignment): readonly RangeAssignment[] {
  return [...assignments.filter((other) => !overlap(other, added)), added];
}

export function withoutAssignment(assignments: readonly RangeAssignment[], taken: Pick<RangeAssignment, 'sheet' | 'area'>): readonly RangeAssignment[] {
  return assignments.filter(({ sheet, area }) => sheet !== taken.sheet || area !== taken.area);
}

function overlap(one: RangeAssignment, other: RangeAssignment): boolean {
  const a = parseArea(one.area);
  const b = parseArea(other.area);
  if (!a || !b || one.sheet !== other.sheet) return false;
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
