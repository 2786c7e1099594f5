/** A release, as the administrator who was given nothing else finds it. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifestFaults } from '../../src/release/manifest';
import { installed, serveRelease } from './released';

jest.setTimeout(120_000);

const release = process.env.HEJI_RELEASE!;
const files = (readdirSync(release, { recursive: true }) as string[]).filter((file) => statSync(join(release, file)).isFile());

test('lists every file with its checksum', () => {
  const listed = new Map(readFileSync(join(release, 'SHA256SUMS'), 'utf8').trim().split('\n').map((line) => line.split('  ') as [string, string]).map(([sum, file]) => [file, sum]));
  expect([...listed.keys()].sort()).toEqual(files.filter((file) => file !== 'SHA256SUMS').sort());
  for (const [file, sum] of listed) expect([file, createHash('sha256').update(readFileSync(join(release, file))).digest('hex')]).toEqual([file, sum]);
});

test.each([
  ['site', 'https://appsforoffice.microsoft.com'],
  ['site-china', 'https://appsforoffice.cdn.partner.office365.cn'],
  ['site-self', undefined],
])('%s takes office.js from %s and lets the page ask nobody else', (site, from) => {
  const page = readFileSync(join(release, site, 'taskpane.html'), 'utf8');
  expect([...new Set(page.match(/https:\/\/[^/"'; ]+/g) ?? [])]).toEqual(from ? [from] : []);
  expect(existsSync(join(release, site, 'office-js/office.js'))).toBe(from === undefined);
  const manifest = readFileSync(join(release, site, 'manifest.xml'), 'utf8');
  const { origin } = new URL(/SourceLocation DefaultValue="([^"]+)"/.exec(manifest)![1]!);
  expect(manifestFaults(manifest, origin, (path) => existsSync(join(release, site, path)))).toEqual([]);
});

test.each(['site/help', 'site/workbench/help'])('the guide in %s shows all of its pictures and leads nowhere that is not there', (place) => {
  const help = join(release, place);
  const named = ['index.html', 'reviewer.html'].flatMap((page) => [...readFileSync(join(help, page), 'utf8').matchAll(/(?:src|href)="([^"#:]+)["#]/g)].map(([, path]) => path!));
  expect(named.filter((path) => !existsSync(join(help, path)))).toEqual([]);
  expect(readdirSync(join(help, 'images')).filter((picture) => !named.includes(`images/${picture}`))).toEqual([]);
});

test('its server serves the pages, and nothing from outside of its folder', async () => {
  const served = await serveRelease(join(release, 'site'));
  const status = async (path: string) => (await fetch(served.origin + path)).status;
  expect([await status('taskpane.html'), await status('workbench/'), await status('help/index.html'), await status('manifest.xml')]).toEqual([200, 200, 200, 200]);
  expect([await status('..%2fSHA256SUMS'), await status('%2e%2e/serve.mjs'), await status('nowhere')]).toEqual([404, 404, 404]);
  await served.stop();
});

test('its command line installs into an empty folder without a network and does its work there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'heji-installed-'));
  const heji = installed(release, folder);
  copyFileSync(join(folder, 'node_modules/heji/assets/workbooks/sample.xlsx'), join(folder, '示例.xlsx'));
  copyFileSync(join(release, 'site/workbooks/sample-corrected.xlsx'), join(folder, '改正.xlsx'));
  expect(heji('check', '示例.xlsx')).toMatchObject({ status: 1, stdout: expect.stringContaining('3.22%') });
  expect(heji('report', '示例.xlsx', '-o', '报告.xlsx').status).toBe(0);
  expect(heji('check', '示例.xlsx', '改正.xlsx', '--ndjson', '--summary', '汇总.xlsx').status).toBe(1);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['报告.xlsx', '汇总.xlsx']));
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['heji']);
  rmSync(folder, { recursive: true, force: true });
});
