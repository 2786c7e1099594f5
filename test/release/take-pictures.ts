/** Takes the pictures of the user guide from a release: `npx tsx test/release/take-pictures.ts release`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { OpcPackage } from '../../src/hosts/files/package/opc-package';
import { openExcelOnline } from '../excel-simulator/transports/chromium';
import { launchBrowser } from '../tools/browser';
import { convert } from '../tools/libreoffice';
import { OnThePage } from '../workbench/on-the-page';
import { installed, serveRelease } from './released';

const release = resolve(process.argv[2] ?? 'release');
const folder = join(__dirname, '../../docs/guide/images');

async function workbench(): Promise<void> {
  const [served, browser] = [await serveRelease(join(release, 'site')), await launchBrowser()];
  const person = new OnThePage(await (await browser.newContext({ viewport: { width: 1280, height: 760 }, locale: 'zh-CN' })).newPage());
  const { page } = person;
  await person.open(`${served.origin}workbench/`);
  await page.getByRole('button', { name: '开始使用' }).click();
  await page.screenshot({ path: join(folder, 'workbench.png') });
  await page.locator('[data-finding]').filter({ hasText: '其他收入 年初预算占比' }).click();
  await page.locator('#pane').getByRole('button', { name: '定位', exact: true }).click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, 'finding.png') });
  await page.locator('#pane').getByRole('tab', { name: /报告/ }).click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, 'report.png') });
  await browser.close();
  await served.stop();
}

async function pane(): Promise<void> {
  const online = await openExcelOnline({ addin: join(release, 'site'), page: '/taskpane.html', workbook: readFileSync('assets/workbooks/sample.xlsx') });
  await online.addin.locator('button[data-finding]').first().waitFor();
  await online.page.locator('iframe').screenshot({ path: join(folder, 'pane.png') });
  await online.stop();
}

/** What the command line of the release makes of eight departments. */
function summary(): void {
  const place = mkdtempSync(join(tmpdir(), 'heji-pictures-'));
  const heji = installed(release, place);
  mkdirSync(join(place, '报送'));
  const departments = ['教育局', '卫生健康局', '水务局', '民政局', '文化和旅游局', '残疾人联合会', '档案馆', '气象局'];
  for (const [index, name] of departments.entries()) writeFileSync(join(place, '报送', `${name}.xlsx`), sampleOf(name, index % 3 === 0 ? 'sample' : 'sample-corrected'));
  writeFileSync(join(place, '报送', '园林处.xlsx'), '不是工作簿');
  heji('check', '报送', '--ndjson', '--summary', '汇总.xlsx');
  writeFileSync(join(place, 'summary.pdf'), convert(readFileSync(join(place, '汇总.xlsx')), 'pdf', 'xlsx', 'zh_CN.UTF-8'));
  execFileSync('pdftoppm', ['-png', '-singlefile', '-r', '96', join(place, 'summary.pdf'), join(folder, 'summary')]);
  rmSync(place, { recursive: true, force: true });
}

/** The sample workbook under another department's name. */
function sampleOf(department: string, sample: string): Uint8Array {
  const opc = new OpcPackage(readFileSync(`assets/workbooks/${sample}.xlsx`));
  for (const part of ['xl/worksheets/sheet2.xml', 'xl/sharedStrings.xml'].filter((name) => opc.has(name))) opc.write(part, opc.text(part).replaceAll('示例区残疾人联合会', `示例区${department}`));
  return opc.save();
}

mkdirSync(folder, { recursive: true });
void workbench().then(pane).then(summary);
