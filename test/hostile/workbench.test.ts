/** The same files opened in the workbench, where its pane checks them: the page says what is wrong or shows the workbook, and goes on working. */
import type { Browser, Page } from 'playwright-core';
import { writeSheets } from '../../src/hosts/files/write-sheets';
import { describeInBrowser, launchBrowser } from '../tools/browser';
import { OnThePage } from '../workbench/on-the-page';
import { serveWorkbench, type ServedWorkbench } from '../workbench/serve-workbench';
import { tried } from './corpus/corpus';

const BUILD_MILLISECONDS = 300_000;
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
  const harm: string[] = [];

  beforeAll(async () => {
    [served, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
    page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    person = new OnThePage(page);
    await person.open(served.origin);
    page.on('request', (request) => harm.push(`asked for ${request.url()}`));
    page.on('pageerror', (error) => harm.push(error.message));
    page.on('crash', () => harm.push('the page crashed'));
    page.on('dialog', (dialog) => (harm.push(`said ${dialog.message()}`), void dialog.dismiss()));
  }, BUILD_MILLISECONDS);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test.each(tried.map((file) => ({ ...file, content: file.bytes() })).filter(({ content }) => content.length < MOST_BYTES))('$what', async ({ ending = 'xlsx', content }) => {
    harm.length = 0;
    await person.openFile('前.xlsx', harmless);
    await page.locator('.file-name', { hasText: '前.xlsx' }).waitFor();
    await person.openFile(`敌.${ending}`, content);
    const opened = page.locator('.file-name', { hasText: '敌.xlsx' });
    const sentence = page.locator('.fui-MessageBar', { hasText: /[。.]/ });
    await opened.or(sentence).first().waitFor({ timeout: ANSWERED_MILLISECONDS });

    // It still takes the next one, once the pane has done with this.
    await person.openFile('后.xlsx', harmless);
    await page.locator('.file-name', { hasText: '后.xlsx' }).waitFor({ timeout: ANSWERED_MILLISECONDS });
    const injected = await page.evaluate(() => ({
      elements: [...document.querySelectorAll('script:not([src]), iframe, object, embed, img[onerror], a[href^="javascript:"]')].map(({ outerHTML }) => outerHTML),
      prototypes: [Object.prototype, Array.prototype].flatMap((prototype) => Object.keys(prototype)),
    }));
    expect({ harm, ...injected }).toEqual({ harm: [], elements: [], prototypes: [] });
  });
});
