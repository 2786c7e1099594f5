/** What the template's forms are filled with: plain data, a row of entries under each row label. */

/** What a cell holds; null where it stays blank. A number may bring a format of its own. */
export type Entry = number | string | null | { readonly number: number; readonly format: string };

/** Entries from the second column on, by row label (marks of hierarchy left out). */
export type TableFigures = Readonly<Record<string, readonly Entry[]>>;

/** A row of the indicator table; what is absent stays blank. */
export interface IndicatorFigures {
  readonly first?: string;
  readonly second?: string;
  readonly name: string;
  readonly unit?: string;
  readonly target?: Entry;
  readonly actual?: Entry;
  readonly completionRate?: Entry;
  /** What 单位标准 and 金额 of this row are counted in. */
  readonly money?: '元' | '万元';
  readonly standard?: Entry;
  readonly quantity?: Entry;
  readonly amount?: Entry;
  readonly weight?: number;
  readonly score?: number;
  readonly reason?: string;
  readonly note?: string;
  /** The 其中 rows below it. */
  readonly parts?: readonly IndicatorFigures[];
}

/** The indicator table: its rows, and what is typed in the row 合计. */
export interface IndicatorTable {
  readonly rows: readonly IndicatorFigures[];
  readonly total: { readonly weight: number; readonly score: number };
}

export interface Figures {
  readonly facts: TableFigures;
  readonly staffing: TableFigures;
  readonly income: TableFigures;
  readonly expenditure: TableFigures;
  readonly expenditureByFund: TableFigures;
  readonly basicExpenditure: TableFigures;
  readonly projectExpenditure: TableFigures;
  readonly adjustment: TableFigures;
  readonly carryOver: TableFigures;
  readonly threePublic: TableFigures;
  readonly indicators: IndicatorTable;
  /** The parts of the report that figures cannot write, by row label. */
  readonly texts: TableFigures;
}

/** 92 is 92%, shown without decimals. */
export const percent = (value: number): Entry => ({ number: value / 100, format: '0%' });
