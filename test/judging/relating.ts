/** Relations for tests, written as equations. */
import type { Expression } from '../../src/model/expression';
import type { Figure } from '../../src/model/figure';
import type { Relation } from '../../src/model/relation';

export function equal(stated: Figure, expected: Expression, more: Partial<Relation> = {}): Relation {
  return { rule: 'test', kind: 'sum', stated, comparator: 'equal', expected, ...more };
}

export function atMost(stated: Figure, expected: Expression, more: Partial<Relation> = {}): Relation {
  return { ...equal(stated, expected, more), comparator: 'atMost' };
}

export function below(stated: Figure, expected: Expression): Relation {
  return { ...equal(stated, expected), comparator: 'below' };
}

export function atLeast(stated: Figure, expected: Expression, more: Partial<Relation> = {}): Relation {
  return { ...equal(stated, expected, more), comparator: 'atLeast' };
}
