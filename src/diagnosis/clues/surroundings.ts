import { parseAddress } from '../../model/address';
import { allFigures, type Book } from '../../model/book';
import { isKnown, type Figure, type KnownFigure } from '../../model/figure';
import { allRows } from '../../model/statement';

function figuresByName(book: Book): ReadonlyMap<string, KnownFigure> {
  const known = new Map<string, KnownFigure>();
  for (const figure of allFigures(book)) {
    const at = isKnown(figure) ? parseAddress(figure.place.address) : undefined;
    if (at && isKnown(figure)) known.set(cell(figure.place.sheet, at.row, at.column), figure);
  }
  for (const { figures } of book.statements.flatMap(allRows)) {
    const prior = figures.get('prior');
    const final = figures.get('final');
    if (isKnown(prior) && final) known.set(lastYearOf(final), prior);
  }
  return known;
}

/** Rows down and columns to the right. */
type Steps = readonly (readonly [down: number, right: number])[];

const vertical: Steps = [[-1, 0], [1, 0]];
const horizontal: Steps = [[0, -1], [0, 1]];

/** What stands beside a figure in its table. */
export class Surroundings {
  /** Known figures by cell, and last year's by the key of this year's. */
  private known?: ReadonlyMap<string, KnownFigure>;
  private asked?: Map<string, unknown>;

  constructor(private readonly book: Book) {}

  /** The figures above and below. */
  column(figure: Figure): readonly KnownFigure[] {
    return this.beside(figure, vertical);
  }

  /** The figures on all four sides. */
  neighbours(figure: Figure): readonly KnownFigure[] {
    return this.beside(figure, [...vertical, ...horizontal]);
  }

  /** The neighbours that this figure is the same as, although their columns or rows are otherwise different. */
  copies(figure: KnownFigure): readonly KnownFigure[] {
    const copiedAlong = (steps: Steps, across: Steps) =>
      this.beside(figure, steps).filter((other) => isSame(figure, other) && !across.some((step) => {
        const [beside] = this.beside(figure, [step]);
        const [besideOther] = this.beside(other, [step]);
        return beside && besideOther && isSame(beside, besideOther);
      }));
    return [...copiedAlong(vertical, horizontal), ...copiedAlong(horizontal, vertical)];
  }

  /** The same row's final accounts of the year before. */
  lastYear(figure: Figure): KnownFigure | undefined {
    return this.look(lastYearOf(figure));
  }

  /** What is known by a name that `watched` noted. */
  at(name: string): KnownFigure | undefined {
    this.known ??= figuresByName(this.book);
    return this.known.get(name);
  }

  /** The same surroundings, noting in `asked` what is looked at, and what stands there. */
  watched(asked: Map<string, unknown>): Surroundings {
    const watched = new Surroundings(this.book);
    watched.known = this.known ??= figuresByName(this.book);
    watched.asked = asked;
    return watched;
  }

  private look(name: string): KnownFigure | undefined {
    const figure = this.at(name);
    this.asked?.set(name, figure);
    return figure;
  }

  private beside({ place }: Figure, steps: Steps): readonly KnownFigure[] {
    const at = parseAddress(place.address);
    if (!at) return [];
    return steps.flatMap(([down, right]) => this.look(cell(place.sheet, at.row + down, at.column + right)) ?? []);
  }
}

function lastYearOf({ key }: Figure): string {
  return `last year ${key}`;
}

function cell(sheet: string, row: number, column: number): string {
  return `${sheet}!${row},${column}`;
}

function isSame(a: KnownFigure, b: KnownFigure): boolean {
  return a.unit.dimension === b.unit.dimension && a.value.shifted(a.unit.power).equals(b.value.shifted(b.unit.power));
}
