import type { CellSnapshot, SheetSnapshot } from '../../../model/snapshot';

/** Whether two snapshots of a sheet say the same. */
export function sameSheet(one: SheetSnapshot, other: SheetSnapshot): boolean {
  return one.id === other.id
    && one.name === other.name
    && one.visibility === other.visibility
    && JSON.stringify([one.merges, one.tables]) === JSON.stringify([other.merges, other.tables])
    && sameMembers(one.hiddenRows, other.hiddenRows)
    && sameMembers(one.hiddenColumns, other.hiddenColumns)
    && sameEntries(one.rows, other.rows, sameRow);
}

type Row = ReadonlyMap<number, CellSnapshot>;

function sameRow(one: Row, other: Row): boolean {
  return sameEntries(one, other, sameCell);
}

function sameCell(one: CellSnapshot, other: CellSnapshot): boolean {
  return one.printed === other.printed && one.format === other.format && one.formula === other.formula && sameValue(one.value, other.value);
}

function sameValue(one: CellSnapshot['value'], other: CellSnapshot['value']): boolean {
  switch (one.kind) {
    case 'number':
      return other.kind === 'number' && Object.is(one.number, other.number);
    case 'text':
      return other.kind === 'text' && one.text === other.text;
    case 'boolean':
      return other.kind === 'boolean' && one.boolean === other.boolean;
    case 'error':
      return other.kind === 'error' && one.error === other.error;
  }
}

function sameEntries<T>(one: ReadonlyMap<number, T>, other: ReadonlyMap<number, T>, same: (one: T, other: T) => boolean): boolean {
  if (one.size !== other.size) return false;
  for (const [key, value] of one) {
    const counterpart = other.get(key);
    if (counterpart === undefined || !same(value, counterpart)) return false;
  }
  return true;
}

function sameMembers(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((member) => other.has(member));
}
