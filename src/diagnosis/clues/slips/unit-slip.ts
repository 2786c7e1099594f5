import { movedPoint } from './moved-point';
import type { SlipDetector } from './slip';

/** 元 where 万元 is meant, or the other way round. */
export const unitSlip: SlipDetector = {
  kind: 'unit-slip',
  chance: ({ figure, wrong, right }) => (figure.unit.dimension === 'money' && !right.isZero ? 0.5 * Math.max(movedPoint(wrong, right, 4), movedPoint(wrong, right, -4)) : 0),
};
