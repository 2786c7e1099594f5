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
    ...grouped(figures, columnName),
    ...grouped(figures, rowName),
    ...grouped(figures, tableName),
    ...grouped(lastYears, ({ key, place }) => placeName(place.sheet, key.replace(/prior$/, 'final'))),
  ]);
});

/** Names the table of a figure: keys begin with it. */
export function tableName({ key, place }: Figure): string {
  return placeName(place.sheet, `table ${key.slice(0, key.indexOf('/'))}`);
}

/** Names a column of a table. */
export function columnName(figure: Figure): string {
  return `${tableName(figure)} column ${lettersOf(figure)}`;
}

/** Names a row of a table. */
export function rowName(figure: Figure): string {
  return `${tableName(figure)} row ${digitsOf(figure)}`;
}

export function isInTableOf(figure: Figure, other: Figure): boolean {
  return tableName(figure) === tableName(other);
}

export function isInColumnOf(figure: Figure, other: Figure): boolean {
  return lettersOf(figure) === lettersOf(other) && isInTableOf(figure, other);
}

export function isInRowOf(figure: Figure, other: Figure): boolean {
  return digitsOf(figure) === digitsOf(other) && isInTableOf(figure, other);
}

function lettersOf({ place: { address } }: Figure): string {
  return address.slice(0, address.search(/[0-9]/));
}

function digitsOf({ place: { address } }: Figure): string {
  return address.slice(address.search(/[0-9]/));
}

function placeName(sheet: string, name: string): string {
  return `${sheet}\n${name}`;
}

export function placeIndex(): PartsIndex<Table, KnownFigure> {
  return new PartsIndex<Table, KnownFigure>({ itemsOf: byPlace, isSame, shelvesOf: ({ sheet }: Table) => [sheet], shelfOf: (key) => key.slice(0, key.indexOf('\n')) });
}

/** Rows down and columns to the right. */
export type Step = readonly [down: number, right: number];
type Steps = readonly Step[];

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
    return this.index.find(columnName(figure));
  }

  /** All figures of its row. */
  wholeRow(figure: Figure): readonly KnownFigure[] {
    return this.index.find(rowName(figure));
  }

  wholeTable(figure: Figure): readonly KnownFigure[] {
    return this.index.find(tableName(figure));
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

  /** The figure that many rows down and columns to the right. */
  from({ place }: Figure, [down, right]: Step): KnownFigure | undefined {
    const at = parseAddress(place.address);
    return !at || at.row + down < 0 || at.column + right < 0 ? undefined : this.look(place.sheet, address(at.row + down, at.column + right));
  }

  /** Whether the cell that many rows down and columns to the right lies in the same table and holds no number. */
  lacks(figure: Figure, [down, right]: Step): boolean {
    const at = parseAddress(figure.place.address);
    if (!at || at.row + down < 0 || at.column + right < 0 || this.from(figure, [down, right])) return false;
    const cell = { ...figure, place: { ...figure.place, address: address(at.row + down, at.column + right) } };
    return this.wholeRow(cell).length > 0 && this.wholeColumn(cell).length > 0;
  }

  private look(sheet: string, name: string): KnownFigure | undefined {
    return this.index.find(placeName(sheet, name))[0];
  }

  private beside(figure: Figure, steps: Steps): readonly KnownFigure[] {
    return steps.flatMap((step) => this.from(figure, step) ?? []);
  }
}

function isEqual(a: KnownFigure, b: KnownFigure): boolean {
  return a.unit.dimension === b.unit.dimension && a.value.shifted(a.unit.power).equals(b.value.shifted(b.unit.power));
}
