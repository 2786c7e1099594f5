/** A workbook in memory behind the same port as Excel's: for tests and pictures of the pane. */
import { readFile } from '../../src/hosts/files/read-file';
import { writeCells } from '../../src/hosts/files/write-cells';
import { writeSheets } from '../../src/hosts/files/write-sheets';
import { parseAddress } from '../../src/model/address';
import type { Place } from '../../src/model/figure';
import { HostError, type HostErrorKind } from '../../src/model/host-error';
import type { SheetDocument } from '../../src/model/sheet-document';
import { cellAt, type WorkbookSnapshot } from '../../src/model/snapshot';
import type { CellContent, CellCorrection, HostCapabilities, Mark, ReadOptions, WorkbookChange, WorkbookHost, WriteOptions } from '../../src/model/workbook-host';

const blank: WorkbookSnapshot = { sheets: [{ id: '1', name: 'Sheet1', visibility: 'visible', rows: new Map(), merges: [], tables: [], hiddenRows: new Set(), hiddenColumns: new Set() }], names: [], calculation: 'automatic' };

export class MemoryHost implements WorkbookHost {
  /** What was asked for, for tests to look at. */
  readonly visited: Place[] = [];
  marks: readonly Mark[] = [];
  state?: string;
  /** The next work of any kind fails like this. */
  failNext?: HostErrorKind;
  /** Reads wait for this, once. */
  hold?: Promise<void>;
  calculation: WorkbookSnapshot['calculation'] = 'automatic';
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  constructor(
    private bytes: Uint8Array | null,
    readonly capabilities: HostCapabilities = { readOnly: false, keepsUndo: true, tellsChanges: true },
  ) {}

  async recover(): Promise<void> {}

  async read({ progress, signal }: ReadOptions = {}): Promise<WorkbookSnapshot> {
    this.failIfAsked();
    progress?.(0.4);
    if (this.hold) await Promise.race([this.hold, abortOf(signal)]).finally(() => (this.hold = undefined));
    const snapshot = this.bytes ? readFile('book.xlsx', this.bytes) : blank;
    return { ...snapshot, calculation: this.calculation };
  }

  async subscribe(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }

  async goTo(place: Place): Promise<void> {
    this.failIfAsked();
    this.visited.push(place);
  }

  async selection(): Promise<Place | undefined> {
    return this.visited.at(-1);
  }

  async write(documents: readonly SheetDocument[], { taken, activate }: WriteOptions): Promise<void> {
    this.failIfAsked();
    this.bytes = writeSheets(this.bytes, documents, { taken, activate });
  }

  async correct({ place, seen, content }: CellCorrection): Promise<void> {
    this.failIfAsked();
    if (!isSame(this.contentAt(place), seen)) throw new HostError('cellChanged', `${place.sheet}!${place.address}`);
    this.type(place, content);
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    this.failIfAsked();
    this.marks = marks;
  }

  async unmark(): Promise<void> {
    this.failIfAsked();
    this.marks = [];
  }

  async loadState(): Promise<string | undefined> {
    return this.state;
  }

  async saveState(state: string): Promise<void> {
    this.failIfAsked();
    this.state = state;
  }

  /** What somebody types into a cell of the workbook. */
  edit(place: Place, content: CellContent): void {
    this.type(place, content);
    for (const listener of this.listeners) listener({ structure: false });
  }

  contentAt({ sheet, address }: Place): CellContent | undefined {
    const at = parseAddress(address)!;
    const found = readFile('book.xlsx', this.bytes!).sheets.find(({ name }) => name === sheet);
    const value = found && cellAt(found, at.row, at.column)?.value;
    return value?.kind === 'number' || value?.kind === 'text' ? value : undefined;
  }

  get sheetNames(): readonly string[] {
    return this.bytes ? readFile('book.xlsx', this.bytes).sheets.map(({ name }) => name) : [];
  }

  private type({ sheet, address }: Place, value: CellContent): void {
    this.bytes = writeCells(this.bytes!, [{ sheet, address, value }]);
  }

  private failIfAsked(): void {
    const kind = this.failNext;
    this.failNext = undefined;
    if (kind) throw new HostError(kind, '支出');
  }
}

function abortOf(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new HostError('cancelled', ''))));
}

function isSame(a: CellContent | undefined, b: CellContent): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
