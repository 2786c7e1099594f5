import { movedPoint } from './moved-point';
import type { SlipDetector } from './slip';

/** The farther the point moves, the rarer. */
const chances: readonly (readonly [power: number, chance: number])[] = [[1, 0.3], [-1, 0.3], [2, 0.15], [-2, 0.15], [3, 0.05], [-3, 0.05]];

/** The decimal point slipped: 0.32% for 3.22%. */
export const decimalSlip: SlipDetector = {
  kind: 'decimal-slip',
  chance: ({ wrong, right }) => (right.isZero ? 0 : Math.max(...chances.map(([power, chance]) => chance * movedPoint(wrong, right, power)))),
};
