/** OLE compound files: what Office wraps an encrypted workbook in, and what .xls and .et files are. */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DIRECTORY_ENTRY_SIZE = 128;
const ENCRYPTED_PACKAGE = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

export function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0, SIGNATURE);
}

/**
 * Whether the compound file holds an Office document encrypted with a password. Directory entries begin at multiples of their size, so
 * looking at each such place finds the stream without following sector chains that a broken file may have bent into a ring.
 */
export function hasEncryptedPackage(bytes: Uint8Array): boolean {
  for (let at = DIRECTORY_ENTRY_SIZE; at < bytes.length; at += DIRECTORY_ENTRY_SIZE) if (startsWith(bytes, at, ENCRYPTED_PACKAGE)) return true;
  return false;
}

function startsWith(bytes: Uint8Array, at: number, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[at + index] === byte);
}
