import { rowCount, type Area } from './area';
import type { Style } from './style';
import type { Value } from './value';

const COLUMNS = 16384;

/** A cell that holds something or has a look of its own. Immutable: a change puts another cell in its place. */
export interface Cell {
  readonly value: Value;
  /** With its leading `=`. */
  readonly formula?: string;
  readonly style?: Style;
}

export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of a sheet, sparse: by row, then by column. Copies share rows until one of them changes a row. */
export class Grid {
  private rows = new Map<number, Map<number, Cell>>();
  /** Rows no copy shares. */
  private owned = new Set<number>();
  /** Where formulas stand: calculation need not look at anything else. */
  private formulaPlaces = new Set<number>();
  private ownsPlaces = true;

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: Cell | undefined): void {
    this.notePlace(row * COLUMNS + column, cell?.formula !== undefined);
    const blank = cell === undefined || (cell.value === null && cell.formula === undefined && cell.style === undefined);
    if (blank && !this.rows.has(row)) return;
    const cells = this.ownRow(row);
    if (!blank) cells.set(column, cell);
    else if (cells.delete(column) && cells.size === 0) this.rows.delete(row);
  }

  /** All cells there are, or those of an area, in no particular order of rows. */
  *cells(area?: Area): Generator<Placed> {
    for (const [row, cells] of area && rowCount(area) < this.rows.size ? this.rowsOf(area) : this.rows) {
      if (area && (row < area.top || row > area.bottom)) continue;
      for (const [column, cell] of cells) {
        if (!area || (column >= area.left && column <= area.right)) yield { row, column, cell };
      }
    }
  }

  private *rowsOf({ top, bottom }: Area): Generator<readonly [number, Map<number, Cell>]> {
    for (let row = top; row <= bottom; row += 1) {
      const cells = this.rows.get(row);
      if (cells) yield [row, cells];
    }
  }

  /** The cells that hold formulas. */
  formulas(): Placed[] {
    return [...this.formulaPlaces].map((place) => {
      const [row, column] = [Math.floor(place / COLUMNS), place % COLUMNS];
      return { row, column, cell: this.get(row, column)! };
    });
  }

  /** Where cells differ between two states of a sheet that share what stayed the same; looks alone do not count. */
  *differences(other: Grid): Generator<readonly [number, number]> {
    for (const row of new Set([...this.rows.keys(), ...other.rows.keys()])) {
      const [own, theirs] = [this.rows.get(row), other.rows.get(row)];
      if (own === theirs) continue;
      for (const column of new Set([...(own?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
        const [one, two] = [own?.get(column), theirs?.get(column)];
        if (one !== two && (one?.formula !== two?.formula || one?.value !== two?.value)) yield [row, column];
      }
    }
  }

  /** The smallest area around all cells that pass; undefined when none does. */
  used(passes: (cell: Cell) => boolean, inside?: Area): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, column, cell } of this.cells(inside)) {
      if (!passes(cell)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }

  /** Puts each cell where `place` says; cells it gives no place are lost. */
  rearrange(place: (placed: Placed) => { row: number; column: number; cell: Cell } | undefined): void {
    const old = [...this.cells()];
    this.rows = new Map();
    this.owned = new Set();
    this.formulaPlaces = new Set();
    this.ownsPlaces = true;
    for (const placed of old) {
      const next = place(placed);
      if (next) this.set(next.row, next.column, next.cell);
    }
  }

  copy(): Grid {
    const grid = new Grid();
    grid.rows = new Map(this.rows);
    grid.formulaPlaces = this.formulaPlaces;
    this.owned.clear();
    this.ownsPlaces = false;
    grid.ownsPlaces = false;
    return grid;
  }

  private ownRow(row: number): Map<number, Cell> {
    if (!this.owned.has(row)) {
      this.owned.add(row);
      this.rows.set(row, new Map(this.rows.get(row)));
    }
    const cells = this.rows.get(row) ?? new Map<number, Cell>();
    this.rows.set(row, cells);
    return cells;
  }

  private notePlace(place: number, isFormula: boolean): void {
    if (this.formulaPlaces.has(place) === isFormula) return;
    if (!this.ownsPlaces) {
      this.ownsPlaces = true;
      this.formulaPlaces = new Set(this.formulaPlaces);
    }
    if (isFormula) this.formulaPlaces.add(place);
    else this.formulaPlaces.delete(place);
  }
}
