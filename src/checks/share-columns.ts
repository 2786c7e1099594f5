import type { Book } from '../model/book';
import type { Measure, Row, Statement } from '../model/statement';

/** Share columns and what they are shares of. */
const shares: readonly { readonly share: Measure; readonly of: Measure }[] = [
  { share: 'openingShare', of: 'opening' },
  { share: 'finalShare', of: 'final' },
];

export interface ShareColumn {
  readonly statement: Statement;
  readonly total: Row;
  readonly share: Measure;
  readonly of: Measure;
}

/** Every share column of the book whose table has a total row. */
export function shareColumns(book: Book): readonly ShareColumn[] {
  return book.statements.flatMap((statement) => {
    const total = statement.rows.find((row) => row.role === 'total');
    if (!total) return [];
    return shares.filter(({ share }) => statement.measures.includes(share)).map((columns) => ({ statement, total, ...columns }));
  });
}
