import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

/** An entry ready to be written: its bytes as they go into the file. */
export interface PackedEntry {
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly externalAttributes: number;
  readonly data: Uint8Array;
}

const UTF8_NAME_FLAG = 0x0800;
const SIZES_FOLLOW_FLAG = 0x0008;
const VERSION = 20;
/** 1980-01-01 00:00, the first moment DOS knows: the same input gives the same bytes. */
const NO_TIME = 0x0021_0000;

/** Carries an entry of another zip over without inflating it. */
export function packAsIs(zip: Uint8Array, entry: ZipEntry): PackedEntry {
  const data = zip.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  return { ...entry, flags: entry.flags & ~SIZES_FOLLOW_FLAG, data };
}

/** Deflates new content; an entry it replaces lends its name, time and attributes. */
export function packContent(name: string, content: Uint8Array, replaced?: ZipEntry): PackedEntry {
  return {
    nameBytes: replaced?.nameBytes ?? new TextEncoder().encode(name),
    flags: replaced ? replaced.flags & UTF8_NAME_FLAG : UTF8_NAME_FLAG,
    method: 8,
    modified: replaced?.modified ?? NO_TIME,
    crc: crc32(content),
    size: content.length,
    externalAttributes: replaced?.externalAttributes ?? 0,
    data: deflateSync(content),
  };
}

/** Writes a zip with the entries in the given order. */
export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    directory.push(header(entry, offset), entry.nameBytes);
    pieces.push(header(entry), entry.nameBytes, entry.data);
    offset += 30 + entry.nameBytes.length + entry.data.length;
  }
  return concatenate([...pieces, ...directory, endRecord(entries.length, offset, total(directory))]);
}

/** A local header, or with an offset the central one that points to it. */
function header(entry: PackedEntry, offset?: number): Uint8Array {
  const central = offset !== undefined;
  const view = new DataView(new ArrayBuffer(central ? 46 : 30));
  view.setUint32(0, central ? 0x02014b50 : 0x04034b50, true);
  if (central) view.setUint16(4, VERSION, true);
  const shared = central ? 6 : 4;
  view.setUint16(shared, VERSION, true);
  view.setUint16(shared + 2, entry.flags, true);
  view.setUint16(shared + 4, entry.method, true);
  view.setUint32(shared + 6, entry.modified, true);
  view.setUint32(shared + 10, entry.crc, true);
  view.setUint32(shared + 14, entry.data.length, true);
  view.setUint32(shared + 18, entry.size, true);
  view.setUint16(shared + 22, entry.nameBytes.length, true);
  if (central) {
    view.setUint32(38, entry.externalAttributes, true);
    view.setUint32(42, offset, true);
  }
  return new Uint8Array(view.buffer);
}

function endRecord(entries: number, directoryStart: number, directorySize: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries, true);
  view.setUint16(10, entries, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, directoryStart, true);
  return new Uint8Array(view.buffer);
}

function total(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(total(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
