/** The workbench as a person meets it, in a real browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { readXlsx } from '../../src/hosts/files/read-xlsx';
import { writeSheets } from '../../src/hosts/files/write-sheets';
import { shippedWorkbook } from '../../src/workbench/opened';
import { seen } from '../hosts/files/seen';
import { describeInBrowser, launchBrowser } from '../tools/browser';
import { convert, findLibreOffice } from '../tools/libreoffice';
import { OnThePage } from './on-the-page';
import { largeWorkbook, scrolling, tell } from './scrolling';
import { serveWorkbench, type ServedWorkbench } from './serve-workbench';

const rich = new Uint8Array(readFileSync(join(__dirname, '../fixtures/rich.xlsx')));
/** On a machine that has other things to do. */
const BUILD_MILLISECONDS = 300_000;
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

describeInBrowser('the browser workbench', () => {
  let served: ServedWorkbench;
  let browser: Browser;
  let person: OnThePage;
  const requests: string[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    [served, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
  }, BUILD_MILLISECONDS);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  const visit = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    requests.length = 0;
    faults.length = 0;
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    person = new OnThePage(page);
    await person.open(served.origin);
  };
  afterEach(async () => {
    expect(faults).toEqual([]);
    await person.page.context().close();
  });

  test('from the first look to the saved report', async () => {
    await visit();
    const { page } = person;
    const loaded = requests.length;
    const titles = await person.findings();
    expect(titles.length).toBeGreaterThan(4);

    // 0.32% becomes 3.22%, by keyboard alone.
    expect(await person.isMarked('C15')).toBe(true);
    await person.press('Alt+PageDown', ...Array.from({ length: 9 }, () => 'ArrowDown'), 'ArrowRight', 'ArrowRight');
    expect([await page.getByLabel('单元格地址').inputValue(), await person.cell('C10'), await person.isMarked('C10')]).toEqual(['C10', '0.32%', true]);
    await person.type('3.22%');
    await person.checked();
    expect([await person.cell('C10'), await person.isMarked('C10'), (await person.findings()).length]).toEqual(['3.22%', false, titles.length - 1]);

    // A suggestion is accepted, and taken back.
    await page.getByRole('button', { name: /^采用建议：单位信息!C15改为21/ }).click();
    await person.checked();
    await person.showSheet('单位信息');
    expect([await person.cell('C15'), (await person.findings()).length]).toEqual(['21', titles.length - 2]);
    await page.locator('#pane').getByRole('button', { name: '撤销' }).first().click();
    await person.checked();
    expect([await person.cell('C15'), (await person.findings()).length]).toEqual(['22', titles.length - 1]);

    // One is ignored, with a reason.
    await page.locator('#pane').getByRole('button', { name: /忽略/ }).first().click();
    await page.getByLabel('为什么可以忽略？').fill('按实际人数发放，已有批复');
    await page.getByRole('button', { name: '忽略此问题' }).click();
    await page.getByText('已忽略1处').waitFor();

    // The report is written, and shown.
    await page.locator('#pane').getByRole('tab', { name: /报告/ }).click();
    await page.getByRole('button', { name: /生成报告/ }).first().click();
    await page.getByRole('tab', { name: '绩效自评报告', selected: true }).waitFor();
    await page.locator('.cell', { hasText: '部门整体支出绩效自评报告' }).first().waitFor();

    const saved = await person.save();
    expect(await page.getByText('有未保存的改动').count()).toBe(0);

    // All of it is in the file.
    await person.openFile('saved.xlsx', saved);
    await page.locator('.file-name', { hasText: 'saved.xlsx' }).waitFor();
    await person.checked();
    await page.locator('#pane').getByRole('tab', { name: /问题/ }).click();
    await page.getByText('已忽略1处').waitFor();
    await person.showSheet('收入');
    expect([await person.cell('C10'), (await person.findings()).length]).toEqual(['3.22%', titles.length - 2]);
    await person.showSheet('绩效自评报告');
    expect(requests).toHaveLength(loaded);

    const [before, after] = [unzipSync(shippedWorkbook('sample.xlsx')), unzipSync(saved)];
    const changed = Object.keys(before).filter((part) => Buffer.compare(before[part]!, after[part]!) !== 0).sort();
    // The sheet typed into, the one whose tab is no longer the open one, and what must know of a new sheet, its styles and the kept state.
    expect(changed).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet3.xml']);
    if (findLibreOffice()) expect(readXlsx(convert(saved, 'xlsx:Calc MS Excel 2007 XML')).sheets.map(({ name }) => name)).toContain('绩效自评报告');
  });

  test('formulas are followed, cells are copied and pasted, all of it is undone', async () => {
    await visit();
    await person.openFile('rich.xlsx', rich);
    await person.page.locator('.file-name', { hasText: 'rich.xlsx' }).waitFor();
    await person.page.locator('.editor').focus();
    await person.goTo('B3');
    await person.type('17.41');
    expect([await person.cell('B5'), await person.cell('C3')]).toEqual(['239.99', '7.25%']);
    await person.goTo('D10');
    await person.type('=B3*2');
    expect(await person.cell('D10')).toBe('34.82');
    await person.goTo('D10');
    await person.press('Control+c', 'ArrowDown', 'Control+v');
    expect(await person.page.getByLabel('单元格内容').inputValue()).toBe('=B4*2');
    await person.press('Control+z', 'Control+z', 'Control+z');
    expect([await person.cell('B3'), await person.cell('B5'), await person.cell('D10')]).toEqual(['7.41', '229.99', '']);
    await person.press('Control+y');
    const saved = await person.save();
    expect(seen(readXlsx(saved), 'C5')?.formula).toBe('SUM(C2:C4)');
    expect(Object.keys(unzipSync(saved))).toEqual(Object.keys(unzipSync(rich)));
  });

  test('a table copied elsewhere goes in, and what is not a workbook gets a sentence', async () => {
    await visit();
    await person.goTo('J40');
    await person.page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '甲\t1,234.5\r\n乙\t5%\r\n');
      document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    expect([await person.cell('J40'), await person.cell('K40'), await person.cell('K41')]).toEqual(['甲', '1,234.50', '5%']);
    await person.press('Control+z');
    await person.openFile('旧表.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await person.page.getByText('旧表.xls的格式暂不支持。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。').waitFor();
    expect(await person.page.locator('.file-name').textContent()).toBe('sample.xlsx');
  });

  test('a .csv dropped on the page opens, and is saved as a workbook', async () => {
    await visit();
    await person.drop('收入 2023.csv', '项目,金额\r\n其他收入,7.40\r\n合计,229.99\r\n');
    await person.page.locator('.file-name', { hasText: '收入 2023.xlsx' }).waitFor();
    await person.goTo('A1');
    expect([await person.cell('A2'), await person.cell('B2')]).toEqual(['其他收入', '7.40']);
    expect(seen(readXlsx(await person.save()), 'B3')?.value).toEqual({ kind: 'number', number: 229.99 });
  });

  test('a blank workbook opens and offers the template', async () => {
    await visit();
    await person.openFile('空白.xlsx', writeSheets(null, [{ name: 'Sheet1', cells: [] }]));
    await person.page.locator('.file-name', { hasText: '空白.xlsx' }).waitFor();
    await person.page.locator('#pane').getByRole('button', { name: /模板/ }).click();
    await person.page.getByRole('tab', { name: /单位信息/ }).waitFor();
  });

  test('what was not saved is offered back after a crash', async () => {
    await visit();
    const { page } = person;
    await person.goTo('J40');
    await person.type('没有保存');
    await page.getByText('有未保存的改动', { exact: true }).waitFor();
    await page.waitForTimeout(1800);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText(/“sample.xlsx”有没保存的改动/).waitFor();
    await page.getByRole('button', { name: '恢复' }).click();
    await person.checked();
    await person.showSheet('单位信息');
    await person.goTo('J40');
    expect(await person.cell('J40')).toBe('没有保存');
    await page.reload();
  });

  test.each(['light', 'dark'] as const)('axe has nothing to say in %s', async (colorScheme) => {
    await visit({ colorScheme });
    await person.showSheet('收入');
    await person.page.evaluate(axe);
    const violations = await person.page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as { axe: { run(context: unknown): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } };
      const found = await checker.run({ exclude: ['[data-tabster-dummy]'] });
      return found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`)]);
    });
    expect(violations).toEqual([]);
  });

  test('a sheet of 110,000 cells opens and scrolls', async () => {
    await visit();
    await person.openFile('large.xlsx', largeWorkbook());
    await person.page.locator('.file-name', { hasText: 'large.xlsx' }).waitFor();
    process.stdout.write(`Scrolling 110,000 cells: ${tell(await scrolling(person.page))}\n`);
    await person.goTo('K10000');
    expect([await person.cell('K10000'), await person.page.locator('[role=gridcell]').count()]).toEqual(['1099.99', expect.any(Number)]);
    expect(await person.page.locator('[role=gridcell]').count()).toBeLessThan(800);
  });

  test('heads and frozen cells stay where they are while the sheet scrolls below them', async () => {
    await visit();
    await person.openFile('exceljs.xlsx', new Uint8Array(readFileSync(join(__dirname, '../fixtures/other-programs/exceljs.xlsx'))));
    await person.page.locator('.file-name', { hasText: 'exceljs.xlsx' }).waitFor();
    const seenAt = (selector: string) => person.page.locator(selector).evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const above = document.elementFromPoint(left + width - 3, top + height / 2);
      return { left, top, isOnTop: element.contains(above) };
    });
    const held = ['[role=columnheader]:has-text("A")', '[data-at="A1"]'];
    const before = await Promise.all(held.map(seenAt));
    await person.page.locator('.scroller').evaluate((scroller) => scroller.scrollBy(90, 200));
    await person.page.waitForTimeout(200);
    expect(await Promise.all(held.map(seenAt))).toEqual(before);
    expect(before.map(({ isOnTop }) => isOnTop)).toEqual([true, true]);
  });

  test('opens from the disk, too, without a server', async () => {
    await visit();
    await person.open(`file://${served.folder}/index.html`);
    expect((await person.findings()).length).toBeGreaterThan(4);
    await person.goTo('J40');
    await person.type('从磁盘打开');
    expect(await person.cell('J40')).toBe('从磁盘打开');
  });

  test.each([['served', () => served.origin], ['opened from the disk', () => `file://${served.folder}/index.html`]])('%s, the page checks texts in a thread beside it', async (_, address) => {
    await visit();
    await person.open(address());
    const { page } = person;
    await page.getByRole('tab', { name: /文稿/ }).click();
    const loaded = requests.length;
    const [thread] = await Promise.all([page.waitForEvent('worker'), page.getByRole('textbox', { name: '要核对的文稿' }).fill('年初收入预算229.99万元，其中：一般公共预算拨款222.58万元，占96.78%；其他收入7.41万元，占0.32%。')]);
    expect(thread.url()).toMatch(/^blob:/);
    await page.locator('mark[data-verdict=wrong]', { hasText: '0.32%' }).waitFor();
    expect(requests.slice(loaded).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });

  test('the page is small', () => {
    process.stdout.write(`The workbench loads ${Math.round(served.gzippedBytes / 1024)} KB gzipped\n`);
    expect(served.gzippedBytes).toBeLessThan(640 * 1024);
  });
});
