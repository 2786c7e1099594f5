/** The page 文稿核对, as an accountant works with it. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describePane } from './describe-pane';

const report = [
  '一、基本情况',
  '2023年年初收入预算229.99万元，其中：一般公共预算拨款222.58万元，占96.78%；其他收入7.41万元，占0.32%。',
  '本单位在编在岗人员22人，其中：行政人员5人、事业人员16人。',
  '公务接待费支出决算为3.04万元，比上年减少19.66万元，下降86.6%。',
].join('\n');

const field = (page: Page) => page.getByRole('textbox', { name: /要核对的文稿|Text to check/ });
const mark = (page: Page, text: string) => page.locator('mark', { hasText: text });

describePane('the page of texts', ({ open }) => {
  it('marks every figure with its verdict, and tells the equation under the pointer and the focus', async () => {
    const { page, tab } = await open();
    await tab('文稿');
    await field(page).fill(report);
    await mark(page, '0.32%').waitFor();
    const verdict = (text: string) => mark(page, text).first().getAttribute('data-verdict');
    expect([await verdict('96.78%'), await verdict('0.32%'), await verdict('22人'), await verdict('222.58万元')]).toEqual(['consistent', 'wrong', 'wrong', 'consistent']);
    await mark(page, '0.32%').hover();
    await page.getByText('7.41 ÷ 229.99 = 3.22% ≠ 0.32%').first().waitFor();
    await mark(page, '229.99').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('222.58万元');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-description'))).toMatch(/^相符：/);
  });

  it('counts the figures by verdict, lists what is wrong, and leads to it', async () => {
    const { page, tab } = await open({ lang: 'en-US', book: 'none' });
    await tab('Text');
    await field(page).fill(report);
    await page.getByRole('heading', { name: 'Findings: 2' }).waitFor();
    const counts = await page.getByRole('list', { name: 'Results by figure' }).getByRole('listitem').allInnerTexts();
    expect(counts.map((text) => text.replace(/\s+/g, ' '))).toEqual([expect.stringMatching(/^Wrong ?[1-9]/), expect.stringMatching(/^Truncated/), expect.stringMatching(/^Consistent ?[1-9]/), expect.stringMatching(/^Undecided/)]);
    await page.getByRole('button', { name: 'Show “0.32%” in the text' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('0.32%');
  });

  it('holds the text against the open workbook, and leads to the cell', async () => {
    const { page, tab } = await open({ book: 'sample-corrected.xlsx' });
    await tab('文稿');
    await field(page).fill('“三公”经费预算6.50万元，决算4.89万元。');
    const cell = page.getByRole('listitem').getByRole('button', { name: /^定位 / }).first();
    await cell.click();
    expect(await page.evaluate(() => window.host.visited)).toHaveLength(1);
  });

  it('never loses the text, whatever page is opened; what was cleared comes back', async () => {
    const { page, tab } = await open();
    await tab('文稿');
    await field(page).fill(report);
    await tab('设置');
    await tab('文稿');
    expect(await field(page).inputValue()).toBe(report);
    await page.getByRole('button', { name: '清空' }).click();
    expect(await page.locator('mark').count()).toBe(0);
    await page.getByRole('button', { name: '恢复文稿' }).click();
    expect(await field(page).inputValue()).toBe(report);
    await mark(page, '0.32%').waitFor();
  });

  it('reads a text file in GB18030 and a Word file, and says so where it is neither', async () => {
    const { page, tab } = await open();
    await tab('文稿');
    const chooser = page.locator('input[type=file]');
    const word = zipSync({ 'word/document.xml': strToU8('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>收入5万元</w:t></w:r></w:p></w:body></w:document>') });
    await chooser.setInputFiles({ name: '说明.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(word) });
    await mark(page, '5万元').waitFor();
    await chooser.setInputFiles({ name: '表.txt', mimeType: 'text/plain', buffer: Buffer.from([0xca, 0xd5, 0xc8, 0xeb, 0x36, 0xcd, 0xf2, 0xd4, 0xaa]) });
    await mark(page, '6万元').waitFor();
    await chooser.setInputFiles({ name: '图.txt', mimeType: 'application/octet-stream', buffer: readFileSync('assets/icons/icon-32.png') });
    await page.getByText('图.txt里没有能读的文字').waitFor();
    expect(await field(page).inputValue()).toBe('收入6万元');
  });

  it('checks a text of a hundred pages in a thread of its own, and keeps what is typed meanwhile', async () => {
    const { page, tab } = await open();
    await tab('文稿');
    const right = report.replace('0.32%', '3.22%').replace('16人', '17人');
    const long = Array.from({ length: 500 }, (_, index) => right.replace('一、', `（${index}）`)).join('\n').slice(0, 62_000);
    await Promise.all([page.waitForEvent('worker'), field(page).fill(long)]);
    await field(page).press('End');
    await field(page).pressSequentially('又增加3万元。', { delay: 30 });
    await page.waitForFunction(() => document.querySelectorAll('mark').length > 3000);
    expect(await field(page).inputValue()).toBe(`${long}又增加3万元。`);
  });
});
