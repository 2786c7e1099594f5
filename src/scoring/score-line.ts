/** The score of one indicator by the rules of 财预〔2020〕10号, beside the one that was given. */
import { figureOf, type Book } from '../model/book';
import { Decimal } from '../model/decimal';
import { isKnown, type Figure, type KnownFigure } from '../model/figure';
import type { Indicator } from '../model/indicator';
import { bandsOf } from './band-words';
import { mayBe, type Points } from './points';
import type { ScoringSettings } from './scoring-settings';
import { isSameScale } from './targets';

/** By which rule the points were computed, or why none could be. */
export type ScoreBasis =
  /** Execution ÷ adjusted budget, capped. */
  | 'execution'
  | 'met'
  /** Result ÷ target. */
  | 'proportion'
  /** Target ÷ result: what should be little was more. */
  | 'inverse'
  /** Well above the target: all points, or fewer. */
  | 'overshot'
  /** By the band that the words of the result fall into. */
  | 'band'
  /** Nothing to compute by: words that say no band, a result missing, units that differ. */
  | 'open';

export interface ScoreLine {
  readonly indicator: Indicator;
  readonly weight: KnownFigure;
  /** As given. */
  readonly stated?: KnownFigure;
  readonly basis: ScoreBasis;
  /** Undefined where the basis is open. */
  readonly points?: Points;
  /** The part of the weight that a band allows, in percent. */
  readonly band?: { readonly low: number; readonly high: number };
  /** What the points are computed from, beside the weight: the larger part of the fraction first. */
  readonly figures: readonly Figure[];
  /** Whether the stated score may be the computed one; undefined where either is missing. */
  readonly agrees?: boolean;
}

/** Decimals that computed points are kept at: so many more than a score has that rounding them again does no harm. */
const kept = 8;

export interface Scoring {
  readonly book: Book;
  readonly settings: ScoringSettings;
  /** In percent: completion above this is well above the target. */
  readonly wellAbove: number;
  /** The indicator is the department's own, whose execution is that of its expenditure. */
  readonly ofDepartment: boolean;
}

/** Undefined for an indicator without a weight. */
export function scoreLine(indicator: Indicator, scoring: Scoring): ScoreLine | undefined {
  const weight = indicator.figures.get('weight');
  if (!isKnown(weight)) return undefined;
  const score = indicator.figures.get('score');
  const stated = isKnown(score) ? score : undefined;
  const computed = executionPoints(indicator, weight, scoring) ?? quantityPoints(indicator, weight, scoring) ?? bandPoints(indicator, weight, scoring) ?? { basis: 'open', figures: [] };
  return { indicator, weight, stated, ...computed, ...(stated && computed.points && { agrees: mayBe(stated, computed.points) }) };
}

type Computed = Pick<ScoreLine, 'basis' | 'points' | 'band' | 'figures'>;

function executionPoints({ class: of }: Indicator, weight: KnownFigure, { book, ofDepartment }: Scoring): Computed | undefined {
  if (of !== 'execution' || !ofDepartment) return undefined;
  const final = figureOf(book, 'expenditure', 'total', 'final');
  const adjusted = figureOf(book, 'expenditure', 'total', 'adjusted');
  if (!isKnown(final) || !isKnown(adjusted) || adjusted.value.sign <= 0) return undefined;
  return { basis: 'execution', points: exactly(atMost(share(weight, final, adjusted), weight.value)), figures: [final, adjusted] };
}

function quantityPoints({ figures }: Indicator, weight: KnownFigure, { settings, wellAbove }: Scoring): Computed | undefined {
  const target = figures.get('target');
  const actual = figures.get('actual');
  if (!isKnown(target) || !isKnown(actual) || actual.hedge || !isSameScale(target, actual)) return undefined;
  const order = inBaseUnit(actual).compare(inBaseUnit(target));
  const used = [actual, target];
  if (target.hedge === 'atMost') {
    if (order <= 0) return { basis: 'met', points: exactly(weight.value), figures: used };
    return target.value.sign < 0 ? undefined : { basis: 'inverse', points: exactly(share(weight, target, actual)), figures: [target, actual] };
  }
  if (order < 0) return target.value.sign <= 0 ? undefined : { basis: 'proportion', points: exactly(notBelowZero(share(weight, actual, target))), figures: used };
  const rate = target.value.sign > 0 ? inBaseUnit(actual).shifted(2).dividedBy(inBaseUnit(target), kept) : undefined;
  if (!rate || target.hedge === 'atLeast' || rate.compare(Decimal.fromNumber(wellAbove)) <= 0) return { basis: 'met', points: exactly(weight.value), figures: used };
  const deviation = rate.minus(Decimal.of(100)).shifted(-2);
  const lowest = settings.overshoot === 'deduct' ? notBelowZero(weight.value.times(Decimal.one.minus(deviation))).rounded(kept) : weight.value;
  return { basis: 'overshot', points: { low: lowest, high: weight.value }, figures: used };
}

function bandPoints({ targetText, actualText }: Indicator, weight: KnownFigure, { settings }: Scoring): Computed | undefined {
  const bands = bandsOf(actualText?.text ?? '', targetText?.text ?? '');
  if (!bands) return undefined;
  const ends = [100, ...settings.bands, 0];
  const band = { low: ends[bands.lowest + 1]!, high: ends[bands.highest]! };
  const part = (percent: number) => weight.value.times(Decimal.fromNumber(percent)).shifted(-2);
  return { basis: 'band', points: { low: part(band.low), high: part(band.high) }, band, figures: [] };
}

/** Weight × of ÷ whole. */
function share(weight: KnownFigure, of: KnownFigure, whole: KnownFigure): Decimal {
  return weight.value.times(inBaseUnit(of)).dividedBy(inBaseUnit(whole), kept);
}

function inBaseUnit({ value, unit }: KnownFigure): Decimal {
  return value.shifted(unit.power);
}

function exactly(points: Decimal): Points {
  return { low: points, high: points };
}

function atMost(value: Decimal, limit: Decimal): Decimal {
  return value.compare(limit) > 0 ? limit : value;
}

function notBelowZero(value: Decimal): Decimal {
  return value.sign < 0 ? Decimal.zero : value;
}
