/** What an accountant sees in a difference: another figure, twice a figure, a multiple of nine. */
import { holds, type Network } from '../../judging/network';
import { Decimal } from '../../model/decimal';
import type { Clue } from '../../model/finding';
import { isKnown, type Figure, type KnownFigure } from '../../model/figure';
import { figuresOf } from '../../model/relation';
import type { Dimension } from '../../model/unit';
import type { Judgement } from '../../model/verdict';

/** Fewer significant digits than this agree by chance too often to mean anything. */
const tellingDigits = 3;

/** More figures than this of one value are no clue. */
const fewEnough = 4;

/** Known figures by dimension and exact value, in base units. */
export class FiguresByValue {
  private readonly byValue = new Map<string, KnownFigure[]>();

  constructor(figures: readonly Figure[]) {
    for (const figure of figures.filter(isKnown)) {
      const key = valueKey(figure.unit.dimension, inBaseUnit(figure, figure.value));
      const known = this.byValue.get(key);
      if (known) known.push(figure);
      else this.byValue.set(key, [figure]);
    }
  }

  /** Figures of that absolute value in base units; none where the value is too plain to tell anything. */
  telling(dimension: Dimension, value: Decimal): readonly KnownFigure[] {
    if (value.abs().trimmed.digits.toString().replace(/0+$/, '').length < tellingDigits) return [];
    const found = this.byValue.get(valueKey(dimension, value)) ?? [];
    return found.length <= fewEnough ? found : [];
  }
}

/** The clues in one violated relation's difference. */
export function differenceClues({ relation, difference }: Judgement, figures: FiguresByValue, network: Network): readonly Clue[] {
  const { stated } = relation;
  if (!difference || difference.isZero || !isKnown(stated) || stated.unit.dimension === 'ratio') return [];
  const { dimension } = stated.unit;
  const gap = inBaseUnit(stated, difference);
  const own = new Set(figuresOf(relation).map((figure) => figure.key));

  const clues: Clue[] = [];
  // A figure beside which nothing stands is off by itself, which says nothing.
  const equal = figures.telling(dimension, gap).filter((figure) => figure.key !== stated.key);
  if (equal.length > 0) clues.push({ kind: 'equals-figure', figures: equal });
  const doubled = figuresOf(relation).filter(isKnown).filter((figure) => figure.key !== stated.key && inBaseUnit(figure, figure.value).times(two).abs().equals(gap.abs()));
  if (doubled.length > 0 && !gap.isZero) clues.push({ kind: 'twice-figure', figures: doubled });
  if (relation.kind === 'tie') {
    const rightful = reportsOfTheSame(stated, network);
    const copied = figures.telling(dimension, inBaseUnit(stated, stated.value)).filter((figure) => !own.has(figure.key) && !rightful.has(figure.key));
    if (copied.length > 0) clues.push({ kind: 'copied-figure', figures: copied });
  }
  return clues;
}

/** Two swapped digits and a moved point both leave a multiple of nine. */
export function nineClue({ relation, difference }: Judgement): readonly Clue[] {
  const isAdditive = relation.kind === 'sum' || relation.kind === 'difference' || relation.kind === 'tie';
  return isAdditive && difference && relation.stated.unit.dimension !== 'ratio' && isMultipleOfNine(difference) ? [{ kind: 'divisible-by-nine', figures: [relation.stated] }] : [];
}

/** Figures that must equal this one and do: no wonder they have its value. */
function reportsOfTheSame(figure: Figure, network: Network): ReadonlySet<string> {
  const ties = network.around(figure.key).filter((judgement) => judgement.relation.kind === 'tie' && holds(judgement));
  return new Set(ties.flatMap(({ relation }) => figuresOf(relation).map((other) => other.key)));
}

const two = Decimal.of(2);

function inBaseUnit(figure: Figure, value: Decimal): Decimal {
  return value.shifted(figure.unit.power);
}

function valueKey(dimension: Dimension, value: Decimal): string {
  return `${dimension} ${value.abs().trimmed}`;
}

/** Below two digits it says nothing. */
function isMultipleOfNine(difference: Decimal): boolean {
  const { digits } = difference.abs();
  return digits > 9n && digits % 9n === 0n;
}
