import { officeJsText } from './office-js';

/** A member of a class of the library, as its source text states it. */
export interface LibraryMember {
  readonly kind: 'scalar' | 'setter' | 'property' | 'object' | 'method' | 'keepReference';
  /** The class an object or property member leads to. */
  readonly to?: string;
  /** Whether the library announces it to the host as a mere reading. */
  readonly readsOnly?: boolean;
}

const CLASS = /^ {4}var (\w+) = \(function \(_super\) \{/;
const SCALARS = /_scalarPropertyOriginalNames"/;
const PROPERTY = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/;
const OBJECT = /_createMethodObject\(Excel\.(\w+), this, "(\w+)", (\d)/;
const METHOD = /_invokeMethod\((?:this|thisObj), "(\w+)", (\d)/;
const SETTER = /_invokeSetProperty\((?:this|thisObj), "(\w+)"/;

/** What each class of the Excel object model has, read from the library's own text: class, then name on the wire. */
export function libraryCatalogue(): ReadonlyMap<string, ReadonlyMap<string, LibraryMember>> {
  const classes = new Map<string, Map<string, LibraryMember>>();
  let members = new Map<string, LibraryMember>();
  const lines = officeJsText().split('\n');
  for (const [index, line] of lines.entries()) {
    const opened = CLASS.exec(line)?.[1];
    if (opened) classes.set(opened, (members = new Map()));
    else note(members, line, lines.slice(index, index + 4).join(' '));
  }
  return classes;
}

function note(members: Map<string, LibraryMember>, line: string, around: string): void {
  if (SCALARS.test(line)) for (const [, name] of (/return \[(.*?)\]/.exec(around)?.[1] ?? '').matchAll(/"(\w+)"/g)) members.set(name!, { kind: 'scalar' });
  const property = PROPERTY.exec(line);
  if (property) members.set(property[2]!, { kind: 'property', to: property[1]! });
  const object = OBJECT.exec(line);
  if (object) members.set(object[2]!, { kind: 'object', to: object[1]!, readsOnly: object[3] === '1' });
  const method = METHOD.exec(line);
  if (method && !members.has(method[1]!)) members.set(method[1]!, { kind: 'method', readsOnly: method[2] === '1' });
  const setter = SETTER.exec(line)?.[1];
  if (setter && !members.has(setter)) members.set(setter, { kind: 'setter' });
}
