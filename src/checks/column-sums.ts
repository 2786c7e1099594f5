/** Totals that the spreadsheet adds up by a plain sum, and what their formulas cover. */
import { judge } from '../judging/judge';
import { parseAddress } from '../model/address';
import { sumOf } from '../model/expression';
import { isKnown, type Figure } from '../model/figure';
import { addendsOf, type Addend } from '../model/formula';
import { oncePer } from '../model/once-per';
import { allRows, type Measure, type Row, type Statement } from '../model/statement';

export interface ColumnSum {
  readonly row: Row;
  readonly measure: Measure;
  readonly total: Figure;
  readonly addends: readonly Addend[];
  /** The total does not come to what the rows below it make: its formula may say why. */
  readonly off: boolean;
}

/** The totals of a statement whose formula adds up cells. */
export const columnSums = oncePer((statement: Statement): readonly ColumnSum[] =>
  allRows(statement).filter(({ children }) => children.length > 0).flatMap((row) =>
    [...row.figures].flatMap(([measure, total]) => {
      const addends = total.formula === undefined ? undefined : addendsOf(total.formula);
      return addends ? [{ row, measure, total, addends, off: isOff(row, measure, total) }] : [];
    }),
  ),
);

/** Whether a formula adds up a figure's cell. */
export function covers(addends: readonly Addend[], { place }: Figure): boolean {
  return addends.some((addend) => isWithin(addend, place.address));
}

/** Whether it does so in a way that passes over numbers stored as text. */
export function passesOver(addends: readonly Addend[], { place, storedAsText }: Figure): boolean {
  return storedAsText === true && addends.some((addend) => addend.skipsText && isWithin(addend, place.address));
}

/** A row's figures and those of all rows below it. */
export function figuresBelow(row: Row, measure: Measure): readonly Figure[] {
  const own = row.figures.get(measure);
  return [...(own ? [own] : []), ...row.children.flatMap((child) => figuresBelow(child, measure))];
}

function isWithin({ area }: Addend, address: string): boolean {
  const at = parseAddress(address);
  return at !== undefined && area.top <= at.row && at.row <= area.bottom && area.left <= at.column && at.column <= area.right;
}

function isOff(row: Row, measure: Measure, stated: Figure): boolean {
  const parts = row.children.map(({ figures }) => figures.get(measure)).filter(isKnown);
  if (!row.complete || parts.length === 0) return false;
  return judge({ rule: '', kind: 'sum', stated, comparator: 'equal', expected: sumOf(parts) }).verdict.outcome === 'inconsistent';
}
