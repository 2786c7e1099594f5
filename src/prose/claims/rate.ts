import type { Claim, ClaimKind } from '../../model/claims';
import { quotient, the } from '../../model/expression';
import type { Figure } from '../../model/figure';

/** That a rate is one amount of another. */
export function rate(kind: ClaimKind, stated: Figure, part: Figure, whole: Figure): Claim {
  return { kind, relation: 'quotient', stated, comparator: 'equal', expected: quotient(the(part), the(whole)) };
}
