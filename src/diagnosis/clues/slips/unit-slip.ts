import { movedPoint } from './moved-point';
import type { SlipDetector } from './slip';

/** 元 where 万元 is meant, or the other way round. */
export const unitSlip: SlipDetector = {
  kind: 'unit-slip',
  chance: ({ figure, wrong, right }) => {
    const moved = figure.unit.dimension === 'money' ? movedPoint(wrong, right) : undefined;
    return moved && Math.abs(moved.power) === 4 ? moved.chance / 2 : 0;
  },
};
