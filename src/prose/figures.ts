/** Quantities as figures: with a place, a key, and the precision that their sentence shows. */
import type { KnownFigure } from '../model/figure';
import { isExact, plain, type Unit } from '../model/unit';
import { usualDecimals } from '../reading/cells/precision';
import type { Quantity } from './lexing/tokens';
import type { DeclaredUnit } from './declared-unit';
import type { Phrase, Sentence } from './grammar/phrases';
import { placeOf, type ProseSource } from './sources';

/** Decimals that money and percentages are usually printed with. */
const customary = 2;

const joining = /^[、+=→×(]*$/;

/** The figures of a sentence, one for each phrase that has a quantity. */
export function figuresOf({ phrases }: Sentence, source: ProseSource, declared: DeclaredUnit): ReadonlyMap<Quantity, KnownFigure> {
  const quantities = phrases.flatMap(({ quantity }) => (quantity ? [quantity] : []));
  const units = unitsOf(phrases, (phrase, quantity) => declared.of(phrase, quantity, source.text));
  const bySymbol = new Map<string, number[]>();
  for (const quantity of quantities) {
    if (isPlainZero(quantity)) continue;
    const symbol = units.get(quantity)!.symbol;
    const known = bySymbol.get(symbol);
    if (known) known.push(quantity.value.scale);
    else bySymbol.set(symbol, [quantity.value.scale]);
  }
  const usual = new Map([...bySymbol].map(([symbol, decimals]) => [symbol, usualIn(decimals)]));
  return new Map(quantities.map((quantity) => [quantity, figureOf(quantity, units.get(quantity)!, usual, source)]));
}

/** A number taken at its word: as precise as it is printed. */
export function literal(quantity: Pick<Quantity, 'start' | 'end' | 'value' | 'hedge'>, unit: Unit, source: ProseSource): KnownFigure {
  return figureOf(quantity, unit, new Map(), source);
}

/** Nothing is nothing at any precision, and tells none. */
function isPlainZero({ value }: Pick<Quantity, 'value'>): boolean {
  return value.isZero && value.scale === 0;
}

interface Usual {
  readonly usual: number | undefined;
  readonly finest: number;
  /** Whether more than half are printed so. */
  readonly isCommon: boolean;
}

function usualIn(decimals: readonly number[]): Usual {
  const usual = decimals.length > 1 ? usualDecimals(decimals, customary) : decimals[0];
  return { usual, finest: decimals.reduce((a, b) => Math.max(a, b), 0), isCommon: decimals.filter((each) => each === usual).length > decimals.length / 2 };
}

/** 完成80.43%，增长6.9%: rates of two kinds are each printed in their own way, and only a whole one is taken for one that lost its zeros. */
function decimalsOf(quantity: Pick<Quantity, 'value'>, { dimension, exactWhole }: Unit, known: Usual | undefined): number {
  const { scale } = quantity.value;
  if (exactWhole || !known) return scale;
  if (isPlainZero(quantity)) return known.usual ?? known.finest;
  return dimension === 'ratio' && !(scale === 0 && known.isCommon) ? scale : Math.max(scale, known.usual ?? 0);
}

/** A quantity without a unit has that of the list it stands in: A1、B2、C3万元. */
function unitsOf(phrases: Sentence['phrases'], declared: (phrase: Phrase, quantity: Quantity) => Unit | undefined): ReadonlyMap<Quantity, Unit> {
  const units = new Map<Quantity, Unit>();
  let following: Unit | undefined;
  let marksBehind = ';';
  for (const { quantity, marks, words } of [...phrases].reverse()) {
    const isNought = quantity !== undefined && isPlainZero(quantity);
    // 年初预算为0，支出决算为150万元: nought of the same.
    const inherited = (joining.test(marksBehind) || isNought) && following?.dimension !== 'ratio' ? following : undefined;
    const unit = quantity?.unit ?? inherited;
    if (quantity && unit) units.set(quantity, unit);
    following = quantity ? unit : undefined;
    // 4125.49，4143.91万元.
    marksBehind = marks === ',' && words.length === 0 ? '、' : marks;
  }
  let before: Unit | undefined;
  for (const phrase of phrases) {
    const { quantity, marks } = phrase;
    if (!quantity) continue;
    const unit = units.get(quantity) ?? (joining.test(marks) && before?.dimension !== 'ratio' ? before : undefined) ?? declared(phrase, quantity) ?? plain;
    units.set(quantity, unit);
    before = unit;
  }
  return units;
}

function figureOf(quantity: Pick<Quantity, 'start' | 'end' | 'value' | 'hedge'>, unit: Unit, usualBySymbol: ReadonlyMap<string, Usual>, source: ProseSource): KnownFigure {
  const { start, end, value, hedge } = quantity;
  const decimals = decimalsOf(quantity, unit, usualBySymbol.get(unit.symbol));
  const place = placeOf(source, start, end);
  return {
    key: `text/${place.sheet}/${place.address}/${place.text!.start}`,
    label: '',
    unit,
    value: decimals > value.scale ? value.rounded(decimals) : value,
    decimals,
    exact: isExact(unit, decimals),
    hedge,
    printed: place.text!.quote,
    place,
    origin: 'text',
  };
}
