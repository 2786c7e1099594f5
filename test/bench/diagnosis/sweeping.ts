/** Ways to spoil many figures at once. Each gives what would stand in the cells then, or undefined where nothing of the kind can happen to a figure. */
import { Decimal } from '../../../src/model/decimal';
import type { KnownFigure } from '../../../src/model/figure';
import type { Step, Surroundings } from '../../../src/diagnosis/clues/surroundings';
import { isInTableOf } from '../../../src/diagnosis/clues/surroundings';
import type { Fault, Spoilt } from './faults';

/** Fewer figures are no column or row. */
const fewest = 3;

/** How often a whole column or row is moved, and not a stretch of it. */
const whole = 0.7;

export const sweepings: Readonly<Record<string, Fault>> = {
  'column-unit-slip': ({ figure, surroundings }, random) => {
    const power = random.one([4, -4]);
    return figure.unit.dimension === 'money' ? spoilt(surroundings.wholeColumn(figure).map((one) => [one, one.value.shifted(power)])) : undefined;
  },
  'columns-interchanged': interchanged([0, 1], (figure, surroundings) => surroundings.wholeColumn(figure)),
  'rows-interchanged': interchanged([1, 0], (figure, surroundings) => surroundings.wholeRow(figure)),
  'column-moved-down': moved([1, 0]),
  'column-moved-up': moved([-1, 0]),
  'row-moved-right': moved([0, 1]),
  'row-moved-left': moved([0, -1]),
  'row-repeated': ({ figure, surroundings }) => {
    const row = surroundings.wholeRow(figure).map((one) => [one, next(one, [-1, 0], surroundings)?.value] as const);
    return row.every(([, value]) => value) ? spoilt(row) : undefined;
  },
};

function interchanged(step: Step, lineOf: (figure: KnownFigure, surroundings: Surroundings) => readonly KnownFigure[]): Fault {
  return ({ figure, surroundings }) => {
    const pairs = lineOf(figure, surroundings).flatMap((one) => {
      const other = next(one, step, surroundings);
      return other ? [[one, other.value], [other, one.value]] as const : [];
    });
    return spoilt(pairs);
  };
}

/** The first cell keeps what stood there before anything was put in: some other amount. */
function moved(step: Step): Fault {
  return ({ figure, surroundings }, random) => {
    const back: Step = [-step[0], -step[1]];
    const line = [figure];
    for (let one = next(figure, step, surroundings); one; one = next(one, step, surroundings)) line.push(one);
    for (let one = next(figure, back, surroundings); one; one = next(one, back, surroundings)) line.unshift(one);
    // A cell put in or taken out moves all that stands below it, or to the right.
    const first = random.next() < whole || line.length <= fewest ? 0 : random.below(line.length - fewest + 1);
    const reached = step[0] + step[1] > 0 ? line.slice(first) : line.slice(0, line.length - first);
    const stray = figure.value.times(Decimal.fromNumber(Number((0.2 + random.next()).toFixed(3))));
    return spoilt(reached.map((one, index) => [one, index === 0 ? stray : reached[index - 1]!.value]));
  };
}

function next(figure: KnownFigure, step: Step, surroundings: Surroundings): KnownFigure | undefined {
  const other = surroundings.from(figure, step);
  return other && isInTableOf(figure, other) && other.unit === figure.unit && other.origin === 'typed' ? other : undefined;
}

/** What differs from what it was; undefined where that is hardly anything. */
function spoilt(values: readonly (readonly [figure: KnownFigure, value?: Decimal])[]): Spoilt | undefined {
  const changed = values.flatMap(([figure, value]) => (value && !value.rounded(figure.decimals).equals(figure.value) ? [[figure.key, value.rounded(figure.decimals)] as const] : []));
  return changed.length < fewest ? undefined : new Map(changed);
}
