/**
 * The custom XML part in which a workbook carries what Heji keeps of it, the same for every host: one element, its text what
 * `saveState` was given. A newer shape gets a namespace of its own, so that an older Heji leaves it alone.
 */
export const keptPartNamespace = 'urn:heji:kept-state:1';

const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" } as const;
const ELEMENT = /<(?:[\w.-]+:)?kept(?=[\s>])[^>]*>([^<]*)<\//;

/** The part's whole XML. */
export function keptPartXml(state: string): string {
  const text = state.replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<kept xmlns="${keptPartNamespace}">${text}</kept>`;
}

/** The text a part holds; undefined where it is somebody else's. */
export function keptStateOf(xml: string): string | undefined {
  if (!xml.includes(`"${keptPartNamespace}"`) && !xml.includes(`'${keptPartNamespace}'`)) return undefined;
  const text = ELEMENT.exec(xml)?.[1];
  return text?.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|\w+);/gi, (entity: string, hexadecimal?: string, decimal?: string) => {
    if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    return decimal === undefined ? (ENTITIES[entity as keyof typeof ENTITIES] ?? entity) : String.fromCodePoint(Number(decimal));
  });
}
