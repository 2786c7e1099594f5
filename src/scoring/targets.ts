/** Targets of indicators, and how far they were reached. */
import type { Figure } from '../model/figure';
import type { Indicator } from '../model/indicator';
import { isPresent } from '../model/figure';

export interface Reached {
  readonly target: Figure;
  readonly actual: Figure;
  /** Set where no rate can be taken of the two, and why. */
  readonly incomparable?: string;
}

/** Undefined where the indicator has no target or no result in figures. */
export function reachedBy({ figures }: Indicator): Reached | undefined {
  const target = figures.get('target');
  const actual = figures.get('actual');
  if (!isPresent(target) || !isPresent(actual)) return undefined;
  if (target.hedge === 'atMost') return { target, actual, incomparable: 'a ceiling is kept, not completed' };
  if (target.value?.isZero && actual.value?.isZero) return { target, actual, incomparable: 'nothing was planned and nothing happened' };
  if (!isSameScale(target, actual)) return { target, actual, incomparable: 'target and result have different units' };
  return { target, actual };
}

/** 38 beside 41人 may be compared, 100 beside 99% or 34.2 beside 34.2万元 may not. */
export function isSameScale({ unit: a }: Figure, { unit: b }: Figure): boolean {
  return a.dimension === b.dimension || (a.power === b.power && a.dimension !== 'ratio' && b.dimension !== 'ratio');
}
