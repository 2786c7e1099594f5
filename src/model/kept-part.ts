/**
 * The custom XML part in which a workbook carries what Heji keeps of it, the same for every host: one element, its text what
 * `saveState` was given.
 */
export const keptPartNamespace = 'urn:heji:workbook-state';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ELEMENT = /<(?:[\w.-]+:)?heji\b[^>]*>([^<]*)<\//;
/** What JSON leaves as it is and XML cannot hold, not even as a reference. */
const NOT_XML = /[\ufffe\uffff]/g;

/** The part's whole XML. The state is JSON. */
export function keptPartXml(state: string): string {
  const text = state
    .replace(NOT_XML, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'));
  return `<heji xmlns="${keptPartNamespace}">${text}</heji>`;
}

/** The state a part holds; undefined where the part is somebody else's. */
export function keptStateOf(xml: string): string | undefined {
  if (!xml.includes(`"${keptPartNamespace}"`) && !xml.includes(`'${keptPartNamespace}'`)) return undefined;
  return ELEMENT.exec(xml)?.[1]?.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity: string, hexadecimal?: string, decimal?: string, name = '') => {
    const code = hexadecimal === undefined ? decimal && Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code ? String.fromCodePoint(code) : (ENTITIES[name] ?? entity);
  });
}
