import { HostError } from '../../../model/host-error';
import { MAX_ENTRIES } from '../limits';

/** One entry of a zip as its central directory lists it. Sizes and offsets in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS time and date as they stand in the file. */
  readonly modified: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the entry's bytes begin, behind its local header. */
  readonly dataStart: number;
  readonly externalAttributes: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const END_LOCATOR_64 = 0x07064b50;
const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_RECORD_SIZE = 22;
const MAX_COMMENT = 0xffff;
const SATURATED = 0xffffffff;

interface Directory {
  readonly start: number;
  readonly entries: number;
}

/**
 * Reads the central directory of a zip, in file order.
 * Throws `damaged` (truncated, entries that overlap or occur twice) or `tooLarge` (too many entries).
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const directory = findDirectory(view);
    if (directory.entries > MAX_ENTRIES) throw new HostError('tooLarge', `ZIP: ${directory.entries} entries`);
    const entries = listEntries(bytes, view, directory);
    refuseDuplicates(entries);
    refuseOverlaps(entries, directory.start);
    return entries;
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError('damaged', 'ZIP', { cause: error });
  }
}

function damaged(subject = 'ZIP'): HostError {
  return new HostError('damaged', subject);
}

function findDirectory(view: DataView): Directory {
  const last = view.byteLength - END_RECORD_SIZE;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    const entries = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    const beyond32Bits = start === SATURATED || entries === 0xffff;
    return beyond32Bits && at >= 20 && view.getUint32(at - 20, true) === END_LOCATOR_64 ? findDirectory64(view, at - 20) : { start, entries };
  }
  throw damaged();
}

function findDirectory64(view: DataView, locator: number): Directory {
  const at = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(at, true) !== END_RECORD_64) throw damaged();
  return { entries: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) };
}

function listEntries(bytes: Uint8Array, view: DataView, directory: Directory): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = directory.start;
  while (entries.length < directory.entries) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const extraStart = at + 46 + nameLength;
    const wide = wideFields(view, at, extraStart, extraLength);
    const nameBytes = bytes.subarray(at + 46, extraStart);
    const name = new TextDecoder().decode(nameBytes).replaceAll('\\', '/').replace(/^\//, '');
    entries.push({
      name,
      nameBytes,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      modified: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      compressedSize: wide.compressedSize,
      size: wide.size,
      dataStart: dataStart(bytes, view, wide.headerOffset, nameBytes, name),
      externalAttributes: view.getUint32(at + 38, true),
    });
    at = extraStart + extraLength + commentLength;
  }
  return entries;
}

/** Sizes and offset of an entry; the zip64 extra field holds those that are saturated in the header. */
function wideFields(view: DataView, header: number, extraStart: number, extraLength: number) {
  const fields = { size: view.getUint32(header + 24, true), compressedSize: view.getUint32(header + 20, true), headerOffset: view.getUint32(header + 42, true) };
  for (let at = extraStart; at + 4 <= extraStart + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    for (const field of ['size', 'compressedSize', 'headerOffset'] as const) {
      if (fields[field] !== SATURATED) continue;
      fields[field] = Number(view.getBigUint64(next, true));
      next += 8;
    }
  }
  return fields;
}

/** A local header under another name than the directory's is a trick played on one of two readers. */
function dataStart(bytes: Uint8Array, view: DataView, header: number, nameBytes: Uint8Array, name: string): number {
  if (view.getUint32(header, true) !== LOCAL_HEADER) throw damaged(name);
  const nameLength = view.getUint16(header + 26, true);
  const localName = bytes.subarray(header + 30, header + 30 + nameLength);
  if (localName.length !== nameBytes.length || localName.some((byte, index) => byte !== nameBytes[index])) throw damaged(name);
  return header + 30 + nameLength + view.getUint16(header + 28, true);
}

function refuseDuplicates(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw damaged(name);
    seen.add(key);
  }
}

/** Overlapping entries let a few bytes inflate many times over. */
function refuseOverlaps(entries: readonly ZipEntry[], end: number): void {
  const inFileOrder = [...entries].sort((one, other) => one.dataStart - other.dataStart);
  for (const [index, entry] of inFileOrder.entries()) {
    const next = inFileOrder[index + 1];
    const limit = next ? next.dataStart - next.nameBytes.length - 30 : end;
    if (entry.dataStart + entry.compressedSize > limit) throw damaged(entry.name);
  }
}
