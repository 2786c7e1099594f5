import { HostError } from '../../../model/host-error';
import { OpcPackage } from '../package/opc-package';
import { relationshipsOf } from '../package/relationships';
import { findWorkbookPart, readWorkbookPart, type WorkbookPart } from '../parts/workbook-part';
import { plainLook, readCellLooks, type CellLook } from './cell-looks';
import { readPalette, type Palette } from './palette';
import { readSheetLook, type SheetLook } from './sheet-look';

const NONE: SheetLook = { columnWidths: new Map(), usualWidth: 9, rowHeights: new Map(), usualHeight: 15, frozen: { rows: 0, columns: 0 }, gridlines: true, undrawn: new Set(), isProtected: false, filledAreas: [], styleAt: () => 0 };

const TAB_COLOR = /<(?:[\w.-]+:)?tabColor\b([^>]*)>/;
const ATTRIBUTE = /([\w.-]+)\s*=\s*["']([^"']*)["']/g;

/** How a workbook's sheets and cells look, each sheet read when it is first asked for. */
export class BookLooks {
  private readonly opc: OpcPackage;
  private readonly workbook: WorkbookPart;
  private readonly palette: Palette;
  private readonly cells: readonly CellLook[];
  private readonly sheets = new Map<string, SheetLook>();

  /** Throws `notAWorkbook`, `damaged` or `tooLarge`. */
  constructor(bytes: Uint8Array) {
    this.opc = new OpcPackage(bytes);
    const part = findWorkbookPart(this.opc);
    if (part === undefined) throw new HostError('notAWorkbook', 'ZIP');
    this.workbook = readWorkbookPart(this.opc, part);
    this.palette = readPalette(this.opc, relationshipsOf(this.opc, part).find(({ type }) => type === 'theme')?.target);
    this.cells = this.workbook.styles === undefined ? [] : readCellLooks(this.opc, this.workbook.styles, this.palette);
  }

  /** The font that columns are measured in. */
  get normalFont(): string {
    return this.cells[0]?.font.name ?? '';
  }

  get date1904(): boolean {
    return this.workbook.date1904;
  }

  /** By the sheet's id. */
  sheet(id: string): SheetLook {
    const known = this.sheets.get(id);
    if (known) return known;
    const part = this.workbook.sheets.find((sheet) => sheet.id === id)?.part;
    const look = part === undefined ? NONE : readSheetLook(this.opc, part);
    this.sheets.set(id, look);
    return look;
  }

  cell(sheet: string, row: number, column: number): CellLook {
    return this.cells[this.sheet(sheet).styleAt(row, column)] ?? plainLook;
  }

  /** Found in the beginning of the sheet's text: it is wanted of sheets nobody has looked at. */
  tabColor(sheet: string): string | undefined {
    const part = this.workbook.sheets.find(({ id }) => id === sheet)?.part;
    const element = part === undefined ? undefined : TAB_COLOR.exec(this.opc.beginning(part))?.[1];
    return element === undefined ? undefined : this.palette(Object.fromEntries([...element.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!, value])));
  }
}
