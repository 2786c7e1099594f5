import type { Excel } from '../excel';

/**
 * What calling a member does: `write` changes the workbook; `clearsUndo` only reads but is known to clear the user's undo stack all the same;
 * `subscribes` registers for events; `shows` moves the selection or the active sheet.
 */
export type Effect = 'read' | 'write' | 'clearsUndo' | 'subscribes' | 'shows';

/** A loadable property; a write where it can be set. */
export interface Scalar<T> {
  readonly kind: 'scalar';
  get(target: T, excel: Excel): unknown;
  set?(target: T, value: unknown, excel: Excel): void;
}

/** A property or method that leads to another object; null makes it a null object. */
export interface Leading<T> {
  readonly kind: 'leading';
  readonly to: string;
  readonly effect: Effect;
  readonly isProperty: boolean;
  follow(target: T, given: readonly unknown[], excel: Excel): unknown;
}

/** A method with a plain result or none. */
export interface Doing<T> {
  readonly kind: 'doing';
  readonly effect: Effect;
  perform(target: T, given: readonly unknown[], excel: Excel): unknown;
}

export type Member<T> = Scalar<T> | Leading<T> | Doing<T>;

export interface Items<T> {
  readonly of: string;
  list(target: T, excel: Excel): readonly unknown[];
  /** The item of a key, as `getItem` finds it; undefined where there is none. */
  find?(target: T, key: unknown, excel: Excel): unknown;
}

/** One type of Office.js: its name there, its members by their names on the wire. */
export interface ObjectType<T> {
  readonly name: string;
  /** The property that tells the client how to find the object again. */
  readonly identity?: { readonly property: 'Id' | '_Id'; of(target: T): string | number };
  /** Whether the client may ask to keep a live reference: ranges and their like. */
  readonly referable?: boolean;
  readonly items?: Items<T>;
  readonly members: Readonly<Record<string, Member<T>>>;
}

export const reads = <T>(get: Scalar<T>['get']): Scalar<T> => ({ kind: 'scalar', get });

export const holds = <T>(get: Scalar<T>['get'], set: NonNullable<Scalar<T>['set']>): Scalar<T> => ({ kind: 'scalar', get, set });

/** A navigation property. */
export const has = <T>(to: string, follow: (target: T, excel: Excel) => unknown): Leading<T> => ({
  kind: 'leading', to, effect: 'read', isProperty: true, follow: (target, _given, excel) => follow(target, excel),
});

/** A method that gives an object and changes nothing. */
export const gives = <T>(to: string, follow: Leading<T>['follow'], effect: Effect = 'read'): Leading<T> => ({ kind: 'leading', to, effect, isProperty: false, follow });

/** A method that makes something and gives it. */
export const makes = <T>(to: string, follow: Leading<T>['follow']): Leading<T> => gives(to, follow, 'write');

/** A method with a plain result that changes nothing. */
export const tells = <T>(perform: Doing<T>['perform'], effect: Effect = 'read'): Doing<T> => ({ kind: 'doing', effect, perform });

/** A method that changes the workbook. */
export const writes = <T>(perform: Doing<T>['perform']): Doing<T> => tells(perform, 'write');

export const shows = <T>(perform: Doing<T>['perform']): Doing<T> => tells(perform, 'shows');

/** Completes a type: collections get the methods all collections have. */
export function objectType<T>(type: ObjectType<T>): ObjectType<T> {
  const { items } = type;
  if (!items) return type;
  const find = (target: T, key: unknown, excel: Excel) => items.find?.(target, key, excel);
  return {
    ...type,
    members: {
      GetCount: tells((target, _given, excel) => items.list(target, excel).length),
      GetItemAt: gives(items.of, (target, [index], excel) => items.list(target, excel)[Number(index)]),
      GetItemOrNullObject: gives(items.of, (target, [key], excel) => find(target, key, excel) ?? null),
      ...type.members,
    },
  };
}
