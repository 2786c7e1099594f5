import type { Member, ObjectType } from '../members/member';

/** An object the client speaks of: its type and what it is in the workbook, null for a null object. */
export interface Handle {
  readonly type: ObjectType<unknown>;
  readonly target: unknown;
  /** The id under which the client keeps it alive, once it asked for that. */
  reference?: string;
}

/** A member found by the name the client uses, whatever its case: `load('values')` and the property `Values` are the same. */
export function findMember(type: ObjectType<unknown>, name: string): { name: string; member: Member<unknown> } | undefined {
  const exact = type.members[name];
  if (exact) return { name, member: exact };
  const found = Object.keys(type.members).find((key) => key.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : { name: found, member: type.members[found]! };
}
