import type { Book } from '../model/book';
import type { Indicator } from '../model/indicator';

/** Indicators with the parts that split them up, in reading order. */
export function allIndicators(book: Book): readonly Indicator[] {
  return book.indicators.flatMap((indicator) => [indicator, ...indicator.parts]);
}
