import { evaluate, type Surroundings } from '../formulas/evaluate';
import { parseFormula, type Expression } from '../formulas/parse';
import type { Reference } from '../formulas/references';
import { bounding, type Area } from './area';
import type { Book } from './book';
import type { Cell } from './grid';
import type { Sheet } from './sheet';
import { sameValue, type Value } from './value';

/** Works all formulas of a workbook out and tells on which sheets values changed. */
export function calculate(book: Book): { sheet: Sheet; area: Area }[] {
  const run = new Calculation(book);
  return book.sheets.flatMap((sheet) => {
    const area = bounding(run.update(sheet));
    return area ? [{ sheet, area }] : [];
  });
}

/** What a formula gives when only it is worked out, as for one typed in manual mode: others count with the values they show. */
export function valueOfFormula(book: Book, home: Sheet, formula: string): Value {
  return new Calculation(book, true).value(formula, home);
}

const parsed = new Map<string, Expression | undefined>();

class Calculation {
  private readonly results = new Map<Cell, Value>();
  private readonly underWay = new Set<Cell>();

  constructor(
    private readonly book: Book,
    private readonly othersStay = false,
  ) {}

  /** Puts the new values in and gives the cells that changed. */
  update(sheet: Sheet): Area[] {
    const changed: Area[] = [];
    for (const { row, column, cell } of sheet.grid.formulas()) {
      const value = this.result(cell, sheet);
      if (sameValue(value, cell.value)) continue;
      const next = { ...cell, value };
      this.results.set(next, value);
      sheet.grid.set(row, column, next);
      changed.push({ top: row, left: column, bottom: row, right: column });
    }
    return changed;
  }

  /** A cell's value; a circle of formulas counts as zero. */
  private result(cell: Cell, home: Sheet): Value {
    if (cell.formula === undefined || this.othersStay) return cell.value;
    const known = this.results.get(cell);
    if (known !== undefined) return known;
    if (this.underWay.has(cell)) return 0;
    this.underWay.add(cell);
    const value = this.value(cell.formula, home);
    this.underWay.delete(cell);
    this.results.set(cell, value);
    return value;
  }

  value(formula: string, home: Sheet): Value {
    const expression = this.parse(formula);
    return expression ? (evaluate(expression, this.around(home)) ?? 0) : { error: '#NAME?' };
  }

  private around(home: Sheet): Surroundings {
    const sheetOf = ({ sheet }: Reference) => (sheet === undefined ? home : this.book.sheet(sheet));
    return {
      cell: (reference) => {
        const sheet = sheetOf(reference);
        if (!sheet) return { error: '#REF!' };
        const cell = sheet.grid.get(reference.area.top, reference.area.left);
        return cell ? this.result(cell, sheet) : null;
      },
      area: (reference) => {
        const sheet = sheetOf(reference);
        return sheet ? [...sheet.grid.cells(reference.area)].map(({ cell }) => this.result(cell, sheet)) : [{ error: '#REF!' }];
      },
      named: (name) => {
        const found = this.book.names.filter((item) => item.name.toLowerCase() === name.toLowerCase());
        const meaning = found.find(({ sheet }) => sheet === home.id) ?? found.find(({ sheet }) => sheet === undefined);
        return meaning && this.parse(meaning.formula);
      },
    };
  }

  private parse(formula: string): Expression | undefined {
    if (!parsed.has(formula)) parsed.set(formula, parseFormula(formula));
    return parsed.get(formula);
  }
}
