import { address, parseAddress } from '../../model/address';
import type { Book } from '../../model/book';
import type { Figure, KnownFigure } from '../../model/figure';
import { TableIndex, type Table } from './table-index';

const byAddress = new TableIndex(({ place }) => place.address);

/** Last year's final accounts, by the key of this year's: keys end with the measure. */
const lastYears = new TableIndex(({ key }) => (key.endsWith('/prior') ? key.replace(/prior$/, 'final') : undefined));

/** Rows down and columns to the right. */
type Steps = readonly (readonly [down: number, right: number])[];

const vertical: Steps = [[-1, 0], [1, 0]];
const horizontal: Steps = [[0, -1], [0, 1]];

/** What stands beside a figure in its table. */
export class Surroundings {
  private readonly tables = new Map<string, Table[]>();
  private asked?: Map<string, unknown>;

  constructor(private readonly book: Book) {
    for (const table of [...book.statements, ...book.evaluations]) this.tables.set(table.sheet, [...(this.tables.get(table.sheet) ?? []), table]);
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
  lastYear({ place, key }: Figure): KnownFigure | undefined {
    return this.look(place.sheet, key);
  }

  /** The answer to a question that `watched` noted. */
  answer(question: string): KnownFigure | undefined {
    const [sheet, name] = question.split('\n') as [string, string];
    return this.find(sheet, name);
  }

  /** The same surroundings, noting in `asked` what is looked at, and what stands there. */
  watched(asked: Map<string, unknown>): Surroundings {
    const watched = new Surroundings(this.book);
    watched.asked = asked;
    return watched;
  }

  private look(sheet: string, name: string): KnownFigure | undefined {
    const figure = this.find(sheet, name);
    this.asked?.set(`${sheet}\n${name}`, figure);
    return figure;
  }

  /** By address or, for last year's figures, by this year's key. */
  private find(sheet: string, name: string): KnownFigure | undefined {
    return (this.tables.get(sheet) ?? []).flatMap((table) => [...byAddress.find(table, name), ...lastYears.find(table, name)])[0];
  }

  private beside({ place }: Figure, steps: Steps): readonly KnownFigure[] {
    const at = parseAddress(place.address);
    if (!at) return [];
    return steps.flatMap(([down, right]) => (at.row + down < 0 || at.column + right < 0 ? [] : this.look(place.sheet, address(at.row + down, at.column + right)) ?? []));
  }
}

function isSame(a: KnownFigure, b: KnownFigure): boolean {
  return a.unit.dimension === b.unit.dimension && a.value.shifted(a.unit.power).equals(b.value.shifted(b.unit.power));
}
