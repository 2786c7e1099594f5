/** Choosing between the ways a text can be understood. */
import { judge } from '../../judging/judge';
import { holds } from '../../judging/network';
import { cannotHold } from '../../judging/rough';
import type { Claim } from '../../model/claims';
import type { Decimal } from '../../model/decimal';
import { minus, plus, the, type Term } from '../../model/expression';
import { isKnown, type Figure } from '../../model/figure';
import type { Relation } from '../../model/relation';

export function fits(claim: Claim): boolean {
  const relation = relationOf(claim);
  return !cannotHold(relation) && holds(judge(relation));
}

export function relationOf({ relation, stated, comparator, expected, openList }: Claim): Relation {
  return { rule: '', kind: relation, stated, comparator, expected, openList };
}

/** The first of the readings that holds; where none does, the first one that a careful reader would take the text to mean, if there is one. */
export function understood(readings: readonly Claim[], meant: Claim | undefined): readonly Claim[] {
  const chosen = readings.find(fits) ?? meant;
  return chosen ? [chosen] : [];
}

export function signed(figure: Figure, sign: 1 | -1): Term {
  return sign > 0 ? plus(the(figure)) : minus(the(figure));
}

/** A rate of at least three digits comes out by chance in one of hundreds. */
export function isTelling(rate: Figure): boolean {
  return isKnown(rate) && digitsOf(rate.value) > 2;
}

/** How many digits a value has that say something. */
export function digitsOf(value: Decimal): number {
  return value.trimmed.toString().replace(/^[-0.]+|\./g, '').length;
}
