import { printSheet, type Area } from './area';
import { calculate } from './calculation';
import { ExcelFailure } from './failure';
import type { Happening } from './happenings';
import type { Region } from './region';
import { Sheet } from './sheet';
import type { Value } from './value';

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
  /** The sheet's id where the name is known on one sheet only. */
  readonly sheet: string | undefined;
  readonly visible: boolean;
  readonly comment: string;
}

export interface XmlPart {
  readonly id: string;
  readonly xml: string;
}

const FORBIDDEN_IN_NAMES = /[[\]:*?/\\]|^'|'$/;

/** An Excel workbook in memory. Knows nothing of the protocol, of requests or of who acts. */
export class Book {
  name = 'workbook.xlsx';
  readOnly = false;
  sheets: readonly Sheet[] = [];
  names: readonly DefinedName[] = [];
  xmlParts: readonly XmlPart[] = [];
  settings = new Map<string, unknown>();
  properties: Record<string, unknown> = { title: '', subject: '', author: '', keywords: '', comments: '', lastAuthor: '', revisionNumber: 0, category: '', manager: '', company: '' };
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  active = '';
  selection: readonly Area[] = [{ top: 0, left: 0, bottom: 0, right: 0 }];
  /** Regions held by the protocol: they follow insertions and deletions. */
  readonly regions = new Set<Region>();
  readonly happenings: Happening[] = [];
  private stale = false;
  private lastId = 0;

  /** A fresh id like those Excel gives to sheets, formats and custom XML parts. */
  newId(): string {
    this.lastId += 1;
    return `{${String(this.lastId).padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  newNumber(): string {
    this.lastId += 1;
    return String(this.lastId);
  }

  happened(happening: Happening): void {
    this.happenings.push(happening);
  }

  sheet(nameOrId: string): Sheet | undefined {
    return this.sheets.find(({ id }) => id === nameOrId) ?? this.sheets.find(({ name }) => name.toLowerCase() === nameOrId.toLowerCase());
  }

  get activeSheet(): Sheet {
    return this.sheet(this.active) ?? this.sheets[0]!;
  }

  addSheet(name?: string): Sheet {
    const sheet = new Sheet(this.newId(), name === undefined ? this.freeSheetName() : this.allowedSheetName(name));
    this.sheets = [...this.sheets, sheet];
    if (this.active === '') this.active = sheet.id;
    this.happened({ kind: 'added', sheet: sheet.id });
    return sheet;
  }

  allowedSheetName(name: string): string {
    if (name.length === 0 || name.length > 31 || FORBIDDEN_IN_NAMES.test(name)) throw new ExcelFailure('InvalidArgument');
    if (this.sheet(name)) throw new ExcelFailure('ItemAlreadyExists');
    return name;
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') throw new ExcelFailure('InvalidOperation');
    if (sheet.id === this.activeSheet.id) return;
    this.happened({ kind: 'deactivated', sheet: this.activeSheet.id });
    this.active = sheet.id;
    this.selection = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    this.happened({ kind: 'activated', sheet: sheet.id });
  }

  /** The full address of an area: `Sheet1!A1:B2`. */
  address(sheet: Sheet, local: string): string {
    return `${printSheet(sheet.name)}!${local}`;
  }

  /** To be called whenever contents changed; formulas are worked out before the next reading. */
  contentsChanged(): void {
    this.stale = true;
  }

  /** Works formulas out if something changed and calculation is automatic, or if it is asked for. */
  calculate(force = false): void {
    if (!force && (!this.stale || this.calculationMode === 'Manual')) return;
    this.stale = false;
    for (const { sheet, area } of calculate(this)) this.happened({ kind: 'calculated', sheet: sheet.id, area });
  }

  /** A cell's value as it stands, formulas worked out where calculation is automatic. */
  value(sheet: Sheet, row: number, column: number): Value {
    this.calculate();
    return sheet.grid.get(row, column)?.value ?? null;
  }

  private freeSheetName(): string {
    for (let number = this.sheets.length + 1; ; number += 1) if (!this.sheet(`Sheet${number}`)) return `Sheet${number}`;
  }
}
