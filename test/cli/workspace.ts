/** Runs the command line in-process on files of a temporary folder. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';

export interface Ran {
  readonly exitCode: number;
  readonly printed: string;
  readonly complaints: readonly string[];
}

export async function heji(...words: string[]): Promise<Ran> {
  const printed: string[] = [];
  const complaints: string[] = [];
  const exitCode = await run(words, { print: (text) => void printed.push(text), complain: (text) => void complaints.push(text) });
  return { exitCode, printed: printed.join('\n'), complaints };
}

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): { readonly path: (name: string) => string; readonly put: (name: string, content: string | Uint8Array) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'heji-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  return {
    path,
    put(name, content) {
      writeFileSync(path(name), content);
      return path(name);
    },
  };
}
