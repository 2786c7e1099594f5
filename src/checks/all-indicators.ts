import type { Indicator, SelfEvaluation } from '../model/indicator';
import { isReason } from './reasons';

/** Indicators with the parts that split them up, in reading order. */
export function allIndicators({ indicators }: SelfEvaluation): readonly Indicator[] {
  return indicators.flatMap((indicator) => [indicator, ...indicator.parts]);
}

/** Those that have no reason for a deviation; the reason of an indicator speaks for its parts. */
export function unexplainedIndicators({ indicators }: SelfEvaluation): readonly Indicator[] {
  return indicators
    .filter((indicator) => !isReason(indicator.reason))
    .flatMap((indicator) => [indicator, ...indicator.parts.filter((part) => !isReason(part.reason))]);
}
