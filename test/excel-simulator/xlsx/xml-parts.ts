import { strFromU8, unzipSync } from 'fflate';

/** The custom XML parts of an .xlsx file, as texts. */
export function readXmlParts(bytes: Uint8Array): string[] {
  const entries = unzipSync(bytes, { filter: ({ name }) => /^customXml\/item\d+\.xml$/.test(name) });
  return Object.keys(entries).sort().map((name) => strFromU8(entries[name]!));
}
