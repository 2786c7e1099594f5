import type { SlipDetector } from './slip';
import { hasValue } from './telling';

/** A column moved by a row: the right figure stands above or below. */
export const rowShifted: SlipDetector = {
  kind: 'row-shifted',
  chance: ({ figure, right, surroundings }) => (surroundings.column(figure).some((other) => hasValue(other, figure, right)) ? 1 / 2 : 0),
};
