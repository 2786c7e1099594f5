/** What would become of a relation if one of its figures were another: the judge's answers, at little cost for long sums. */
import { judge } from '../judging/judge';
import { solve, solvePoint } from '../judging/solve';
import { asPrinted, asRounded, type Spread } from '../judging/spread';
import { substitute } from '../judging/substitute';
import { Decimal } from '../model/decimal';
import { withValue, type KnownFigure } from '../model/figure';
import { add, intersect, point, reachesBelow, scale, type Interval } from '../model/interval';
import type { Relation } from '../model/relation';
import type { Outcome } from '../model/verdict';

export interface Solution {
  /** The value that fits the other figures taken at their word. */
  readonly exact: Decimal | undefined;
  /** All values that fit within rounding. */
  readonly range: Interval | null;
}

export class Corrections {
  private readonly sums = new Map<Relation, Sum | null>();

  /** The values of a figure, in its own unit, for which the relation holds. Every figure must be known. */
  solutionFor(relation: Relation, figure: KnownFigure): Solution {
    return this.sumOf(relation)?.solutionFor(figure) ?? { exact: solvePoint(relation, figure), range: solve(relation, figure) };
  }

  outcomeWith(relation: Relation, figure: KnownFigure, value: Decimal): Outcome {
    return this.sumOf(relation)?.outcomeWith(figure, value) ?? judge(substitute(relation, figure.key, value)).verdict.outcome;
  }

  private sumOf(relation: Relation): Sum | null {
    const known = this.sums.get(relation);
    if (known !== undefined) return known;
    const sum = longSum(relation);
    this.sums.set(relation, sum);
    return sum;
  }
}

/** From this many figures on it pays to add up all but one for every one. */
const long = 12;

interface Part {
  readonly figure: KnownFigure;
  /** 1 or −1, as it counts in "parts − total = 0". */
  readonly sign: Decimal;
}

function longSum(relation: Relation): Sum | null {
  const { expected, stated, comparator } = relation;
  if (expected.kind !== 'sum' || expected.terms.length < long || comparator !== 'equal') return null;
  const parts: Part[] = [{ figure: stated as KnownFigure, sign: minusOne }];
  for (const { weight, of } of expected.terms) {
    if (of.kind !== 'figure' || !weight.abs().equals(Decimal.one)) return null;
    parts.push({ figure: of.figure as KnownFigure, sign: weight });
  }
  return parts.every(({ figure }) => figure.value !== null && figure.hedge !== 'about') ? new Sum(parts, relation.openList ?? false) : null;
}

const minusOne = Decimal.of(-1);
const nothing = point(Decimal.zero);

/** "Parts − total = 0", with what all figures but one make ready for each. */
class Sum {
  private readonly places: ReadonlyMap<string, number>;
  private readonly rounded: readonly Interval[];
  private readonly printed: readonly Interval[];

  constructor(private readonly parts: readonly Part[], private readonly openList: boolean) {
    this.places = new Map(parts.map(({ figure }, index) => [figure.key, index]));
    this.rounded = allButOne(parts, asRounded);
    this.printed = allButOne(parts, asPrinted);
  }

  solutionFor(figure: KnownFigure): Solution {
    const at = this.places.get(figure.key)!;
    const own = (others: Interval) => scale(scale(others, this.parts[at]!.sign.negated()), Decimal.one.shifted(-figure.unit.power));
    return { exact: own(this.printed[at]!).lower?.value, range: own(this.rounded[at]!) };
  }

  /** Reading all digits as cut off is left to the judge: a correction is to fit better than that. */
  outcomeWith(figure: KnownFigure, value: Decimal): Outcome {
    const at = this.places.get(figure.key)!;
    const surplus = add(this.rounded[at]!, contribution({ ...this.parts[at]!, figure: withValue(figure, value) }, asRounded));
    if (intersect(surplus, nothing)) return 'consistent';
    return this.openList && reachesBelow(surplus, nothing) ? 'undecided' : 'inconsistent';
  }
}

function contribution({ figure, sign }: Part, spread: Spread): Interval {
  return scale(spread(figure), sign);
}

function allButOne(parts: readonly Part[], spread: Spread): readonly Interval[] {
  const contributions = parts.map((part) => contribution(part, spread));
  const behind = [nothing];
  for (const own of [...contributions].reverse()) behind.push(add(behind.at(-1)!, own));
  let before = nothing;
  return contributions.map((own, index) => {
    const others = add(before, behind[parts.length - 1 - index]!);
    before = add(before, own);
    return others;
  });
}
