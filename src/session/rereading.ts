import { tablesOf, type Book, type Table } from '../model/book';
import { sharing } from '../model/sharing';

/** One workbook as it is read again and again: tables, rows and figures that say the same as before are the very same objects, whatever else of their sheet was edited. */
export class Rereading {
  private before: ReadonlySet<Table> = new Set();
  /** As they were read, the tables that stand for them. */
  private readonly settled = new WeakMap<Table, Table>();

  of(book: Book): Book {
    const read = tablesOf(book);
    const staying = new Set(read.map((table) => this.settled.get(table)));
    const gone = [...this.before].filter((table) => !staying.has(table));
    for (const table of read) {
      if (!this.settled.has(table)) this.settled.set(table, sharing(replacedBy(table, gone), table));
    }
    const now = { ...book, statements: book.statements.map((one) => this.standingFor(one)), evaluations: book.evaluations.map((one) => this.standingFor(one)) };
    this.before = new Set(tablesOf(now));
    return now;
  }

  private standingFor<Kind extends Table>(table: Kind): Kind {
    return this.settled.get(table) as Kind;
  }
}

/** Takes the first of the tables that are gone that may be the same one as it was before. */
function replacedBy(table: Table, gone: Table[]): Table | undefined {
  const at = gone.findIndex((other) => nameOf(other) === nameOf(table));
  return at < 0 ? undefined : gone.splice(at, 1)[0];
}

function nameOf(table: Table): string {
  return `${'rows' in table ? table.role : 'indicators'} ${table.sheet}`;
}
