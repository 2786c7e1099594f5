/** How departments lay out the published forms; `official` is how the 2024 forms look. */
export interface Layout {
  readonly unit: '元' | '千元' | '万元';
  /** The number format of amounts; a scaling one stores 元 and shows 万元. */
  readonly format: string;
  /** Where the unit is written. */
  readonly unitIn: 'line' | 'header' | 'title' | 'nowhere';
  readonly titles: 'official' | 'long' | 'none';
  /** 公开01表 and 部门：… between title and header. */
  readonly captions: boolean;
  readonly sheetNames: 'official' | '表一' | '01' | 'Sheet1' | 'one';
  /** The forms in their order, by number. */
  readonly order: readonly number[];
  /** A column of line numbers beside the names. */
  readonly lineNumbers: boolean;
  /** A row of column numbers under the header. */
  readonly columnNumbers: boolean;
  readonly codes: 'column' | 'three columns' | 'in the name' | 'none';
  /** Names of lower subjects are set in. */
  readonly indented: boolean;
  readonly merged: boolean;
  readonly total: 'first' | 'last';
  readonly twins: 'beside' | 'two sheets' | 'below';
  readonly economic: 'two blocks' | 'three blocks' | 'one block' | 'by group';
  readonly threePublic: 'items over stages' | 'stages over items' | 'rows' | 'final only';
  readonly blank: null | '' | '—' | 0 | '无';
  readonly numbered: '一、' | '1.' | 'none';
  /** (1+2) behind the names of totals. */
  readonly formulas: boolean;
  readonly asText: boolean;
  /** Columns that no form asks for. */
  readonly remarks: boolean;
  /** Words of another province for the same headers and rows. */
  readonly words: Readonly<Record<string, string>>;
  readonly notes: boolean;
  /** Empty forms 07 and 08 are left out. */
  readonly withoutEmpty: boolean;
}

export const official: Layout = {
  unit: '万元',
  format: '0.00',
  unitIn: 'line',
  titles: 'official',
  captions: false,
  sheetNames: 'official',
  order: [1, 2, 3, 4, 5, 6, 7, 8, 9],
  lineNumbers: false,
  columnNumbers: false,
  codes: 'column',
  indented: false,
  merged: true,
  total: 'first',
  twins: 'beside',
  economic: 'two blocks',
  threePublic: 'items over stages',
  blank: null,
  numbered: '一、',
  formulas: false,
  asText: false,
  remarks: false,
  words: {},
  notes: true,
  withoutEmpty: false,
};

export const factor: Readonly<Record<Layout['unit'], number>> = { 元: 10_000, 千元: 10, 万元: 1 };

/** Whether a number format shows stored 元 as 万元. */
export function isScaling(format: string): boolean {
  return /[!\\][.]/.test(format);
}

/** Whether amounts are rounded to 百元 as the layout prints them, or are in full. */
export function roundsToUnit({ unit, format }: Layout): boolean {
  return unit === '万元' && !isScaling(format);
}
