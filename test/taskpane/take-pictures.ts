/** Takes the pictures of the pane that the documentation shows: `npm run pictures`. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../tools/browser';
import { editAndOvertake } from './edited-report';
import { openPane, type OpenOptions, type OpenPane } from './open-pane';
import { servePane } from './serve-pane';

const folder = resolve(__dirname, '../../docs/images');

interface Picture extends OpenOptions {
  readonly name: string;
  prepare?(pane: OpenPane): Promise<void>;
}

const openFinding = (title: string) => ({ page }: OpenPane) => page.locator('[data-finding]', { hasText: title }).click();

const narrative = [
  '（三）财务情况',
  '2023年年初收入预算229.99万元，其中：一般公共预算拨款222.58万元，占96.78%；其他收入7.41万元，占0.32%。年初支出预算229.99万元，全年支出决算2015.65万元。',
  '公务接待费支出决算为3.04万元，比上年减少19.66万元，下降86.6%。培训36人，每人260元，共支出0.94万元，占培训经费 %。',
].join('\n');

const checkedText = (name: string) => async ({ page, tab }: OpenPane) => {
  await tab(name);
  await page.getByRole('textbox').fill(narrative);
  await page.locator('mark').first().waitFor();
};

const pictures: readonly Picture[] = [
  { name: 'findings-320', width: 320 },
  { name: 'findings-450', width: 450, prepare: openFinding('其他收入 年初预算占比') },
  { name: 'findings-450-dark', width: 450, scheme: 'dark', prepare: openFinding('年中预算调整合计 年初预算数') },
  { name: 'findings-320-dark-en', width: 320, scheme: 'dark', lang: 'en-US', prepare: openFinding('基本支出合计 决算数') },
  {
    name: 'ratios-450',
    width: 450,
    prepare: async ({ tab, page }) => {
      await tab('比率');
      await page.getByRole('button', { name: /预算调整率/ }).click();
    },
  },
  { name: 'report-320', width: 320, prepare: ({ tab }) => tab('报告') },
  {
    name: 'report-conflict-450',
    width: 450,
    book: 'sample-corrected.xlsx',
    prepare: async (pane) => {
      await editAndOvertake(pane);
      await pane.tab(/报告/);
    },
  },
  { name: 'report-450-dark-en', width: 450, scheme: 'dark', lang: 'en-US', prepare: ({ tab }) => tab('Report') },
  { name: 'text-450', width: 450, height: 900, prepare: checkedText('文稿') },
  { name: 'text-320', width: 320, height: 900, prepare: checkedText('文稿') },
  { name: 'text-450-dark-en', width: 450, height: 900, scheme: 'dark', lang: 'en-US', prepare: checkedText('Text') },
  { name: 'settings-450-en', width: 450, lang: 'en-US', old: true, prepare: ({ tab }) => tab('Settings') },
  { name: 'first-run-320', width: 320, height: 480, book: 'none' },
];

async function take(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [served, browser] = await Promise.all([servePane(), launchBrowser()]);
  for (const { name, prepare, ...options } of pictures) {
    const pane = await openPane(browser, served.origin, { height: 700, scale: 1.5, ...options });
    await prepare?.(pane);
    await pane.page.mouse.move(0, 0);
    await pane.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await pane.page.waitForTimeout(500);
    await pane.page.screenshot({ path: join(folder, `pane-${name}.png`) });
    await pane.page.close();
  }
  await browser.close();
  await served.close();
}

void take();
