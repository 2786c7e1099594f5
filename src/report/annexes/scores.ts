import type { Profile } from '../../checks/profile/profile';
import type { Book } from '../../model/book';
import type { Decimal } from '../../model/decimal';
import { isKnown } from '../../model/figure';
import type { Indicator } from '../../model/indicator';
import { scoreLine } from '../../scoring/score-line';

const scoreDecimals = 2;

/** What stands in the column 得分; undefined where it is left to the evaluators. */
export type Scorer = (indicator: Indicator) => Decimal | undefined;

/** The score the table states; where it states none, the one that follows from target and result. */
export function scorerOf(book: Book, { scoring, thresholds }: Profile): Scorer {
  return (indicator) => {
    const stated = indicator.figures.get('score');
    if (isKnown(stated)) return stated.value;
    const points = scoreLine(indicator, { book, settings: scoring, wellAbove: thresholds.completionRate, ofDepartment: false })?.points;
    return points?.low.equals(points.high) ? points.low.rounded(scoreDecimals) : undefined;
  };
}
