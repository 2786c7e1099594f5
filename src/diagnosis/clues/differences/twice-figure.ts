import { Decimal } from '../../../model/decimal';
import { isKnown } from '../../../model/figure';
import { figuresOf } from '../../../model/relation';
import { inBaseUnit, type DifferenceDetector } from './difference';

const two = Decimal.of(2);

/** The difference is twice a figure of the relation: its sign is wrong. */
export const twiceFigure: DifferenceDetector = {
  kind: 'twice-figure',
  notice: ({ relation, stated, gap }) =>
    figuresOf(relation).filter(isKnown).filter((figure) => figure.key !== stated.key && inBaseUnit(figure, figure.value).times(two).abs().equals(gap.abs())),
};
