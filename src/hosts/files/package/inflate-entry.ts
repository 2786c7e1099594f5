import { Inflate } from 'fflate';
import { HostError } from '../../../model/host-error';
import { EXPANSION_EXEMPT_BYTES, MAX_EXPANSION, MAX_PART_BYTES } from '../limits';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

/** Compressed bytes taken at a time; they inflate to at most a thousand times as many. */
const STEP_BYTES = 8 * 1024;

/**
 * Hands over the inflated bytes of an entry piece by piece, so that no part is ever held whole.
 * Throws `damaged` where the bytes are not what the directory promised, `tooLarge` before inflating where it promises too much.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, receive: (piece: Uint8Array) => void): void {
  refuse(entry);
  let size = 0;
  let crc = 0;
  const check = (piece: Uint8Array) => {
    size += piece.length;
    if (size > entry.size) throw new HostError('damaged', entry.name);
    crc = crc32(piece, crc);
    receive(piece);
  };
  const compressed = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  if (entry.method === STORED) inSteps(compressed, check);
  else inflate(compressed, entry.name, check);
  if (size !== entry.size || crc !== entry.crc) throw new HostError('damaged', entry.name);
}

/** The first bytes of an entry, some thousand at least where it has as many; unchecked, the rest may be damaged. */
export function inflateBeginning(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  refuse(entry);
  const compressed = bytes.subarray(entry.dataStart, entry.dataStart + Math.min(entry.compressedSize, STEP_BYTES));
  if (entry.method === STORED) return compressed;
  let beginning = new Uint8Array();
  const inflater = new Inflate((piece) => (beginning = piece));
  try {
    inflater.push(compressed, entry.compressedSize <= STEP_BYTES);
  } catch (error) {
    throw new HostError('damaged', entry.name, { cause: error });
  }
  return beginning;
}

function refuse(entry: ZipEntry): void {
  if (entry.flags & ENCRYPTED_FLAG) throw new HostError('passwordProtected', entry.name);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new HostError('unsupportedFormat', entry.name);
  const bomb = entry.size > EXPANSION_EXEMPT_BYTES && entry.size > entry.compressedSize * MAX_EXPANSION;
  if (bomb || entry.size > MAX_PART_BYTES) throw new HostError('tooLarge', entry.name);
}

function inSteps(bytes: Uint8Array, take: (step: Uint8Array, last: boolean) => void): void {
  for (let at = 0; at < bytes.length; at += STEP_BYTES) take(bytes.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= bytes.length);
}

function inflate(compressed: Uint8Array, name: string, receive: (piece: Uint8Array) => void): void {
  const inflater = new Inflate(receive);
  try {
    inSteps(compressed, (step, last) => inflater.push(step, last));
  } catch (error) {
    throw error instanceof HostError ? error : new HostError('damaged', name, { cause: error });
  }
}
