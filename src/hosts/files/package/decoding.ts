const DECLARED_ENCODING = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;

/** The decoder an XML part asks for by its byte order mark or its declaration; UTF-8 where it says nothing. Throws on an unknown encoding. */
export function xmlDecoder(beginning: Uint8Array): TextDecoder {
  const [first, second] = beginning;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  const declaration = String.fromCharCode(...beginning.subarray(0, 200));
  return new TextDecoder(DECLARED_ENCODING.exec(declaration)?.[1] ?? 'utf-8', { fatal: true });
}

/** XML is written back as UTF-8, and says so. */
export function encodeXml(text: string): Uint8Array {
  const declared = text.replace(DECLARED_ENCODING, (declaration, encoding: string) => declaration.replace(encoding, 'UTF-8'));
  return new TextEncoder().encode(declared);
}
