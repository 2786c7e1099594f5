import { address, parseAddress } from '../../model/address';
import { figuresOfTable, tablesOf, type Book, type Table } from '../../model/book';
import { isKnown, type Figure, type KnownFigure } from '../../model/figure';
import { oncePer } from '../../model/once-per';
import { grouped, PartsIndex, type Finder } from '../../model/parts-index';
import { isSame } from '../../model/same';

/** The known figures of a table by their place, and last year's final accounts by the key of this year's: keys end with the measure. */
const byPlace = oncePer((table: Table) => {
  const figures = figuresOfTable(table).filter(isKnown);
  const lastYears = figures.filter(({ key }) => key.endsWith('/prior'));
  return new Map([
    ...grouped(figures, ({ place }) => placeName(place.sheet, place.address)),
    ...grouped(figures, (figure) => placeName(figure.place.sheet, columnName(figure))),
    ...grouped(figures, (figure) => placeName(figure.place.sheet, tableName(figure))),
    ...grouped(lastYears, ({ key, place }) => placeName(place.sheet, key.replace(/prior$/, 'final'))),
  ]);
});

/** Keys begin with the table of their figure. */
function tableName({ key }: Figure): string {
  return `table ${key.slice(0, key.indexOf('/'))}`;
}

function columnName(figure: Figure): string {
  return `${tableName(figure)} column ${figure.place.address.replace(/[^A-Z]/g, '')}`;
}

export function isInTableOf(figure: Figure, other: Figure): boolean {
  return figure.place.sheet === other.place.sheet && tableName(figure) === tableName(other);
}

export function isInColumnOf(figure: Figure, other: Figure): boolean {
  return figure.place.sheet === other.place.sheet && columnName(figure) === columnName(other);
}

function placeName(sheet: string, name: string): string {
  return `${sheet}\n${name}`;
}

export function placeIndex(): PartsIndex<Table, KnownFigure> {
  return new PartsIndex<Table, KnownFigure>({ itemsOf: byPlace, isSame, shelvesOf: ({ sheet }: Table) => [sheet], shelfOf: (key) => key.slice(0, key.indexOf('\n')) });
}

/** Rows down and columns to the right. */
type Steps = readonly (readonly [down: number, right: number])[];

const vertical: Steps = [[-1, 0], [1, 0]];
const horizontal: Steps = [[0, -1], [0, 1]];

/** What stands beside a figure in its table. */
export class Surroundings {
  constructor(private readonly index: Finder<KnownFigure>) {}

  static of(book: Book): Surroundings {
    const index = placeIndex();
    index.become(tablesOf(book));
    return new Surroundings(index);
  }

  /** The figures above and below. */
  readonly column = oncePer((figure: Figure): readonly KnownFigure[] => this.beside(figure, vertical));

  /** The figures left and right. */
  readonly row = oncePer((figure: Figure): readonly KnownFigure[] => this.beside(figure, horizontal));

  /** All figures of its column, from top to bottom of the table. */
  wholeColumn(figure: Figure): readonly KnownFigure[] {
    return this.index.find(placeName(figure.place.sheet, columnName(figure)));
  }

  wholeTable(figure: Figure): readonly KnownFigure[] {
    return this.index.find(placeName(figure.place.sheet, tableName(figure)));
  }

  /** The figures on all four sides. */
  neighbours(figure: Figure): readonly KnownFigure[] {
    return this.beside(figure, [...vertical, ...horizontal]);
  }

  /** The neighbours that this figure is the same as, although their columns or rows are otherwise different. */
  readonly copies = oncePer((figure: KnownFigure): readonly KnownFigure[] => {
    const copiedAlong = (steps: Steps, across: Steps) =>
      this.beside(figure, steps).filter((other) => isEqual(figure, other) && !across.some((step) => {
        const [beside] = this.beside(figure, [step]);
        const [besideOther] = this.beside(other, [step]);
        return beside && besideOther && isEqual(beside, besideOther);
      }));
    return [...copiedAlong(vertical, horizontal), ...copiedAlong(horizontal, vertical)];
  });

  /** The same row's final accounts of the year before. */
  readonly lastYear = oncePer(({ place, key }: Figure): KnownFigure | undefined => this.look(place.sheet, key));

  private look(sheet: string, name: string): KnownFigure | undefined {
    return this.index.find(placeName(sheet, name))[0];
  }

  private beside({ place }: Figure, steps: Steps): readonly KnownFigure[] {
    const at = parseAddress(place.address);
    if (!at) return [];
    return steps.flatMap(([down, right]) => (at.row + down < 0 || at.column + right < 0 ? [] : this.look(place.sheet, address(at.row + down, at.column + right)) ?? []));
  }
}

function isEqual(a: KnownFigure, b: KnownFigure): boolean {
  return a.unit.dimension === b.unit.dimension && a.value.shifted(a.unit.power).equals(b.value.shifted(b.unit.power));
}
