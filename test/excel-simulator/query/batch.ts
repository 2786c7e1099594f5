import type { Excel } from '../excel';
import { typeNamed } from '../members/registry';
import type { Effect, Leading } from '../members/member';
import { ExcelFailure } from '../workbook/failure';
import { Region } from '../workbook/region';
import { findMember, type Handle } from './handle';
import type { ArgumentInfo, ObjectPath, Request } from './wire';

/** What one action did, for the ledger. */
export interface Deed {
  readonly member: string;
  readonly effect: Effect;
  /** Where on a sheet, as far as it can be said. */
  readonly place: string | undefined;
}

/** One request being worked through: the objects its paths lead to, and what was done. */
export class Batch {
  readonly deeds: Deed[] = [];
  writesDone = 0;
  /** The member being looked at, for the error's location. */
  location = '';
  private readonly handles = new Map<number, Handle>();

  constructor(
    private readonly request: Request,
    private readonly excel: Excel,
  ) {}

  /** The object a path leads to; followed once, the first time it is asked for. */
  handle(id: number): Handle {
    const known = this.handles.get(id);
    if (known) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new ExcelFailure('InvalidArgument');
    const handle = this.follow(path);
    this.handles.set(id, handle);
    if (handle.target instanceof Region) this.excel.book.regions.add(handle.target);
    return handle;
  }

  /** Arguments with the objects among them in place of their path ids. */
  given(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => this.argument(argument, references?.[index]));
  }

  did(handle: Handle, name: string, effect: Effect): void {
    this.deeds.push({ member: `${handle.type.name}.${name}`, effect, place: placeOf(handle.target) });
    if (effect === 'write') this.writesDone += 1;
  }

  /** A member of an object's type. What the simulator does not know, and what this Excel is too old for, is an error. */
  member(handle: Handle, name: string) {
    this.location = `${handle.type.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const found = findMember(handle.type, name);
    if (!found) {
      this.excel.unknownMembers.push(`${handle.type.name}.${name}`);
      throw new ExcelFailure('NotImplemented', `The simulator does not know ${handle.type.name}.${name}.`);
    }
    if (!this.excel.api.has(handle.type.name, found.name)) throw new ExcelFailure('ApiNotFound');
    return found;
  }

  /** A workbook opened for viewing takes no changes. */
  requireAllowed(effect: Effect): void {
    if (effect === 'write' && this.excel.book.readOnly) throw new ExcelFailure('AccessDenied');
  }

  release(): void {
    for (const { target, reference } of this.handles.values()) if (target instanceof Region && reference === undefined) this.excel.book.regions.delete(target);
  }

  private argument(argument: unknown, reference: unknown): unknown {
    if (Array.isArray(argument) && Array.isArray(reference)) return argument.map((item, index) => this.argument(item, reference[index]));
    return typeof reference === 'number' && reference !== 0 ? this.handle(reference).target : argument;
  }

  private follow(path: ObjectPath): Handle {
    switch (path.ObjectPathType) {
      case 1:
        return { type: typeNamed('Workbook'), target: this.excel.book };
      case 2:
        return { type: this.service(path.Name), target: this.excel };
      case 3:
      case 4:
        return this.followMember(this.handle(path.ParentObjectPathId!), path);
      case 5:
        return this.followIndex(this.handle(path.ParentObjectPathId!), path);
      case 6:
        return this.excel.references.get(path.Name);
      default:
        return { type: typeNamed('Null'), target: null };
    }
  }

  private service(name: string) {
    const type = typeNamed(name.split('.').at(-1)!);
    if (type.name !== 'Unknown') return type;
    this.excel.unknownMembers.push(name);
    throw new ExcelFailure('NotImplemented', `The simulator does not know the service ${name}.`);
  }

  private followMember(parent: Handle, path: ObjectPath): Handle {
    if (parent.target === null) return { type: typeNamed('Null'), target: null };
    const { name, member } = this.member(parent, path.Name);
    if (member.kind !== 'leading') throw new ExcelFailure('InvalidArgument');
    return this.lead(parent, name, member, path);
  }

  private lead(parent: Handle, name: string, member: Leading<unknown>, path: ObjectPath): Handle {
    this.requireAllowed(member.effect);
    const target = member.follow(parent.target, this.given(path.ArgumentInfo), this.excel);
    if (target === undefined) throw new ExcelFailure('ItemNotFound');
    if (!member.isProperty) this.did(parent, name, member.effect);
    return { type: typeNamed(member.to), target };
  }

  private followIndex(parent: Handle, path: ObjectPath): Handle {
    if (parent.target === null) return { type: typeNamed('Null'), target: null };
    this.location = `${parent.type.name}.getItem`;
    const { items } = parent.type;
    const target = items?.find?.(parent.target, this.given(path.ArgumentInfo)[0], this.excel);
    if (!items || target === undefined || target === null) throw new ExcelFailure('ItemNotFound');
    return { type: typeNamed(items.of), target };
  }
}

function placeOf(target: unknown): string | undefined {
  if (target instanceof Region && target.areas.length > 0) return `${target.sheet.name}!${target.address}`;
  return undefined;
}
