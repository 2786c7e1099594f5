import type { DifferenceDetector } from './difference';

const additive = ['sum', 'difference', 'tie'];

/** Two swapped digits and a moved point both leave a multiple of nine; below two digits it says nothing. */
export const divisibleByNine: DifferenceDetector = {
  kind: 'divisible-by-nine',
  notice: ({ relation, stated, value }) => {
    const { digits } = value.abs();
    return additive.includes(relation.kind) && digits > 9n && digits % 9n === 0n ? [stated] : [];
  },
};
