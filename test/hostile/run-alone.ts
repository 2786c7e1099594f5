/** Runs the built command line in a process of its own that may write into one folder only, and measures it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a process cost: peak memory, and seconds of processor time, which other work on the machine does not lengthen. */
interface Observed {
  readonly megabytes: number;
  readonly seconds: number;
  /** Whom it tried to reach. */
  readonly requests: readonly string[];
  /** What it left on the prototypes that all objects share. */
  readonly polluted: readonly string[];
}

export interface RanAlone extends Observed {
  readonly exitCode: number | null;
  readonly printed: string;
  readonly complaints: string;
}

const LONGEST_MILLISECONDS = 120_000;
const killed: Observed = { megabytes: Infinity, seconds: Infinity, requests: [], polluted: [] };
const observer = pathToFileURL(join(__dirname, 'observe.mjs')).href;
const guard = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';

/** It runs in the folder it may write into, and may start no other process. */
export function runAlone(program: string, words: readonly string[], writable: string): Promise<RanAlone> {
  const child = spawn(process.execPath, ['--no-warnings', guard, '--allow-worker', '--allow-fs-read=*', `--allow-fs-write=${writable}/*`, '--import', observer, program, ...words], {
    cwd: writable,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: LONGEST_MILLISECONDS,
    killSignal: 'SIGKILL',
  });
  const heard = child.stdio.slice(1).map((stream) => {
    const pieces: Buffer[] = [];
    stream!.on('data', (piece: Buffer) => pieces.push(piece));
    return () => Buffer.concat(pieces).toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      const [printed, complaints, observed] = heard.map((text) => text());
      const cost = observed === '' ? killed : (JSON.parse(observed!) as Observed);
      resolve({ exitCode, printed: printed!, complaints: complaints!, ...cost });
    });
  });
}
