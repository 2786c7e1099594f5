import { areaAddress, parseArea } from '../model/address';
import type { Book, FactRole, TextRole } from '../model/book';
import type { SelfEvaluation, TextCell } from '../model/indicator';
import type { RangeAssignment, RecognisedTable, RecognitionReason, TableRole } from '../model/recognition';
import type { Area, SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import type { Statement, StatementRole } from '../model/statement';
import { readEntries, type EntryForm } from './entries';
import { identify } from './identify';
import { isIndicatorTable, readIndicators } from './indicators';
import { readOwnFormulas } from './own-formulas';
import { readStatement } from './statements';
import { tablesOf, type Table } from './tables';
import { uniquePath } from './unique-path';
import { factHeaders, factWords, textHeaders, textWords } from './words/entries';

const factForm: EntryForm<FactRole> = { headers: factHeaders, words: factWords };
const textForm: EntryForm<TextRole> = { headers: textHeaders, words: textWords };

/**
 * Reads all tables of a workbook that are surely recognised; the rest is left alone. What the user said of a range goes before recognition.
 * Hidden sheets are read like others.
 */
export function readBook(workbook: WorkbookSnapshot, assignments: readonly RangeAssignment[] = []): Book {
  const reading = new BookReading();
  for (const sheet of workbook.sheets) {
    const assigned = assignments.flatMap(({ sheet: name, area, role }) => {
      const parsed = name === sheet.name ? parseArea(area) : undefined;
      return parsed ? [{ area: parsed, role }] : [];
    });
    for (const { area, role } of assigned) readAssigned(reading, sheet, area, role);
    for (const table of tablesOf(sheet)) {
      if (!assigned.some(({ area }) => overlap(area, table.area))) reading.take(table);
    }
  }
  return { ...reading.result, formulas: readOwnFormulas(workbook), manualCalculation: workbook.calculation === 'manual' };
}

function readAssigned(reading: BookReading, sheet: SheetSnapshot, area: Area, role: TableRole | null): void {
  const tables = role === null ? [] : tablesOf(sheet, area);
  for (const table of tables) reading.take(table, role!);
  if (tables.length === 0) reading.leave(sheet, area, role);
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

class BookReading {
  private readonly statements: Statement[] = [];
  private readonly evaluations: SelfEvaluation[] = [];
  private readonly recognised: RecognisedTable[] = [];
  private readonly facts = new Map<FactRole, TextCell>();
  private readonly texts = new Map<TextRole, TextCell>();
  private readonly usedNames = new Map<string, number>();

  get result(): Omit<Book, 'formulas' | 'manualCalculation'> {
    const { facts, texts, statements, evaluations, recognised } = this;
    return { facts, texts, statements, evaluations, recognised };
  }

  /** Reads a table as what it is `said` to be, or as what it surely is. */
  take(table: Table, said?: TableRole): void {
    const indicators = said === undefined || said === 'indicators' ? isIndicatorTable(table) : false;
    if (indicators) {
      this.evaluations.push(readIndicators(table, uniquePath('indicator', this.usedNames)));
      return this.note(table, 'indicators', true, said ? ['assigned'] : ['columns']);
    }
    if (said === undefined || isStatementRole(said)) {
      const { role, reasons, identified } = identify(table, said as StatementRole | undefined);
      if (identified) this.statements.push(readStatement(table, identified, uniquePath(identified.words.role, this.usedNames)));
      if (identified || said) return this.note(table, role, identified !== undefined, reasons);
      if (!this.takeEntries(table)) this.note(table, role, false, reasons);
      return;
    }
    if (!this.takeEntries(table)) this.note(table, said, false, ['noLabels']);
  }

  /** A range that the user wants left alone, or in which no table was found. */
  leave(sheet: SheetSnapshot, area: Area, role: TableRole | null): void {
    this.recognised.push({ sheet: sheet.name, area: areaAddress(area), title: '', role, sure: role === null, reasons: role === null ? ['assigned'] : ['noLabels'] });
  }

  private takeEntries(table: Table): boolean {
    const facts = readEntries(table, factForm);
    const texts = readEntries(table, textForm);
    addNew(this.facts, facts);
    addNew(this.texts, texts);
    if (facts) this.note(table, 'facts', true, ['columns']);
    if (texts) this.note(table, 'texts', true, ['columns']);
    return facts !== undefined || texts !== undefined;
  }

  private note({ sheet, area, title }: Table, role: TableRole | null, sure: boolean, reasons: readonly RecognitionReason[]): void {
    this.recognised.push({ sheet: sheet.name, area: areaAddress(area), title, role, sure, reasons });
  }
}

function isStatementRole(role: TableRole): role is StatementRole {
  return role !== 'indicators' && role !== 'facts' && role !== 'texts';
}

/** What was read first stays. */
function addNew<Role>(known: Map<Role, TextCell>, found: ReadonlyMap<Role, TextCell> | undefined): void {
  for (const [role, cell] of found ?? []) if (!known.has(role)) known.set(role, cell);
}
