import { address, areaAddress, parseAddress, parseArea } from '../../model/address';
import type { Place } from '../../model/figure';
import { HostError } from '../../model/host-error';
import type { SheetDocument } from '../../model/sheet-document';
import type { Area, CellSnapshot, WorkbookSnapshot } from '../../model/snapshot';
import type { CellContent, CellCorrection, HostCapabilities, Mark, ReadOptions, WorkbookChange, WorkbookHost, WriteOptions } from '../../model/workbook-host';
import type { CellAt } from './calculation/calculation';
import { History } from './editing/history';
import { OpenBook, type CellEdit, type CellsStep } from './editing/open-book';
import { readTyped, typedTextOf } from './editing/typed-text';
import { readKeptState, writeKeptState } from './kept-state';
import { OpcPackage } from './package/opc-package';
import { readFile } from './read-file';
import { readXlsx } from './read-xlsx';
import { writeSheets } from './write-sheets';

/** One thing the user, or a command of theirs, did to the workbook. */
type Step =
  | { readonly kind: 'cells'; readonly cells: CellsStep; readonly shown: Selection }
  | { readonly kind: 'sheets'; readonly before: OpenBook; readonly after: OpenBook; readonly shownBefore: Selection; readonly shownAfter: Selection };

/** The sheet shown, by id, and the area selected on it. `row` and `column` are the cell that typing goes into. */
export interface Selection {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

export type Tone = Mark['tone'];

/**
 * The port on a workbook's bytes held in memory, and what a grid needs beside it: typing, undo and redo, the selection, the marks.
 * Marks are drawn by the grid and are no part of the workbook: what is saved carries none.
 */
export class WorkbookFile implements WorkbookHost {
  readonly capabilities: HostCapabilities = { readOnly: false, keepsUndo: true, tellsChanges: true };
  private book: OpenBook;
  private readonly history = new History<Step>();
  private shown: Selection;
  private marks: ReadonlyMap<string, Tone> = new Map();
  private state: string | undefined;
  private saved: { readonly step: Step | undefined; readonly state: string | undefined };
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  private readonly watchers = new Set<() => void>();
  /** Goes up with whatever there is to see. */
  private version = 0;

  private constructor(book: OpenBook, state: string | undefined) {
    this.book = book;
    this.state = state;
    this.saved = { step: undefined, state };
    this.shown = this.firstSelection();
  }

  /** Throws what `readFile` throws. */
  static open(name: string, bytes: Uint8Array): WorkbookFile {
    const snapshot = readFile(name, bytes);
    return new WorkbookFile(new OpenBook(bytes, snapshot), readKeptState(new OpcPackage(bytes)));
  }

  // What the grid shows.

  get revision(): number {
    return this.version;
  }

  /** The listener is called whenever there is something new to see. */
  watch(listener: () => void): () => void {
    this.watchers.add(listener);
    return () => this.watchers.delete(listener);
  }

  get snapshot(): WorkbookSnapshot {
    return this.book.cells.snapshot();
  }

  get looks(): OpenBook['looks'] {
    return this.book.looks;
  }

  get selected(): Selection {
    return this.shown;
  }

  cellAt(at: CellAt): CellSnapshot | undefined {
    return this.book.cells.cellAt(at);
  }

  /** What stands in the cell's editor. */
  typedTextAt(at: CellAt): string {
    return typedTextOf(this.cellAt(at));
  }

  markAt(at: CellAt): Tone | undefined {
    return this.marks.get(markKey(at));
  }

  /** Another object whenever other cells are marked. */
  get drawnMarks(): ReadonlyMap<string, Tone> {
    return this.marks;
  }

  get staleCells(): ReadonlySet<string> {
    return this.book.staleCells;
  }

  isStale(at: CellAt): boolean {
    return this.book.isStale(at);
  }

  select(selection: Selection): void {
    this.shown = selection;
    this.tellWatchers();
  }

  // What the user does.

  /** Types texts into cells, all in one step of undo. Throws `protected` or `notWritable`. */
  type(texts: readonly { readonly at: CellAt; readonly text: string }[]): void {
    this.edit(texts.map(({ at, text }) => ({ at, typed: readTyped(text, this.book.formatAt(at)) })));
    this.tellChange(new Set(texts.map(({ at }) => at.sheet)));
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  undo(): void {
    const step = this.history.undo();
    if (step?.kind === 'cells') this.book.takeBack(step.cells);
    else if (step) this.book = step.before;
    if (step) this.showAfter(step.kind === 'cells' ? step.shown : step.shownBefore, step);
  }

  redo(): void {
    const step = this.history.redo();
    if (step?.kind === 'cells') this.book.doAgain(step.cells);
    else if (step) this.book = step.after;
    if (step) this.showAfter(step.kind === 'cells' ? step.shown : step.shownAfter, step);
  }

  /** Whether there is anything that the last saved file does not have. */
  get isChanged(): boolean {
    return this.history.last !== this.saved.step || this.state !== this.saved.state;
  }

  /** The workbook as a file. Every part that nothing was changed in keeps its bytes. */
  bytes(): Uint8Array {
    const bytes = this.book.bytesNow();
    const opc = new OpcPackage(bytes);
    if (this.state === undefined || this.state === readKeptState(opc)) return bytes;
    writeKeptState(opc, this.state);
    return opc.save();
  }

  /** The file on disk has all there is now. */
  markSaved(): void {
    this.saved = { step: this.history.last, state: this.state };
    this.tellWatchers();
  }

  // The port.

  async recover(): Promise<void> {
    // Writes are whole or not at all.
  }

  async read({ signal, progress }: ReadOptions = {}): Promise<WorkbookSnapshot> {
    if (signal?.aborted) throw new HostError('cancelled', '');
    progress?.(1);
    return this.snapshot;
  }

  async subscribe(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }

  async goTo({ sheet: name, address: at }: Place): Promise<void> {
    const sheet = this.sheetNamed(name);
    if (this.book.cells.sheet(sheet)!.visibility !== 'visible') throw new HostError('sheetHidden', name);
    const area = parseArea(at || 'A1') ?? { top: 0, left: 0, bottom: 0, right: 0 };
    this.select({ sheet, row: area.top, column: area.left, area });
  }

  async selection(): Promise<Place | undefined> {
    const { sheet, area } = this.shown;
    return { sheet: this.book.cells.sheet(sheet)!.name, address: areaAddress(area) };
  }

  async write(documents: readonly SheetDocument[], { taken, activate, progress }: WriteOptions): Promise<void> {
    const bytes = writeSheets(this.book.bytesNow(), documents, { taken, activate });
    const before = this.book;
    const shownBefore = this.shown;
    this.book = new OpenBook(bytes, readXlsx(bytes), before.staleCells);
    const sheet = activate === undefined ? undefined : this.book.cells.sheetNamed(activate);
    this.shown = sheet === undefined ? shownBefore : cellSelection(sheet);
    this.history.add({ kind: 'sheets', before, after: this.book, shownBefore, shownAfter: this.shown });
    progress?.(1);
    this.tellWatchers();
  }

  async correct({ place, seen, content }: CellCorrection): Promise<void> {
    const where = parseAddress(place.address);
    if (!where) throw new RangeError(`Not a cell: ${place.address}`);
    const at = { sheet: this.sheetNamed(place.sheet), ...where };
    const cell = this.cellAt(at);
    const name = `${place.sheet}!${place.address}`;
    if (cell?.formula !== undefined) throw new HostError('formulaInCell', name);
    if (!cell || !holds(cell, seen)) throw new HostError('cellChanged', name);
    this.edit([{ at, typed: { kind: 'value', value: content, format: cell.format } }]);
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    const tones = new Map<string, Tone>();
    for (const { place, tone } of marks) {
      const sheet = this.book.cells.sheetNamed(place.sheet);
      const at = parseAddress(place.address);
      if (sheet !== undefined && at) tones.set(markKey({ sheet, ...at }), tone);
    }
    this.marks = tones;
    this.tellWatchers();
  }

  async unmark(): Promise<void> {
    this.marks = new Map();
    this.tellWatchers();
  }

  async loadState(): Promise<string | undefined> {
    return this.state;
  }

  async saveState(state: string): Promise<void> {
    this.state = state;
    this.tellWatchers();
  }

  private edit(edits: readonly CellEdit[]): void {
    const cells = this.book.change(edits);
    this.history.add({ kind: 'cells', cells, shown: this.shown });
    this.tellWatchers();
  }

  private showAfter(selection: Selection, step: Step): void {
    this.shown = selection;
    this.tellWatchers();
    this.tellChange(step.kind === 'cells' ? new Set(step.cells.cells.map(({ at }) => at.sheet)) : undefined);
  }

  private tellChange(sheets: ReadonlySet<string> | undefined): void {
    const change: WorkbookChange = sheets ? { sheets: [...sheets], structure: false } : { structure: true };
    for (const listener of this.listeners) listener(change);
  }

  private tellWatchers(): void {
    this.version += 1;
    for (const watcher of this.watchers) watcher();
  }

  private sheetNamed(name: string): string {
    const sheet = this.book.cells.sheetNamed(name);
    if (sheet === undefined) throw new HostError('sheetNotFound', name);
    return sheet;
  }

  private firstSelection(): Selection {
    const { sheets } = this.snapshot;
    return cellSelection((sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0])!.id);
  }
}

function cellSelection(sheet: string): Selection {
  return { sheet, row: 0, column: 0, area: { top: 0, left: 0, bottom: 0, right: 0 } };
}

function markKey({ sheet, row, column }: CellAt): string {
  return `${sheet}!${address(row, column)}`;
}

function holds({ value, printed }: CellSnapshot, seen: CellContent): boolean {
  if (seen.kind === 'number') return value.kind === 'number' && value.number === seen.number;
  return value.kind !== 'number' && (value.kind === 'text' ? value.text : printed) === seen.text;
}
