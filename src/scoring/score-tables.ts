/** Indicator tables as score sheets. */
import { Decimal } from '../model/decimal';
import { isKnown, isPresent, type Figure } from '../model/figure';
import type { Indicator, IndicatorMeasure, SelfEvaluation } from '../model/indicator';
import { oncePer } from '../model/once-per';

export interface ScoreTable {
  /** Begins the keys of its figures. */
  readonly key: string;
  /** What carries a weight each: an indicator as a whole, or its parts where they are weighed one by one. */
  readonly weighed: readonly Indicator[];
  /** A row of them has no weight, so that a sum short of the whole proves nothing. */
  readonly unfinished: boolean;
  /** The ten points of the execution rate stand elsewhere, beside the funds, as on the self-evaluation form. */
  readonly executionElsewhere: boolean;
  /** From the table's own 合计 row. */
  total(measure: IndicatorMeasure): Figure | undefined;
}

const withoutExecution = Decimal.of(90);

/** A department's table, or that of one of its projects, each scored by itself. */
export const scoreTable = oncePer(({ indicators, totals }: SelfEvaluation): ScoreTable => {
  const weighed = indicators.flatMap(weighedRows);
  const weights = presentIn(weighed, 'weight').filter(isKnown).map((weight) => weight.value);
  const sum = weights.reduce((a, b) => a.plus(b), Decimal.zero);
  return {
    key: keyOf(weighed),
    weighed,
    unfinished: weighed.some((indicator) => !isPresent(indicator.figures.get('weight'))),
    executionElsewhere: sum.equals(withoutExecution) && weighed.every((indicator) => indicator.class !== 'execution'),
    total(measure) {
      const total = totals.get(measure);
      return isPresent(total) ? total : undefined;
    },
  };
});

/** The figures of a measure that the rows have. */
export function presentIn(rows: readonly Indicator[], measure: IndicatorMeasure): readonly Figure[] {
  return rows.map((indicator) => indicator.figures.get(measure)).filter(isPresent);
}

function keyOf([first]: readonly Indicator[]): string {
  const [figure] = first?.figures.values() ?? [];
  return figure?.key.split('/', 1)[0] ?? '';
}

function weighedRows(indicator: Indicator): readonly Indicator[] {
  const isWeighed = ({ figures }: Indicator) => isPresent(figures.get('weight'));
  return !isWeighed(indicator) && indicator.parts.some(isWeighed) ? indicator.parts : [indicator];
}
