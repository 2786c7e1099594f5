import { figuresOfTable, type Book } from '../../model/book';
import { isKnown, type KnownFigure } from '../../model/figure';

export type Table = Book['statements'][number] | Book['evaluations'][number];

/** The known figures of a table by some name; made once for each table, which a later book may still have. */
export class TableIndex {
  private readonly made = new WeakMap<Table, ReadonlyMap<string, readonly KnownFigure[]>>();

  constructor(private readonly nameOf: (figure: KnownFigure) => string | undefined) {}

  find(table: Table, name: string): readonly KnownFigure[] {
    const known = this.made.get(table) ?? named(figuresOfTable(table).filter(isKnown), this.nameOf);
    this.made.set(table, known);
    return known.get(name) ?? [];
  }
}

/** Figures by a name; several may have the same, and what has none is left out. */
export function named(figures: readonly KnownFigure[], nameOf: (figure: KnownFigure) => string | undefined): ReadonlyMap<string, readonly KnownFigure[]> {
  const byName = new Map<string, KnownFigure[]>();
  for (const figure of figures) {
    const name = nameOf(figure);
    if (name === undefined) continue;
    const others = byName.get(name);
    if (others) others.push(figure);
    else byName.set(name, [figure]);
  }
  return byName;
}
