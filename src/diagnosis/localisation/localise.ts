/**
 * The smallest sets of figures whose change makes every violated relation of a component hold and breaks none that held:
 * the principle of Fellegi and Holt (1976), on intervals. Sets grow by conflicts: relations that contradict each other can only
 * be reconciled by one figure more of theirs, so no set is missed (Reiter 1987, hitting sets). Best first, so the likeliest come early.
 */
import type { KnownFigure } from '../../model/figure';
import { contains, point, type Interval } from '../../model/interval';
import type { Surroundings } from '../clues/surroundings';
import { choose } from './choose';
import type { Constraint, Constraints } from './constraint';
import type { Explanation } from './explanation';
import { narrow, type Freed } from './narrow';
import { structureOf, type Structure } from './structure';
import { swept } from './sweep';

export interface Localisation {
  /** Best by structure first. */
  readonly explanations: readonly Explanation[];
  /** False where the search was given up before all sets were tried that might have done as well. */
  readonly complete: boolean;
}

/** Sets whose structure weighs less than this share of the best one's are not told. */
const negligible = 0.03;

/** What it is worth at the least to have a relation still to be explained. */
const stillViolated = 0.2;

/** How much likelier a set becomes by every violated relation it mends beside those it must. */
const mendsAQuestion = 5;

/** Sets tried, beyond one for each figure of the component. */
const patience = 250;

/** Sets kept in mind, for each that is tried. */
const breadth = 10;

/** In longer relations nobody looks for figures that changed places. */
const manyFigures = 12;

const anything: Interval = { lower: null, upper: null };

interface Candidate {
  readonly freed: readonly Freed[];
  readonly interchanged: readonly (readonly [string, string])[];
  readonly structure: Structure;
  readonly unexplained: readonly Constraint[];
  readonly priority: number;
}

export function localise(violated: readonly Constraint[], constraints: Constraints, surroundings: Surroundings): Localisation {
  const required = new Set(violated);
  const explanations: Explanation[] = [];
  const seen = new Set<string>();
  const queue: Candidate[] = [];
  const limit = patience + new Set(violated.flatMap(({ figures }) => figures)).size;
  let best = 0;
  let tried = 0;
  let isFull = false;
  for (const explanation of swept(violated, constraints, surroundings)) note(explanation);
  enqueue([], []);

  for (let candidate = queue.shift(); candidate; candidate = queue.shift()) {
    if (candidate.priority < best * negligible) break;
    if (tried === limit) return { explanations: sorted(explanations), complete: false };
    tried += 1;
    const { freed, unexplained } = candidate;
    if (freed.length > 1 && candidate.interchanged.length === 0 && explanations.some(({ changes }) => isPartOf(changes, freed))) continue;
    const bound = boundBy(freed);
    const narrowed = narrow(freed, bound);
    if ('conflict' in narrowed) {
      extend(candidate, narrowed.conflict);
    } else if (unexplained.length > 0) {
      const next = unexplained.reduce((a, b) => (b.figures.length < a.figures.length ? b : a));
      extend(candidate, [next]);
      interchange(candidate, next);
    } else {
      const found = choose({ freed, values: narrowed.values, bound, structure: candidate.structure, interchanged: new Set(candidate.interchanged.flat()) }, constraints, surroundings);
      if (!found) {
        extend(candidate, bound);
        continue;
      }
      note(found);
    }
  }
  return { explanations: sorted(explanations), complete: !isFull };

  /** All that must hold of the figures: what they violate elsewhere is another matter. */
  function boundBy(freed: readonly Freed[]): readonly Constraint[] {
    return [...new Set(freed.flatMap(({ figure }) => constraints.around(figure.key)))].filter((constraint) => !constraint.violated || required.has(constraint));
  }

  function note(found: Explanation): void {
    const explanation = { ...found, structure: found.structure * mendsAQuestion ** questionsMended(found) };
    explanations.push(explanation);
    best = Math.max(best, explanation.structure);
  }

  /** Violated relations that need not be mended, but are. */
  function questionsMended({ changes }: Explanation): number {
    const values = new Map(changes.map(({ figure, value }) => [figure.key, value]));
    const around = new Set([...values.keys()].flatMap((key) => constraints.around(key)));
    return [...around].filter((constraint) => constraint.violated && !required.has(constraint) && constraint.holdsWith(values)).length;
  }

  function extend({ freed, interchanged }: Candidate, by: readonly Constraint[]): void {
    if (isFull) return;
    const taken = new Set(freed.map(({ figure }) => figure.key));
    const more = new Map(by.flatMap(({ figures }) => figures).map((figure) => [figure.key, figure]));
    for (const figure of more.values()) {
      if (!taken.has(figure.key)) enqueue([...freed, { figure, values: anything }], interchanged);
    }
  }

  /** Two figures in each other's place put the relation right. */
  function interchange({ freed, interchanged }: Candidate, constraint: Constraint): void {
    if (constraint.figures.length > manyFigures) return;
    const taken = new Set(freed.map(({ figure }) => figure.key));
    for (const [first, second] of pairsOf(constraint)) {
      if (taken.has(first.key) || taken.has(second.key)) continue;
      const values = new Map([[first.key, point(second.value)], [second.key, point(first.value)]]);
      if (!contains(constraint.demandOf(first, values), second.value)) continue;
      enqueue([...freed, ...[first, second].map((figure) => ({ figure, values: values.get(figure.key)! }))], [...interchanged, [first.key, second.key]]);
    }
  }

  function pairsOf(constraint: Constraint): readonly (readonly [KnownFigure, KnownFigure])[] {
    const { figures } = constraint;
    return figures.flatMap((first, index) => {
      const others = new Map([...figures.slice(index + 1), ...surroundings.neighbours(first).filter(({ key }) => !constraint.has(key))].map((other) => [other.key, other]));
      return [...others.values()].filter((second) => isAlike(first, second)).map((second) => [first, second] as const);
    });
  }

  function enqueue(freed: readonly Freed[], interchanged: Candidate['interchanged']): void {
    const name = [...freed.map(({ figure }) => figure.key)].sort().join('|') + `#${interchanged.flat().sort().join('|')}`;
    if (seen.has(name) || isFull) return;
    seen.add(name);
    isFull ||= seen.size === limit * breadth;
    const structure = structureOf(freed.map(({ figure }) => figure), interchanged, constraints);
    const keys = freed.map(({ figure }) => figure.key);
    const unexplained = violated.filter((constraint) => !keys.some((key) => constraint.has(key)));
    const priority = structure.weight * stillViolated ** apart(unexplained);
    queue.splice(placeFor(priority, queue), 0, { freed, interchanged, structure, unexplained, priority });
  }
}

/** Behind all that are as urgent or more so. */
function placeFor(priority: number, queue: readonly Candidate[]): number {
  let [low, high] = [0, queue.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (queue[middle]!.priority < priority) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The exact same unit and not the same value: anything else would not be mistaken for each other. */
function isAlike(first: KnownFigure, second: KnownFigure): boolean {
  return first.unit.symbol === second.unit.symbol && first.decimals === second.decimals && first.origin !== 'formula' && second.origin !== 'formula' && !first.value.equals(second.value);
}

function isPartOf(changes: Explanation['changes'], freed: readonly Freed[]): boolean {
  return changes.every(({ figure }) => freed.some((one) => one.figure.key === figure.key));
}

/** How many of the constraints have no figure in common. */
function apart(constraints: readonly Constraint[]): number {
  const used = new Set<string>();
  let count = 0;
  for (const { figures } of constraints) {
    if (figures.some(({ key }) => used.has(key))) continue;
    for (const { key } of figures) used.add(key);
    count += 1;
  }
  return count;
}

function sorted(explanations: readonly Explanation[]): readonly Explanation[] {
  return [...explanations].sort((a, b) => b.structure - a.structure);
}
