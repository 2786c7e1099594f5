/** A total with its parts, in one clause. */
import { rowOf, statementOf, type Book } from '../model/book';
import type { Figure } from '../model/figure';
import type { Measure, Row, StatementRole } from '../model/statement';
import type { Run } from './document';
import { baseValue, percentage } from './percentage';
import { isPresent, joined, type Piece, say, stated } from './sentence';

export interface Part {
  readonly label: string;
  readonly figure: Figure;
  readonly statedShare?: Figure;
}

/** The rows a statement's total is made of; those beside it where none hang below it. */
export function partRows(book: Book, statement: StatementRole): readonly Row[] {
  const total = rowOf(book, statement, 'total');
  if (total && total.children.length > 0) return total.children;
  return statementOf(book, statement)?.rows.filter((row) => row !== total) ?? [];
}

/** The rows that have something in `measure`. */
export function partsIn(rows: readonly Row[], measure: Measure, share?: Measure): readonly Part[] {
  return rows.flatMap((row) => {
    const figure = row.figures.get(measure);
    return isPresent(figure) ? [{ label: row.label, figure, statedShare: share && row.figures.get(share) }] : [];
  });
}

/**
 * What follows a total: `，其中：A1.00万元，B2.00万元`, with shares `，其中：A1.00万元，占33.33%；B…`, nothing without parts.
 * One part that is all there is reads `，全部为A`. 其中 does not claim that the parts are all, so a list that does not add up may follow it.
 */
export function withParts(whole: Figure | undefined, parts: readonly Part[], { lead = '其中：', shares = false } = {}): readonly Run[] {
  const [only] = parts;
  if (!only) return [];
  const all = baseValue(whole);
  if (parts.length === 1 && all && baseValue(only.figure)?.equals(all)) return say`，全部为${only.label}`;
  return say`，${lead}${shares ? joined(parts.map((part) => withShare(part, whole)), '；') : listed(parts)}`;
}

/** `A1.00万元，B2.00万元` */
export function listed(parts: readonly Part[]): readonly Run[] {
  return joined(parts.map(amount), '，');
}

function withShare(part: Part, whole: Figure | undefined): readonly Run[] {
  const value = baseValue(part.figure);
  const share = value && value.sign > 0 ? percentage(value, baseValue(whole), { from: [part.figure, whole], statedAs: part.statedShare }) : undefined;
  return share ? say`${amount(part)}，占${share}` : amount(part);
}

/** A label that ends in a digit would run into its figure. */
function amount({ label, figure }: Part): readonly Run[] {
  const link: Piece = /[\d.]$/.test(label) ? '为' : '';
  return say`${label}${link}${stated(figure, label)}`;
}
