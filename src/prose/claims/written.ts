/** Numbers that the grammar does not read as quantities: those of written calculations and of rows. */
import type { Figure } from '../../model/figure';
import type { Decimal } from '../../model/decimal';
import type { Unit } from '../../model/unit';
import type { Names } from '../discourse/names';
import { literal } from '../figures';
import type { ProseSource } from '../sources';

/** A number where it stands. */
export interface WrittenNumber {
  /** Offsets in UTF-16 units, the unit within. */
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  readonly unit: Unit;
}

/** Answers the figure that stands where a number does, called by a name where it has one. */
export type FigureAt = (written: WrittenNumber, name?: string) => Figure;

/** The figures of such numbers, each made once. */
export class WrittenFigures {
  private readonly made = new Map<string, Figure>();
  private byStart: ReadonlyMap<number, Figure> | undefined;

  /** @param known the figures that the grammar reads; @param startOf their offsets */
  constructor(
    private readonly known: readonly Figure[],
    private readonly startOf: (figure: Figure) => number,
    private readonly names: Names,
    private readonly source: ProseSource,
  ) {}

  readonly at: FigureAt = (written, name = '') => {
    this.byStart ??= new Map(this.known.map((figure) => [this.startOf(figure), figure]));
    const known = this.byStart.get(written.start);
    if (known?.unit === written.unit) return name === '' ? known : { ...known, label: name };
    const key = `${written.start} ${written.unit.symbol}`;
    const figure = this.made.get(key) ?? this.names.named(literal({ ...written, hedge: undefined }, written.unit, this.source), name, 'written');
    this.made.set(key, figure);
    return figure;
  };

  /** Those that are among these, and that the grammar does not know. */
  among(used: readonly Figure[]): readonly Figure[] {
    const figures = new Set(used);
    return [...this.made.values()].filter((figure) => figures.has(figure));
  }
}
