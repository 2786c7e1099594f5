import { Decimal } from '../../../model/decimal';
import type { SlipDetector } from './slip';

/** Digits were cut off where they should have been rounded up: the last place is one too small. */
export const cutOff: SlipDetector = {
  kind: 'cut-off',
  chance: ({ figure, wrong, right }) => {
    const missing = right.abs().minus(wrong.abs());
    return !figure.exact && wrong.sign * right.sign >= 0 && missing.equals(Decimal.one.shifted(-figure.decimals)) ? 0.5 : 0;
  },
};
