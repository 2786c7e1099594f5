/** What stands beside a figure in its table. */
import { parseAddress } from '../../model/address';
import { allFigures, type Book } from '../../model/book';
import { isKnown, type Figure, type KnownFigure } from '../../model/figure';
import { allRows } from '../../model/statement';

/** Rows down and columns to the right. */
type Steps = readonly (readonly [down: number, right: number])[];

const vertical: Steps = [[-1, 0], [1, 0]];
const horizontal: Steps = [[0, -1], [0, 1]];

export class Surroundings {
  private readonly byPlace = new Map<string, KnownFigure>();
  private readonly ofLastYear = new Map<string, KnownFigure>();

  constructor(book: Book) {
    for (const figure of allFigures(book).filter(isKnown)) this.byPlace.set(placeOf(figure), figure);
    for (const row of book.statements.flatMap(allRows)) {
      const prior = row.figures.get('prior');
      const final = row.figures.get('final');
      if (isKnown(prior) && final) this.ofLastYear.set(final.key, prior);
    }
  }

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
    return this.ofLastYear.get(figure.key);
  }

  private beside({ place }: Figure, steps: Steps): readonly KnownFigure[] {
    const at = parseAddress(place.address);
    if (!at) return [];
    return steps.flatMap(([down, right]) => this.byPlace.get(cell(place.sheet, at.row + down, at.column + right)) ?? []);
  }
}

function placeOf({ place }: Figure): string {
  const at = parseAddress(place.address);
  return at ? cell(place.sheet, at.row, at.column) : '';
}

function cell(sheet: string, row: number, column: number): string {
  return `${sheet}!${row},${column}`;
}

function isSame(a: KnownFigure, b: KnownFigure): boolean {
  return a.unit.dimension === b.unit.dimension && a.value.shifted(a.unit.power).equals(b.value.shifted(b.unit.power));
}
