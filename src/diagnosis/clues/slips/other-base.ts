import { Decimal } from '../../../model/decimal';
import { isKnown } from '../../../model/figure';
import type { Relation } from '../../../model/relation';
import type { Slip, SlipDetector } from './slip';

/** A share or rate was computed on another base: the adjusted budget instead of the opening one. */
export const otherBase: SlipDetector = {
  kind: 'other-base',
  chance: (slip) => {
    const bases = slip.violated.filter(({ stated }) => stated.key === slip.figure.key).map((relation) => sharesOnOtherBases(relation, slip));
    const fitting = bases.find((shares) => shares.some((share) => share.equals(slip.wrong)));
    return fitting ? 1 / fitting.length : 0;
  },
};

/** What the share would be on each figure that stands beside its base. */
function sharesOnOtherBases({ expected }: Relation, { figure, surroundings }: Slip): readonly Decimal[] {
  if (expected.kind !== 'quotient' || expected.numerator.kind !== 'figure' || expected.denominator.kind !== 'figure') return [];
  const { figure: part } = expected.numerator;
  const { figure: base } = expected.denominator;
  if (!isKnown(part) || !isKnown(base)) return [];
  const amount = part.value.shifted(part.unit.power);
  return surroundings.neighbours(base)
    .filter(({ unit, value }) => unit.dimension === base.unit.dimension && !value.isZero && !value.equals(base.value))
    .map(({ unit, value }) => amount.dividedBy(value.shifted(unit.power), figure.decimals - figure.unit.power).shifted(-figure.unit.power));
}
