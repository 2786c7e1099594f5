/** 年初预算 + 追加 − 追减 = 调整后预算. */
import type { Claim } from '../../model/claims';
import { minus, plus, sum, the } from '../../model/expression';
import type { Topic } from '../discourse/topic';
import { understood } from './fit';

export function rollOf({ entries }: Topic): readonly Claim[] {
  const figuresIn = (measure: 'opening' | 'adjusted' | 'increase' | 'decrease') => entries.filter((entry) => entry.measure === measure).map(({ figure }) => figure);
  const [opening] = figuresIn('opening');
  const [adjusted] = figuresIn('adjusted');
  const changes = [...figuresIn('increase').map((figure) => plus(the(figure))), ...figuresIn('decrease').map((figure) => minus(the(figure)))];
  if (!opening || !adjusted || changes.length === 0) return [];
  const claim: Claim = { kind: 'change', relation: 'sum', stated: adjusted, comparator: 'equal', expected: sum([plus(the(opening)), ...changes]) };
  return understood([claim], claim);
}
