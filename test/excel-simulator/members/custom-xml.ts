import { DOMParser } from '@xmldom/xmldom';
import type { Excel } from '../excel';
import type { Book, XmlPart } from '../workbook/book';
import { ExcelFailure } from '../workbook/failure';
import { gives, makes, objectType, reads, tells, writes, type Items } from './member';

interface Scope {
  readonly book: Book;
  readonly namespace: string;
}

/** The namespace of the root element. Throws InvalidArgument where the text is no XML. */
export function namespaceOf(xml: string): string {
  try {
    const fail = (): never => {
      throw new ExcelFailure('InvalidArgument');
    };
    return new DOMParser({ onError: fail }).parseFromString(xml, 'text/xml').documentElement?.namespaceURI ?? '';
  } catch {
    throw new ExcelFailure('InvalidArgument');
  }
}

export const customXmlPartCollection = objectType<Book>({
  name: 'CustomXmlPartCollection',
  items: { of: 'CustomXmlPart', list: (book) => book.xmlParts.map(({ id }) => id), find: (book, key) => book.xmlParts.find(({ id }) => id === key)?.id },
  members: {
    Add: makes('CustomXmlPart', (book, [xml]) => {
      namespaceOf(String(xml));
      const id = book.newId();
      book.xmlParts = [...book.xmlParts, { id, xml: String(xml) }];
      return id;
    }),
    GetByNamespace: gives('CustomXmlPartScopedCollection', (book, [namespace]) => ({ book, namespace: String(namespace) })),
  },
});

const listed = ({ book, namespace }: Scope): string[] => book.xmlParts.filter(({ xml }) => namespaceOf(xml) === namespace).map(({ id }) => id);

const scoped: Items<Scope> = { of: 'CustomXmlPart', list: listed, find: (scope, key) => listed(scope).find((id) => id === key) };

export const customXmlPartScopedCollection = objectType<Scope>({
  name: 'CustomXmlPartScopedCollection',
  items: scoped,
  members: {
    GetOnlyItem: gives('CustomXmlPart', (scope) => onlyItem(scope) ?? undefined),
    GetOnlyItemOrNullObject: gives('CustomXmlPart', onlyItem),
  },
});

function onlyItem(scope: Scope): string | null {
  const ids = listed(scope);
  return ids.length === 1 ? ids[0]! : null;
}

function partOf(id: string, { book }: Excel): XmlPart {
  const found = book.xmlParts.find((part) => part.id === id);
  if (!found) throw new ExcelFailure('ItemNotFound');
  return found;
}

export const customXmlPart = objectType<string>({
  name: 'CustomXmlPart',
  identity: { property: 'Id', of: (id) => id },
  members: {
    Id: reads((id) => id),
    NamespaceUri: reads((id, excel) => namespaceOf(partOf(id, excel).xml)),
    GetXml: tells((id, _given, excel) => partOf(id, excel).xml),
    SetXml: writes((id, [xml], excel) => {
      partOf(id, excel);
      namespaceOf(String(xml));
      excel.book.xmlParts = excel.book.xmlParts.map((part) => (part.id === id ? { id, xml: String(xml) } : part));
    }),
    Delete: writes((id, _given, excel) => {
      partOf(id, excel);
      excel.book.xmlParts = excel.book.xmlParts.filter((part) => part.id !== id);
    }),
  },
});
