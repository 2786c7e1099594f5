/** Judged relations as a correction must respect them: what is violated is to hold, and what holds is not to be broken. */
import { Demand, type Values } from '../../judging/demand';
import { judge } from '../../judging/judge';
import { holds, type Network } from '../../judging/network';
import { substitute } from '../../judging/substitute';
import type { Decimal } from '../../model/decimal';
import { isKnown, type KnownFigure } from '../../model/figure';
import { oncePer } from '../../model/once-per';
import { contains, point, type Interval } from '../../model/interval';
import { figuresOf, type Relation } from '../../model/relation';
import type { Judgement } from '../../model/verdict';

export class Constraint {
  readonly relation: Relation;
  readonly violated: boolean;
  /** The figures that may be wrong, in reading order. What a rule sets may not. */
  readonly figures: readonly KnownFigure[];
  private readonly places: ReadonlyMap<string, number>;
  private readonly demand: Demand;
  /** Whether what is demanded is all there is to ask. */
  private readonly isCertain: boolean;

  constructor(readonly judgement: Judgement) {
    const { relation, verdict } = judgement;
    this.relation = relation;
    this.violated = verdict.outcome === 'inconsistent';
    this.figures = figuresOf(relation).filter(isKnown).filter(({ origin }) => origin !== 'given');
    this.places = new Map(this.figures.map(({ key }, place) => [key, place]));
    const cutOff = verdict.outcome === 'truncated';
    // Parts of an open list may fall short of the whole, unless they fit it as they stand.
    this.demand = new Demand(relation, relation.openList && verdict.outcome !== 'consistent' ? 'atLeast' : relation.comparator, cutOff);
    this.isCertain = this.demand.isExact;
  }

  has(figureKey: string): boolean {
    return this.places.has(figureKey);
  }

  /** Where one of its figures comes in reading order. */
  placeOf(figureKey: string): number {
    return this.places.get(figureKey)!;
  }

  /** The values the figure may be printed with, the others being printed with any of `values`. */
  demandOf(figure: KnownFigure, values?: Values): Interval {
    return this.demand.of(figure, values);
  }

  /** Whether the relation holds when these figures, of which it has at least one, are printed with these values. */
  holdsWith(values: ReadonlyMap<string, Decimal>): boolean {
    const [first, ...others] = this.figures.filter(({ key }) => values.has(key));
    const rest = new Map(others.map(({ key }) => [key, point(values.get(key)!)]));
    return first !== undefined && contains(this.demandOf(first, rest), values.get(first.key)!) && this.admits(values);
  }

  /** Whether the relation is kept by values that are all within what it demands. */
  admits(values: ReadonlyMap<string, Decimal>): boolean {
    if (this.isCertain) return true;
    const { outcome } = judge(this.with(values)).verdict;
    return outcome === 'consistent' || (!this.violated && outcome === 'truncated') || (outcome === 'undecided' && this.relation.openList === true);
  }

  /** Whether other figures may have been computed from this one by the relation, which holds. */
  derives(from: string, to: string): boolean {
    const { stated, kind, comparator } = this.relation;
    return !this.violated && comparator === 'equal' && (stated.key === to || (kind === 'tie' && stated.key === from));
  }

  private with(values: ReadonlyMap<string, Decimal>): Relation {
    return this.figures.reduce((relation, { key }) => (values.has(key) ? substitute(relation, key, values.get(key)!) : relation), this.relation);
  }
}

export const constraintOf = oncePer((judgement: Judgement) => new Constraint(judgement));

/** The constraints of a network. */
export class Constraints {
  private readonly known = new Map<string, readonly Constraint[]>();

  constructor(private readonly network: Network) {}

  /** What binds a figure, in reading order. */
  around(figureKey: string): readonly Constraint[] {
    const known = this.known.get(figureKey) ?? this.network.around(figureKey).filter(binds).map(constraintOf);
    this.known.set(figureKey, known);
    return known;
  }
}

function binds(judgement: Judgement): boolean {
  const { verdict } = judgement;
  return holds(judgement) || verdict.outcome === 'inconsistent' || (verdict.outcome === 'undecided' && verdict.reason === 'openList');
}
