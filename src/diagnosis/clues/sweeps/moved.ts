import type { ClueKind } from '../../../model/finding';
import type { KnownFigure } from '../../../model/figure';
import { isTelling } from '../slips/telling';
import { isInColumnOf, isInRowOf, type Step } from '../surroundings';
import type { Opinion, Opinions, Sweep, SweepDetector } from './sweep';

/** So many figures that come up nowhere by chance must have been moved. */
const fewest = 2;

/** A column, or a stretch of it, was put in a row too low. */
export const columnMovedDown = moved('column-moved-down', [1, 0]);
export const columnMovedUp = moved('column-moved-up', [-1, 0]);

/** A row, or a stretch of it, was put in a column too far to the right. */
export const rowMovedRight = moved('row-moved-right', [0, 1]);
export const rowMovedLeft = moved('row-moved-left', [0, -1]);

function moved(kind: ClueKind, [down, right]: Step): SweepDetector {
  const isInLineOf = right === 0 ? isInColumnOf : isInRowOf;
  return {
    kind,
    whole: ({ key }) => key,
    around: (figure, surroundings, opinions) => {
      const neighbour = (one: KnownFigure, step: Step) => {
        const other = surroundings.from(one, step);
        return other && isInLineOf(one, other) && other.origin !== 'formula' && other.unit.symbol === one.unit.symbol ? other : undefined;
      };
      const back: Step = [-down, -right];
      const line: Line = { next: (one) => neighbour(one, [down, right]), before: (one) => neighbour(one, back), isBlankBefore: (one) => surroundings.lacks(one, back), isInLineOf };
      return stretch(figure, line, opinions);
    },
  };
}

/** A column or a row, in the direction in which it was moved: what belongs in a cell stands in the next. */
interface Line {
  readonly next: (figure: KnownFigure) => KnownFigure | undefined;
  readonly before: (figure: KnownFigure) => KnownFigure | undefined;
  readonly isBlankBefore: (figure: KnownFigure) => boolean;
  readonly isInLineOf: (figure: KnownFigure, other: KnownFigure) => boolean;
}

/**
 * As far as nothing says otherwise on either side of a cell whose figure stands in the next: to the end of the line, to a formula, or to a figure that
 * others confirm where it is. The first cell holds whatever stood there before; what belongs in the last one is lost. Where the first may be a blank, sums
 * pass over what belongs there, and nobody can tell from them what was lost.
 */
function stretch(seed: KnownFigure, { next, before, isBlankBefore, isInLineOf }: Line, opinions: Opinions): readonly Sweep[] {
  const original = (figure: KnownFigure) => next(figure)?.value.rounded(figure.decimals);
  const opinionOf = (figure: KnownFigure): Opinion => {
    const value = original(figure);
    return value ? opinions.of(figure, value, (other) => isInLineOf(figure, other)) : 'silent';
  };
  const first = original(seed);
  if (seed.origin === 'formula' || !first || !opinions.mends(seed, first, (other) => isInLineOf(seed, other))) return [];
  const figures = [seed];
  for (let one = before(seed); one && ['mends', 'silent'].includes(opinionOf(one)); one = before(one)) figures.unshift(one);
  for (let one = next(seed); one; one = next(one)) {
    const opinion = opinionOf(one);
    if (opinion !== 'breaks') figures.push(one);
    if (opinion === 'breaks' || opinion === 'leaves') break;
  }
  const changed = figures.slice(0, -1).map((one) => [one, original(one)!] as const).filter(([one, value]) => !value.equals(one.value));
  if (isBlankBefore(figures[0]!) || changed.filter(([, value]) => isTelling(value)).length < fewest) return [];
  const keys = new Set(figures.map(({ key }) => key));
  const values = new Map(changed.map(([{ key }, value]) => [key, value]));
  return [{ figures: () => figures, reaches: ({ key }) => keys.has(key), original: ({ key }) => values.get(key), lost: figures.slice(-1) }];
}
