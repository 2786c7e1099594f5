/** Which way an indicator is meant to go, and whether it got there. */
import { judge } from '../judging/judge';
import { the } from '../model/expression';
import { isKnown, type KnownFigure } from '../model/figure';
import type { Indicator, IndicatorClass } from '../model/indicator';
import { isSameScale } from '../scoring/targets';

export interface Missed {
  readonly target: KnownFigure;
  readonly actual: KnownFigure;
  /** The result should have stayed below its target, as costs and complaints should. */
  readonly overran: boolean;
}

/** What is the better the less there is of it, where the target itself does not say so by ≤. */
const lessIsBetter = /投诉|事故|差错|错误|失误|违规|违纪|发生|死亡|失业|流失|延误|超时|逾期|故障|偏差|误差|能耗|排放|污染|成本|费用|经费|缩短|降低|下降|减少|压减|时限|时长|天数|结转|结余|调整|次数上限/;

/** Of these a bare number may be a ceiling as well as a goal. */
const openClasses: ReadonlySet<IndicatorClass> = new Set(['cost', 'timeliness', 'execution']);

/** Set where a result in figures missed its target beyond doubt; where the direction is not plain nothing is said. */
export function missed(indicator: Indicator): Missed | undefined {
  const target = indicator.figures.get('target');
  const actual = indicator.figures.get('actual');
  if (!isKnown(target) || !isKnown(actual) || actual.hedge || target.hedge === 'about' || !isSameScale(target, actual)) return undefined;
  const ceiling = target.hedge === 'atMost';
  if (!ceiling && !isGoal(indicator, target)) return undefined;
  // A target was set, not measured: 90% is not 89.5 to 90.5.
  const limit: KnownFigure = { ...target, hedge: undefined, exact: true };
  const kept = judge({ rule: '', kind: 'bound', stated: actual, comparator: ceiling ? 'atMost' : 'atLeast', expected: the(limit) });
  return kept.verdict.outcome === 'inconsistent' ? { target: limit, actual, overran: ceiling } : undefined;
}

function isGoal({ name, class: of }: Indicator, { hedge, value }: KnownFigure): boolean {
  if (hedge === 'atLeast') return true;
  return !value.isZero && !lessIsBetter.test(name) && (of === null || !openClasses.has(of));
}
