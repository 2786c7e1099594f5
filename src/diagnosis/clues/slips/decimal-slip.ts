import { movedPoint } from './moved-point';
import type { SlipDetector } from './slip';

/** The farther the point moves, the rarer. */
const chances: ReadonlyMap<number, number> = new Map([[1, 0.3], [-1, 0.3], [2, 0.15], [-2, 0.15], [3, 0.05], [-3, 0.05]]);

/** The decimal point slipped: 0.32% for 3.22%. */
export const decimalSlip: SlipDetector = {
  kind: 'decimal-slip',
  chance: ({ wrong, right }) => {
    const moved = movedPoint(wrong, right);
    return moved ? (chances.get(moved.power) ?? 0) * moved.chance : 0;
  },
};
