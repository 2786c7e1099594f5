/** What stands in the same workbooks once Excel has opened them, before the pane: it shows what it found, on every page, and goes on working. */
import { rmSync } from 'node:fs';
import { productionBuild } from '../end-to-end/production-build';
import { openExcelOnline, type ExcelOnline } from '../excel-simulator/transports/chromium';
import { describeInBrowser } from '../tools/browser';
import { tried } from './corpus/corpus';
import { department, income, sampleNaming } from './named';
import { injectedInto, markup, nothingInjected } from './on-page';

jest.setTimeout(300_000);

/** By the clock, on a machine that may have four times as much to do as it can. */
const ANSWERED_MILLISECONDS = 60_000;

/** Excel itself opens none of these, or never stops working their formulas out. */
const notOpenedByExcel = new Set([
  'a sheet named as a script', 'two sheets of one name', 'a sheet name of a hundred thousand letters', 'formulas that each add up all columns', 'eight thousand brackets',
  'a formula of a megabyte', 'names that stand for one another',
]);

describeInBrowser('the pane in Excel', () => {
  let folder: string;
  let online: ExcelOnline;

  beforeAll(async () => {
    folder = await productionBuild('taskpane');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(() => online.stop());

  const open = async (workbook: Uint8Array) => {
    online = await openExcelOnline({ addin: folder, page: '/taskpane.html', workbook });
    const { addin } = online;
    await addin.locator('[data-finding], h2, .fui-MessageBar').first().waitFor({ timeout: ANSWERED_MILLISECONDS });
    for (const tab of await addin.getByRole('tab').all()) {
      await tab.click();
      await addin.locator('[role=tab][aria-selected=true]').waitFor({ timeout: ANSWERED_MILLISECONDS });
    }
  };
  const harm = async () => ({ requests: online.strayRequests, ...(await injectedInto(online.addin)) });
  const none = { requests: [], ...nothingInjected };

  test.each(tried.filter(({ what, outcome, ending = 'xlsx' }) => outcome === 'checked' && ending === 'xlsx' && !notOpenedByExcel.has(what)))('$what', async ({ bytes }) => {
    await open(bytes());
    expect(await harm()).toEqual(none);
  });

  test('shows markup in cells as the text that it is', async () => {
    await open(sampleNaming({ [department]: markup, [income]: income + markup }));
    await online.addin.getByRole('tab').first().click();
    const found = online.addin.locator('[data-finding]');
    await found.first().waitFor();
    expect((await found.allTextContents()).join()).toContain(income + markup);
    expect(await harm()).toEqual(none);
  });
});
