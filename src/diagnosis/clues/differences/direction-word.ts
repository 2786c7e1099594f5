import { judge } from '../../../judging/judge';
import { substitute } from '../../../judging/substitute';
import type { DifferenceDetector } from './difference';

/** A text says 增加 of what decreased, or the other way round: its figure is right but for the direction. */
export const directionWord: DifferenceDetector = {
  kind: 'direction-word',
  notice: ({ relation, stated }) => {
    const isChange = relation.kind === 'difference' || relation.kind === 'quotient';
    if (stated.origin !== 'text' || !isChange || relation.comparator !== 'equal' || stated.value.isZero) return [];
    return judge(substitute(relation, stated.key, stated.value.negated())).verdict.outcome === 'consistent' ? [stated] : [];
  },
};
