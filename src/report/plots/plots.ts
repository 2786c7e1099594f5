/** What is worth looking at rather than reading: money from the opening budget to the final accounts, and how far indicators were completed. */
import { type Book, departmentEvaluation } from '../../model/book';
import { isKnown, type KnownFigure } from '../../model/figure';
import type { Indicator } from '../../model/indicator';
import type { StatementRole } from '../../model/statement';
import { partRows } from '../breakdown';
import { baseValue } from '../percentage';
import { completionOf } from '../sections/indicators';

/** The stages of a year's money, in their order. */
export const stages = ['opening', 'adjusted', 'final'] as const;
export type Stage = (typeof stages)[number];

/** One kind of money through its stages. */
export interface StagedAmount {
  readonly label: string;
  readonly figures: Readonly<Partial<Record<Stage, KnownFigure>>>;
}

export interface Completion {
  readonly name: string;
  /** As the report prints it: `108%`. */
  readonly printed: string;
  readonly percent: number;
  readonly indicator: Indicator;
}

export interface Plots {
  readonly byFund: readonly StagedAmount[];
  readonly byKind: readonly StagedAmount[];
  readonly completions: readonly Completion[];
}

export function plotsOf(book: Book): Plots {
  return { byFund: staged(book, 'income'), byKind: staged(book, 'expenditure'), completions: completionsOf(book) };
}

/** In 元. */
export function amountOf(figure: KnownFigure | undefined): number {
  return baseValue(figure)?.toNumber() ?? 0;
}

/** Rows with nothing in any stage are left out; so is all of it where no more than one stage is known. */
function staged(book: Book, statement: StatementRole): readonly StagedAmount[] {
  const rows = partRows(book, statement).map(({ label, figures }): StagedAmount => ({
    label,
    figures: Object.fromEntries(stages.flatMap((stage) => {
      const figure = figures.get(stage);
      return isKnown(figure) && figure.unit.dimension === 'money' ? [[stage, figure]] : [];
    })),
  }));
  const filled = rows.filter(({ figures }) => stages.some((stage) => amountOf(figures[stage]) !== 0));
  const known = stages.filter((stage) => filled.some(({ figures }) => figures[stage]));
  return known.length > 1 ? filled : [];
}

/** Of the plain targets only: a limit is kept or not. */
function completionsOf(book: Book): readonly Completion[] {
  return (departmentEvaluation(book)?.indicators ?? []).flatMap((indicator) => {
    const rate = indicator.name === '' ? undefined : completionOf(indicator);
    return rate ? [{ name: indicator.name, printed: rate.text, percent: Number.parseFloat(rate.text), indicator }] : [];
  });
}
