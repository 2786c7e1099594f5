/** Explanations by one slip that spoilt many figures: with all of them as they were before, what is violated holds and nothing breaks. */
import type { Decimal } from '../../model/decimal';
import type { KnownFigure } from '../../model/figure';
import { contains, point, type Interval } from '../../model/interval';
import { sweeps } from '../clues/sweeps/catalogue';
import type { Opinion, Opinions, Sweep } from '../clues/sweeps/sweep';
import { columnName, type Surroundings } from '../clues/surroundings';
import { middleOf } from './choose';
import type { Constraint, Constraints } from './constraint';
import type { Change, Explanation } from './explanation';
import { narrow, type Freed } from './narrow';
import { anotherFault } from './structure';

/** Fewer figures are explained one by one. */
const many = 3;

/** Longer relations leave a figure so many values that its neighbour's is among them by chance: of theirs one of each column is asked. */
const manyFigures = 50;

const anything: Interval = { lower: null, upper: null };

export function swept(violated: readonly Constraint[], constraints: Constraints, surroundings: Surroundings): readonly Explanation[] {
  // Limits are kept by many a scale.
  if (violated.every(({ relation }) => relation.comparator !== 'equal')) return [];
  const figures = [...new Set(violated.flatMap((constraint) => constraint.figures))];
  const short = violated.filter((constraint) => constraint.figures.length <= manyFigures);
  const asked = [...new Set([...firstOfEach(figures, columnName), ...short.flatMap((constraint) => constraint.figures)])];
  const opinions = opinionsOf(constraints);
  return sweeps.flatMap(([{ kind, whole, around }, share]) => {
    const found: Sweep[] = [];
    return firstOfEach(asked, whole).flatMap((figure) => {
      if (found.some(({ reaches }) => reaches(figure))) return [];
      return around(figure, surroundings, opinions).flatMap((sweep) => {
        const changes = undone(sweep, figures, violated, constraints);
        if (!changes) return [];
        found.push(sweep);
        return [{ changes: changes.map((change) => ({ ...change, clue: kind, follows: true })), structure: anotherFault, likelihood: share }];
      });
    });
  });
}

type Values = ReadonlyMap<string, Decimal>;

/** All figures that the sweep spoilt, as they were before; undefined where that does not put everything right. */
function undone(sweep: Sweep, figures: readonly KnownFigure[], violated: readonly Constraint[], constraints: Constraints): readonly Omit<Change, 'follows'>[] | undefined {
  const lost = new Set(sweep.lost?.map(({ key }) => key));
  // What it reached as a whole still agrees with itself: it shows where the rest begins.
  if (lost.size === 0 && violated.some((constraint) => constraint.figures.every(sweep.reaches))) return undefined;
  const within = originals(sweep, figures);
  const certain = violated.filter((constraint) => !constraint.figures.some(({ key }) => lost.has(key)));
  if (!certain.every((constraint) => constraint.holdsWith(within))) return undefined;
  const all = sweep.figures();
  const moved = originals(sweep, all);
  const found = foundAgain(sweep.lost ?? [], moved, new Set(violated), constraints);
  if (!found) return undefined;
  const values = new Map([...moved, ...[...found].map(([key, { value }]) => [key, value] as const)]);
  if (values.size < many || !violated.every((constraint) => constraint.holdsWith(values)) || !putsAllRight(values, lost.size === 0, constraints)) return undefined;
  return all.filter(({ key }) => values.has(key)).map((figure) => found.get(figure.key) ?? { figure, value: values.get(figure.key)!, range: point(values.get(figure.key)!) });
}

function originals({ reaches, original }: Sweep, figures: readonly KnownFigure[]): Values {
  const values = new Map<string, Decimal>();
  for (const figure of figures) {
    const value = reaches(figure) ? original(figure) : undefined;
    if (value) values.set(figure.key, value);
  }
  return values;
}

/** What the relations leave of values that were lost, one after the other; those that may stay are left out. Undefined where they leave nothing, or too much to tell. */
function foundAgain(lost: readonly KnownFigure[], moved: Values, required: ReadonlySet<Constraint>, constraints: Constraints): ReadonlyMap<string, Omit<Change, 'follows'>> | undefined {
  const bound = [...new Set(lost.flatMap(({ key }) => constraints.around(key)))].filter((one) => !one.violated || required.has(one) || one.relation.comparator === 'equal');
  const known = new Map(bound.flatMap(({ figures }) => figures).filter(({ key }) => moved.has(key)).map((figure): [string, Freed] => [figure.key, { figure, values: point(moved.get(figure.key)!) }]));
  const freed = new Map([...known, ...lost.map((figure): [string, Freed] => [figure.key, { figure, values: anything }])]);
  const found = new Map<string, Omit<Change, 'follows'>>();
  for (const figure of lost) {
    const narrowed = narrow([...freed.values()], bound);
    if ('conflict' in narrowed) return undefined;
    const range = narrowed.values.get(figure.key)!;
    const value = contains(range, figure.value) ? figure.value : range.lower && range.upper && middleOf(figure, range);
    if (!value) return undefined;
    freed.set(figure.key, { figure, values: point(value) });
    if (value !== figure.value) found.set(figure.key, { figure, value, range });
  }
  return found;
}

/** What is violated besides may stay so. But what was lost shows nowhere but in equations: there all of them must hold. */
function putsAllRight(values: Values, isCertain: boolean, constraints: Constraints): boolean {
  const around = new Set([...values.keys()].flatMap((key) => constraints.around(key)));
  return [...around].every((constraint) => (constraint.violated && (isCertain || constraint.relation.comparator !== 'equal')) || constraint.holdsWith(values));
}

function opinionsOf(constraints: Constraints): Opinions {
  const fits = (constraint: Constraint, figure: KnownFigure, value: Decimal) => contains(constraint.demandOf(figure), value);
  const isFault = ({ violated, relation }: Constraint) => violated && relation.comparator === 'equal';
  const of: Opinions['of'] = (figure, value, involved) => {
    let opinion: Opinion = 'silent';
    for (const constraint of constraints.around(figure.key)) {
      if (constraint.violated && !isFault(constraint)) continue;
      if (constraint.figures.some((other) => other.key !== figure.key && involved(other))) continue;
      const isKept = fits(constraint, figure, value);
      if (!constraint.violated && !isKept) return 'breaks';
      if (constraint.violated && opinion !== 'leaves') opinion = isKept ? 'mends' : 'leaves';
    }
    return opinion;
  };
  return {
    of,
    mends: (figure, value, involved) => constraints.around(figure.key).some((constraint) => isFault(constraint) && fits(constraint, figure, value)) && of(figure, value, involved) === 'mends',
  };
}

/** One figure for each name, in the order given. */
function firstOfEach(figures: readonly KnownFigure[], nameOf: (figure: KnownFigure) => string): readonly KnownFigure[] {
  const firsts = new Map<string, KnownFigure>();
  for (const figure of figures) if (!firsts.has(nameOf(figure))) firsts.set(nameOf(figure), figure);
  return [...firsts.values()];
}
