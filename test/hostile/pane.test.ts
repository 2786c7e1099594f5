/** What stands in the same workbooks once Excel has opened them, before the pane: it shows what it found, on every page, and goes on working. */
import { rmSync } from 'node:fs';
import { productionBuild } from '../end-to-end/production-build';
import { openExcelOnline, type ExcelOnline } from '../excel-simulator/transports/chromium';
import { describeInBrowser } from '../tools/browser';
import { tried } from './corpus/corpus';
import { department, income, sampleNaming } from './named';
import { injectedInto, markup, nothingInjected } from './on-page';

jest.setTimeout(300_000);

const BUILD_MILLISECONDS = 900_000;
/** By the clock, on a machine that may have four times as much to do as it can. */
const ANSWERED_MILLISECONDS = 60_000;

/** Excel itself opens none of these, or never stops working their formulas out. */
const notOpenedByExcel = new Set([
  'a sheet named as a script', 'two sheets of one name', 'a sheet name of a hundred thousand letters', 'formulas that each add up all columns', 'eight thousand brackets',
  'a formula of a megabyte', 'names that stand for one another',
]);

describeInBrowser('the pane in Excel', () => {
  let folder: string;
  let online: ExcelOnline | undefined;

  beforeAll(async () => {
    folder = await productionBuild('taskpane');
  }, BUILD_MILLISECONDS);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(() => online?.stop());

  const open = async (workbook: Uint8Array) => {
    online = undefined;
    const opened = (online = await openExcelOnline({ addin: folder, page: '/taskpane.html', workbook }));
    const { addin } = opened;
    await addin.locator('[data-finding], h2, .fui-MessageBar').first().waitFor({ timeout: ANSWERED_MILLISECONDS });
    for (const tab of await addin.getByRole('tab').all()) {
      await tab.click();
      await addin.locator('[role=tab][aria-selected=true]').waitFor({ timeout: ANSWERED_MILLISECONDS });
    }
    return opened;
  };
  const harm = async ({ strayRequests, addin }: ExcelOnline) => ({ requests: strayRequests, ...(await injectedInto(addin)) });
  const none = { requests: [], ...nothingInjected };

  test.each(tried.filter(({ what, outcome, ending = 'xlsx' }) => outcome === 'checked' && ending === 'xlsx' && !notOpenedByExcel.has(what)))('$what', async ({ bytes }) => {
    expect(await harm(await open(bytes()))).toEqual(none);
  });

  test('shows markup in cells as the text that it is', async () => {
    const opened = await open(sampleNaming({ [department]: markup, [income]: income + markup }));
    await opened.addin.getByRole('tab').first().click();
    const found = opened.addin.locator('[data-finding]');
    await found.first().waitFor();
    expect((await found.allTextContents()).join()).toContain(income + markup);
    expect(await harm(opened)).toEqual(none);
  });
});
