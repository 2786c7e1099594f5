/** How sure the reading is of what a table is, and what the user said it is. */
import type { StatementRole } from './statement';

/** What a table may be: a statement, or one of the tables that hold no statement. */
export type TableRole = StatementRole | 'indicators' | 'facts' | 'texts';

/** What the user says of a range; goes before whatever the reading makes of it. */
export interface RangeAssignment {
  /** The sheet's name. */
  readonly sheet: string;
  /** What the host knows the sheet by, whatever its name; absent from assignments of old. */
  readonly sheetId?: string;
  /** A1 notation, header included. */
  readonly area: string;
  /** Null: leave the range alone. */
  readonly role: TableRole | null;
}

/** Why the reading took a table for what it is, or why it is not sure. */
export type RecognitionReason =
  /** The user said so. */
  | 'assigned'
  /** For it: its title, its sheet's name, its columns, the labels or codes of its rows, the table beside it, that every other form it may be is there already. */
  | 'title'
  | 'sheetName'
  | 'columns'
  | 'rows'
  | 'codes'
  | 'twin'
  | 'elimination'
  /** Against it: another role fits as well, the title says something else, no column of figures or no column of names was found. */
  | 'ambiguous'
  | 'otherTitle'
  /** It is a form, but none of those that are checked; left alone. */
  | 'otherForm'
  /** Nothing is entered in it. */
  | 'empty'
  | 'noMeasures'
  | 'noLabels';

/** A table that was found. What is not sure is not used, but asked for. */
export interface RecognisedTable {
  readonly sheet: string;
  /** From the first header to the last row, in A1 notation. */
  readonly area: string;
  readonly title: string;
  /** The likeliest; null where nothing fits, or where the user wants it left alone. */
  readonly role: TableRole | null;
  readonly sure: boolean;
  readonly reasons: readonly RecognitionReason[];
}
