import type { KnownFigure } from '../../../model/figure';
import { isKnown } from '../../../model/figure';
import { figuresIn } from '../../../model/expression';
import type { Relation } from '../../../model/relation';
import type { SlipDetector } from './slip';
import { isTelling } from './telling';

/** A total lacks one of its items, or counts it twice. */
export const leftOut: SlipDetector = {
  kind: 'left-out',
  chance: ({ figure, wrong, right, violated }) => {
    const missing = right.minus(wrong).abs();
    if (!isTelling(missing)) return 0;
    const gap = missing.shifted(figure.unit.power);
    const items = violated.filter(({ stated, kind }) => stated.key === figure.key && kind === 'sum').flatMap(itemsOf);
    return items.some((item) => item.value.shifted(item.unit.power).abs().equals(gap)) ? 1 / (2 * items.length) : 0;
  },
};

function itemsOf({ expected }: Relation): readonly KnownFigure[] {
  return figuresIn(expected).filter(isKnown);
}
