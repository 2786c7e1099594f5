import { address, areaAddress } from '../../../model/address';
import { HostError } from '../../../model/host-error';
import type { Area, DefinedName } from '../../../model/snapshot';
import { MAX_FILLED_CELLS, SHEET_COLUMNS, SHEET_ROWS } from '../../files/limits';
import type { Printer } from '../../printing/printer';
import { cellCount, intersection, without } from '../areas';
import { addCells, bytesPerCell, inOrder, type Grid, type Rows } from '../parts/cells';
import { listNames } from '../parts/outline';
import { hiddenLines, parts, uniformStretches, type Axis, type Lines } from './hidden-lines';
import { MOST_BYTES, type Errand } from './packing';

/** What is guessed of a cell's bytes on the line before one was seen, and what is added to what was seen. */
const USUAL_BYTES = 64;
const MARGIN = 1.05;
const NAMES_BYTES = 500;
/** Rows and columns looked at beyond what was filled the last time, so that a few new ones cost no second request. */
const ROOM_TO_GROW = { rows: 60, columns: 8 };
/** No form is wider; what is costs a second request. */
const USUAL_COLUMNS = 30;

export interface Expectation {
  readonly extent: Area;
  readonly bytesPerCell: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** One sheet being read, errand by errand. */
export class SheetReading {
  private readonly grids: Grid[] = [];
  names: readonly Omit<DefinedName, 'sheet'>[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  /** Undefined where they were not asked for. */
  merges: readonly Area[] | undefined;
  extent: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  bytesPerCell = USUAL_BYTES;

  constructor(
    private readonly id: string,
    private readonly expected: Expectation | undefined,
  ) {
    if (expected) this.bytesPerCell = expected.bytesPerCell;
  }

  /** The errands to begin with; where nothing is known of the sheet, it may take up so many bytes of the answer. */
  errands(share: number, withMerges: boolean): Errand[] {
    const window = this.expected ? grown(this.expected.extent) : { top: 0, left: 0, bottom: Math.max(0, Math.floor(share / USUAL_BYTES / USUAL_COLUMNS) - 1), right: USUAL_COLUMNS - 1 };
    const bytes = this.expected ? this.bytesOf(this.expected.extent) : share;
    return [this.window(window, bytes + NAMES_BYTES), ...this.knownHidden(), ...(withMerges ? [this.mergedAreas()] : [])];
  }

  /** The number formats of the cells read. */
  formats(): Set<unknown> {
    return new Set(this.grids.flatMap(({ formats }) => formats.flat()));
  }

  /** The filled cells read, row by row. */
  rows(print: Printer): Rows {
    const rows: Rows = new Map();
    for (const grid of this.grids) addCells(grid, print, rows);
    return inOrder(rows);
  }

  /** Lines hidden among those that hold something. */
  hidden(): Pick<Expectation, 'hiddenRows' | 'hiddenColumns'> {
    const { top, left, bottom, right } = this.extent;
    return {
      hiddenRows: new Set([...this.hiddenRows].filter((row) => row >= top && row <= bottom)),
      hiddenColumns: new Set([...this.hiddenColumns].filter((column) => column >= left && column <= right)),
    };
  }

  /** How far the cells reach, and those of them that lie in a window. */
  private window(window: Area, bytes: number): Errand {
    return {
      bytes,
      ask: (workbook) => {
        const sheet = workbook.worksheets.getItem(this.id);
        const used = sheet.getUsedRange(true).load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
        const cells = loadCells(used.getIntersectionOrNullObject(areaAddress(window)));
        const names = listNames(sheet.names);
        return () => {
          this.names = names();
          this.extent = areaOf(used);
          if (!cells.isNullObject) this.take(cells);
          return [...this.rest(window), ...this.lookForHidden(used)];
        };
      },
      halves: () => (window.bottom > window.top ? [this.window({ ...window, bottom: Math.floor((window.top + window.bottom) / 2) }, bytes / 2)] : []),
    };
  }

  private rest(window: Area): Errand[] {
    if (cellCount(this.extent) > MAX_FILLED_CELLS * 4) throw new HostError('tooLarge', areaAddress(this.extent));
    return without(this.extent, intersection(this.extent, window)).flatMap((area) => this.blocks(area));
  }

  /** An area in blocks of whole rows that an answer can carry. */
  private blocks(area: Area): Errand[] {
    const rows = Math.max(1, Math.floor(MOST_BYTES / this.bytesOf({ ...area, bottom: area.top })));
    const blocks: Errand[] = [];
    for (let { top } = area; top <= area.bottom; top += rows) blocks.push(this.block({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) }));
    return blocks;
  }

  private block(area: Area): Errand {
    return {
      bytes: this.bytesOf(area),
      ask: (workbook) => {
        const cells = loadCells(workbook.worksheets.getItem(this.id).getRange(areaAddress(area)));
        return () => {
          this.take(cells);
          return [];
        };
      },
      halves: () => {
        const middle = Math.floor((area.top + area.bottom) / 2);
        return area.bottom > area.top ? [this.block({ ...area, bottom: middle }), this.block({ ...area, top: middle + 1 })] : [];
      },
    };
  }

  private take(range: Excel.Range): void {
    const grid: Grid = { top: range.rowIndex, left: range.columnIndex, values: range.values, formulas: range.formulas, formats: range.numberFormat };
    // Excel may answer null for a range it finds too large, instead of an error.
    if (!Array.isArray(grid.values) || !Array.isArray(grid.formulas) || !Array.isArray(grid.formats)) throw new HostError('tooLarge', address(grid.top, grid.left));
    this.bytesPerCell = Math.max(1, bytesPerCell(grid)) * MARGIN;
    this.grids.push(grid);
  }

  /** Null where some lines are hidden and some are not. */
  private lookForHidden({ rowHidden, columnHidden }: Excel.Range): Errand[] {
    const { top, left, bottom, right } = this.extent;
    const mixed = (axis: Axis, hidden: boolean | null, lines: Lines, found: Set<number>) => {
      if (hidden) for (let line = lines.first; line <= lines.last; line += 1) found.add(line);
      return hidden === null && this.hiddenBefore(axis).size === 0 ? [hiddenLines(this.id, axis, parts(lines), found)] : [];
    };
    return [
      ...mixed('rows', rowHidden as boolean | null, { first: top, last: bottom }, this.hiddenRows),
      ...mixed('columns', columnHidden as boolean | null, { first: left, last: right }, this.hiddenColumns),
    ];
  }

  /** Where lines were hidden the last time, they are asked for at once. */
  private knownHidden(): Errand[] {
    if (!this.expected) return [];
    const { top, left, bottom, right } = grown(this.expected.extent);
    const again = (axis: Axis, lines: Lines, found: Set<number>) => {
      const before = this.hiddenBefore(axis);
      return before.size > 0 ? [hiddenLines(this.id, axis, uniformStretches(lines, before), found)] : [];
    };
    return [...again('rows', { first: top, last: bottom }, this.hiddenRows), ...again('columns', { first: left, last: right }, this.hiddenColumns)];
  }

  private hiddenBefore(axis: Axis): ReadonlySet<number> {
    return (axis === 'rows' ? this.expected?.hiddenRows : this.expected?.hiddenColumns) ?? new Set();
  }

  private mergedAreas(): Errand {
    return {
      bytes: NAMES_BYTES,
      ask: (workbook) => {
        const merged = workbook.worksheets.getItem(this.id).getRange().getMergedAreasOrNullObject();
        merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
        return () => {
          this.merges = merged.isNullObject ? [] : merged.areas.items.map(areaOf);
          return [];
        };
      },
    };
  }

  private bytesOf(area: Area): number {
    return cellCount(area) * this.bytesPerCell;
  }
}

function loadCells(range: Excel.Range): Excel.Range {
  return range.load('rowIndex,columnIndex,values,formulas,numberFormat');
}

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

function grown({ top, left, bottom, right }: Area): Area {
  const { rows, columns } = ROOM_TO_GROW;
  return {
    top: Math.max(0, top - rows),
    left: Math.max(0, left - columns),
    bottom: Math.min(SHEET_ROWS - 1, bottom + rows),
    right: Math.min(SHEET_COLUMNS - 1, right + columns),
  };
}
