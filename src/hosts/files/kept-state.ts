import { keptPartXml, keptStateOf } from '../../model/kept-part';
import { declareContentType, relate } from './package/part-registry';
import { relationshipsOf } from './package/relationships';
import { OpcPackage } from './package/opc-package';
import { tagWriter } from './package/xml-markup';
import { findWorkbookPart } from './parts/workbook-part';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** There is one part of ours in a workbook, so one id will do; a browser makes random ones on secure pages only. */
const PART_ID = '{4B1C6E0A-9D53-4F0E-8A77-6E6A5C2D31F4}';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The state kept in a workbook; undefined where there is none. */
export function readKeptState(opc: OpcPackage): string | undefined {
  const part = keptPart(opc);
  return part === undefined ? undefined : keptStateOf(opc.text(part));
}

/** The state kept in a file that was read as a workbook; undefined where there is none, as in a text file. */
export function keptStateIn(bytes: Uint8Array): string | undefined {
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? readKeptState(new OpcPackage(bytes)) : undefined;
}

/** Keeps a state in the workbook, in the part it has or in a new one; other programs' custom XML is left alone. */
export function writeKeptState(opc: OpcPackage, state: string): void {
  opc.write(keptPart(opc) ?? addPart(opc), keptPartXml(state));
}

/** Where co-authors made two, the last one counts. */
function keptPart(opc: OpcPackage): string | undefined {
  const workbook = findWorkbookPart(opc);
  const parts = relationshipsOf(opc, workbook ?? '').flatMap(({ type, target }) => (type === 'customXml' && target !== undefined && opc.has(target) ? [target] : []));
  return parts.filter((part) => keptStateOf(opc.text(part)) !== undefined).at(-1);
}

/** Excel knows a custom XML part by the id in its properties. */
function addPart(opc: OpcPackage): string {
  let number = 1;
  while (opc.has(`customXml/item${number}.xml`) || opc.has(`customXml/itemProps${number}.xml`)) number += 1;
  const part = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const tag = tagWriter('ds:');
  opc.write(properties, XML + tag('datastoreItem', { 'ds:itemID': PART_ID, 'xmlns:ds': `${OFFICE}/customXml` }, tag('schemaRefs')));
  opc.write(`customXml/_rels/item${number}.xml.rels`, `${XML}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`);
  relate(opc, part, `${OFFICE}/relationships/customXmlProps`, properties);
  declareContentType(opc, part, 'application/xml');
  declareContentType(opc, properties, PROPERTIES_TYPE);
  relate(opc, findWorkbookPart(opc)!, `${OFFICE}/relationships/customXml`, part);
  return part;
}
