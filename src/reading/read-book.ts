import { areaAddress, parseArea } from '../model/address';
import type { Book, FactRole, TextRole } from '../model/book';
import { isGenerated } from '../model/generated-sheet';
import type { SelfEvaluation, TextCell } from '../model/indicator';
import { lastPer, oncePer } from '../model/once-per';
import type { RangeAssignment, RecognisedTable, RecognitionReason, TableRole } from '../model/recognition';
import type { Area, SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import type { Statement, StatementRole, StatementSet } from '../model/statement';
import type { Unit } from '../model/unit';
import { asAssigned, isStatementRole } from './recognition/assigned';
import type { Block } from './tables/blocks';
import { captionedFacts } from './contents/captioned-facts';
import { readEntries, type EntryForm } from './contents/entries';
import { readFundsBlock } from './contents/funds-block';
import { isIndicatorTable, readIndicators } from './contents/indicators';
import { readOwnFormulas } from './contents/own-formulas';
import { recognise, type Recognised } from './recognition/recognise';
import { readSignatures } from './tables/signatures';
import { readSpread } from './contents/spread-items';
import { readStatement, statedUnit } from './contents/statements';
import { tablesOf, tablesWithin, type Table } from './tables/tables';
import { uniquePath } from '../model/unique-path';
import { factHeaders, factWords, textHeaders, textWords } from './words/entries';
import { published, wordsOf } from './words/statements';

const factForm: EntryForm<FactRole> = { headers: factHeaders, words: factWords };
const textForm: EntryForm<TextRole> = { headers: textHeaders, words: textWords };
const publishedRoles: ReadonlySet<TableRole | null> = new Set([...published.map(({ role }) => role), 'threePublic' as const]);

const areaOf = oncePer(({ area }: RangeAssignment) => parseArea(area));

/** The statement in a table, or in tables side by side. */
const statementIn = lastPer((first: Block, role: StatementRole, set: StatementSet, name: string, unit: Unit | undefined, ...others: readonly Block[]): Statement => {
  const frame = { words: wordsOf(role), set, blocks: [first, ...others], name, unit } as const;
  if (role === 'annualFunds') return readFundsBlock(frame);
  return first.columns.items.size > 0 ? readSpread(frame) : readStatement(frame);
});

/**
 * Reads all tables of a workbook that are surely recognised; the rest is left alone. What the user said of a range goes before recognition.
 * Hidden sheets are read like others; those that Heji generated are not.
 */
export function readBook(workbook: WorkbookSnapshot, assignments: readonly RangeAssignment[] = []): Book {
  const assigned = workbook.sheets.flatMap((sheet) => assignments.filter((assignment) => assignment.sheet === sheet.name).flatMap((assignment) => {
    const area = areaOf(assignment);
    return area ? [{ sheet, area, role: assignment.role, tables: assignment.role === null ? [] : tablesWithin(area, sheet) }] : [];
  }));
  const found = workbook.sheets.filter((sheet) => !isGenerated(sheet)).flatMap((sheet) => tablesOf(sheet).filter(({ area }) => !assigned.some((other) => other.sheet === sheet && overlap(other.area, area))));
  const indicators = new Set(found.filter(isIndicatorTable));
  const recognised = [
    ...assigned.flatMap(({ role, tables }) => (role && isStatementRole(role) ? asAssigned(tables, role) : [])),
    ...recognise(found.filter((table) => !indicators.has(table))),
  ];

  const reading = new BookReading(commonUnit(recognised));
  for (const { sheet, area, role, tables } of assigned) {
    if (role === null || tables.length === 0) reading.leave(sheet, area, role);
    else if (!isStatementRole(role)) for (const table of tables) reading.takeAs(table, role);
  }
  for (const table of indicators) reading.takeIndicators(table, 'columns');
  for (const each of recognised) reading.take(each);
  const signatures = [...new Set(found.map(({ sheet }) => sheet))].flatMap(readSignatures);
  return { ...reading.result, recognised: reading.recognisedIn(workbook), signatures, formulas: readOwnFormulas(workbook), manualCalculation: workbook.calculation === 'manual' };
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The unit of the published forms that name one, where they agree: forms of one set that name none are printed in it, too. */
function commonUnit(tables: readonly Recognised[]): Unit | undefined {
  const named = tables.filter(({ role, set }) => publishedRoles.has(role) && set !== 'selfEvaluation').flatMap(({ blocks: [{ table }] }) => statedUnit(table) ?? []);
  return named.every(({ symbol }) => symbol === named[0]!.symbol) ? named[0] : undefined;
}

class BookReading {
  private readonly statements: Statement[] = [];
  private readonly evaluations: SelfEvaluation[] = [];
  private readonly recognised: { readonly table: RecognisedTable; readonly area: Area }[] = [];
  private readonly facts = new Map<FactRole, TextCell>();
  private readonly texts = new Map<TextRole, TextCell>();
  private readonly usedNames = new Map<string, number>();

  constructor(private readonly commonUnit: Unit | undefined) {}

  get result(): Pick<Book, 'facts' | 'texts' | 'statements' | 'evaluations'> {
    const { texts, statements, evaluations } = this;
    return { facts: new Map([...captionedFacts(statements), ...this.facts]), texts, statements, evaluations };
  }

  /** Sheet by sheet, from top to bottom and left to right. */
  recognisedIn({ sheets }: WorkbookSnapshot): readonly RecognisedTable[] {
    const order = new Map(sheets.map(({ name }, index) => [name, index]));
    const inOrder = this.recognised.sort((a, b) => order.get(a.table.sheet)! - order.get(b.table.sheet)! || a.area.top - b.area.top || a.area.left - b.area.left);
    return inOrder.map(({ table }) => table);
  }

  /** A statement where it is sure what it is; otherwise it may be a form of facts or texts. */
  take({ role, sure, reasons, set, blocks }: Recognised): void {
    const [first, ...others] = blocks;
    const { table } = first;
    if ((!sure || role === null) && this.takeEntries(table)) return;
    if (sure && role) {
      this.statements.push(statementIn(first, role, set, uniquePath(role, this.usedNames), publishedRoles.has(role) ? this.commonUnit : undefined, ...others));
    }
    const right = others.at(-1)?.table.area ?? table.area;
    const area = { ...table.area, right: right.right, bottom: Math.max(table.area.bottom, ...others.map((other) => other.table.area.bottom)) };
    this.note(table, area, role, sure, reasons);
  }

  takeIndicators(table: Table, reason: RecognitionReason): void {
    this.evaluations.push(readIndicators(table, uniquePath('indicator', this.usedNames)));
    this.note(table, table.area, 'indicators', true, [reason]);
  }

  /** A table that the user says holds no statement. */
  takeAs(table: Table, role: TableRole): void {
    if (role === 'indicators' && isIndicatorTable(table)) this.takeIndicators(table, 'assigned');
    else if (role === 'indicators' || !this.takeEntries(table)) this.note(table, table.area, role, false, ['noLabels']);
  }

  /** A range that the user wants left alone, or in which no table was found. */
  leave(sheet: SheetSnapshot, area: Area, role: TableRole | null): void {
    this.recognised.push({ table: { sheet: sheet.name, area: areaAddress(area), title: '', role, sure: role === null, reasons: role === null ? ['assigned'] : ['noLabels'] }, area });
  }

  private takeEntries(table: Table): boolean {
    const facts = readEntries(table, factForm);
    const texts = readEntries(table, textForm);
    addNew(this.facts, facts);
    addNew(this.texts, texts);
    if (facts) this.note(table, table.area, 'facts', true, ['columns']);
    if (texts) this.note(table, table.area, 'texts', true, ['columns']);
    return facts !== undefined || texts !== undefined;
  }

  private note({ sheet, title }: Table, area: Area, role: TableRole | null, sure: boolean, reasons: readonly RecognitionReason[]): void {
    this.recognised.push({ table: { sheet: sheet.name, area: areaAddress(area), title, role, sure, reasons }, area });
  }
}

/** What was read first stays. */
function addNew<Role>(known: Map<Role, TextCell>, found: ReadonlyMap<Role, TextCell> | undefined): void {
  for (const [role, cell] of found ?? []) if (!known.has(role)) known.set(role, cell);
}
