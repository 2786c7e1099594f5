import type { Excel } from '../excel';
import { printAbsolute } from '../workbook/area';
import type { Book, DefinedName } from '../workbook/book';
import { ExcelFailure } from '../workbook/failure';
import { Region } from '../workbook/region';
import type { Sheet } from '../workbook/sheet';
import { parseFormula } from '../formulas/parse';
import { referredTo } from './addressing';
import { gives, has, holds, makes, objectType, reads, writes } from './member';

interface Scope {
  readonly book: Book;
  readonly scope: Sheet | undefined;
}

const listed = ({ book, scope }: Scope): readonly DefinedName[] => book.names.filter(({ sheet }) => sheet === scope?.id);

export const namedItemCollection = objectType<Scope>({
  name: 'NamedItemCollection',
  items: {
    of: 'NamedItem',
    list: (scope) => listed(scope).map(({ id }) => id),
    find: (scope, key) => listed(scope).find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase())?.id,
  },
  members: {
    Add: makes('NamedItem', ({ book, scope }, [name, reference, comment]) => {
      const text = String(name);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text)) throw new ExcelFailure('InvalidArgument');
      if (listed({ book, scope }).some((item) => item.name.toLowerCase() === text.toLowerCase())) throw new ExcelFailure('ItemAlreadyExists');
      const formula = reference instanceof Region ? `=${book.address(reference.sheet, printAbsolute(reference.area))}` : String(reference);
      const id = book.newNumber();
      book.names = [...book.names, { id, name: text, formula: formula.startsWith('=') ? formula : `=${formula}`, sheet: scope?.id, visible: true, comment: String(comment ?? '') }];
      return id;
    }),
  },
});

function nameOf(id: string, { book }: Excel): DefinedName {
  const found = book.names.find((name) => name.id === id);
  if (!found) throw new ExcelFailure('ItemNotFound');
  return found;
}

function change(id: string, excel: Excel, alter: Partial<DefinedName>): void {
  nameOf(id, excel);
  excel.book.names = excel.book.names.map((name) => (name.id === id ? { ...name, ...alter } : name));
}

function rangeOf(id: string, excel: Excel): Region | undefined {
  return referredTo(excel.book, nameOf(id, excel).formula);
}

function typeOf(id: string, excel: Excel): string {
  const { formula } = nameOf(id, excel);
  if (referredTo(excel.book, formula)) return 'Range';
  const expression = parseFormula(formula);
  if (formula.includes('#REF!') || !expression) return 'Error';
  if (expression.kind !== 'constant') return 'Double';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof expression.value as 'string'] ?? 'Error';
}

export const namedItem = objectType<string>({
  name: 'NamedItem',
  identity: { property: '_Id', of: (id) => id },
  members: {
    _Id: reads((id) => id),
    Name: reads((id, excel) => nameOf(id, excel).name),
    Type: reads(typeOf),
    Formula: holds((id, excel) => nameOf(id, excel).formula, (id, value, excel) => change(id, excel, { formula: String(value) })),
    Visible: holds((id, excel) => nameOf(id, excel).visible, (id, value, excel) => change(id, excel, { visible: value === true })),
    Comment: holds((id, excel) => nameOf(id, excel).comment, (id, value, excel) => change(id, excel, { comment: String(value) })),
    Scope: reads((id, excel) => (nameOf(id, excel).sheet === undefined ? 'Workbook' : 'Worksheet')),
    Value: reads((id, excel) => {
      const region = rangeOf(id, excel);
      return region ? excel.book.address(region.sheet, printAbsolute(region.area)) : nameOf(id, excel).formula.slice(1);
    }),
    Worksheet: has('Worksheet', (id, excel) => sheetOf(id, excel) ?? undefined),
    WorksheetOrNullObject: has('Worksheet', sheetOf),
    GetRange: gives('Range', (id, _given, excel) => rangeOf(id, excel)),
    GetRangeOrNullObject: gives('Range', (id, _given, excel) => rangeOf(id, excel) ?? null),
    Delete: writes((id, _given, excel) => {
      nameOf(id, excel);
      excel.book.names = excel.book.names.filter((name) => name.id !== id);
    }),
  },
});

function sheetOf(id: string, excel: Excel): Sheet | null {
  const { sheet } = nameOf(id, excel);
  return sheet === undefined ? null : (excel.book.sheet(sheet) ?? null);
}
