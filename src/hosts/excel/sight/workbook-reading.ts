import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../../model/snapshot';
import { isPlain, printer, type Printer } from '../../printing/printer';
import type { ExcelLine } from '../excel-line';
import { askOutline, type ListedSheet, type ListedTable, type Outline } from '../parts/outline';
import { carriedMerges } from './carried-merges';
import { runErrands, type Errand, type ErrandOptions } from './packing';
import { sameSheet } from './same-sheet';
import { areaOf, SheetReading, type Expectation } from './sheet-reading';

/** A workbook as it was last seen, and what helps to see it again cheaply. */
export interface Seen {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: ReadonlyMap<string, SeenSheet>;
  readonly tables: ReadonlyMap<string, SeenTable>;
}

export interface SeenTable extends TableSnapshot {
  /** The id of its sheet. */
  readonly sheet: string;
}

export interface SeenSheet extends Expectation {
  readonly snapshot: SheetSnapshot;
  /** The reading it was last looked at in. */
  readonly reading: number;
}

export interface ReadingPlan extends ErrandOptions {
  /** The sheets to look at; new ones are looked at anyway. Undefined: nothing that was known can be relied on, look at all there are. */
  readonly sheets: ReadonlySet<string> | undefined;
  readonly reading: number;
  /** Asking for merged areas may clear the user's undo stack (office-js issue 5918): only where the user asked for a check. */
  readonly withMerges: boolean;
}

const OUTLINE_BYTES = 20_000;
const TABLE_BYTES = 600;
/** What all sheets that nothing is known of may take up of one answer. */
const BYTES_FOR_UNKNOWN = 3e6;

/**
 * Looks at a workbook: its outline and the sheets named in one request, then what that shows to be new or larger than expected.
 * Sheets that look as before keep their snapshot, the very object. Rejects with `sheetNotFound` where a sheet named is gone.
 */
export class WorkbookReading {
  private readonly readings = new Map<string, SheetReading>();
  private readonly tables = new Map<string, SeenTable>();
  private outline: Outline | undefined;

  constructor(
    private readonly line: ExcelLine,
    private readonly before: Seen | undefined,
    private readonly plan: ReadingPlan,
  ) {}

  async read(): Promise<Seen> {
    const { sheets } = this.plan;
    const tables = sheets ? [...(this.before?.tables ?? [])].map(([id, { sheet }]) => this.table(id, sheet)) : [];
    await runErrands(this.line, [this.askForOutline(), ...this.start([...(sheets ?? [])]), ...tables], this.plan);
    return this.seen(this.outline!, await this.printer());
  }

  /**
   * Prints what was read. Excel is not asked for texts: they would weigh as much again, and read `####` in narrow columns.
   * Where the format language cannot be fetched, the numbers are there all the same.
   */
  private async printer(): Promise<Printer> {
    const formats = new Set([...this.readings.values()].flatMap((reading) => [...reading.formats()]));
    const all = [...formats].every((format) => typeof format !== 'string' || format === '' || isPlain(format));
    return printer({ date1904: false }, all ? undefined : await import('../../printing/format-language').catch(() => undefined));
  }

  private askForOutline(): Errand {
    return {
      bytes: OUTLINE_BYTES,
      ask: (workbook) => {
        const answer = askOutline(workbook);
        return () => {
          this.outline = answer();
          const { sheets, tables } = this.outline;
          const relied = this.plan.sheets && this.before;
          const unseen = sheets.map(({ id }) => id).filter((id) => !this.readings.has(id) && !relied?.sheets.has(id));
          const unknown = tables.filter(({ id }) => !relied?.tables.has(id));
          return [...this.start(unseen), ...unknown.map(({ id, sheet }) => this.table(id, sheet))];
        };
      },
    };
  }

  private start(ids: readonly string[]): Errand[] {
    const strangers = ids.filter((id) => !this.before?.sheets.has(id)).length;
    return ids.flatMap((id) => {
      const reading = new SheetReading(id, this.before?.sheets.get(id));
      this.readings.set(id, reading);
      return reading.errands(BYTES_FOR_UNKNOWN / Math.max(1, strangers), this.plan.withMerges);
    });
  }

  private table(id: string, sheet: string): Errand {
    return {
      bytes: TABLE_BYTES,
      ask: (workbook) => {
        const table = workbook.tables.getItem(id).load('name');
        const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
        const columns = table.columns.load('items/name');
        return () => {
          this.tables.set(id, { sheet, name: table.name, area: areaOf(range), columns: columns.items.map(({ name }) => name) });
          return [];
        };
      },
    };
  }

  private seen(outline: Outline, print: Printer): Seen {
    const sheets = new Map(outline.sheets.map((listed) => [listed.id, this.seenSheet(listed, outline.tables, print)] as const));
    const own = outline.sheets.flatMap(({ id, name }) => (this.readings.get(id)?.names ?? this.namesBefore(id)).map((defined) => ({ ...defined, sheet: name })));
    const snapshot: WorkbookSnapshot = {
      sheets: [...sheets.values()].map((sheet) => sheet.snapshot),
      names: [...outline.names, ...own],
      calculation: outline.calculation,
    };
    return { snapshot: this.unchanged(snapshot) ?? snapshot, sheets, tables: this.tables };
  }

  private seenSheet({ id, name, visibility }: ListedSheet, listedTables: readonly ListedTable[], print: Printer): SeenSheet {
    const before = this.before?.sheets.get(id);
    const reading = this.readings.get(id);
    const tables = listedTables.flatMap((table) => (table.sheet === id ? plain(this.tables.get(table.id)) : []));
    if (!reading) return { ...before!, snapshot: keptWhereSame({ ...before!.snapshot, name, visibility, tables }, before) };
    const rows = reading.rows(print);
    const { extent, bytesPerCell } = reading;
    const hidden = reading.hidden();
    const merges = reading.merges ?? carriedMerges(before?.snapshot, rows);
    const snapshot = keptWhereSame({ id, name, visibility, rows, merges, tables, ...hidden }, before);
    return { snapshot, extent, bytesPerCell, ...hidden, reading: this.plan.reading };
  }

  private namesBefore(id: string): readonly { name: string; refersTo: string; hidden: boolean }[] {
    const sheet = this.before?.sheets.get(id)?.snapshot.name;
    return (this.before?.snapshot.names ?? []).filter((defined) => defined.sheet !== undefined && defined.sheet === sheet);
  }

  /** The snapshot before, if this one says nothing else. */
  private unchanged({ sheets, names, calculation }: WorkbookSnapshot): WorkbookSnapshot | undefined {
    const before = this.before?.snapshot;
    const same = before
      && before.calculation === calculation
      && before.sheets.length === sheets.length
      && before.sheets.every((sheet, index) => sheet === sheets[index])
      && JSON.stringify(before.names) === JSON.stringify(names);
    return same ? before : undefined;
  }
}

function plain(table: SeenTable | undefined): TableSnapshot[] {
  return table ? [{ name: table.name, area: table.area, columns: table.columns }] : [];
}

function keptWhereSame(snapshot: SheetSnapshot, before: SeenSheet | undefined): SheetSnapshot {
  return before && sameSheet(before.snapshot, snapshot) ? before.snapshot : snapshot;
}
