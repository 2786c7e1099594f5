import { XmlEdit } from './xml-edit';
import { tagWriter } from './xml-markup';
import { childrenOf } from './xml-outline';
import type { OpcPackage } from './opc-package';
import { relationshipsOf, relationshipsPart } from './relationships';

const CONTENT_TYPES = '[Content_Types].xml';
const NO_RELATIONSHIPS = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** Declares what a part is. Extensions alone never tell: every `.xml` in a workbook is something else. */
export function declareContentType(opc: OpcPackage, part: string, contentType: string): void {
  const edit = new XmlEdit(opc.text(CONTENT_TYPES), CONTENT_TYPES);
  edit.append(edit.root, tagWriter(edit.root.prefix)('Override', { PartName: `/${part}`, ContentType: contentType }));
  opc.write(CONTENT_TYPES, edit.toString());
}

/** Adds a relationship under a free id and returns the id. Both parts are written as `xl/workbook.xml`. */
export function relate(opc: OpcPackage, from: string, type: string, to: string): string {
  const part = relationshipsPart(from);
  const edit = new XmlEdit(opc.has(part) ? opc.text(part) : NO_RELATIONSHIPS, part);
  const taken = new Set(edit.root.children.map(({ attributes }) => attributes.Id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const target = to.startsWith(folder) ? to.slice(folder.length) : `/${to}`;
  edit.append(edit.root, tagWriter(edit.root.prefix)('Relationship', { Id: `rId${number}`, Type: type, Target: target }));
  opc.write(part, edit.toString());
  return `rId${number}`;
}

/** Takes a relationship away; what it alone led to stays until `removeUnreachable`. */
export function unrelate(opc: OpcPackage, from: string, id: string): void {
  const part = relationshipsPart(from);
  const edit = new XmlEdit(opc.text(part), part);
  for (const relationship of edit.root.children) if (relationship.attributes.Id === id) edit.remove(relationship);
  opc.write(part, edit.toString());
}

/** All parts that relationships lead to, from the package down, by lower-case name. */
export function reachableParts(opc: OpcPackage): Set<string> {
  const reached = new Set<string>();
  const visit = (part: string) => {
    for (const { target } of relationshipsOf(opc, part)) {
      const key = target?.toLowerCase();
      if (target === undefined || key === undefined || reached.has(key) || !opc.has(target)) continue;
      reached.add(key);
      visit(target);
    }
  };
  visit('');
  return reached;
}

/**
 * Removes the parts that were reachable before and are no longer, and takes all that was removed off the list of content types.
 * Parts that nothing ever led to are left alone.
 */
export function removeUnreachable(opc: OpcPackage, reachableBefore: ReadonlySet<string>): void {
  const reachable = reachableParts(opc);
  for (const part of reachableBefore) {
    if (reachable.has(part)) continue;
    opc.remove(part);
    opc.remove(relationshipsPart(part));
  }
  const edit = new XmlEdit(opc.text(CONTENT_TYPES), CONTENT_TYPES);
  for (const override of childrenOf(edit.root, 'Override')) {
    if (opc.wasRemoved((override.attributes.PartName ?? '').slice(1))) edit.remove(override);
  }
  opc.write(CONTENT_TYPES, edit.toString());
}
