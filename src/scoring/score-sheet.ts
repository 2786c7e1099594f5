/** The score sheet of a self-evaluation, computed again: each indicator, the total, and the grade. */
import type { Book } from '../model/book';
import { Decimal } from '../model/decimal';
import { isKnown, type KnownFigure } from '../model/figure';
import { addPoints, noPoints, type Points } from './points';
import { scoreTable } from './score-tables';
import { scoreLine, type ScoreLine } from './score-line';
import { grades, type Grade, type ScoringSettings } from './scoring-settings';

export interface ScoreSheet {
  readonly title: string;
  readonly sheet: string;
  readonly lines: readonly ScoreLine[];
  readonly statedTotal?: KnownFigure;
  /** Indicators that leave nothing to compute count as they were scored; undefined where one of them was not. */
  readonly total?: Points;
  readonly statedGrade?: Grade;
  /** Set where all of the computed total is of one grade. */
  readonly grade?: Grade;
}

/** One sheet for each self-evaluation that gives weights. `wellAbove` is in percent. */
export function scoreSheets(book: Book, settings: ScoringSettings, wellAbove: number): readonly ScoreSheet[] {
  return book.evaluations.map(scoreTable).flatMap((table, index) => {
    const lines = table.weighed.flatMap((indicator) => scoreLine(indicator, { book, settings, wellAbove, ofDepartment: index === 0 }) ?? []);
    if (lines.length === 0) return [];
    const { title, sheet } = book.evaluations[index]!;
    const stated = table.total('score');
    const statedTotal = isKnown(stated) ? stated : undefined;
    // Where the points of the execution rate stand elsewhere the sheet's own total is out of ninety.
    const outOf = table.executionElsewhere ? undefined : settings;
    const total = totalOf(lines);
    return [{
      title,
      sheet,
      lines,
      statedTotal,
      total,
      statedGrade: outOf && statedTotal && gradeOf(statedTotal.value, outOf),
      grade: outOf && total && sameGrade(total, outOf),
    }];
  });
}

function totalOf(lines: readonly ScoreLine[]): Points | undefined {
  const points = lines.map((line) => line.points ?? (line.stated && { low: line.stated.value, high: line.stated.value }));
  return points.every((each) => each !== undefined) ? points.reduce(addPoints, noPoints) : undefined;
}

export function gradeOf(points: Decimal, settings: ScoringSettings): Grade {
  const index = settings.grades.findIndex((from) => points.compare(Decimal.fromNumber(from)) >= 0);
  return grades[index < 0 ? grades.length - 1 : index]!;
}

function sameGrade({ low, high }: Points, settings: ScoringSettings): Grade | undefined {
  const grade = gradeOf(low, settings);
  return grade === gradeOf(high, settings) ? grade : undefined;
}
