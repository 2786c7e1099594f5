import { areaAddress, parseAddress, parseArea } from '../../model/address';
import type { Place } from '../../model/figure';
import { HostError } from '../../model/host-error';
import type { SheetDocument } from '../../model/sheet-document';
import type { CellSnapshot, WorkbookSnapshot } from '../../model/snapshot';
import type { CellContent, CellCorrection, HostCapabilities, Mark, ReadOptions, WorkbookChange, WorkbookHost, WriteOptions } from '../../model/workbook-host';
import type { CellAt } from './calculation/calculation';
import { EditedBook, type Changed } from './editing/edited-book';
import { markedCells, toneAt, type MarkedCells, type Tone } from './editing/marked-cells';
import { OpenBook, type CellEdit } from './editing/open-book';
import { cellSelection, firstSelection, type Selection } from './editing/selection';
import { readTyped, typedTextOf } from './editing/typed-text';
import { readKeptState } from './kept-state';
import { OpcPackage } from './package/opc-package';
import { readWorkbook } from './read-file';

/**
 * The port on a workbook's bytes held in memory, and what a grid needs beside it: typing, undo and redo, the selection, the marks.
 * Marks are drawn by the grid and are no part of the workbook: what is saved carries none.
 */
export class WorkbookFile implements WorkbookHost {
  readonly capabilities: HostCapabilities = { readOnly: false, keepsUndo: true, tellsChanges: true };
  private shown: Selection;
  private marks: MarkedCells = new Map();
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  private readonly watchers = new Set<() => void>();
  /** Goes up with whatever there is to see. */
  private version = 0;

  private constructor(private readonly edited: EditedBook) {
    this.shown = firstSelection(this.snapshot);
  }

  /** Opens a blank workbook, too. Throws what `readWorkbook` throws. */
  static open(name: string, bytes: Uint8Array): WorkbookFile {
    const snapshot = readWorkbook(name, bytes);
    return new WorkbookFile(new EditedBook(new OpenBook(bytes, snapshot), readKeptState(new OpcPackage(bytes))));
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
    return toneAt(this.marks, at);
  }

  /** Another object whenever other cells are marked. */
  get drawnMarks(): MarkedCells {
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
    return this.edited.canUndo;
  }

  get canRedo(): boolean {
    return this.edited.canRedo;
  }

  undo(): void {
    this.follow(this.edited.undo());
  }

  redo(): void {
    this.follow(this.edited.redo());
  }

  /** Whether there is anything that the last saved file does not have. */
  get isChanged(): boolean {
    return this.edited.isChanged;
  }

  /** The workbook as a file. Every part that nothing was changed in keeps its bytes. */
  bytes(): Uint8Array {
    return this.edited.bytes();
  }

  /** The file on disk has all there is now. */
  markSaved(): void {
    this.edited.markSaved();
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
    const area = parseArea(at || 'A1') ?? cellSelection(sheet).area;
    this.select({ sheet, row: area.top, column: area.left, area });
  }

  async selection(): Promise<Place | undefined> {
    const { sheet, area } = this.shown;
    return { sheet: this.book.cells.sheet(sheet)!.name, address: areaAddress(area) };
  }

  async write(documents: readonly SheetDocument[], options: WriteOptions): Promise<void> {
    this.shown = this.edited.write(documents, options, this.shown);
    options.progress?.(1);
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
    this.marks = markedCells(marks, (name) => this.book.cells.sheetNamed(name));
    this.tellWatchers();
  }

  async unmark(): Promise<void> {
    this.marks = new Map();
    this.tellWatchers();
  }

  async loadState(): Promise<string | undefined> {
    return this.edited.state;
  }

  async saveState(state: string): Promise<void> {
    this.edited.state = state;
    this.tellWatchers();
  }

  private get book(): OpenBook {
    return this.edited.book;
  }

  private edit(edits: readonly CellEdit[]): void {
    this.edited.edit(edits, this.shown);
    this.tellWatchers();
  }

  private follow(changed: Changed | undefined): void {
    if (!changed) return;
    this.shown = changed.shown;
    this.tellWatchers();
    this.tellChange(changed.sheets);
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
}

function holds({ value, printed }: CellSnapshot, seen: CellContent): boolean {
  if (seen.kind === 'number') return value.kind === 'number' && value.number === seen.number;
  return value.kind !== 'number' && (value.kind === 'text' ? value.text : printed) === seen.text;
}
