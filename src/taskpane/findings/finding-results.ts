import { findingsWords } from '../../locales/pane/findings';
import type { Figure } from '../../model/figure';
import type { Finding } from '../../model/finding';
import { percent } from '../../model/unit';
import type { Say } from '../pane-context';
import { digitsOf } from './ledger-lines';
import type { LedgerResult } from './ledger';

/** What the equation of a finding comes to, what the workbook states, and by how much they differ. */
export function resultsOf({ relation, expected, difference }: Finding, say: Say): readonly LedgerResult[] {
  if (!relation) return [];
  const { stated, comparator } = relation;
  const unit = stated.unit.symbol;
  const gap = difference && !difference.isZero ? signed(difference.toString()) : undefined;
  const computed = comparator === 'equal' ? (relation.kind === 'sum' ? findingsWords.addsUpTo : findingsWords.computed) : findingsWords[comparator];
  const repeats = relation.expected.kind === 'figure' && comparator === 'equal';
  return [
    ...(expected && !repeats ? [{ label: say(computed), value: expected.toString(), unit, tone: 'strong' as const }] : []),
    { label: say(findingsWords.stated), of: stated, value: digitsOf(stated), unit, place: stated.place, tone: 'strong' as const },
    ...(gap ? [{ label: say(findingsWords.difference), value: gap, unit: differenceUnit(stated, say).trim(), tone: 'fault' as const }] : []),
  ];
}

/** What a difference is counted in: two percentages are so many points apart, not per cent. */
export function differenceUnit({ unit }: Figure, say: Say): string {
  return unit.symbol === percent.symbol ? say(findingsWords.points) : unit.symbol;
}

/** With a true minus sign, as wide as a digit, and a plus where it is more. */
function signed(value: string): string {
  return value.startsWith('-') ? `−${value.slice(1)}` : `+${value}`;
}
