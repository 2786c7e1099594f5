import type { SlipDetector } from './slip';
import { hasValue } from './telling';

/** Last year's figure was left standing. */
export const lastYearCopied: SlipDetector = {
  kind: 'last-year-copied',
  chance: ({ figure, wrong, surroundings }) => {
    const before = surroundings.lastYear(figure);
    return before && hasValue(before, figure, wrong) ? 1 : 0;
  },
};
