import { judge } from '../judging/judge';
import { holds } from '../judging/network';
import { Decimal } from '../model/decimal';
import { quotient, the } from '../model/expression';
import { isKnown, type KnownFigure } from '../model/figure';
import type { Measure, Row, Statement } from '../model/statement';

/** Share columns and what they are shares of. */
const shares: readonly { readonly share: Measure; readonly of: Measure }[] = [
  { share: 'openingShare', of: 'opening' },
  { share: 'finalShare', of: 'final' },
];

export interface ShareColumn {
  readonly total: Row;
  readonly share: Measure;
  readonly of: Measure;
}

/** The columns of shares that a table with a total row may have. */
export function shareColumns(statement: Statement): readonly ShareColumn[] {
  const total = statement.rows.find((row) => row.role === 'total');
  return total ? shares.map((columns) => ({ total, ...columns })) : [];
}

/** A share that was bent so that all of them add to 100%, and the others. */
export interface ForcedShare {
  readonly share: KnownFigure;
  readonly others: readonly KnownFigure[];
}

const hundred = Decimal.of(100);

/** The one share of a column that its own figures do not give, where all shares add to 100% and rounding the others explains by how much it is off. */
export function forcedShare({ total, share, of }: ShareColumn): ForcedShare | undefined {
  const whole = total.figures.get(of);
  const parts = total.children.map(({ figures }) => ({ share: figures.get(share), part: figures.get(of) }));
  const shares = parts.map((each) => each.share).filter(isKnown);
  if (!isKnown(whole) || shares.length < parts.length || !shares.reduce((sum, { value }) => sum.plus(value), Decimal.zero).equals(hundred)) return undefined;
  const off = parts.flatMap((each) => {
    if (!isKnown(each.share) || !isKnown(each.part)) return [];
    const judgement = judge({ rule: '', kind: 'quotient', stated: each.share, comparator: 'equal', expected: quotient(the(each.part), the(whole)) });
    return holds(judgement) ? [] : [{ share: each.share, difference: judgement.difference }];
  });
  const [bent, another] = off;
  if (!bent?.difference || another) return undefined;
  const mostRounded = Decimal.of(5 * shares.length, bent.share.decimals + 1);
  return bent.difference.abs().compare(mostRounded) <= 0 ? { share: bent.share, others: shares.filter((each) => each !== bent.share) } : undefined;
}
