import type { Book } from '../workbook/book';
import { ExcelFailure } from '../workbook/failure';
import type { Sheet } from '../workbook/sheet';
import { gives, holds, makes, objectType, reads, writes, type ObjectType } from './member';

/** An entry of a list of keys and values. */
interface Entry<V> {
  readonly map: Map<string, V>;
  readonly key: string;
}

/** Keys are the same whatever their case. */
function keyIn<V>(map: Map<string, V>, key: unknown): string | undefined {
  return [...map.keys()].find((own) => own.toLowerCase() === String(key).toLowerCase());
}

function entryType<V>(name: string): ObjectType<Entry<V>> {
  const required = ({ map, key }: Entry<V>) => {
    if (!map.has(key)) throw new ExcelFailure('ItemNotFound');
  };
  return objectType<Entry<V>>({
    name,
    identity: { property: '_Id', of: ({ key }) => key },
    members: {
      Key: reads(({ key }) => key),
      Value: holds((entry) => entry.map.get(entry.key) ?? null, (entry, value) => {
        required(entry);
        entry.map.set(entry.key, value as V);
      }),
      Delete: writes((entry) => {
        required(entry);
        entry.map.delete(entry.key);
      }),
    },
  });
}

function collectionType<T, V>(name: string, item: string, mapOf: (target: T) => Map<string, V>): ObjectType<T> {
  const find = (target: T, key: unknown): Entry<V> | undefined => {
    const map = mapOf(target);
    const own = keyIn(map, key);
    return own === undefined ? undefined : { map, key: own };
  };
  return objectType<T>({
    name,
    items: { of: item, list: (target) => [...mapOf(target).keys()].map((key) => ({ map: mapOf(target), key })), find },
    members: {
      Add: makes(item, (target, [key, value]) => {
        const map = mapOf(target);
        const own = keyIn(map, key) ?? String(key);
        map.set(own, value as V);
        return { map, key: own };
      }),
      GetItemOrNullObject: gives(item, (target, [key]) => find(target, key) ?? null, name === 'WorksheetCustomPropertyCollection' ? 'clearsUndo' : 'read'),
    },
  });
}

export const settingCollection = collectionType<Book, unknown>('SettingCollection', 'Setting', ({ settings }) => settings);
export const setting = entryType<unknown>('Setting');
export const worksheetCustomPropertyCollection = collectionType<Sheet, string>('WorksheetCustomPropertyCollection', 'WorksheetCustomProperty', ({ customProperties }) => customProperties);
export const worksheetCustomProperty = entryType<string>('WorksheetCustomProperty');

const WRITABLE = ['title', 'subject', 'author', 'keywords', 'comments', 'category', 'manager', 'company', 'revisionNumber'];

export const documentProperties = objectType<Book>({
  name: 'DocumentProperties',
  members: {
    ...Object.fromEntries(
      WRITABLE.map((key) => [
        key.charAt(0).toUpperCase() + key.slice(1),
        holds<Book>(({ properties }) => properties[key], (book, value) => {
          book.properties[key] = value;
        }),
      ]),
    ),
    LastAuthor: reads(({ properties }) => properties.lastAuthor),
    CreationDate: reads(() => '2024-01-01T00:00:00.000Z'),
  },
});
