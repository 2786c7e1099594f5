/** What a table's column of changes (增减额, 增减率) compares: most tables do not say. */
import { judge } from '../judging/judge';
import { holds } from '../judging/network';
import { growth, minus, plus, sum, the } from '../model/expression';
import { isKnown, isPresent, type Figure } from '../model/figure';
import { allRows, type Measure, type Row, type Statement } from '../model/statement';

export interface Compared {
  readonly of: Figure;
  readonly from: Figure;
}

type Pair = readonly [of: Measure, from: Measure];

/** Likeliest first: a year with the one before, then what was spent with what was budgeted. */
const pairs: readonly Pair[] = [
  ['final', 'prior'],
  ['adjusted', 'priorBudget'],
  ['opening', 'priorBudget'],
  ['opening', 'prior'],
  ['final', 'adjusted'],
  ['final', 'opening'],
  ['adjusted', 'opening'],
];

/**
 * The two columns compared, by row: the likeliest pair that at least half of the rows fit that can tell. Empty where none does, for then the
 * column compares with something else, and where no row can tell of a likelier pair (last year was nothing throughout).
 */
export function comparedBy(statement: Statement, measure: 'change' | 'changeRate'): ReadonlyMap<Row, Compared> {
  if (!statement.measures.includes(measure)) return new Map();
  const rows = allRows(statement);
  for (const pair of pairs.filter((each) => each.every((column) => statement.measures.includes(column)))) {
    const told = rows.flatMap((row) => fits(row, measure, pair) ?? []);
    if (told.length === 0) break;
    if (told.filter(Boolean).length * 2 < told.length) continue;
    return new Map(rows.flatMap((row) => {
      const compared = comparedIn(row, pair);
      return compared ? [[row, compared] as const] : [];
    }));
  }
  return new Map();
}

function comparedIn({ figures }: Row, [ofMeasure, fromMeasure]: Pair): Compared | undefined {
  const of = figures.get(ofMeasure);
  const from = figures.get(fromMeasure);
  return isPresent(of) && isPresent(from) ? { of, from } : undefined;
}

/** Undefined where a row cannot tell: something is missing, or nothing changed. */
function fits(row: Row, measure: 'change' | 'changeRate', pair: Pair): boolean | undefined {
  const stated = row.figures.get(measure);
  const compared = comparedIn(row, pair);
  if (!isKnown(stated) || stated.value.isZero || !compared) return undefined;
  const [of, from] = [the(compared.of), the(compared.from)];
  const expected = measure === 'change' ? sum([plus(of), minus(from)]) : growth(of, from);
  const judgement = judge({ rule: '', kind: 'difference', stated, comparator: 'equal', expected });
  return judgement.verdict.outcome === 'undecided' ? undefined : holds(judgement);
}
