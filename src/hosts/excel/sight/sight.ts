import { HostError } from '../../../model/host-error';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../model/snapshot';
import type { ReadOptions } from '../../../model/workbook-host';
import type { ExcelLine } from '../excel-line';
import { has } from '../requirement-sets';
import { WorkbookReading, type Seen } from './workbook-reading';

/** What a look after an event may take of an answer beyond the sheets the event named. */
const BYTES_TO_SPARE = 1.2e6;

/**
 * What was last seen of the workbook, and what of it may have changed since. Events get lost, so every look takes in, beside the sheets
 * known to have changed, as many others as fit the same answer, those not looked at for longest first: a workbook of the usual size
 * is seen whole each time.
 */
export class Sight {
  private last: Seen | undefined;
  private readonly changed = new Set<string>();
  private anythingChanged = true;
  /** Sheets known by id before the first look. */
  private listed: ReadonlySet<string> = new Set();
  private readings = 0;
  /** Looks are taken one after the other. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly line: ExcelLine) {}

  /** The workbook as it was last seen. */
  get snapshot(): WorkbookSnapshot | undefined {
    return this.last?.snapshot;
  }

  sheetNamed(name: string): SheetSnapshot | undefined {
    return this.snapshot?.sheets.find((sheet) => sheet.name === name);
  }

  /** Tells which sheets there are, so that the first look need not find out. */
  expect(sheets: Iterable<string>): void {
    this.listed = new Set(sheets);
  }

  /** A sheet is gone; asking for it would fail. */
  forget(sheet: string): void {
    this.anythingChanged = true;
    this.listed = new Set([...this.listed].filter((id) => id !== sheet));
    if (!this.last) return;
    const others = <T>(known: ReadonlyMap<string, T>, isOther: (id: string, entry: T) => boolean) => new Map([...known].filter(([id, entry]) => isOther(id, entry)));
    this.last = { ...this.last, sheets: others(this.last.sheets, (id) => id !== sheet), tables: others(this.last.tables, (_, table) => table.sheet !== sheet) };
  }

  /** From now on a sheet, or any of them, is not what was seen. */
  doubt(sheet?: string): void {
    if (sheet === undefined) this.anythingChanged = true;
    else this.changed.add(sheet);
  }

  get isInDoubt(): boolean {
    return this.anythingChanged || this.changed.size > 0;
  }

  /** The workbook as it is; no request where nothing is in doubt. `fresh` looks at everything again, merged areas included. */
  look(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    const turn = this.queue.then(() => (options.fresh || !this.last || this.isInDoubt ? this.lookAgain(options) : this.last.snapshot));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async lookAgain(options: ReadOptions): Promise<WorkbookSnapshot> {
    const changed = new Set(this.changed);
    const { anythingChanged } = this;
    this.changed.clear();
    this.anythingChanged = false;
    try {
      this.last = await this.readKnownSheets(options, changed);
      return this.last.snapshot;
    } catch (error) {
      for (const sheet of changed) this.changed.add(sheet);
      this.anythingChanged ||= anythingChanged;
      throw error;
    }
  }

  private async readKnownSheets(options: ReadOptions, changed: ReadonlySet<string>): Promise<Seen> {
    this.readings += 1;
    const plan = { ...options, unasked: !options.fresh, reading: this.readings, withMerges: has('1.13') && (options.fresh === true || !this.last) };
    const known = this.last ? new Set(this.last.sheets.keys()) : this.listed;
    try {
      return await new WorkbookReading(this.line, this.last, { ...plan, sheets: options.fresh || !this.last ? known : this.worthALook(changed) }).read();
    } catch (error) {
      if (!(error instanceof HostError && error.kind === 'sheetNotFound')) throw error;
      // A sheet or table was deleted and nobody said so.
      return new WorkbookReading(this.line, this.last, { ...plan, sheets: undefined }).read();
    }
  }

  private worthALook(changed: ReadonlySet<string>): Set<string> {
    const sheets = [...(this.last?.sheets ?? [])].sort(([, one], [, other]) => one.reading - other.reading);
    const chosen = new Set([...changed].filter((id) => this.last?.sheets.has(id)));
    let bytes = 0;
    for (const [id, { extent, bytesPerCell }] of sheets) {
      if (chosen.has(id)) continue;
      bytes += (extent.bottom - extent.top + 1) * (extent.right - extent.left + 1) * bytesPerCell;
      if (bytes > BYTES_TO_SPARE) break;
      chosen.add(id);
    }
    return chosen;
  }
}
