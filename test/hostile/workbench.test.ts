/** The same files opened in the workbench, where its pane checks them: the page says what is wrong or shows the workbook, and goes on working. */
import type { Browser, Page } from 'playwright-core';
import { writeSheets } from '../../src/hosts/files/write-sheets';
import { describeInBrowser, launchBrowser } from '../tools/browser';
import { OnThePage } from '../workbench/on-the-page';
import { serveWorkbench, type ServedWorkbench } from '../workbench/serve-workbench';
import { tried } from './corpus/corpus';
import { department, income, sampleNaming } from './named';
import { injectedInto, listenForHarm, markup, nothingInjected } from './on-page';

const BUILD_MILLISECONDS = 900_000;
/** By the clock, on a machine that may have four times as much to do as it can. */
const ANSWERED_MILLISECONDS = 60_000;
/** What a test may hand a browser at once. */
const MOST_BYTES = 50 * 1024 ** 2;

const harmless = writeSheets(null, [{ name: 'S', cells: [{ row: 0, column: 0, value: { kind: 'number', number: 42 } }] }]);

describeInBrowser('the workbench and its pane', () => {
  let served: ServedWorkbench;
  let browser: Browser;
  let page: Page;
  let person: OnThePage;
  let harm: string[];
  /** Whether the page came through the file before; one that did not is left for another. */
  let isSound = false;

  const open = async () => {
    page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    person = new OnThePage(page);
    await person.open(served.origin);
    harm = listenForHarm(page);
  };

  beforeAll(async () => {
    [served, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
  }, BUILD_MILLISECONDS);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  beforeEach(async () => {
    if (!isSound) await open();
    isSound = false;
    harm.length = 0;
  });

  test.each(tried.map((file) => ({ ...file, content: file.bytes() })).filter(({ content }) => content.length < MOST_BYTES))('$what', async ({ ending = 'xlsx', content }) => {
    await person.openFile('前.xlsx', harmless);
    await page.locator('.file-name', { hasText: '前.xlsx' }).waitFor();
    await person.openFile(`敌.${ending}`, content);
    const opened = page.locator('.file-name', { hasText: '敌.xlsx' });
    const sentence = page.locator('.fui-MessageBar', { hasText: /[。.]/ });
    await opened.or(sentence).first().waitFor({ timeout: ANSWERED_MILLISECONDS });

    // It still takes the next one, once the pane has done with this.
    await person.openFile('后.xlsx', harmless);
    await page.locator('.file-name', { hasText: '后.xlsx' }).waitFor({ timeout: ANSWERED_MILLISECONDS });
    expect({ harm, ...(await injectedInto(page)) }).toEqual({ harm: [], ...nothingInjected });
    isSound = true;
  });

  test('shows markup in cells as the text that it is, on the sheet and in the pane', async () => {
    await person.openFile('标记.xlsx', sampleNaming({ [department]: markup, [income]: income + markup }));
    await person.checked();
    await person.showSheet('收入');
    expect(await page.locator('.cell .text', { hasText: markup }).count()).toBeGreaterThan(0);
    expect((await person.findings()).join()).toContain(income + markup);
    expect({ harm, ...(await injectedInto(page)) }).toEqual({ harm: [], ...nothingInjected });
  });
});
