import { typeNamed } from '../members/registry';
import type { Items, ObjectType } from '../members/member';
import type { Excel } from '../excel';
import { ExcelFailure } from '../workbook/failure';
import type { Batch } from './batch';
import type { Handle } from './handle';
import type { QueryInfo } from './wire';

/** The properties wanted of an object and, by navigation property, of those it leads to. */
interface Wanted {
  all: boolean;
  readonly scalars: Set<string>;
  readonly children: Map<string, Wanted>;
}

/** What `load` asked for, as the client wants it: an object, or a collection's `_Items`. Null for a null object. */
export function load(handle: Handle, query: QueryInfo | undefined, excel: Excel, batch: Batch): unknown {
  const wanted = read(query);
  return handle.type.items ? collection(handle, handle.type.items, wanted, query, excel, batch) : object(handle, wanted, excel, batch);
}

/** What tells the client how to find an object again: its id, or the reference it asked to be kept. */
export function identify(handle: Handle): Record<string, unknown> {
  const identity = handle.type.identity;
  return {
    ...(handle.reference === undefined ? {} : { _ReferenceId: handle.reference }),
    ...(identity ? { [identity.property]: identity.of(handle.target) } : {}),
  };
}

function read(query: QueryInfo | undefined): Wanted {
  const wanted: Wanted = { all: false, scalars: new Set(), children: new Map() };
  const select = query?.Select ?? [];
  if (select.length === 0 && !query?.Expand) wanted.all = true;
  for (const path of select) want(wanted, path.split(/[/.]/));
  for (const path of query?.Expand ?? []) want(wanted, [...path.split(/[/.]/), '*']);
  return wanted;
}

function want(wanted: Wanted, [first, ...rest]: readonly string[]): void {
  const name = first!.toLowerCase();
  if (name === '*') wanted.all = true;
  else if (rest.length === 0) wanted.scalars.add(first!);
  else {
    if (!wanted.children.has(name)) wanted.children.set(name, { all: false, scalars: new Set(), children: new Map() });
    want(wanted.children.get(name)!, rest);
  }
}

function collection(handle: Handle, items: Items<unknown>, wanted: Wanted, query: QueryInfo | undefined, excel: Excel, batch: Batch): unknown {
  if (handle.target === null) return null;
  batch.did(handle, 'items', 'read');
  const skip = query?.Skip ?? 0;
  const all = items.list(handle.target, excel).map((target, index) => ({ target, index }));
  const listed = all.slice(skip, query?.Top === undefined ? undefined : skip + query.Top);
  const type = typeNamed(items.of);
  const own = ownScalars(handle, wanted, type, excel, batch);
  return { ...own, _Items: listed.map(({ target, index }) => ({ _Index: index, ...(object({ type, target }, wanted, excel, batch) as object) })) };
}

/** A collection's own properties (`count`) are taken out of what is wanted of its items. */
function ownScalars(handle: Handle, wanted: Wanted, item: ObjectType<unknown>, excel: Excel, batch: Batch): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  for (const name of [...wanted.scalars]) {
    const isItems = Object.keys(item.members).some((key) => key.toLowerCase() === name.toLowerCase());
    const key = Object.keys(handle.type.members).find((member) => member.toLowerCase() === name.toLowerCase());
    const member = key === undefined ? undefined : handle.type.members[key]!;
    if (isItems || member?.kind !== 'scalar') continue;
    batch.did(handle, key!, 'read');
    own[key!] = member.get(handle.target, excel);
    wanted.scalars.delete(name);
  }
  return own;
}

function object(handle: Handle, wanted: Wanted, excel: Excel, batch: Batch): unknown {
  if (handle.target === null) return null;
  const answer: Record<string, unknown> = identify(handle);
  const names = wanted.all ? scalarsOf(handle, excel) : [];
  for (const name of new Set([...names, ...wanted.scalars])) loadOne(handle, name, answer, excel, batch);
  for (const [name, inner] of wanted.children) {
    const child = lead(handle, name, excel, batch);
    answer[child.name] = child.handle.type.items ? collection(child.handle, child.handle.type.items, inner, undefined, excel, batch) : object(child.handle, inner, excel, batch);
  }
  return answer;
}

function scalarsOf({ type }: Handle, excel: Excel): string[] {
  return Object.keys(type.members).filter((name) => type.members[name]!.kind === 'scalar' && excel.api.has(type.name, name));
}

function loadOne(handle: Handle, name: string, answer: Record<string, unknown>, excel: Excel, batch: Batch): void {
  const found = batch.member(handle, name);
  if (found.member.kind === 'scalar') {
    batch.did(handle, found.name, 'read');
    answer[found.name] = found.member.get(handle.target, excel);
    return;
  }
  const child = lead(handle, name, excel, batch);
  const everything: Wanted = { all: true, scalars: new Set(), children: new Map() };
  answer[child.name] = child.handle.type.items ? collection(child.handle, child.handle.type.items, everything, undefined, excel, batch) : object(child.handle, everything, excel, batch);
}

function lead(handle: Handle, name: string, excel: Excel, batch: Batch): { name: string; handle: Handle } {
  const found = batch.member(handle, name);
  if (found.member.kind !== 'leading' || !found.member.isProperty) throw new ExcelFailure('InvalidArgument');
  const target = found.member.follow(handle.target, [], excel);
  if (target === undefined) throw new ExcelFailure('ItemNotFound');
  return { name: found.name, handle: { type: typeNamed(found.member.to), target } };
}
