import type { Excel } from '../excel';
import type { Book } from '../workbook/book';
import { ExcelFailure } from '../workbook/failure';
import { Region } from '../workbook/region';
import type { Comment, Sheet } from '../workbook/sheet';
import { regionGiven, regionOf } from './addressing';
import { gives, holds, makes, objectType, reads, writes } from './member';

interface Scope {
  readonly book: Book;
  readonly sheets: readonly Sheet[];
}

interface Held {
  readonly sheet: Sheet;
  readonly id: string;
}

const listed = ({ sheets }: Scope): Held[] => sheets.flatMap((sheet) => sheet.comments.map(({ id }) => ({ sheet, id })));

function commentOf({ sheet, id }: Held): Comment {
  const found = sheet.comments.find((comment) => comment.id === id);
  if (!found) throw new ExcelFailure('ItemNotFound');
  return found;
}

function cellGiven(given: unknown, { book, sheets }: Scope, excel: Excel): Region {
  return typeof given === 'string' ? regionOf(book, sheets[0]!, given) : regionGiven(given, sheets[0]!, excel);
}

export const commentCollection = objectType<Scope>({
  name: 'CommentCollection',
  items: { of: 'Comment', list: listed, find: (scope, key) => listed(scope).find(({ id }) => id === key) },
  members: {
    Add: makes('Comment', (scope, [given, content], excel) => {
      const { sheet, area } = cellGiven(given, scope, excel);
      const id = scope.book.newId();
      sheet.comments = [...sheet.comments, { id, row: area.top, column: area.left, content: String(content), author: 'User' }];
      return { sheet, id };
    }),
    GetItemByCell: gives('Comment', (scope, [given], excel) => {
      const { sheet, area } = cellGiven(given, scope, excel);
      return listed(scope).find((held) => held.sheet === sheet && commentOf(held).row === area.top && commentOf(held).column === area.left);
    }),
  },
});

export const comment = objectType<Held>({
  name: 'Comment',
  identity: { property: 'Id', of: ({ id }) => id },
  members: {
    Id: reads(({ id }) => id),
    AuthorName: reads((held) => commentOf(held).author),
    Content: holds((held) => commentOf(held).content, (held, value) => {
      commentOf(held);
      held.sheet.comments = held.sheet.comments.map((own) => (own.id === held.id ? { ...own, content: String(value) } : own));
    }),
    Delete: writes((held) => {
      commentOf(held);
      held.sheet.comments = held.sheet.comments.filter(({ id }) => id !== held.id);
    }),
    GetLocation: gives('Range', (held) => {
      const { row, column } = commentOf(held);
      return new Region(held.sheet, [{ top: row, left: column, bottom: row, right: column }]);
    }),
  },
});
