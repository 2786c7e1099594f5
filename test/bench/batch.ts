/**
 * `npm run bench:batch -- [workbooks] [threads] [kills] [rows]`: how many workbooks an hour one processor checks, what threads gain beside as many
 * processes of their own, whether memory grows with the number of files, and whether a run that is killed again and again ends as one that is not.
 * A thousand workbooks of 10,000 cells on 20 sheets; twenty different ones, under many names. With 2,000 rows a sheet has 10,000 cells.
 * Threads and processes take turns, so that other work on the machine slows both.
 */
import { spawn } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeSheets } from '../../src/hosts/files/write-sheets';
import type { DocumentCell } from '../../src/model/sheet-document';
import { productionBuild } from '../end-to-end/production-build';

const [workbooks = 1000, threads = availableParallelism(), kills = 50, rows = 100] = process.argv.slice(2).map(Number);
const different = Math.min(20, workbooks);
const sheets = 20;
/** So many files are enough to hold threads against processes, in so many turns, and for the run that is killed. */
const comparedFiles = 300;
const turns = Math.min(4, Math.floor(workbooks / threads));
const killedFiles = 100;
const headers = ['项目名称', '年初预算数', '全年预算数', '决算数', '上年决算数'];

const folder = mkdtempSync(join(tmpdir(), 'heji-bench-'));
const print = (line: string) => void process.stdout.write(`${line}\n`);

/** A project table of five columns whose parts add up, but for one in each workbook. */
function sheet(workbook: number, number: number) {
  const cents = Array.from({ length: rows - 2 }, (_, item) => 1000 + ((item * 7919 + workbook * 104_729 + number * 31) % 90_000));
  const total = cents.reduce((sum, value) => sum + value, number === 0 ? 27 : 0);
  const row = (at: number, label: string, value: number): DocumentCell[] => [
    { row: at, column: 0, value: { kind: 'text', text: label } },
    ...[1, 2, 3, 4].map((column): DocumentCell => ({ row: at, column, value: { kind: 'number', number: value / 100 }, style: { numberFormat: '0.00' } })),
  ];
  const cells = [headers.map((text, column): DocumentCell => ({ row: 0, column, value: { kind: 'text', text } })), row(1, '项目支出合计', total), ...cents.map((value, item) => row(item + 2, `　项目${item + 1}`, value))].flat();
  return { name: `项目支出${number + 1}`, cells };
}

function generate(): readonly string[] {
  const originals = Array.from({ length: different }, (_, workbook) => {
    const path = join(folder, `original-${workbook}.xlsx`);
    writeFileSync(path, writeSheets(null, Array.from({ length: sheets }, (_, number) => sheet(workbook, number))));
    return path;
  });
  mkdirSync(join(folder, 'in'));
  return Array.from({ length: workbooks }, (_, number) => {
    const path = join(folder, 'in', `${String(number).padStart(4, '0')}.xlsx`);
    linkSync(originals[number % different]!, path);
    return path;
  });
}

/** What a run took: by the clock, of processors, and of memory at its peak. */
interface Run {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly megabytes: number;
}

/** Linux counts a processor's time in hundredths of a second. */
const TICKS_A_SECOND = 100;

/** Runs the built command line on a list of files, and watches what Linux says of it. */
function check(program: string, name: string, files: readonly string[], ...more: string[]): Promise<Run> {
  const list = join(folder, `${name}.list`);
  writeFileSync(list, files.join('\n'));
  const begin = performance.now();
  const child = spawn(process.execPath, [program, 'check', '--files-from', list, '--ndjson', ...more], { stdio: ['ignore', 'ignore', 'ignore'] });
  let [megabytes, processorSeconds] = [0, 0];
  const watch = setInterval(() => {
    try {
      megabytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? megabytes * 1024) / 1024;
      const [user, system] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11, 13).map(Number) as [number, number];
      processorSeconds = (user + system) / TICKS_A_SECOND;
    } catch {
      // It has just ended.
    }
  }, 50);
  return new Promise((done) => child.on('close', () => (clearInterval(watch), done({ seconds: (performance.now() - begin) / 1000, processorSeconds, megabytes }))));
}

const shareOf = <Item>(items: readonly Item[], part: number, parts: number) => items.slice(Math.floor((part * items.length) / parts), Math.floor(((part + 1) * items.length) / parts));

/** The same files by as many processes of one thread, and by one process of as many threads. */
async function compared(program: string, files: readonly string[]): Promise<{ readonly apart: Run; readonly together: Run }> {
  const begin = performance.now();
  const processes = await Promise.all(Array.from({ length: threads }, (_, index) => check(program, `alone-${index}`, shareOf(files, index, threads), '--jobs', '1')));
  const seconds = (performance.now() - begin) / 1000;
  const apart = { seconds, processorSeconds: sum(processes.map((run) => run.processorSeconds)), megabytes: Math.max(...processes.map((run) => run.megabytes)) };
  return { apart, together: await check(program, 'together', files, '--jobs', String(threads)) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

function inAll(runs: readonly Run[]): Run {
  return { seconds: sum(runs.map((run) => run.seconds)), processorSeconds: sum(runs.map((run) => run.processorSeconds)), megabytes: Math.max(...runs.map((run) => run.megabytes)) };
}

const told = ({ seconds, processorSeconds, megabytes }: Run) => `${seconds.toFixed(1)} s, ${processorSeconds.toFixed(1)} s of processors, ${megabytes.toFixed(0)} MB at most`;

/** Kills a run again and again at random moments, and compares what it comes to in the end with what an undisturbed one wrote. */
async function killed(program: string, files: readonly string[]): Promise<void> {
  const [calm, rough, journal] = ['calm.xlsx', 'rough.xlsx', 'journal'].map((name) => join(folder, name)) as [string, string, string];
  const undisturbed = await check(program, 'calm', files, '--jobs', String(threads), '--summary', calm);
  for (let kill = 0; kill < kills; kill++) {
    const child = spawn(process.execPath, [program, 'check', '--files-from', join(folder, 'calm.list'), '--ndjson', '--jobs', String(threads), '--journal', journal, '--summary', rough], { stdio: 'ignore' });
    await new Promise((done) => setTimeout(done, Math.random() * ((undisturbed.seconds * 2000) / kills)));
    child.kill('SIGKILL');
    await new Promise((done) => child.on('close', done));
  }
  await check(program, 'calm', files, '--jobs', String(threads), '--journal', journal, '--summary', rough);
  print(`killed ${kills} times and taken up again: the summary is ${readFileSync(calm).equals(readFileSync(rough)) ? 'the same, byte for byte' : 'ANOTHER ONE'}`);
}

async function bench(): Promise<void> {
  const program = resolve(await productionBuild('cli'), 'heji.js');
  const files = generate();
  const cells = sheets * rows * headers.length;
  print(`${workbooks} workbooks of ${sheets} sheets, ${cells} cells, ${(readFileSync(files[0]!).length / 1e6).toFixed(1)} MB each; ${threads} threads`);

  const taken: { readonly apart: Run; readonly together: Run }[] = [];
  for (let turn = 0; turn < turns; turn++) taken.push(await compared(program, shareOf(files.slice(0, comparedFiles), turn, turns)));
  const [apart, together] = [inAll(taken.map((turn) => turn.apart)), inAll(taken.map((turn) => turn.together))];
  print(`${threads} processes: ${told(apart)} each`);
  print(`${threads} threads: ${told(together)}; ${(apart.seconds / together.seconds).toFixed(2)} of the processes' speed, ${(apart.processorSeconds / together.processorSeconds).toFixed(2)} by processor time`);
  const tenth = files.slice(0, Math.ceil(files.length / 10));
  const [few, all] = [await check(program, 'few', tenth, '--jobs', String(threads)), await check(program, 'all', files, '--jobs', String(threads))];
  print(`${tenth.length} files: ${told(few)}; ${files.length} files: ${told(all)}`);
  print(`${(files.length / all.processorSeconds).toFixed(2)} workbooks a second of a processor, ${((cells * files.length) / all.processorSeconds / 1000).toFixed(0)} thousand cells`);
  await killed(program, files.slice(0, killedFiles));
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(program, '..'), { recursive: true, force: true });
}

void bench();
