import { holds, type Network } from '../../../judging/network';
import type { Figure } from '../../../model/figure';
import { figuresOf } from '../../../model/relation';
import { inBaseUnit, type DifferenceDetector } from './difference';

/** One of two reports of a quantity is a figure of another scope. */
export const copiedFigure: DifferenceDetector = {
  kind: 'copied-figure',
  notice: ({ relation, stated, figures, network }) => {
    if (relation.kind !== 'tie') return [];
    const rightful = reportsOfTheSame(stated, network);
    const own = new Set(figuresOf(relation).map(({ key }) => key));
    return figures.telling(stated.unit.dimension, inBaseUnit(stated, stated.value)).filter(({ key }) => !own.has(key) && !rightful.has(key));
  },
};

/** Figures that must equal this one and do: no wonder they have its value. */
function reportsOfTheSame(figure: Figure, network: Network): ReadonlySet<string> {
  const ties = network.around(figure.key).filter((judgement) => judgement.relation.kind === 'tie' && holds(judgement));
  return new Set(ties.flatMap(({ relation }) => figuresOf(relation).map((other) => other.key)));
}
