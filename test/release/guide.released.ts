/** The guide, word by word, with nothing but the release: every command it names does what it says. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(300_000);

const release = process.env.HEJI_RELEASE!;
const onPage = (page: string, element: string) =>
  [...readFileSync(join(release, 'site/help', page), 'utf8').matchAll(new RegExp(`${element}(.*?)</code>`, 'gs'))].map(([, code]) => code!.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&'));
const readme = [...readFileSync(join(release, 'README.md'), 'utf8').matchAll(/^```\n(.*?)^```$/gms)].map(([, code]) => code!);

const [serving, ...commandLine] = readme.flatMap((block) => block.trim().split('\n'));
const blocks = onPage('reviewer.html', '<pre><code>').flatMap((block) => block.split('\n'));
const inText = onPage('reviewer.html', '<code>').filter((code) => !blocks.some((line) => code.includes(line)));
const piped = inText.filter((code) => code.startsWith('find '));
const options = inText.filter((code) => code.startsWith('--') && !code.startsWith('--files-from'));

let folder: string;

/** Runs a line as the administrator types it; 0 and 1 mean that it did its work. */
function type(line: string): { readonly status: number | null; readonly said: string } {
  const { status, stderr } = spawnSync(line, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' ? true : '/bin/bash' });
  return { status, said: stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heji-guide-'));
  // Else npm might take a folder above for the one that is meant.
  writeFileSync(join(folder, 'package.json'), '{}');
  const samples = join(release, 'site/workbooks');
  for (const place of ['报送文件夹', '报送', '第一份', '第二份']) {
    mkdirSync(join(folder, place));
    for (const name of ['sample', 'sample-corrected']) copyFileSync(join(samples, `${name}.xlsx`), join(folder, place, `${place}-${name}.xlsx`));
  }
  copyFileSync(join(samples, 'sample.xlsx'), join(folder, '工作簿.xlsx'));
  writeFileSync(join(folder, '设置.json'), '{ "format": "heji-profile", "version": 1, "jurisdiction": "national" }');
  writeFileSync(join(folder, '上次'), '');
  utimesSync(join(folder, '上次'), 0, 0);
  cpSync(join(release, readdirSync(release).find((file) => file.endsWith('.tgz'))!), join(folder, commandLine[0]!.slice(commandLine[0]!.indexOf('/') + 1)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('names the server, the command line, options and pipes', () => {
  expect(serving).toBe('node serve.mjs site 8080');
  expect(commandLine).toHaveLength(3);
  expect(blocks.length).toBeGreaterThanOrEqual(4);
  expect([piped.length, options.length]).toEqual([1, 3]);
});

test('its checksums hold', () => {
  expect(spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: release, encoding: 'utf8' })).toMatchObject({ status: 0, stdout: '' });
});

test.each(commandLine)('for the administrator: %s', (line) => {
  expect(type(line).status).toBeLessThanOrEqual(1);
});

test('leaves behind the results, the summary and the journal that it names', () => {
  for (const name of ['结果.ndjson', '汇总.xlsx', '进度.ndjson']) expect([name, existsSync(join(folder, name))]).toEqual([name, true]);
});

test.each([...blocks, ...piped])('for the reviewer: %s', (line) => {
  expect(type(line).status).toBeLessThanOrEqual(1);
});

test.each(options)('for the reviewer: npx heji check 报送 %s', (option) => {
  expect(type(`npx heji check 报送 ${option} --ndjson`).status).toBe(1);
});
