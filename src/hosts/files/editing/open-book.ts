import { address } from '../../../model/address';
import { HostError } from '../../../model/host-error';
import type { CellSnapshot, CellValue, WorkbookSnapshot } from '../../../model/snapshot';
import { Calculation, type CellAt } from '../calculation/calculation';
import { BookLooks } from '../looks/book-looks';
import * as formatLanguage from '../../printing/format-language';
import { printer, type Printer } from '../../printing/printer';
import { writeCells, type CellChange } from '../write-cells';
import { LiveCells } from './live-cells';
import type { Typed } from './typed-text';

export interface CellEdit {
  readonly at: CellAt;
  readonly typed: Typed;
}

/** What an edit did, the formulas that followed included; good for taking it back and doing it again. */
export interface CellsStep {
  readonly cells: readonly { readonly at: CellAt; readonly before: CellSnapshot | undefined; readonly after: CellSnapshot | undefined }[];
  readonly staleBefore: ReadonlySet<string>;
  readonly staleAfter: ReadonlySet<string>;
}

const UNCALCULATED: CellValue = { kind: 'text', text: '' };
const keyOf = ({ sheet, row, column }: CellAt) => `${sheet} ${row} ${column}`;

/** A workbook's bytes and what was changed in its cells since they were read. */
export class OpenBook {
  readonly cells: LiveCells;
  readonly looks: BookLooks;
  private readonly print: Printer;
  private known: Calculation | undefined;
  /** What the cells that were changed held in the bytes. */
  private readonly originals = new Map<string, { readonly at: CellAt; readonly cell: CellSnapshot | undefined }>();

  constructor(
    private readonly bytes: Uint8Array,
    snapshot: WorkbookSnapshot,
    /** Cells whose formula could not be worked out after something it rests on changed. */
    private stale: ReadonlySet<string> = new Set(),
  ) {
    this.cells = new LiveCells(snapshot);
    this.looks = new BookLooks(bytes);
    this.print = printer(this.looks, formatLanguage);
    this.calculateWhatIsMissing(snapshot);
  }

  get staleCells(): ReadonlySet<string> {
    return this.stale;
  }

  isStale(at: CellAt): boolean {
    return this.stale.size > 0 && this.stale.has(keyOf(at));
  }

  formatAt(at: CellAt): string {
    return this.cells.cellAt(at)?.format ?? this.looks.cell(at.sheet, at.row, at.column).format;
  }

  /** Changes cells and all formulas that rest on them. Throws `protected` or `notWritable`, and then changes nothing. */
  change(edits: readonly CellEdit[]): CellsStep {
    for (const { at } of edits) this.refuseLocked(at);
    const staleBefore = this.stale;
    const { calculation } = this;
    const befores = new Map<string, { at: CellAt; before: CellSnapshot | undefined }>();
    const put = (at: CellAt, cell: CellSnapshot | undefined) => {
      if (!befores.has(keyOf(at))) befores.set(keyOf(at), { at, before: this.cells.cellAt(at) });
      this.put(at, cell);
    };
    for (const { at, typed } of edits) {
      put(at, this.cellOf(typed));
      calculation.setFormula(at, typed.kind === 'formula' ? typed.formula : undefined);
    }
    const recalculated = new Set(edits.map(({ at }) => keyOf(at)));
    const { stale } = calculation.recalculate(edits.map(({ at }) => at), (at, value) => {
      recalculated.add(keyOf(at));
      put(at, this.withResult(at, value));
    });
    this.stale = new Set([...[...staleBefore].filter((key) => !recalculated.has(key)), ...stale.map(keyOf)]);
    const cells = [...befores.values()].map(({ at, before }) => ({ at, before, after: this.cells.cellAt(at) }));
    return { cells, staleBefore, staleAfter: this.stale };
  }

  takeBack({ cells, staleBefore }: CellsStep): void {
    for (const { at, before } of cells) this.restore(at, before);
    this.stale = staleBefore;
  }

  doAgain({ cells, staleAfter }: CellsStep): void {
    for (const { at, after } of cells) this.restore(at, after);
    this.stale = staleAfter;
  }

  /** The workbook as it is now: the bytes it was opened from, with the changed cells patched in. */
  bytesNow(): Uint8Array {
    const changes = [...this.originals.values()].flatMap(({ at, cell }) => this.changeSince(at, cell));
    return changes.length === 0 ? this.bytes : writeCells(this.bytes, changes);
  }

  private get calculation(): Calculation {
    if (this.known) return this.known;
    this.known = new Calculation(this.cells);
    for (const { id, rows } of this.cells.snapshot().sheets) {
      for (const [row, cells] of rows) for (const [column, { formula }] of cells) if (formula !== undefined) this.known.setFormula({ sheet: id, row, column }, formula);
    }
    return this.known;
  }

  /** Programs that do not calculate write formulas without a value. */
  private calculateWhatIsMissing({ sheets }: WorkbookSnapshot): void {
    const missing = sheets.flatMap(({ id, rows }) =>
      [...rows].flatMap(([row, cells]) => [...cells].flatMap(([column, { formula, value }]) => (formula !== undefined && value.kind === 'text' && value.text === '' ? [{ sheet: id, row, column }] : []))),
    );
    if (missing.length === 0) return;
    const { stale } = this.calculation.recalculate(missing, (at, value) => this.put(at, this.withResult(at, value)));
    this.stale = new Set([...this.stale, ...stale.map(keyOf)]);
  }

  private cellOf(typed: Typed): CellSnapshot | undefined {
    if (typed.kind === 'blank') return undefined;
    if (typed.kind === 'formula') return { value: UNCALCULATED, format: typed.format, printed: '', formula: typed.formula };
    return { value: typed.value, format: typed.format, printed: this.print(typed.value, typed.format) };
  }

  private withResult(at: CellAt, value: CellValue): CellSnapshot {
    const cell = this.cells.cellAt(at)!;
    return { ...cell, value, printed: this.print(value, cell.format) };
  }

  private put(at: CellAt, cell: CellSnapshot | undefined): void {
    if (!this.originals.has(keyOf(at))) this.originals.set(keyOf(at), { at, cell: this.cells.cellAt(at) });
    this.cells.set(at, cell);
  }

  private restore(at: CellAt, cell: CellSnapshot | undefined): void {
    this.put(at, cell);
    this.known?.setFormula(at, cell?.formula);
  }

  private refuseLocked({ sheet, row, column }: CellAt): void {
    const { isProtected, filledAreas } = this.looks.sheet(sheet);
    const name = this.cells.sheet(sheet)?.name ?? sheet;
    if (isProtected && this.looks.cell(sheet, row, column).locked) throw new HostError('protected', name);
    const filled = filledAreas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
    if (filled) throw new HostError('notWritable', `${name}!${address(row, column)}`);
  }

  private changeSince(at: CellAt, original: CellSnapshot | undefined): CellChange[] {
    const now = this.cells.cellAt(at);
    if (now?.formula === original?.formula && now?.format === original?.format && JSON.stringify(now?.value) === JSON.stringify(original?.value)) return [];
    const place = { sheet: this.cells.sheet(at.sheet)!.name, address: address(at.row, at.column) };
    if (!now) return [{ ...place, value: { kind: 'text', text: '' } }];
    if (now.formula !== undefined && now.formula === original?.formula) return [{ ...place, value: { kind: 'result', result: now.value } }];
    const styled = this.looks.cell(at.sheet, at.row, at.column).format === now.format || now.format === original?.format;
    return [{ ...place, value: writtenValue(now), ...(styled ? {} : { format: now.format }) }];
  }
}

function writtenValue({ value, formula }: CellSnapshot): CellChange['value'] {
  if (formula !== undefined) {
    const cached = value.kind === 'number' ? value.number : value.kind === 'text' && value.text !== '' ? value.text : undefined;
    return { kind: 'formula', formula, cached };
  }
  return value.kind === 'error' ? { kind: 'text', text: value.error } : value;
}
