/** What no honest program writes, and what honest programs write too much of: each is refused in a sentence or checked, soon, in little memory, and harms nothing. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { productionBuild } from '../end-to-end/production-build';
import { corpus, tried } from './corpus/corpus';
import { runAlone, type RanAlone } from './run-alone';

const MEGABYTES = 512;
const SECONDS = 10;

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), 'heji-hostile-'));
const lines: string[] = [];
let program: string;

beforeAll(async () => {
  program = join(await productionBuild('cli'), 'heji.js');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(program, '..'), { recursive: true, force: true });
  process.stdout.write(`${lines.join('\n')}\n`);
});

test('there are at least sixty', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(60);
  expect(new Set(corpus.map(({ what }) => what)).size).toBe(corpus.length);
});

test.each(tried)('$what', async ({ what, ending = 'xlsx', outcome, bytes }) => {
  const path = join(folder, `workbook.${ending}`);
  const [checking, reporting] = ['checking', 'reporting'].map((name) => join(folder, name)) as [string, string];
  for (const place of [checking, reporting]) {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place);
  }
  writeFileSync(path, bytes());

  const checked = await runAlone(program, ['check', path, '--json'], checking);
  lines.push(`${checked.seconds.toFixed(1).padStart(5)} s ${checked.megabytes.toFixed(0).padStart(4)} MB  ${what}: ${checked.complaints.trim() || 'checked'}`);
  expect(endOf(checked)).toBe(outcome);
  expect(readdirSync(checking)).toEqual([]);
  expectHarmless(checked);

  // What cannot be read for checking cannot be read for a report either.
  if (outcome === 'refused') return;
  const reported = await runAlone(program, ['report', path, '-o', 'report.xlsx'], reporting);
  expect(readdirSync(reporting)).toEqual(endOf(reported) === 'checked' ? ['report.xlsx'] : []);
  expect(['checked', 'refused']).toContain(endOf(reported));
  expectHarmless(reported);
});

function expectHarmless({ requests, polluted, megabytes, seconds }: RanAlone): void {
  expect({ requests, polluted }).toEqual({ requests: [], polluted: [] });
  expect(megabytes).toBeLessThan(MEGABYTES);
  expect(seconds).toBeLessThan(SECONDS);
}

/** `refused` with one sentence and exit code 2, or `checked` without a word of complaint; else what it said. */
function endOf({ exitCode, complaints }: RanAlone): string {
  if (exitCode === 2 && /^[^\n]+[。.]\n$/u.test(complaints) && !/\bat .*:\d+:\d+/.test(complaints)) return 'refused';
  if ((exitCode === 0 || exitCode === 1) && complaints === '') return 'checked';
  return `exit code ${exitCode}: ${complaints.slice(0, 300)}`;
}
