import { parseArea } from '../../../model/address';
import { HostError } from '../../../model/host-error';
import type { Area, CellSnapshot, CellValue, SheetSnapshot } from '../../../model/snapshot';
import { MAX_FILLED_CELLS, MAX_LIST_LENGTH, SHEET_COLUMNS, SHEET_ROWS } from '../limits';
import type { OpcPackage } from '../package/opc-package';
import type { XmlAttributes, XmlListener } from '../package/xml-stream';
import { cellValue } from './cell-value';
import { unescapeText } from './escaped-text';
import type { Printer } from '../../printing/printer';
import { SheetFormulas } from './sheet-formulas';
import type { TextBudget } from './text-budget';
import { isTrue } from './workbook-part';

/** What the sheets of one workbook share while they are read. */
export interface WorksheetSurroundings {
  readonly sharedStrings: readonly string[];
  readonly formats: readonly string[];
  readonly date1904: boolean;
  readonly print: Printer;
  readonly texts: TextBudget;
  /** Filled cells and rows so far, over all sheets. */
  kept: number;
}

type Cells = Pick<SheetSnapshot, 'rows' | 'merges' | 'hiddenRows' | 'hiddenColumns'>;

/** Reads a worksheet in one pass and keeps its filled cells only. Throws `damaged` or `tooLarge`. */
export function readWorksheetPart(opc: OpcPackage, part: string, surroundings: WorksheetSurroundings): Cells {
  const listener = new WorksheetListener(part, surroundings);
  opc.readXml(part, listener);
  return listener.cells();
}

class WorksheetListener implements XmlListener {
  private readonly rows = new Map<number, Map<number, CellSnapshot>>();
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly formulas = new SheetFormulas();

  private row = -1;
  private column = -1;
  /** The filled cells of the row; in the map of rows from its first filled cell on. */
  private rowCells: Map<number, CellSnapshot> | undefined;
  private cell: XmlAttributes = {};
  private formula: XmlAttributes | undefined;
  private texts = { v: '', f: '', t: '' };
  /** Which of the texts is being read. */
  private reading: keyof typeof this.texts | undefined;

  constructor(
    private readonly part: string,
    private readonly surroundings: WorksheetSurroundings,
  ) {}

  cells(): Cells {
    const rows = inOrder(this.rows);
    for (const [row, cells] of rows) rows.set(row, inOrder(cells));
    const last = Math.max(-1, ...(rows.size > 0 ? [[...rows.keys()].at(-1)!] : []));
    for (const row of this.hiddenRows) if (row > last) this.hiddenRows.delete(row);
    return { rows, merges: this.merges, hiddenRows: this.hiddenRows, hiddenColumns: this.hiddenColumns };
  }

  open(path: readonly string[], attributes: XmlAttributes): void {
    const section = path[1];
    const element = path[path.length - 1];
    if (section === 'sheetData') {
      if (path.length === 4) this.openCell(attributes);
      else if (path.length === 3) this.openRow(attributes);
      else if (path.length > 4) this.openContent(path, attributes);
    } else if (path.length === 3) {
      if (element === 'col') this.openColumns(attributes);
      else if (element === 'mergeCell') this.openMerge(attributes);
    }
  }

  text(text: string): void {
    if (this.reading) this.texts[this.reading] += text;
  }

  close(path: readonly string[]): void {
    this.reading = undefined;
    if (path.length === 4 && path[1] === 'sheetData') this.closeCell();
  }

  private openRow({ r, hidden, ht }: XmlAttributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    this.rowCells = this.rows.get(this.row);
    if (!(this.row >= 0 && this.row < SHEET_ROWS)) throw this.damaged();
    if (isTrue(hidden) || Number(ht) === 0) this.hiddenRows.add(this.row);
  }

  private openCell(attributes: XmlAttributes): void {
    this.cell = attributes;
    this.column = attributes.r === undefined ? this.column + 1 : this.columnOf(attributes.r);
    if (this.column >= SHEET_COLUMNS) throw this.damaged();
    this.formula = undefined;
    this.texts = { v: '', f: '', t: '' };
  }

  private columnOf(reference: string): number {
    let column = 0;
    let at = 0;
    for (; at < 3; at++) {
      const letter = (reference.charCodeAt(at) & ~0x20) - 64;
      if (!(letter >= 1 && letter <= 26)) break;
      column = column * 26 + letter;
    }
    if (at === 0 || Number(reference.slice(at)) !== this.row + 1) throw this.damaged();
    return column - 1;
  }

  private openContent(path: readonly string[], attributes: XmlAttributes): void {
    const element = path[path.length - 1];
    if (path.length === 5 && element === 'v') this.reading = 'v';
    else if (path.length === 5 && element === 'f') {
      this.reading = 'f';
      this.formula = attributes;
    } else if (element === 't' && path[4] === 'is' && (path.length === 6 || (path.length === 7 && path[5] === 'r'))) this.reading = 't';
  }

  private closeCell(): void {
    const { sharedStrings, date1904 } = this.surroundings;
    const { t: type = 'n' } = this.cell;
    const value = cellValue({ type, value: this.cellText('v'), inline: this.cellText('t') }, sharedStrings, date1904, this.part);
    const place = { row: this.row, column: this.column };
    const formula = this.formula ? this.formulas.written(place, this.formula, unescapeText(this.texts.f)) : this.formulas.filling(place);
    const blank = value === undefined || (value.kind === 'text' && value.text === '');
    if (!blank || formula !== undefined) this.keep(value ?? NOT_CALCULATED, type, formula);
  }

  private keep(content: CellValue, type: string, written: string | undefined): void {
    const { formats, print, texts } = this.surroundings;
    this.count();
    const value = content.kind === 'text' && type !== 's' ? { ...content, text: texts.spend(content.text, this.part) } : content;
    const set = formats[Number(this.cell.s ?? 0)] ?? 'General';
    const format = set === 'General' && type === 'd' ? 'yyyy/m/d' : set;
    const printed = type === 'e' ? this.texts.v.trim() : print(value, format);
    const formula = written === undefined ? undefined : texts.spend(written, this.part);
    this.rowCells ??= this.startRow();
    this.rowCells.set(this.column, formula === undefined ? { value, format, printed } : { value, format, printed, formula });
  }

  private startRow(): Map<number, CellSnapshot> {
    const cells = new Map<number, CellSnapshot>();
    this.rows.set(this.row, cells);
    this.count();
    return cells;
  }

  /** One more cell or row is kept. */
  private count(): void {
    if (++this.surroundings.kept > MAX_FILLED_CELLS) throw new HostError('tooLarge', this.part);
  }

  private cellText(which: 'v' | 't'): string {
    return this.cell.t === 'str' || this.cell.t === 'inlineStr' ? unescapeText(this.texts[which]) : this.texts[which];
  }

  private openColumns({ min, max, hidden, width }: XmlAttributes): void {
    if (!isTrue(hidden) && !(width !== undefined && Number(width) === 0)) return;
    for (let column = Number(min) - 1; column < Math.min(Number(max), SHEET_COLUMNS); column++) this.hiddenColumns.add(column);
  }

  private openMerge({ ref = '' }: XmlAttributes): void {
    const area = parseArea(ref);
    if (!area) throw this.damaged();
    if (this.merges.push(area) > MAX_LIST_LENGTH) throw new HostError('tooLarge', this.part);
  }

  private damaged(): HostError {
    return new HostError('damaged', this.part);
  }
}

/** A formula nobody has calculated yet has an empty text for its value, as programs write that do not calculate. */
const NOT_CALCULATED = { kind: 'text', text: '' } as const;

function inOrder<T>(byIndex: Map<number, T>): Map<number, T> {
  let before = -1;
  for (const index of byIndex.keys()) {
    if (index < before) return new Map([...byIndex].sort(([one], [other]) => one - other));
    before = index;
  }
  return byIndex;
}
