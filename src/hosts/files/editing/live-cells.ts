import type { CellSnapshot, CellValue, DefinedName, SheetSnapshot, WorkbookSnapshot } from '../../../model/snapshot';
import type { CellAt, CellsInView } from '../calculation/calculation';

type Row = Map<number, CellSnapshot>;

interface LiveSheet {
  snapshot: SheetSnapshot;
  rows: Map<number, Row>;
  /** Rows that no snapshot shares; undefined while the rows as a whole are shared. */
  ownRows: Set<number> | undefined;
  /** Not before the last row that holds anything. */
  last: number;
}

/** The cells of an open workbook. A snapshot handed out never changes: what is written afterwards is copied first. */
export class LiveCells implements CellsInView {
  private readonly sheets = new Map<string, LiveSheet>();
  private readonly idsByName = new Map<string, string>();
  private whole: WorkbookSnapshot | undefined;

  constructor(private readonly opened: WorkbookSnapshot) {
    this.whole = opened;
    for (const sheet of opened.sheets) {
      this.sheets.set(sheet.id, { snapshot: sheet, rows: sheet.rows as Map<number, Row>, ownRows: undefined, last: lastKey(sheet.rows) });
      this.idsByName.set(sheet.name.toLowerCase(), sheet.id);
    }
  }

  get names(): readonly DefinedName[] {
    return this.opened.names;
  }

  snapshot(): WorkbookSnapshot {
    if (this.whole) return this.whole;
    for (const live of this.sheets.values()) {
      if (!live.ownRows) continue;
      live.snapshot = { ...live.snapshot, rows: live.rows };
      live.ownRows = undefined;
    }
    this.whole = { ...this.opened, sheets: this.opened.sheets.map(({ id }) => this.sheets.get(id)!.snapshot) };
    return this.whole;
  }

  sheet(id: string): SheetSnapshot | undefined {
    return this.sheets.get(id)?.snapshot;
  }

  sheetNamed(name: string): string | undefined {
    return this.idsByName.get(name.toLowerCase());
  }

  cellAt({ sheet, row, column }: CellAt): CellSnapshot | undefined {
    return this.sheets.get(sheet)?.rows.get(row)?.get(column);
  }

  valueAt(at: CellAt): CellValue | undefined {
    return this.cellAt(at)?.value;
  }

  lastRow(sheet: string): number {
    return this.sheets.get(sheet)?.last ?? -1;
  }

  set({ sheet, row, column }: CellAt, cell: CellSnapshot | undefined): void {
    const live = this.sheets.get(sheet);
    if (!live) return;
    this.whole = undefined;
    if (!live.ownRows) {
      live.rows = new Map(live.rows);
      live.ownRows = new Set();
    }
    const before = live.rows.get(row);
    const cells = before && live.ownRows.has(row) ? before : new Map(before);
    live.ownRows.add(row);
    live.last = Math.max(live.last, row);
    if (!cell) cells.delete(column);
    else if (cells.has(column) || column > Math.max(-1, ...cells.keys())) cells.set(column, cell);
    else return this.setRow(live, row, inOrder(cells.set(column, cell)));
    this.setRow(live, row, cells);
  }

  private setRow(live: LiveSheet, row: number, cells: Row): void {
    if (cells.size === 0) live.rows.delete(row);
    else if (live.rows.has(row)) live.rows.set(row, cells);
    else live.rows = inOrder(live.rows.set(row, cells));
  }
}

function lastKey(byIndex: ReadonlyMap<number, unknown>): number {
  let last = -1;
  for (const key of byIndex.keys()) last = Math.max(last, key);
  return last;
}

function inOrder<T>(byIndex: Map<number, T>): Map<number, T> {
  return new Map([...byIndex].sort(([one], [other]) => one - other));
}

