/** Many workbooks at once: nothing stops a run, nothing is lost when it is stopped, and the summary says who has what. */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../src/hosts/files/read-file';
import { progressLine } from '../../src/cli/batch/progress';
import { productionBuild } from '../end-to-end/production-build';
import { corpus } from '../hostile/corpus/corpus';
import { department, sampleNaming } from '../hostile/named';
import { heji, temporaryFolder } from './workspace';

jest.setTimeout(300_000);

const folder = temporaryFolder();
const workbook = (name: string) => join('assets/workbooks', name);
let program: string;

beforeAll(async () => {
  program = join(await productionBuild('cli'), 'heji.js');
  for (let number = 10; number < 30; number++) copyFileSync(workbook(number % 3 === 0 ? 'sample-corrected.xlsx' : 'sample.xlsx'), folder.path(`${number}.xlsx`));
  folder.put('40.xlsx', 'no workbook');
});
afterAll(() => rmSync(join(program, '..'), { recursive: true, force: true }));

const built = (...words: string[]) => spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' });
const list = () => folder.put('list', [...Array.from({ length: 20 }, (_, index) => folder.path(`${index + 10}.xlsx`)), folder.path('40.xlsx')].join('\n'));

describe('a run that is killed', () => {
  test('and taken up again, however often, gives the summary of an undisturbed one', async () => {
    const files = list();
    const calm = folder.path('calm.xlsx');
    expect(built('check', '--files-from', files, '--ndjson', '--jobs', '2', '--summary', calm).status).toBe(2);
    for (let round = 0; round < 4; round++) {
      const [journal, summary] = [folder.path(`journal-${round}`), folder.path(`rough-${round}.xlsx`)];
      const words = ['check', '--files-from', files, '--ndjson', '--jobs', '2', '--journal', journal, '--summary', summary];
      for (let kill = 0; kill < 3; kill++) await killedAfter(words, 200 + Math.random() * 1500);
      built(...words);
      expect(readFileSync(summary).equals(readFileSync(calm))).toBe(true);
      const finished = built(...words);
      expect(finished.stdout.trim().split('\n')).toHaveLength(21);
    }
  });

  test('leaves half a line behind, which is not believed', () => {
    const journal = folder.path('half');
    const words = ['check', folder.path('10.xlsx'), folder.path('11.xlsx'), '--ndjson', '--journal', journal];
    const before = built(...words).stdout;
    const kept = readFileSync(journal);
    folder.put('half', kept.subarray(0, kept.length - 40));
    expect(built(...words).stdout).toBe(before);
    expect(readFileSync(journal).length).toBe(kept.length);
  });

  test('checks again what was changed meanwhile', () => {
    const path = folder.path('changing.xlsx');
    copyFileSync(workbook('sample.xlsx'), path);
    const words = ['check', path, '--ndjson', '--journal', folder.path('changes')];
    expect(built(...words).status).toBe(1);
    copyFileSync(workbook('sample-corrected.xlsx'), path);
    expect(built(...words).status).toBe(0);
  });
});

describe('a file among others', () => {
  test('that takes too long is skipped with a sentence, and so is one that is no workbook', () => {
    const slow = folder.path('slow.xlsx');
    folder.put('slow.xlsx', corpus.find(({ what }) => what.includes('wrong rows'))!.bytes());
    const ran = built('check', slow, folder.path('10.xlsx'), folder.path('40.xlsx'), '--ndjson', '--jobs', '1', '--timeout', '2');
    const results = ran.stdout.trim().split('\n').map((line) => JSON.parse(line) as { file: string; error?: string });
    expect(results.map(({ error }) => error !== undefined)).toEqual([true, false, true]);
    expect(ran.stderr).toContain('slow.xlsx 超过 2 秒没有处理完，已放弃。');
    expect(ran.status).toBe(2);
  });

  test('is named in the order of the command, whichever is done first', async () => {
    const paths = ['nowhere.xlsx', folder.path('11.xlsx'), folder.path('12.xlsx')];
    const { printed, complaints } = await heji('check', ...paths, '--json');
    expect((JSON.parse(printed) as { file: string }[]).map(({ file }) => file)).toEqual(['nowhere.xlsx', '11.xlsx', '12.xlsx']);
    expect(complaints).toHaveLength(1);
  });
});

describe('the list of files', () => {
  test('comes through a pipe, with line breaks or NULs between the names', () => {
    for (const separator of ['\n', '\0']) {
      const input = ['10', '12'].map((number) => folder.path(`${number}.xlsx`)).join(separator);
      const { stdout } = spawnSync(process.execPath, [program, 'check', '--files-from', '-', '--ndjson'], { input, encoding: 'utf8' });
      expect(stdout.trim().split('\n').map((line) => (JSON.parse(line) as { file: string }).file)).toEqual([folder.path('10.xlsx'), folder.path('12.xlsx')]);
    }
  });

  test.each([['--jobs', '0'], ['--timeout', 'soon'], ['--files-from', '/nowhere']])('with %s %s is a wrong command', async (...option) => {
    expect(await heji('check', folder.path('10.xlsx'), ...option)).toMatchObject({ exitCode: 2, complaints: [expect.any(String)] });
  });
});

describe('the summary', () => {
  const dangerous = '=HYPERLINK("http://127.0.0.1/","x")';

  beforeAll(() => {
    folder.put('31.xlsx', sampleNaming({ [department]: dangerous }));
  });

  test('has a row a department, its findings on a sheet of their own, and links to them', async () => {
    const path = folder.path('summary.xlsx');
    const ran = await heji('check', folder.path('10.xlsx'), folder.path('12.xlsx'), folder.path('40.xlsx'), '--ndjson', '--jobs', '1', '--summary', path);
    expect(ran.exitCode).toBe(2);
    const { sheets } = readFile(path, readFileSync(path));
    expect(sheets.map(({ name }) => name)).toEqual(['汇总', '比率对比', '001 示例区残疾人联合会', '002 示例区残疾人联合会']);
    const rows = [...sheets[0]!.rows.values()].map((row) => [...row.values()].map(({ printed }) => printed));
    expect(rows[3]!.slice(0, 6)).toEqual(['1', '示例区残疾人联合会', '2023', '4', '3', '0']);
    expect(rows[4]!.slice(3, 6)).toEqual(['0', '0', '0']);
    expect(rows[5]!.join()).toContain('无法读取');
    expect([...sheets[2]!.rows.values()].flatMap((row) => [...row.values()]).map(({ printed }) => printed)).toContain('收入!C10 → 3.22%');
  });

  test('writes as text what begins like a formula; its only formulas lead to its own sheets', async () => {
    const path = folder.path('dangerous.xlsx');
    await heji('check', folder.path('31.xlsx'), '--ndjson', '--summary', path);
    const { sheets } = readFile(path, readFileSync(path));
    const cells = sheets.flatMap((sheet) => [...sheet.rows.values()].flatMap((row) => [...row.values()]));
    expect(cells.filter(({ printed, formula }) => printed === dangerous && formula === undefined).length).toBeGreaterThan(1);
    expect(cells.flatMap(({ formula }) => formula ?? []).filter((formula) => !/^HYPERLINK\("#'[^'"]+'!A1","[^"]+"\)$/.test(formula))).toEqual([]);
  });

  test('as CSV has an apostrophe before what a spreadsheet would work out', async () => {
    const path = folder.path('dangerous.csv');
    await heji('check', folder.path('31.xlsx'), '--ndjson', '--summary', path);
    const [, line] = readFileSync(path, 'utf8').split('\r\n');
    expect(line).toContain(`"'=HYPERLINK(""http://127.0.0.1/"",""x"")"`);
  });

  test('of several runs is that of one', async () => {
    const [one, other, whole] = ['one', 'other', 'whole'].map((name) => folder.path(`${name}.xlsx`)) as [string, string, string];
    const lines = await Promise.all([folder.path('10.xlsx'), folder.path('12.xlsx')].map((path) => heji('check', path, '--ndjson')));
    const parts = lines.map(({ printed }, index) => folder.put(`part-${index}.ndjson`, `${printed}\n`));
    expect((await heji('summary', ...parts, '-o', one)).exitCode).toBe(0);
    await heji('check', folder.path('10.xlsx'), folder.path('12.xlsx'), '--ndjson', '--jobs', '1', '--summary', whole);
    expect(readFileSync(one).equals(readFileSync(whole))).toBe(true);
    expect(await heji('summary', folder.path('10.xlsx'), '-o', other)).toMatchObject({ exitCode: 2, complaints: [expect.any(String)] });
    expect(existsSync(other)).toBe(false);
  });
});

test('the progress line says how far it is and how long it will take', () => {
  expect(progressLine(50, 200, 10, 'zh-CN')).toBe('[██████░░░░░░░░░░░░░░░░░░] 50/200，约剩 30 秒');
});

/** Runs the command and kills it so many milliseconds later, as a power cut would. */
function killedAfter(words: readonly string[], milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [program, ...words], { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
