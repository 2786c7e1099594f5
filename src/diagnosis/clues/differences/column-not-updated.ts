import { isKnown } from '../../../model/figure';
import { figuresOf } from '../../../model/relation';
import { hasValue, isTelling } from '../slips/telling';
import type { DifferenceDetector } from './difference';

/** So many figures must be the same for it to be no chance. */
const fewest = 3;

/** A figure of a column that is last year's from top to bottom. */
export const columnNotUpdated: DifferenceDetector = {
  kind: 'column-not-updated',
  notice: ({ relation, surroundings }) => {
    for (const figure of figuresOf(relation).filter(isKnown)) {
      if (!surroundings.lastYear(figure)) continue;
      const column = surroundings.wholeColumn(figure).filter(({ value }) => isTelling(value));
      const isCopied = column.length >= fewest && column.every((one) => {
        const before = surroundings.lastYear(one);
        return before !== undefined && hasValue(before, one, one.value);
      });
      if (isCopied) return column.slice(0, 1);
    }
    return [];
  },
};
