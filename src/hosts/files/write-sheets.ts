import { HostError } from '../../model/host-error';
import type { SheetDocument } from '../../model/sheet-document';
import { OpcPackage } from './package/opc-package';
import { declareContentType, reachableParts, relate, removeUnreachable } from './package/part-registry';
import { XmlEdit } from './package/xml-edit';
import { findWorkbookPart, readWorkbookPart, type SheetEntry, type WorkbookPart } from './parts/workbook-part';
import { startWorkbook } from './patching/blank-workbook';
import { removeCalculationChain } from './patching/calculation-chain';
import { drawCharts } from './patching/drawings/draw-charts';
import { keepOverCells, readSheetLinks, type SheetLinks } from './patching/drawings/sheet-links';
import { requireSheetName } from './patching/sheet-name';
import { StyleBook } from './patching/style-book';
import { deselect, readSheetHead } from './patching/sheet-head';
import { WorkbookEdit } from './patching/workbook-edit';
import { worksheetXml } from './patching/worksheet-xml';

export interface WriteSheetsOptions {
  /** What to do where a sheet of that name is there already; `fail` if not given. */
  readonly taken?: 'replace' | 'fail';
  /** The sheet to open the workbook on; left as it was if not given. */
  readonly activate?: string;
}

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/**
 * Adds sheets to a workbook's bytes, or makes a new workbook of them, by editing the few parts that must know of them: every other part
 * keeps its bytes. A replaced sheet keeps its place and its part, and what people put over its cells: charts, pictures, comments. One that says the same already keeps its bytes;
 * tables and printer settings that only it had are removed.
 * Throws `sheetNameTaken`, `sheetNotFound`, `notAWorkbook`, `damaged` or `tooLarge`; RangeError for a document no sheet can hold.
 */
export function writeSheets(bytes: Uint8Array | null, documents: readonly SheetDocument[], options: WriteSheetsOptions = {}): Uint8Array {
  if (bytes === null && documents.length === 0) throw new RangeError('A workbook needs a sheet');
  const opc = new OpcPackage(bytes ?? undefined);
  if (bytes === null) startWorkbook(opc);
  const part = findWorkbookPart(opc);
  if (part === undefined) throw new HostError('notAWorkbook', 'ZIP');
  const reachableBefore = reachableParts(opc);
  const patch = new SheetsPatch(opc, readWorkbookPart(opc, part), bytes === null ? (options.activate ?? documents[0]?.name) : options.activate);
  for (const document of documents) patch.write(document, options.taken ?? 'fail');
  patch.finish();
  removeUnreachable(opc, reachableBefore);
  return opc.save();
}

/** One run of writeSheets over an open package. */
class SheetsPatch {
  private readonly edit: WorkbookEdit;
  private readonly stylesPart: string;
  private readonly styles: StyleBook;
  /** Tabs by name without case; those this run adds have no old entry. */
  private readonly tabs = new Map<string, { readonly index: number; readonly entry?: SheetEntry }>();

  constructor(
    private readonly opc: OpcPackage,
    private readonly workbook: WorkbookPart,
    private readonly activate: string | undefined,
  ) {
    this.edit = new WorkbookEdit(opc.text(workbook.part), workbook.part);
    this.stylesPart = workbook.styles ?? this.addStyles();
    this.styles = new StyleBook(new XmlEdit(opc.text(this.stylesPart), this.stylesPart));
    for (const [index, entry] of workbook.sheets.entries()) this.tabs.set(entry.name.toLowerCase(), { index, entry });
  }

  write(document: SheetDocument, taken: 'replace' | 'fail'): void {
    requireSheetName(document.name);
    const tab = this.tabs.get(document.name.toLowerCase());
    if (!tab) this.add(document);
    else if (taken === 'replace' && tab.entry?.type === 'worksheet') this.replace(document, tab.index, tab.entry);
    else throw new HostError('sheetNameTaken', document.name);
  }

  finish(): void {
    if (this.activate !== undefined) this.open(this.activate);
    this.opc.write(this.stylesPart, this.styles.toString());
    this.opc.write(this.workbook.part, this.edit.toString());
  }

  private add(document: SheetDocument): void {
    const part = this.freePart();
    const relationshipId = relate(this.opc, this.workbook.part, `${this.edit.namespaces.relationships}/worksheet`, part);
    declareContentType(this.opc, part, WORKSHEET_TYPE);
    const index = this.edit.addSheet(document.name, relationshipId);
    this.tabs.set(document.name.toLowerCase(), { index });
    this.writePart(part, document, index, { selected: false, links: {} });
    if (document.cells.some((cell) => cell.value?.kind === 'formula')) this.edit.recalculateOnLoad();
  }

  private replace(document: SheetDocument, index: number, { part, name }: SheetEntry): void {
    if (part === undefined) throw new HostError('damaged', name);
    const before = this.opc.text(part);
    const links = readSheetLinks(this.opc, part);
    this.writePart(part, { ...document, name }, index, { ...readSheetHead(this.opc, part), links });
    if (this.opc.text(part) === before) return;
    removeCalculationChain(this.opc, this.workbook.part);
    this.edit.recalculateOnLoad();
  }

  private writePart(part: string, document: SheetDocument, index: number, head: { selected: boolean; codeName?: string; links: SheetLinks }): void {
    const selected = this.activate === undefined ? head.selected : this.isActive(document.name);
    const { main: namespace, relationships } = this.edit.namespaces;
    const links = { ...head.links, drawing: drawCharts(this.opc, part, document, head.links.drawing, relationships) };
    const frame = { namespace, styleIndex: this.styles.indexOf.bind(this.styles), codeName: head.codeName, selected, digitWidth: this.styles.digitWidth, links, linkNamespace: relationships };
    this.opc.write(part, worksheetXml(document, frame));
    keepOverCells(this.opc, part, links);
    this.edit.setPrintNames(index, document.name, document.page);
  }

  /** Only one tab may stay selected: what is typed into one of several selected sheets goes into all of them. */
  private open(name: string): void {
    const tab = this.tabs.get(name.toLowerCase());
    if (!tab) throw new HostError('sheetNotFound', name);
    this.edit.activate(tab.index);
    for (const { name: other, part } of this.workbook.sheets) if (part !== undefined && !this.isActive(other)) deselect(this.opc, part);
  }

  private isActive(name: string): boolean {
    return this.activate?.toLowerCase() === name.toLowerCase();
  }

  private freePart(): string {
    const folder = this.workbook.part.slice(0, this.workbook.part.lastIndexOf('/') + 1);
    let number = this.tabs.size + 1;
    while (this.opc.has(`${folder}worksheets/sheet${number}.xml`)) number += 1;
    return `${folder}worksheets/sheet${number}.xml`;
  }

  private addStyles(): string {
    const part = `${this.workbook.part.slice(0, this.workbook.part.lastIndexOf('/') + 1)}styles.xml`;
    this.opc.write(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${this.edit.namespaces.main}"/>`);
    declareContentType(this.opc, part, STYLES_TYPE);
    relate(this.opc, this.workbook.part, `${this.edit.namespaces.relationships}/styles`, part);
    return part;
  }
}
