/** What an accountant sees in a difference: another figure, twice a figure, a multiple of nine. */
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
export function differenceClues({ relation, difference }: Judgement, figures: FiguresByValue): readonly Clue[] {
  if (!difference || difference.isZero || relation.stated.unit.dimension === 'ratio') return [];
  const { dimension } = relation.stated.unit;
  const gap = inBaseUnit(relation.stated, difference);
  const own = figuresOf(relation);
  const isOwn = (figure: Figure) => own.some((other) => other.key === figure.key);

  const clues: Clue[] = [];
  const equal = figures.telling(dimension, gap);
  if (equal.length > 0) clues.push({ kind: 'equals-figure', figures: equal });
  const doubled = own.filter(isKnown).filter((figure) => inBaseUnit(figure, figure.value).times(two).abs().equals(gap.abs()));
  if (doubled.length > 0) clues.push({ kind: 'twice-figure', figures: doubled });
  if (relation.kind === 'tie' && isKnown(relation.stated)) {
    const copied = figures.telling(dimension, inBaseUnit(relation.stated, relation.stated.value)).filter((figure) => !isOwn(figure));
    if (copied.length > 0) clues.push({ kind: 'copied-figure', figures: copied });
  }
  if (clues.length === 0 && isMultipleOfNine(difference)) clues.push({ kind: 'divisible-by-nine', figures: [relation.stated] });
  return clues;
}

const two = Decimal.of(2);

function inBaseUnit(figure: Figure, value: Decimal): Decimal {
  return value.shifted(figure.unit.power);
}

function valueKey(dimension: Dimension, value: Decimal): string {
  return `${dimension} ${value.abs().trimmed}`;
}

/** Two swapped digits and a moved point both leave a multiple of nine; below two digits it says nothing. */
function isMultipleOfNine(difference: Decimal): boolean {
  const { digits } = difference.abs();
  return digits > 9n && digits % 9n === 0n;
}
