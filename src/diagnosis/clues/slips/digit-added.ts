import { amongDigits, isWithoutOne, usualDigits } from './digits';
import type { SlipDetector } from './slip';

/** A digit too many: 19979 for 1979. */
export const digitAdded: SlipDetector = {
  kind: 'digit-added',
  chance: amongDigits((wrong, right) => (isWithoutOne(right, wrong) ? 1 / (10 * usualDigits) : 0)),
};
