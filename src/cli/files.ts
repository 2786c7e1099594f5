/** Files on disk: where the command line meets the machine. */
import { readdir, readFile as readBytes, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { MAX_FILE_BYTES } from '../hosts/files/limits';
import { keptStateIn } from '../hosts/files/kept-state';
import { readFile } from '../hosts/files/read-file';
import { readText as readProseFile } from '../hosts/files/read-text';
import { HostError } from '../model/host-error';
import type { WorkbookSnapshot } from '../model/snapshot';

/** Endings of the files that a folder is searched for; Office's own lock files (~$…) are passed over. */
const checkedName = /^(?!~\$).*\.(?:xlsx|xlsm|csv|txt|md|docx)$/i;

export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
  /** What the workbook keeps for us. */
  readonly kept?: string;
}

/** Reads one workbook. Throws HostError, its subject the file's name. */
export async function openFile(path: string): Promise<OpenedFile> {
  const { size } = await access(path, () => stat(path));
  if (size > MAX_FILE_BYTES) throw new HostError('tooLarge', basename(path));
  const bytes = await access(path, () => readBytes(path));
  return { bytes, snapshot: readFile(basename(path), bytes), kept: keptStateIn(bytes) };
}

/** Reads the prose of a .txt, .md or .docx file. Throws HostError, its subject the file's name. */
export async function openText(path: string): Promise<string> {
  return readProseFile(basename(path), await access(path, () => readBytes(path)));
}

/** The text of a file in UTF-8. Throws HostError. */
export function readText(path: string): Promise<string> {
  return access(path, () => readBytes(path, 'utf8'));
}

/** Writes a file whole. Throws HostError. */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (cause) {
    throw new HostError('notWritable', path, { cause });
  }
}

/** The files a path stands for: itself, or every workbook and text below a folder, by name. Throws HostError. */
export async function filesAt(path: string): Promise<readonly string[]> {
  const found = await access(path, () => stat(path));
  if (!found.isDirectory()) return [path];
  const entries = await access(path, () => readdir(path, { recursive: true, withFileTypes: true }));
  return entries
    .filter((entry) => entry.isFile() && checkedName.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The paths in a list, one a line or, as `find -print0` has them, between NULs; `-` is standard input. Throws HostError. */
export async function pathsIn(list: string): Promise<readonly string[]> {
  const text = list === '-' ? await textOf(process.stdin) : await readText(list);
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((path) => path !== '');
}

async function access<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new HostError(missing ? 'fileNotFound' : 'notReadable', path, { cause });
  }
}
