/** The guide walked through in its order by somebody who has the release and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readText } from '../../src/hosts/files/read-text';
import { describeInBrowser, launchBrowser } from '../tools/browser';
import { OnThePage } from '../workbench/on-the-page';
import { serveRelease, type ServedRelease } from './released';

jest.setTimeout(120_000);

const site = join(process.env.HEJI_RELEASE!, 'site');
const guide = readFileSync(join(site, 'help/index.html'), 'utf8');

describeInBrowser('the guide', () => {
  let served: ServedRelease;
  let browser: Browser;
  let page: Page;
  let person: OnThePage;
  const pane = () => page.locator('#pane');
  /** Presses what the guide names. */
  const press = (name: string) => {
    expect(guide).toContain(name);
    return page.getByRole('button', { name, exact: true }).first().click();
  };
  const turnTo = (tab: string) => {
    expect(guide).toContain(tab);
    return pane().getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
  };
  /** The name of the file that is saved. */
  const save = async () => {
    const saving = page.waitForEvent('download');
    await press('保存');
    return (await saving).suggestedFilename();
  };
  const reportCell = (words: string) => page.locator('.cell', { hasText: words }).first();

  beforeAll(async () => {
    [served, browser] = await Promise.all([serveRelease(site), launchBrowser()]);
    page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })).newPage();
    person = new OnThePage(page);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  test('names buttons of the ribbon as the manifest has them', () => {
    const manifest = readFileSync(join(site, 'manifest.xml'), 'utf8');
    for (const label of ['绩效自评', '打开核对窗格', '插入模板']) expect([guide.includes(label), manifest.includes(`DefaultValue="${label}"`)]).toEqual([true, true]);
  });

  test('1, 2: the workbench opens with the sample, already checked, and offers the template', async () => {
    await person.open(`${served.origin}workbench/`);
    await press('开始使用');
    expect(await pane().getByText(/个数字 · \d+个关系/).count()).toBe(1);
    for (const button of ['边改边核', '立即核对']) expect([guide.includes(`“${button}”`), await pane().getByRole('button', { name: new RegExp(button) }).count()]).toEqual([true, 1]);
    expect([guide.includes('“模板”'), await page.getByRole('button', { name: '模板', exact: true }).count()]).toEqual([true, 1]);
  });

  test('3: a finding says what the guide says it does, and is accepted, taken back and explained', async () => {
    await page.locator('[data-finding]').filter({ hasText: '其他收入 年初预算占比' }).click();
    const card = pane().locator('li', { hasText: '其他收入 年初预算占比' }).first();
    for (const words of ['算得', '填报', '相差', '很可能错在这里', '由此引起']) {
      expect(guide).toContain(words);
      await card.getByText(words).first().waitFor();
    }
    await press('定位');
    expect(await page.getByLabel('单元格地址').inputValue()).toBe('C10');
    await press('解释');
    await card.getByText('每个数是怎么读的').waitFor();
    await card.getByRole('button', { name: /采用/ }).first().click();
    await person.checked();
    expect(await person.cell('C10')).toBe('3.22%');
    await pane().getByRole('button', { name: '撤销' }).first().click();
    await person.checked();
    expect(await person.cell('C10')).toBe('0.32%');
  });

  test('4: the report is written, goes into Word, and is saved with the workbook', async () => {
    await turnTo('报告');
    await press('生成报告');
    await page.getByRole('tab', { name: '绩效自评报告', selected: true }).waitFor();
    const exporting = page.waitForEvent('download');
    await press('导出 Word');
    const word = await exporting;
    expect(readText(word.suggestedFilename(), readFileSync(await word.path()))).toContain('3.22%');
    expect(await save()).toMatch(/\.xlsx$/);
  });

  test('4: a text is checked, and is still there after a look elsewhere', async () => {
    await turnTo('文稿');
    await page.getByLabel('要核对的文稿').fill('2023年年初预算收入229.99万元，其中：一般公共预算拨款222.58万元，占96.78%；其他收入7.41万元，占0.32%。');
    await pane().getByText('问题1处').waitFor();
    await turnTo('设置');
    await turnTo('文稿');
    await pane().getByText('问题1处').waitFor();
  });

  test('5: what the user wrote into the report stays when it is written again', async () => {
    await turnTo('报告');
    const place = await reportCell('编制').getAttribute('data-at');
    const own = '这一句是本单位自己写的。';
    await person.goTo(place!);
    await person.type(own);
    await press('重新生成报告');
    const question = page.getByRole('button', { name: '更新', exact: true });
    await question.or(reportCell(own)).first().waitFor();
    if (await question.isVisible()) await question.click();
    await person.checked();
    expect(await reportCell(own).count()).toBe(1);
    await save();
  });

  test('6: an old workbook gets the sentence, and the settings lead back to the guide', async () => {
    await person.openFile('旧表.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await page.getByText('另存为 .xlsx').first().waitFor();
    await turnTo('设置');
    const link = pane().getByRole('link', { name: '使用说明' });
    const address = new URL((await link.getAttribute('href'))!, page.url());
    expect(await (await fetch(address)).text()).toBe(guide);
  });
});
