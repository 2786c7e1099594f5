import type { Place } from './figure';
import type { Severity } from './relation';

/** A relation that the user demands, in the trade's notation: docs/own-rules.md. */
export interface OwnFormula {
  /** The table its bare rows and columns belong to (`01表`, 收入支出决算总表); empty where the formula names its tables itself. */
  readonly table: string;
  readonly formula: string;
  /** What it is for, in the user's words. */
  readonly note: string;
  readonly severity: Severity;
}

/** A formula that stands in the workbook, on the sheet 校验公式. */
export interface WrittenFormula extends OwnFormula {
  readonly place: Place;
}
