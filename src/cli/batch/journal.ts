/** What a run has done so far, kept as NDJSON: a run that was stopped, however rudely, goes on from there. */
import { createHash } from 'node:crypto';
import { open, stat, type FileHandle } from 'node:fs/promises';
import manifest from '../../../package.json';
import { HostError } from '../../model/host-error';
import type { CheckResult, CheckSettings, FileToCheck } from '../check-file';

/** A line is a result as `--ndjson` prints it, with the stamp of what it was made from. */
type Line = CheckResult & { readonly stamp?: string };

const LINE_END = 10;
const PIECE_BYTES = 1024 ** 2;

export class Journal {
  private constructor(
    private readonly file: FileHandle,
    /** Where the line with each stamp stands. */
    private readonly lines: ReadonlyMap<string, { readonly at: number; readonly bytes: number }>,
    private end: number,
    private readonly settings: string,
  ) {}

  /** Opens or begins a journal. What an interrupted run left unfinished in its last line is cut off. Throws HostError. */
  static async open(path: string, settings: CheckSettings): Promise<Journal> {
    try {
      const file = await open(path, 'a+').then(async (created) => (await created.close(), open(path, 'r+')));
      const { lines, end } = await index(file);
      await file.truncate(end);
      const { all, language, profile } = settings;
      return new Journal(file, lines, end, createHash('sha256').update(JSON.stringify([manifest.version, all, language, profile?.text])).digest('hex').slice(0, 16));
    } catch (cause) {
      throw new HostError('notWritable', path, { cause });
    }
  }

  /** What an earlier run found, if neither the file nor the way it is checked has changed since. */
  async found({ path, file }: FileToCheck): Promise<Line | undefined> {
    const line = this.lines.get(await this.stampOf(path));
    if (!line) return undefined;
    const { buffer } = await this.file.read(Buffer.alloc(line.bytes), 0, line.bytes, line.at);
    return { ...(JSON.parse(buffer.toString()) as Line), stamp: undefined, file };
  }

  async keep({ path }: FileToCheck, result: CheckResult): Promise<void> {
    const line = Buffer.from(`${JSON.stringify({ ...result, stamp: await this.stampOf(path) })}\n`);
    const at = this.end;
    this.end += line.length;
    await this.file.write(line, 0, line.length, at);
  }

  close(): Promise<void> {
    return this.file.close();
  }

  private async stampOf(path: string): Promise<string> {
    const { size, mtimeMs } = await stat(path).catch(() => ({ size: 0, mtimeMs: 0 }));
    return `${this.settings} ${size} ${mtimeMs} ${path}`;
  }
}

/** Where each whole line stands, by its stamp, and where the last of them ends. */
async function index(file: FileHandle): Promise<{ lines: Map<string, { at: number; bytes: number }>; end: number }> {
  const lines = new Map<string, { at: number; bytes: number }>();
  const piece = Buffer.alloc(PIECE_BYTES);
  let rest: Buffer = Buffer.alloc(0);
  let end = 0;
  for (let at = 0; ; ) {
    const { bytesRead } = await file.read(piece, 0, PIECE_BYTES, at);
    if (bytesRead === 0) return { lines, end };
    at += bytesRead;
    rest = Buffer.concat([rest, piece.subarray(0, bytesRead)]);
    for (let cut = rest.indexOf(LINE_END); cut >= 0; cut = rest.indexOf(LINE_END)) {
      const stamp = stampIn(rest.subarray(0, cut).toString());
      if (stamp !== undefined) lines.set(stamp, { at: end, bytes: cut });
      end += cut + 1;
      rest = rest.subarray(cut + 1);
    }
  }
}

function stampIn(line: string): string | undefined {
  try {
    return (JSON.parse(line) as Line).stamp;
  } catch {
    return undefined;
  }
}
