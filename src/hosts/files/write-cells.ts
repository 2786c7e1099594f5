import { parseAddress } from '../../model/address';
import { HostError } from '../../model/host-error';
import { cellAt, type CellSnapshot, type CellValue, type WorkbookSnapshot } from '../../model/snapshot';
import { OpcPackage } from './package/opc-package';
import { reachableParts, removeUnreachable } from './package/part-registry';
import { XmlEdit } from './package/xml-edit';
import { findWorkbookPart, readWorkbookPart } from './parts/workbook-part';
import { removeCalculationChain } from './patching/calculation-chain';
import type { WrittenValue } from './patching/cell-xml';
import { patchCells, type CellPatch } from './patching/cells-patch';
import { StyleBook } from './patching/style-book';
import { WorkbookEdit } from './patching/workbook-edit';
import { readXlsx } from './read-xlsx';

export interface CellChange {
  readonly sheet: string;
  /** A1 notation. */
  readonly address: string;
  /** New content, or what the formula in the cell comes to now: the formula then stays. */
  readonly value: WrittenValue | { readonly kind: 'result'; readonly result: CellValue };
  /** The number format the cell is to have; as it was where absent. */
  readonly format?: string;
  /** What the cell was seen to hold, null for a blank one: if it holds something else by now, nothing is written. */
  readonly expected?: Pick<CellSnapshot, 'value' | 'formula'> | null;
}

/**
 * Changes single cells of a workbook's bytes, all or none. A cell keeps its style and, given new content, loses its formula; formulas are calculated anew
 * when the workbook is next opened. Everything else keeps its bytes.
 * Throws `sheetNotFound`, `cellChanged`, `notWritable` (one cell of an array formula), `notAWorkbook`, `damaged` or `tooLarge`;
 * RangeError for an address that is none.
 */
export function writeCells(bytes: Uint8Array, changes: readonly CellChange[]): Uint8Array {
  const opc = new OpcPackage(bytes);
  const workbookPart = findWorkbookPart(opc);
  if (workbookPart === undefined) throw new HostError('notAWorkbook', 'ZIP');
  if (changes.some((change) => change.expected !== undefined)) refuseChanged(readXlsx(bytes), changes);

  const { sheets, styles } = readWorkbookPart(opc, workbookPart);
  const reachableBefore = reachableParts(opc);
  const formats = new FormatsPatch(opc, styles);
  for (const [name, values] of bySheet(changes, formats)) {
    const sheet = sheets.find((candidate) => candidate.type === 'worksheet' && candidate.name.toLowerCase() === name);
    if (sheet?.part === undefined) throw new HostError('sheetNotFound', changes.find((change) => change.sheet.toLowerCase() === name)!.sheet);
    const patched = patchCells(opc.text(sheet.part), sheet.part, sheet.name, values);
    opc.write(sheet.part, patched.text);
    if (patched.lostFormula) removeCalculationChain(opc, workbookPart);
  }
  formats.finish();
  const workbook = new WorkbookEdit(opc.text(workbookPart), workbookPart);
  if (changes.length > 0) workbook.recalculateOnLoad();
  opc.write(workbookPart, workbook.toString());
  removeUnreachable(opc, reachableBefore);
  return opc.save();
}

function placeOf({ address }: CellChange): { row: number; column: number } {
  const place = parseAddress(address);
  if (!place) throw new RangeError(`Not a cell: ${address}`);
  return place;
}

/** Changes by sheet name in lower case, row and column. */
function bySheet(changes: readonly CellChange[], formats: FormatsPatch): Map<string, Map<number, Map<number, CellPatch>>> {
  const sheets = new Map<string, Map<number, Map<number, CellPatch>>>();
  for (const change of changes) {
    const { row, column } = placeOf(change);
    const name = change.sheet.toLowerCase();
    const rows = sheets.get(name) ?? new Map<number, Map<number, CellPatch>>();
    rows.set(row, (rows.get(row) ?? new Map<number, CellPatch>()).set(column, patchOf(change, formats)));
    sheets.set(name, rows);
  }
  return sheets;
}

function patchOf({ value, format }: CellChange, formats: FormatsPatch): CellPatch {
  if (value.kind === 'result') return { result: value.result };
  return format === undefined ? { content: value } : { content: value, restyle: (style) => formats.styled(style, format) };
}

/** The styles part, opened only where a cell gets another number format. */
class FormatsPatch {
  private styles: StyleBook | undefined;

  constructor(
    private readonly opc: OpcPackage,
    private readonly part: string | undefined,
  ) {}

  styled(style: string | undefined, format: string): string {
    if (this.part === undefined) return style ?? '0';
    this.styles ??= new StyleBook(new XmlEdit(this.opc.text(this.part), this.part));
    return String(this.styles.withFormat(Number(style ?? 0), format));
  }

  finish(): void {
    if (this.styles && this.part !== undefined) this.opc.write(this.part, this.styles.toString());
  }
}

function refuseChanged(workbook: WorkbookSnapshot, changes: readonly CellChange[]): void {
  for (const change of changes) {
    if (change.expected === undefined) continue;
    const sheet = workbook.sheets.find(({ name }) => name.toLowerCase() === change.sheet.toLowerCase());
    if (!sheet) throw new HostError('sheetNotFound', change.sheet);
    const { row, column } = placeOf(change);
    if (!sameContent(cellAt(sheet, row, column), change.expected)) throw new HostError('cellChanged', `${change.sheet}!${change.address}`);
  }
}

function sameContent(cell: CellSnapshot | undefined, expected: CellChange['expected']): boolean {
  if (!cell || !expected) return !cell && !expected;
  return cell.formula === expected.formula && cell.value.kind === expected.value.kind && contentOf(cell.value) === contentOf(expected.value);
}

function contentOf(value: CellValue): number | string | boolean {
  switch (value.kind) {
    case 'number':
      return value.number;
    case 'text':
      return value.text;
    case 'boolean':
      return value.boolean;
    case 'error':
      return value.error;
  }
}
