/** The production build in a real browser, framed as Excel on the web frames it, on the real office.js and a simulated workbook. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator } from 'playwright-core';
import { changedParts } from '../excel-simulator';
import { openExcelOnline, type ExcelOnline } from '../excel-simulator/transports/chromium';
import { describeInBrowser } from '../tools/browser';
import { productionBuild } from './production-build';

const sample = readFileSync('assets/workbooks/sample.xlsx');
/** Styles that office.js itself tries to set when it loads; the page's policy rightly refuses them. */
const ofOfficeJs = /sha256-(?:ICa0DhwZQJsOd\/Rn0N8H6FdQ71GfNL\+op2zhAQ\+Y4mM=|ZD0chCyBaNHl\+4UwQHJIHGoYhKwMeyCXGgJTKW5\/67E=)/;
/** On a machine that may have four times as much to do as it can. */
const BUILD_MILLISECONDS = 900_000;
const share = { sheet: '收入', cell: 'C10' };

describeInBrowser('the add-in, as Excel on the web runs it', () => {
  let folder: string;
  let online: ExcelOnline;
  /** A complaint that the test itself brings about. */
  let expected: string | undefined;
  const pane = () => online.addin;
  const card = (rule: string): Locator => pane().locator(`li:has(> h3 > button[data-finding^="${rule}:"])`).first();
  const head = (rule: string): Locator => card(rule).locator('button[data-finding]');
  const unfold = async (rule: string) => {
    if ((await head(rule).getAttribute('aria-expanded')) === 'false') await head(rule).click();
    return card(rule);
  };
  // This Excel (ExcelApi 1.15) loses its undo stack when an add-in writes, so checking while editing is off until the user turns it on.
  const findingsShown = () => pane().locator('button[data-finding]').first().waitFor();

  beforeAll(async () => {
    folder = await productionBuild('taskpane');
  }, BUILD_MILLISECONDS);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    expected = undefined;
    online = await openExcelOnline({ addin: folder, page: '/taskpane.html', workbook: sample });
    await findingsShown();
  });
  afterEach(async () => {
    const { strayRequests } = online;
    const complaints = online.complaints.filter((complaint) => !ofOfficeJs.test(complaint) && complaint !== expected);
    await online.stop();
    expect({ strayRequests, complaints }).toEqual({ strayRequests: [], complaints: [] });
  });

  test('what is fetched is one script until the pane can be used, and the engine until the findings show', async () => {
    await online.page.addInitScript(() => {
      new MutationObserver(() => document.querySelector('[data-finding]') && performance.mark('findings')).observe(document, { childList: true, subtree: true });
    });
    await pane().evaluate(() => location.reload());
    await pane().waitForFunction(() => performance.getEntriesByName('findings').length > 0);
    const scripts = await pane().evaluate(() => {
      const seen = performance.getEntriesByName('findings')[0]!.startTime;
      return performance.getEntriesByType('resource').filter(({ name, startTime }) => name.startsWith(location.origin) && name.endsWith('.js') && startTime < seen).map(({ name }) => new URL(name).pathname);
    });
    expect(scripts.filter((script) => script !== '/browser-check.js')).toEqual([expect.stringMatching(/^\/taskpane\.\w+\.js$/), expect.stringMatching(/^\/engine\.\w+\.js$/)]);
    for (const script of scripts) process.stdout.write(`${script}: ${(gzipSync(readFileSync(join(folder, script)), { level: 9 }).length / 1000).toFixed(1)} kB gzipped\n`);
  });

  test('without the engine the pane stands, says what is missing, and goes on once it can be fetched', async () => {
    const engine = /\/engine\.\w+\.js$/;
    expected = 'Failed to load resource: net::ERR_FAILED';
    await online.page.route(engine, (route) => route.abort());
    await pane().evaluate(() => location.reload());
    await pane().getByText('核对程序没有下载下来').waitFor();
    expect(await pane().getByRole('tab').count()).toBe(5);
    await online.page.unroute(engine);
    await pane().getByRole('button', { name: '重试' }).click();
    await findingsShown();
  });

  test('starts in Excel and shows the findings of the sample', async () => {
    expect(await pane().evaluate(() => Office.context.host)).toBe('Excel');
    expect(await pane().locator('button[data-finding]').count()).toBe(7);
    expect(await (await unfold('share-of-total')).innerText()).toContain('3.22%');
  });

  test('a correction typed into the grid makes the finding and its consequence vanish without a click', async () => {
    await online.press('toggleLive');
    online.workbook.type(share.sheet, share.cell, '3.22%');
    await head('share-of-total').waitFor({ state: 'detached' });
    expect(await pane().getByText('97.10%').count()).toBe(0);
  });

  test('live checking while typing sends reads only', async () => {
    await online.press('toggleLive');
    online.ledger.clear();
    for (const value of ['3.20%', '3.21%', '3.22%']) online.workbook.type(share.sheet, share.cell, value);
    await head('share-of-total').waitFor({ state: 'detached' });
    expect(online.ledger.writes).toEqual([]);
    expect(online.workbook.undoDepth).toBe(3);
  });

  test('accepting writes the cell; undoing puts it back', async () => {
    await (await unfold('share-of-total')).getByRole('button', { name: /采用建议/ }).first().click();
    await head('share-of-total').waitFor({ state: 'detached' });
    expect(online.workbook.cell(share.sheet, share.cell).text).toBe('3.22%');
    await pane().getByRole('button', { name: /撤销/ }).first().click();
    await head('share-of-total').waitFor();
    expect(online.workbook.cell(share.sheet, share.cell).text).toBe('0.32%');
  });

  test.each([
    ['has changed since', '5%', '内容已经变了'],
    ['has become a formula', '=B10/B4', '公式'],
  ])('a suggestion is refused where the cell %s', async (_, typed, sentence) => {
    const opened = await unfold('share-of-total');
    online.workbook.type(share.sheet, share.cell, typed);
    const before = online.workbook.cell(share.sheet, share.cell);
    await opened.getByRole('button', { name: /采用建议/ }).first().click();
    await pane().getByText(sentence).first().waitFor();
    expect(online.workbook.cell(share.sheet, share.cell)).toEqual(before);
  });

  test('going to a finding selects its cell', async () => {
    await (await unfold('share-of-total')).getByRole('button', { name: '定位', exact: true }).click();
    await until(() => online.workbook.book.activeSheet.name === share.sheet);
    expect(online.workbook.book.selection).toEqual([{ top: 9, bottom: 9, left: 2, right: 2 }]);
  });

  test('an ignored finding stays away after a reload and opens again when its figures change', async () => {
    await online.press('toggleLive');
    const opened = await unfold('share-of-total');
    await opened.getByRole('button', { name: '忽略', exact: true }).click();
    await opened.getByRole('textbox').fill('按批复口径');
    await opened.getByRole('button', { name: '忽略此问题' }).click();
    await head('share-of-total').waitFor({ state: 'detached' });
    await pane().evaluate(() => location.reload());
    await findingsShown();
    expect(await head('share-of-total').count()).toBe(0);
    online.workbook.type(share.sheet, share.cell, '0.31%');
    await head('share-of-total').waitFor();
  });

  test('the ribbon writes the report with its ten headings', async () => {
    await online.press('generateReport');
    const headings = online.workbook.values('绩效自评报告', 'A1:A400').map(([text]) => String(text).trim()).filter((text) => /^[一二三四五六七八九十]、/.test(text));
    expect(headings.map((heading) => heading[0]).join('')).toBe('一二三四五六七八九十');
  });

  test('marks come and go without a trace', async () => {
    const before = online.workbook.parts();
    await pane().getByRole('button', { name: '在表中标出' }).click();
    await until(() => changedParts(before, online.workbook.parts()).length > 0);
    expect(changedParts(before, online.workbook.parts()).every((part) => part.endsWith('conditionalFormats'))).toBe(true);
    await online.press('clearMarks');
    expect(changedParts(before, online.workbook.parts())).toEqual([]);
  });
});

/** Waits for what happens on the other side of the frame. */
async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!condition() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(condition()).toBe(true);
}
