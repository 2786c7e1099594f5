import type { Area } from './area';
import type { Value } from './value';

/** What went on in the workbook, before anyone is told: events.ts makes Excel's events of it. */
export type Happening =
  | { readonly kind: 'changed'; readonly sheet: string; readonly changeType: ChangeType; readonly area: Area; readonly before?: Value; readonly after?: () => Value; readonly shift?: 'ShiftCellLeft' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellDown' }
  | { readonly kind: 'calculated'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'formatted'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'added' | 'deleted' | 'activated' | 'deactivated'; readonly sheet: string }
  | { readonly kind: 'selected'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'renamed'; readonly sheet: string; readonly before: string; readonly after: string }
  | { readonly kind: 'visibility'; readonly sheet: string; readonly before: string; readonly after: string }
  | { readonly kind: 'rowHidden'; readonly sheet: string; readonly area: Area; readonly hidden: boolean }
  | { readonly kind: 'protection'; readonly sheet: string; readonly isProtected: boolean }
  | { readonly kind: 'sorted'; readonly sheet: string; readonly area: Area };

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';
