/** The workbook's tables as formulas call them: by number or name, their rows and columns by number or name. */
import { parseAddress } from '../../model/address';
import type { Book } from '../../model/book';
import type { Figure } from '../../model/figure';
import { allRows, type Measure, type Row, type Statement, type StatementRole } from '../../model/statement';
import { bareLabel, normalised } from '../../reading/cells/normalise';
import { lookup } from '../../reading/words/lookup';
import { measureWords } from '../../reading/words/measures';
import { statementWords } from '../../reading/words/statements';
import { numberOf, numberPrinted } from './table-numbers';

export interface Line {
  readonly number: number;
  readonly row: Row;
  readonly statement: Statement;
}

export interface Column {
  readonly number: number;
  readonly measure: Measure;
  readonly statement: Statement;
  readonly header: string;
}

/** One form; where it has two halves side by side, both of them. */
export class NumberedTable {
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];

  constructor(readonly statements: readonly [Statement, ...Statement[]]) {
    this.lines = statements.flatMap(linesOf);
    const columns = statements.flatMap((statement) => statement.measures.map((measure) => ({ measure, statement, ...columnOf(statement, measure) })));
    this.columns = columns.sort((a, b) => a.column - b.column).map(({ measure, statement, header }, index) => ({ number: index + 1, measure, statement, header }));
  }

  /** What it is called where people are told about it. */
  get name(): string {
    const [{ title, sheet }] = this.statements;
    return title || sheet;
  }

  linesNamed(name: string): readonly Line[] {
    const wanted = normalised(bareLabel(name));
    const byPath = name.includes('/');
    return this.lines.filter(({ row }) => {
      if (byPath) return normalised(row.path) === wanted;
      return normalised(row.label) === wanted || row.code === wanted || (row.role === 'total' && /^(?:合计|总计)$/.test(wanted));
    });
  }

  columnsNamed(name: string): readonly Column[] {
    const wanted = normalised(name);
    const exact = this.columns.filter(({ header }) => normalised(header) === wanted);
    return exact.length > 0 ? exact : this.columns.filter(({ measure }) => measureByWord.get(wanted) === measure);
  }
}

const measureByWord = lookup(measureWords);

export class TableDirectory {
  private readonly byNumber = new Map<string, NumberedTable[]>();
  private readonly tables: readonly NumberedTable[];

  constructor({ statements }: Book) {
    const groups = new Map<string, [Statement, ...Statement[]]>();
    for (const statement of statements) {
      const key = `${statement.sheet}\n${numberOf(statement) ?? groups.size}`;
      const group = groups.get(key);
      if (group) group.push(statement);
      else groups.set(key, [statement]);
    }
    this.tables = [...groups.values()].map((group) => new NumberedTable(group));
    for (const table of this.tables) this.enter(table);
  }

  /** The tables of a number: those that bear it, or else those that usually do. */
  numbered(number: string): readonly NumberedTable[] {
    return this.byNumber.get(number) ?? [];
  }

  /** The tables of a title, a sheet's name, or a usual name: those that bear it whole before those that have it in theirs. */
  named(name: string): readonly NumberedTable[] {
    const wanted = plainName(name);
    const bears = (statement: Statement) => [statement.title, statement.sheet].some((own) => plainName(own) === wanted);
    const isUsual = ({ role }: Statement) => rolesByTitle.get(wanted)?.includes(role) ?? false;
    const contains = ({ title, sheet }: Statement) => [title, sheet].some((own) => plainName(own).includes(wanted));
    for (const fits of [bears, isUsual, contains]) {
      const found = this.tables.filter(({ statements }) => statements.some(fits));
      if (found.length > 0) return found;
    }
    return [];
  }

  /** The one table there is, where there is but one. */
  get only(): NumberedTable | undefined {
    return this.tables.length === 1 ? this.tables[0] : undefined;
  }

  /** Who bears a number goes before who usually has it, and final accounts before a budget. */
  private enter(table: NumberedTable): void {
    const [statement] = table.statements;
    const number = numberOf(statement);
    if (number === undefined) return;
    const rank = ({ statements: [first] }: NumberedTable) => (numberPrinted(first) ? 2 : 0) + (first.set === 'finalAccounts' ? 1 : 0);
    const known = this.byNumber.get(number) ?? [];
    const highest = Math.max(rank(table), ...known.map(rank));
    this.byNumber.set(number, [...known, table].filter((each) => rank(each) === highest));
  }
}

const rolesByTitle = new Map<string, StatementRole[]>();
for (const { role, titles } of statementWords) {
  for (const title of titles) rolesByTitle.set(normalised(title), [...(rolesByTitle.get(normalised(title)) ?? []), role]);
}

/** A table's name without year and without the number in front: `2024年度收入决算表` and `公开02表 收入决算表` are 收入决算表. */
function plainName(name: string): string {
  return normalised(name).replace(/^(?:公开|财决)?\d{1,2}表?(?=\p{Script=Han})/u, '').replace(/^\d{4}年度?/, '');
}

/** Rows in the order they are printed in, block by block; the number is the printed one, or else counts them. */
function linesOf(statement: Statement): readonly Line[] {
  const placed = allRows(statement).flatMap((row) => {
    const [figure] = row.figures.values();
    const at = figure && parseAddress(figure.place.address);
    return at ? [{ row, at }] : [];
  });
  return placed.sort((a, b) => a.at.column - b.at.column || a.at.row - b.at.row).map(({ row }, index) => ({ row, statement, number: row.line ?? index + 1 }));
}

function columnOf(statement: Statement, measure: Measure): { readonly column: number; readonly header: string } {
  const figure = allRows(statement).flatMap(({ figures }): readonly Figure[] => [figures.get(measure)].filter((found) => found !== undefined))[0];
  return { column: (figure && parseAddress(figure.place.address)?.column) ?? 0, header: figure?.label.split(' ').at(-1) ?? '' };
}
