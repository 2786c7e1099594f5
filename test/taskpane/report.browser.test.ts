/** What the pane says of the report once it was edited, and how the user decides. */
import type { Browser } from 'playwright-core';
import { describeInBrowser, launchBrowser } from '../tools/browser';
import { editAndOvertake } from './edited-report';
import { openPane, type OpenOptions, type OpenPane } from './open-pane';
import { servePane, type ServedPane } from './serve-pane';
import { violations } from './violations';

describeInBrowser('the report in the pane', () => {
  let served: ServedPane;
  let browser: Browser;
  const opened: OpenPane[] = [];
  const open = async (options?: OpenOptions) => {
    const pane = await openPane(browser, served.origin, options);
    opened.push(pane);
    return pane;
  };

  beforeAll(async () => {
    [served, browser] = await Promise.all([servePane(), launchBrowser()]);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  afterEach(async () => {
    for (const { page, complaints, strays } of opened.splice(0)) {
      expect({ complaints, strays }).toEqual({ complaints: [], strays: [] });
      await page.close();
    }
  });

  it('puts a paragraph of the user’s beside what its figures say now, and lets the user decide', async () => {
    const pane = await open({ book: 'sample-corrected.xlsx', width: 450 });
    const { page, tab } = pane;
    await editAndOvertake(pane);
    await tab(/报告/);
    await page.getByRole('heading', { name: '1段要您定夺' }).waitFor();
    expect(await page.locator('mark').allTextContents()).toContain('（含上年结转）');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '保留我的' }).click();
    await page.getByRole('heading', { name: '1段要您定夺' }).waitFor({ state: 'detached' });
    await page.getByText('您改过1段').waitFor();
  });

  it('offers drafts, outlines and a Word file', async () => {
    const { page, tab } = await open({ book: 'sample-corrected.xlsx' });
    await tab('报告');
    await page.getByRole('checkbox', { name: /^个别绩效指标/ }).click();
    await page.waitForFunction(() => window.session.state.kept.report.drafts.length === 1);
    await page.getByRole('checkbox', { name: '附图表' }).click();
    await page.waitForFunction(() => window.session.state.kept.report.charts === true);
    await page.getByRole('combobox', { name: '提纲' }).selectOption('national');
    await page.getByRole('heading', { name: /项目支出绩效自评报告$/ }).waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 Word' }).click();
    expect((await downloading).suggestedFilename()).toMatch(/项目支出绩效自评报告\.docx$/);
  });

  it('says where a figure is used, and where a paragraph has its figures from', async () => {
    const { page, tab } = await open({ book: 'sample-corrected.xlsx' });
    await tab('报告');
    await page.evaluate(() => window.session.goTo({ sheet: '收入', address: 'E10' }));
    await page.getByRole('button', { name: '查看选中处' }).click();
    await page.getByText('报告中用到 收入!E10 的地方').waitFor();
    await page.evaluate(async () => {
      await window.session.generate();
      const sheet = window.session.state.snapshot!.sheets.find(({ name }) => name === '绩效自评报告')!;
      const [row] = [...sheet.rows].find(([, cells]) => cells.get(0)?.printed.includes('全年收入决算'))!;
      await window.session.goTo({ sheet: '绩效自评报告', address: `A${row + 1}` });
  });
    await page.getByRole('button', { name: '查看选中处' }).click();
    await page.getByRole('button', { name: /收入!E10/ }).first().click();
    expect(await page.evaluate(() => window.host.visited.at(-1))).toEqual({ sheet: '收入', address: 'E10' });
  });
});
