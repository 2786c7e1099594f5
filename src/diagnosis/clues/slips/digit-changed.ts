import { amongDigits, usualDigits } from './digits';
import type { SlipDetector } from './slip';

/** One digit is another: 65.80 for 65.85. */
export const digitChanged: SlipDetector = {
  kind: 'digit-changed',
  chance: amongDigits((wrong, right) => {
    const isChanged = wrong.length === right.length && [...wrong].filter((digit, at) => digit !== right[at]).length === 1;
    return isChanged ? 1 / (9 * usualDigits) : 0;
  }),
};
