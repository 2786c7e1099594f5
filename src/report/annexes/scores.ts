/** Scores of indicators where they follow from target and result (财预〔2020〕10号 第十七条). */
import { Decimal } from '../../model/decimal';
import { type Figure, isKnown } from '../../model/figure';
import type { Indicator } from '../../model/indicator';
import { baseValue } from '../percentage';

const scoreDecimals = 2;

/** The score the table states; where it states none, full weight for a target that is met, and in proportion below it. Undefined for words. */
export function scoreOf({ figures }: Indicator): Decimal | undefined {
  const stated = figures.get('score');
  if (isKnown(stated)) return stated.value;
  return computedScore(figures.get('weight'), figures.get('target'), figures.get('actual'));
}

export function computedScore(weight: Figure | undefined, target: Figure | undefined, actual: Figure | undefined): Decimal | undefined {
  if (!isKnown(weight) || !isKnown(target) || !isKnown(actual) || actual.hedge || target.hedge === 'about' || target.unit.dimension !== actual.unit.dimension) return undefined;
  const [aim, reached] = [baseValue(target)!, baseValue(actual)!];
  if (target.hedge === 'atMost') return reached.compare(aim) <= 0 ? weight.value : undefined;
  if (reached.compare(aim) >= 0) return weight.value;
  return aim.sign > 0 && reached.sign >= 0 ? weight.value.times(reached).dividedBy(aim, scoreDecimals) : undefined;
}
