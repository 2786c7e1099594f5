import type { Area, CellValue, DefinedName } from '../../../model/snapshot';
import { evaluate } from './evaluate';
import { referencesIn, type Reference } from './formula-tokens';
import { parseFormula, type Expression } from './parse-formula';
import { cellValueOf, NotComputable, scalarOf, single, type Grid } from './values';

/** A cell by its sheet's id; rows and columns count from 0. */
export interface CellAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cells that formulas look at, as they are at the moment. */
export interface CellsInView {
  readonly names: readonly DefinedName[];
  /** The id of the sheet that has a name, whatever its case. */
  sheetNamed(name: string): string | undefined;
  valueAt(cell: CellAt): CellValue | undefined;
  /** The last row that holds anything, -1 where none does. */
  lastRow(sheet: string): number;
}

interface FormulaCell extends CellAt {
  /** Undefined where the formula cannot be worked out here. */
  readonly expression: Expression | undefined;
  readonly precedents: readonly { readonly sheet: string; readonly area: Area }[];
}

export interface Recalculated {
  /** Formula cells whose value had to be left as it was although something it rests on changed. */
  readonly stale: readonly CellAt[];
}

const keyOf = ({ row, column }: { row: number; column: number }) => row * 16_384 + column;
const isOne = ({ top, left, bottom, right }: Area) => top === bottom && left === right;

/** Which formula rests on which cells, and the order to work them out in when some change. */
export class Calculation {
  private readonly formulas = new Map<string, Map<number, FormulaCell>>();
  /** Formulas by the single cells they name, and by the areas. */
  private readonly byCell = new Map<string, Map<number, Set<FormulaCell>>>();
  private readonly byArea = new Map<string, Map<FormulaCell, Area[]>>();

  constructor(private readonly cells: CellsInView) {}

  setFormula(at: CellAt, formula: string | undefined): void {
    const own = entry(this.formulas, at.sheet, () => new Map<number, FormulaCell>());
    const before = own.get(keyOf(at));
    if (before) {
      own.delete(keyOf(at));
      this.forget(before);
    }
    if (formula === undefined) return;
    const { sheet, row, column } = at;
    const expression = parseFormula(formula, (name, on) => this.refersTo(name, on, sheet));
    const references = expression ? referencesOf(expression) : referencesIn(formula);
    const precedents = references.flatMap((reference) => {
      const on = this.sheetOf(reference, sheet);
      return on === undefined ? [] : [{ sheet: on, area: reference.area }];
    });
    const cell: FormulaCell = { sheet, row, column, expression, precedents };
    own.set(keyOf(at), cell);
    this.remember(cell);
  }

  /** Works out all that rests on the changed cells, telling each result as it is known. Formulas that rest on themselves stay as they are. */
  recalculate(changed: readonly CellAt[], tell: (cell: CellAt, value: CellValue) => void): Recalculated {
    const { waiting, followers } = this.affectedBy(changed);
    const stale = new Set<FormulaCell>();
    const ready = [...waiting].flatMap(([cell, count]) => (count === 0 ? [cell] : []));
    for (let cell = ready.pop(); cell; cell = ready.pop()) {
      waiting.delete(cell);
      const value = this.work(cell);
      if (value) tell(cell, value);
      else stale.add(cell);
      for (const follower of followers.get(cell) ?? []) {
        const left = waiting.get(follower)! - 1;
        waiting.set(follower, left);
        if (left === 0) ready.push(follower);
      }
    }
    return { stale: [...stale, ...waiting.keys()] };
  }

  /** Every formula that rests on the cells, with how many of the others it has to wait for. */
  private affectedBy(changed: readonly CellAt[]): { waiting: Map<FormulaCell, number>; followers: Map<FormulaCell, FormulaCell[]> } {
    const waiting = new Map<FormulaCell, number>();
    const followers = new Map<FormulaCell, FormulaCell[]>();
    const visit = changed.flatMap((cell) => [cell, ...this.ownFormula(cell)]);
    for (const cell of changed.flatMap((at) => this.ownFormula(at))) waiting.set(cell, 0);
    for (let cell = visit.pop(); cell; cell = visit.pop()) {
      const isFormula = 'precedents' in cell;
      for (const dependent of this.dependents(cell)) {
        if (!waiting.has(dependent)) visit.push(dependent);
        waiting.set(dependent, (waiting.get(dependent) ?? 0) + (isFormula ? 1 : 0));
        if (isFormula) entry(followers, cell as FormulaCell, () => []).push(dependent);
      }
    }
    return { waiting, followers };
  }

  private ownFormula(at: CellAt): FormulaCell[] {
    const own = this.formulas.get(at.sheet)?.get(keyOf(at));
    return own ? [own] : [];
  }

  private dependents({ sheet, row, column }: CellAt): Set<FormulaCell> {
    const found = new Set(this.byCell.get(sheet)?.get(keyOf({ row, column })));
    for (const [formula, areas] of this.byArea.get(sheet) ?? []) {
      if (areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right)) found.add(formula);
    }
    return found;
  }

  private work({ expression, sheet }: FormulaCell): CellValue | undefined {
    if (!expression) return undefined;
    try {
      return cellValueOf(single(evaluate(expression, (reference) => this.look(reference, sheet))));
    } catch (error) {
      if (error instanceof NotComputable) return undefined;
      throw error;
    }
  }

  private look(reference: Reference, from: string): Grid {
    const sheet = this.sheetOf(reference, from);
    if (sheet === undefined) return [[{ error: '#REF!' }]];
    const { top, left, bottom, right } = reference.area;
    const last = Math.max(top, Math.min(bottom, this.cells.lastRow(sheet)));
    return Array.from({ length: last - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (_, across) => scalarOf(this.cells.valueAt({ sheet, row: top + down, column: left + across }))),
    );
  }

  private sheetOf({ sheet }: Reference, from: string): string | undefined {
    return sheet === undefined ? from : this.cells.sheetNamed(sheet);
  }

  /** Names of the formula's own sheet go before those of the workbook. */
  private refersTo(name: string, on: string | undefined, from: string): string | undefined {
    const home = on === undefined ? from : this.cells.sheetNamed(on);
    const called = this.cells.names.filter((defined) => defined.name.toLowerCase() === name.toLowerCase());
    const local = called.find(({ sheet }) => sheet !== undefined && this.cells.sheetNamed(sheet) === home);
    return (local ?? called.find(({ sheet }) => sheet === undefined))?.refersTo;
  }

  private remember(cell: FormulaCell): void {
    for (const { sheet, area } of cell.precedents) {
      if (isOne(area)) entry(entry(this.byCell, sheet, () => new Map<number, Set<FormulaCell>>()), keyOf({ row: area.top, column: area.left }), () => new Set()).add(cell);
      else entry(entry(this.byArea, sheet, () => new Map<FormulaCell, Area[]>()), cell, () => []).push(area);
    }
  }

  private forget(cell: FormulaCell): void {
    for (const { sheet, area } of cell.precedents) {
      this.byCell.get(sheet)?.get(keyOf({ row: area.top, column: area.left }))?.delete(cell);
      this.byArea.get(sheet)?.delete(cell);
    }
  }
}

function referencesOf(expression: Expression): Reference[] {
  switch (expression.kind) {
    case 'constant':
      return [];
    case 'reference':
      return [expression.reference];
    case 'call':
      return expression.given.flatMap(referencesOf);
    case 'binary':
      return [...referencesOf(expression.left), ...referencesOf(expression.right)];
    default:
      return referencesOf(expression.operand);
  }
}

function entry<K, V>(map: Map<K, V>, key: K, start: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const fresh = start();
  map.set(key, fresh);
  return fresh;
}
