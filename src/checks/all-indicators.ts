import { indicatorsOf, type Book } from '../model/book';
import type { Indicator } from '../model/indicator';
import { isReason } from './reasons';

/** Indicators with the parts that split them up, in reading order. */
export function allIndicators(book: Book): readonly Indicator[] {
  return indicatorsOf(book).flatMap((indicator) => [indicator, ...indicator.parts]);
}

/** Those that have no reason for a deviation; the reason of an indicator speaks for its parts. */
export function unexplainedIndicators(book: Book): readonly Indicator[] {
  return indicatorsOf(book)
    .filter((indicator) => !isReason(indicator.reason))
    .flatMap((indicator) => [indicator, ...indicator.parts.filter((part) => !isReason(part.reason))]);
}
