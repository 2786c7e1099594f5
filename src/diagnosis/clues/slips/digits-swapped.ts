import { amongDigits, usualDigits } from './digits';
import type { SlipDetector } from './slip';

/** Two neighbours changed places, the point between them or not: 13.24 for 12.34. */
export const digitsSwapped: SlipDetector = {
  kind: 'digits-swapped',
  chance: amongDigits((wrong, right) => {
    const width = Math.max(wrong.length, right.length);
    const [a, b] = [wrong.padStart(width, '0'), right.padStart(width, '0')];
    const at = [...a].findIndex((digit, index) => digit !== b[index]);
    const isSwapped = at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
    return isSwapped ? 1 / usualDigits : 0;
  }),
};
