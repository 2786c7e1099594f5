import { areIdentical } from './once-per';
import { isSame } from './same';

/** The newer of two pieces of plain data, maps and decimals among them; what of it is the same as in the older one is the very same object. */
export function sharing<Data>(older: unknown, newer: Data): Data {
  if (older === newer || !areAlike(older, newer)) return newer;
  if (newer instanceof Map) return sharedMap(older as Map<unknown, unknown>, newer) as Data;
  if (Array.isArray(newer)) return sharedList(older as unknown[], newer) as Data;
  if (Object.getPrototypeOf(newer) === Object.prototype) return sharedFields(older as Fields, newer as Fields) as Data;
  return isSame(older, newer) ? (older as Data) : newer;
}

type Fields = Readonly<Record<string, unknown>>;

function areAlike(older: unknown, newer: unknown): boolean {
  return typeof older === 'object' && typeof newer === 'object' && older !== null && newer !== null && Object.getPrototypeOf(older) === Object.getPrototypeOf(newer);
}

function sharedMap(older: ReadonlyMap<unknown, unknown>, newer: ReadonlyMap<unknown, unknown>): ReadonlyMap<unknown, unknown> {
  const shared = new Map([...newer].map(([key, value]) => [key, sharing(older.get(key), value)]));
  return areIdentical([...older.keys()], [...shared.keys()]) && areIdentical([...older.values()], [...shared.values()]) ? older : shared;
}

function sharedList(older: readonly unknown[], newer: readonly unknown[]): readonly unknown[] {
  const shared = newer.map((item, index) => sharing(older[index], item));
  return areIdentical(older, shared) ? older : shared;
}

function sharedFields(older: Fields, newer: Fields): Fields {
  const names = Object.keys(newer);
  const shared: Record<string, unknown> = {};
  for (const name of names) shared[name] = sharing(older[name], newer[name]);
  return names.length === Object.keys(older).length && names.every((name) => name in older && shared[name] === older[name]) ? older : shared;
}
