/** What the user said of ranges, kept with the workbook. */
import { parseArea } from '../model/address';
import type { RangeAssignment } from '../model/recognition';
import type { SheetSnapshot } from '../model/snapshot';

/** The assignments with a new one, which goes before those that it overlaps. */
export function withAssignment(assignments: readonly RangeAssignment[], added: RangeAssignment): readonly RangeAssignment[] {
  return [...assignments.filter((other) => !overlap(other, added)), added];
}

/** The assignment with what the host knows its sheet by, so that it can be followed. */
export function onSheet(assignment: RangeAssignment, sheets: readonly SheetSnapshot[] = []): RangeAssignment {
  const sheetId = sheets.find(({ name }) => name === assignment.sheet)?.id;
  return sheetId === undefined ? assignment : { ...assignment, sheetId };
}

/** The assignments under the names that their sheets have now; the very same list where none was renamed. A sheet that is gone takes its assignments nowhere. */
export function followed(assignments: readonly RangeAssignment[], sheets: readonly SheetSnapshot[]): readonly RangeAssignment[] {
  const names = new Set(sheets.map(({ name }) => name));
  const nameOf = (assignment: RangeAssignment) => (names.has(assignment.sheet) ? undefined : sheets.find(({ id }) => id === assignment.sheetId)?.name);
  return assignments.some(nameOf) ? assignments.map((assignment) => ({ ...assignment, sheet: nameOf(assignment) ?? assignment.sheet })) : assignments;
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
