import { cellCount, type Area } from './area';
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

/** The cells of a sheet, sparse: by row, then by column. */
export class Grid {
  private rows = new Map<number, Map<number, Cell>>();
  /** Where formulas stand: calculation need not look at anything else. */
  private formulaPlaces = new Set<number>();

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: Cell | undefined): void {
    const cells = this.rows.get(row);
    if (cell?.formula !== undefined) this.formulaPlaces.add(row * COLUMNS + column);
    else if (this.formulaPlaces.size > 0) this.formulaPlaces.delete(row * COLUMNS + column);
    if (cell === undefined || (cell.value === null && cell.formula === undefined && cell.style === undefined)) {
      cells?.delete(column);
      if (cells?.size === 0) this.rows.delete(row);
    } else if (cells) cells.set(column, cell);
    else this.rows.set(row, new Map([[column, cell]]));
  }

  /** All cells there are, or those of an area, in no particular order of rows. */
  *cells(area?: Area): Generator<Placed> {
    if (area && cellCount(area) < 64) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const cell = this.get(row, column);
          if (cell) yield { row, column, cell };
        }
      }
      return;
    }
    for (const [row, cells] of this.rows) {
      if (area && (row < area.top || row > area.bottom)) continue;
      for (const [column, cell] of cells) {
        if (!area || (column >= area.left && column <= area.right)) yield { row, column, cell };
      }
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
    for (const [one, two] of [[this, other], [other, this]] as const) {
      for (const { row, column, cell } of one.cells()) {
        const counterpart = two.get(row, column);
        if (counterpart !== cell && (counterpart?.formula !== cell.formula || counterpart?.value !== cell.value)) yield [row, column];
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
    this.formulaPlaces = new Set();
    for (const placed of old) {
      const next = place(placed);
      if (next) this.set(next.row, next.column, next.cell);
    }
  }

  copy(): Grid {
    const grid = new Grid();
    for (const [row, cells] of this.rows) grid.rows.set(row, new Map(cells));
    grid.formulaPlaces = new Set(this.formulaPlaces);
    return grid;
  }
}
