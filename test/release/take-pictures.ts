/** Takes the pictures of the user guide from a release: `npx tsx test/release/take-pictures.ts release`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { OpcPackage } from '../../src/hosts/files/package/opc-package';
import { WorkbookFile } from '../../src/hosts/files/workbook-file';
import { openExcelOnline } from '../excel-simulator/transports/chromium';
import { launchBrowser } from '../tools/browser';
import { convert } from '../tools/libreoffice';
import { OnThePage } from '../workbench/on-the-page';
import { installed, serveRelease } from './released';

const release = resolve(process.argv[2] ?? 'release');
const folder = join(__dirname, '../../docs/guide/images');

/** A paragraph as departments write it, one of its shares slipped by a digit. */
const text = '2023年年初部门预算收入229.99万元，其中：一般公共预算拨款222.58万元，占96.78%；其他收入7.41万元，占0.32%。全年预算收入2015.65万元，比年初预算增加1785.66万元。';

async function workbench(): Promise<void> {
  const [served, browser] = [await serveRelease(join(release, 'site')), await launchBrowser()];
  const person = new OnThePage(await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })).newPage());
  const { page } = person;
  const withoutHints = async () => {
    await page.mouse.move(400, 600);
    await page.waitForFunction(() => document.querySelectorAll('.fui-Toast, [role=tooltip]').length === 0);
    await page.waitForTimeout(1000);
  };
  await person.open(`${served.origin}workbench/`);
  await page.getByRole('button', { name: '开始使用' }).click();
  await page.screenshot({ path: join(folder, 'workbench.png') });
  await page.locator('[data-finding]').filter({ hasText: '其他收入 年初预算占比' }).click();
  await page.locator('#pane').getByRole('button', { name: '定位', exact: true }).click();
  await withoutHints();
  await page.screenshot({ path: join(folder, 'finding.png') });
  await page.locator('#pane').getByRole('tab', { name: /报告/ }).click();
  await page.getByRole('button', { name: '生成报告', exact: true }).click();
  await page.getByRole('tab', { name: '绩效自评报告', selected: true }).waitFor();
  await person.checked();
  await withoutHints();
  await page.screenshot({ path: join(folder, 'report.png') });
  await page.locator('#pane').getByRole('tab', { name: /文稿/ }).click();
  await page.getByLabel('要核对的文稿').fill(text);
  await page.locator('#pane').getByText('问题1处').waitFor();
  await withoutHints();
  await page.screenshot({ path: join(folder, 'text.png'), clip: { x: 986, y: 0, width: 380, height: 768 } });
  await browser.close();
  await served.stop();
}

async function pane(): Promise<void> {
  const online = await openExcelOnline({ addin: join(release, 'site'), page: '/taskpane.html', workbook: readFileSync('assets/workbooks/sample.xlsx') });
  await online.addin.locator('button[data-finding]').first().waitFor();
  await online.page.locator('iframe').screenshot({ path: join(folder, 'pane.png') });
  await online.stop();
}

/** Eight departments: who has the sample with its faults, who one number mistyped in the corrected one, and who nothing. */
const departments: Readonly<Record<string, 'faults of the sample' | 'none' | readonly [sheet: string, cell: string, before: number, typed: number]>> = {
  教育局: 'faults of the sample',
  卫生健康局: 'none',
  水务局: ['支出', 'D6', 1641.73, 1614.73],
  民政局: ['三公经费', 'C8', 4.12, 41.2],
  文化和旅游局: ['项目支出', 'E9', 127.25, 127.52],
  残疾人联合会: 'none',
  档案馆: ['绩效指标', 'M43', 98.6, 99.6],
  气象局: ['基本支出', 'D6', 65.8, 56.8],
};

/** What the command line of the release makes of them, and of a file that is no workbook. */
async function summary(): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'heji-pictures-'));
  const heji = installed(release, place);
  mkdirSync(join(place, '报送'));
  for (const name of Object.keys(departments)) writeFileSync(join(place, '报送', `${name}.xlsx`), await workbookOf(name));
  writeFileSync(join(place, '报送', '园林处.xlsx'), '不是工作簿');
  heji('check', '报送', '--ndjson', '--summary', '汇总.xlsx');
  writeFileSync(join(place, 'summary.pdf'), convert(readFileSync(join(place, '汇总.xlsx')), 'pdf', 'xlsx', 'zh_CN.UTF-8'));
  execFileSync('pdftoppm', ['-png', '-singlefile', '-r', '110', '-x', '40', '-y', '70', '-W', '1200', '-H', '400', join(place, 'summary.pdf'), join(folder, 'summary')]);
  rmSync(place, { recursive: true, force: true });
}

async function workbookOf(department: string): Promise<Uint8Array> {
  const fault = departments[department]!;
  const opc = new OpcPackage(readFileSync(`assets/workbooks/${fault === 'faults of the sample' ? 'sample' : 'sample-corrected'}.xlsx`));
  for (const part of ['xl/worksheets/sheet2.xml', 'xl/sharedStrings.xml'].filter((name) => opc.has(name))) opc.write(part, opc.text(part).replaceAll('示例区残疾人联合会', `示例区${department}`));
  const workbook = WorkbookFile.open(`${department}.xlsx`, opc.save());
  if (typeof fault !== 'string') {
    const [sheet, address, before, typed] = fault;
    await workbook.correct({ place: { sheet, address }, seen: { kind: 'number', number: before }, content: { kind: 'number', number: typed } });
  }
  return workbook.bytes();
}

mkdirSync(folder, { recursive: true });
void workbench().then(pane).then(summary);
