import { amongDigits, isWithoutOne, usualDigits } from './digits';
import type { SlipDetector } from './slip';

/** A digit was left out: 179 for 1979. */
export const digitDropped: SlipDetector = {
  kind: 'digit-dropped',
  chance: amongDigits((wrong, right) => (isWithoutOne(wrong, right) ? 1 / usualDigits : 0)),
};
