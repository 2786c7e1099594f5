import { address } from '../../../model/address';
import { HostError } from '../../../model/host-error';
import type { PageSetup } from '../../../model/sheet-document';
import { XmlEdit } from '../package/xml-edit';
import { contentMarkup, tagWriter, type Tag } from '../package/xml-markup';
import { child, childrenOf, type XmlElement } from '../package/xml-outline';
import { escapeText } from '../parts/escaped-text';

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** What comes before these elements in a workbook (CT_Workbook). */
const BEFORE_VIEWS = ['fileVersion', 'fileSharing', 'workbookPr', 'AlternateContent', 'workbookProtection'];
const BEFORE_NAMES = [...BEFORE_VIEWS, 'bookViews', 'sheets', 'functionGroups', 'externalReferences'];
const BEFORE_CALCULATION = [...BEFORE_NAMES, 'definedNames'];

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';
/** Names that describe a sheet's content and go when it is replaced. */
const NAMES_OF_CONTENT: ReadonlySet<string | undefined> = new Set([PRINT_AREA, PRINT_TITLES, '_xlnm._FilterDatabase', '_xlnm.Criteria', '_xlnm.Extract']);

/** workbook.xml under edit. Sheets are counted from 0 in the order of their tabs. */
export class WorkbookEdit {
  readonly namespaces: { readonly main: string; readonly relationships: string };
  private readonly edit: XmlEdit;
  private readonly tag: Tag;
  private readonly sheets: XmlElement;
  private readonly addedSheets: string[] = [];
  private readonly addedNames: string[] = [];
  private readonly removedNames = new Set<XmlElement>();
  private recalculates = false;

  constructor(text: string, part: string) {
    this.edit = new XmlEdit(text, part);
    const { root } = this.edit;
    this.tag = tagWriter(root.prefix);
    const sheets = child(root, 'sheets');
    if (!sheets) throw new HostError('damaged', part);
    this.sheets = sheets;
    const strict = Object.values(root.attributes).includes(STRICT);
    this.namespaces = { main: strict ? STRICT : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', relationships: strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS };
  }

  /** Adds a tab behind the last one and returns its index. */
  addSheet(name: string, relationshipId: string): number {
    const used = this.sheets.children.map(({ attributes }) => Number(attributes.sheetId));
    const sheetId = Math.max(0, ...used) + this.addedSheets.length + 1;
    const prefix = Object.entries(this.edit.root.attributes).find(([key, uri]) => key.startsWith('xmlns:') && uri === this.namespaces.relationships)?.[0].slice('xmlns:'.length);
    const reference = prefix ? { [`${prefix}:id`]: relationshipId } : { 'xmlns:r': this.namespaces.relationships, 'r:id': relationshipId };
    this.addedSheets.push(this.tag('sheet', { name: escapeText(name), sheetId, ...reference }));
    return this.sheets.children.length + this.addedSheets.length - 1;
  }

  /** Gives a sheet the print area and titles of its page setup, and takes away those it had. */
  setPrintNames(sheet: number, name: string, page: PageSetup | undefined): void {
    for (const defined of childrenOf(child(this.edit.root, 'definedNames'), 'definedName')) {
      const { localSheetId, name: definedName } = defined.attributes;
      if (localSheetId === String(sheet) && NAMES_OF_CONTENT.has(definedName)) this.removedNames.add(defined);
    }
    const quoted = `'${name.replaceAll("'", "''")}'!`;
    const { printArea, titleRows } = page ?? {};
    if (printArea) this.addName(PRINT_AREA, sheet, `${quoted}${fixed(printArea.top, printArea.left)}:${fixed(printArea.bottom, printArea.right)}`);
    if (titleRows) this.addName(PRINT_TITLES, sheet, `${quoted}$${titleRows.first + 1}:$${titleRows.last + 1}`);
  }

  /** Opens the workbook on a sheet, shown if it was hidden. */
  activate(sheet: number): void {
    const element = this.sheets.children[sheet];
    if (element) this.edit.setAttribute(element, 'state', undefined);
    const views = child(this.edit.root, 'bookViews');
    const view = child(views, 'workbookView');
    if (view) this.edit.setAttribute(view, 'activeTab', String(sheet));
    else if (views) this.edit.append(views, this.tag('workbookView', { activeTab: sheet }));
    else this.edit.insertInOrder(this.edit.root, BEFORE_VIEWS, this.tag('bookViews', {}, this.tag('workbookView', { activeTab: sheet })));
  }

  /** Has all formulas calculated anew when the workbook is next opened. */
  recalculateOnLoad(): void {
    this.recalculates = true;
  }

  toString(): string {
    this.edit.append(this.sheets, this.addedSheets.join(''));
    this.writeNames();
    this.writeCalculation();
    return this.edit.toString();
  }

  private addName(name: string, localSheetId: number, refersTo: string): void {
    this.addedNames.push(this.tag('definedName', { name, localSheetId }, contentMarkup(escapeText(refersTo))));
  }

  private writeNames(): void {
    const names = child(this.edit.root, 'definedNames');
    const added = this.addedNames.join('');
    if (names && added === '' && this.removedNames.size === names.children.length && names.children.length > 0) this.edit.remove(names);
    else if (names) {
      for (const name of this.removedNames) this.edit.remove(name);
      this.edit.append(names, added);
    } else if (added !== '') this.edit.insertInOrder(this.edit.root, BEFORE_NAMES, this.tag('definedNames', {}, added));
  }

  private writeCalculation(): void {
    if (!this.recalculates) return;
    const calculation = child(this.edit.root, 'calcPr');
    if (calculation) this.edit.setAttribute(calculation, 'fullCalcOnLoad', '1');
    else this.edit.insertInOrder(this.edit.root, BEFORE_CALCULATION, this.tag('calcPr', { fullCalcOnLoad: 1 }));
  }
}

function fixed(row: number, column: number): string {
  return address(row, column).replace(/^([A-Z]+)/, '$$$1$$');
}
