/**
 * `npm run bench:batch -- [workbooks] [threads]`: how many workbooks an hour one processor checks, what threads gain beside as many processes
 * of their own in the same run, whether memory grows with the number of files, and whether a run that is killed again and again ends as one that is not.
 * A thousand workbooks of 20 sheets with 10,000 cells each; twenty different ones, under many names.
 */
import { spawn } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeSheets } from '../../src/hosts/files/write-sheets';
import type { DocumentCell } from '../../src/model/sheet-document';
import { productionBuild } from '../end-to-end/production-build';

const [workbooks = 1000, threads = availableParallelism(), kills = 50] = process.argv.slice(2).map(Number);
const different = Math.min(20, workbooks);
const sheets = 20;
const rows = 2000;
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

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs the built command line on a list of files; peak memory as Linux counts it. */
function check(program: string, name: string, files: readonly string[], ...more: string[]): Promise<Run> {
  const list = join(folder, `${name}.list`);
  writeFileSync(list, files.join('\n'));
  const begin = performance.now();
  const child = spawn(process.execPath, [program, 'check', '--files-from', list, '--ndjson', ...more], { stdio: ['ignore', 'ignore', 'ignore'] });
  let megabytes = 0;
  const watch = setInterval(() => {
    try {
      megabytes = Math.max(megabytes, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
    } catch {
      // It has just ended.
    }
  }, 100);
  return new Promise((done) => child.on('close', () => (clearInterval(watch), done({ seconds: (performance.now() - begin) / 1000, megabytes }))));
}

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

  const share = Math.ceil(files.length / threads);
  const alone = performance.now();
  const processes = await Promise.all(Array.from({ length: threads }, (_, index) => check(program, `alone-${index}`, files.slice(index * share, (index + 1) * share), '--jobs', '1')));
  const apart = (performance.now() - alone) / 1000;
  const together = await check(program, 'together', files, '--jobs', String(threads));
  print(`${threads} processes ${apart.toFixed(1)} s, ${Math.max(...processes.map(({ megabytes }) => megabytes)).toFixed(0)} MB each at most · ${threads} threads ${together.seconds.toFixed(1)} s, ${together.megabytes.toFixed(0)} MB · threads reach ${(apart / together.seconds).toFixed(2)} of the processes' speed`);
  print(`${(workbooks / (together.seconds * threads)).toFixed(2)} workbooks a second and processor, ${((cells * workbooks) / (together.seconds * threads) / 1000).toFixed(0)} thousand cells`);

  const few = await check(program, 'few', files.slice(0, Math.ceil(files.length / 4)), '--jobs', String(threads));
  print(`peak memory with a quarter of the files ${few.megabytes.toFixed(0)} MB, with all ${together.megabytes.toFixed(0)} MB`);
  await killed(program, files.slice(0, Math.min(files.length, 40)));
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(program, '..'), { recursive: true, force: true });
}

void bench();
