import { expectationOf } from '../../judging/expect';
import { printEquation } from '../../locales/print';
import type { Relation } from '../../model/relation';

const comparators = { atMost: ['>', '≤'], atLeast: ['<', '≥'], below: ['≥', '<'], above: ['≤', '>'] } as const;

/** The equation of a relation that holds: `5 + 17 = 22`, and `≈` where both sides agree only as rounded. */
export function holdingEquation(relation: Relation): string {
  const { expected } = expectationOf(relation);
  const violated = printEquation(relation, expected);
  if (relation.comparator !== 'equal') {
    const [not, but] = comparators[relation.comparator];
    return violated.replace(` ${not} `, ` ${but} `);
  }
  if (relation.openList) return violated.replace(/ > (?=[^>]*$)/, ' ≤ ');
  const same = expected === undefined || relation.stated.value?.equals(expected);
  if (!same) return violated.replace(' ≠ ', ' ≈ ');
  return violated.includes(' = ') ? violated.replace(/ ≠ .*$/, '') : violated.replace(' ≠ ', ' = ');
}
