/** The pane as a user meets it: in a browser, under the add-in's own content policy, over a workbook in memory. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describePane } from './describe-pane';
import { violations } from './violations';

describePane('the pane', ({ open, visit }) => {
  describe('for everybody', () => {
    const pages = ['问题', '比率', '报告', '文稿', '设置'] as const;

    it.each(['light', 'dark'] as const)('breaks no rule of accessibility in the %s theme', async (scheme) => {
      const pane = await open({ scheme });
      for (const name of pages) {
        await pane.tab(name);
        if (name === '问题') await pane.page.getByRole('button', { name: '解释' }).click();
        if (name === '比率') {
          await pane.page.getByRole('button', { name: /预算调整率/ }).click();
          await pane.page.getByRole('button', { name: /项得分都与重算一致/ }).click();
          await pane.page.getByRole('button', { name: /受扶持创业家庭/ }).click();
        }
        if (name === '文稿') {
          await pane.page.getByRole('textbox', { name: '要核对的文稿' }).fill('年初收入预算229.99万元，其中：一般公共预算拨款222.58万元，占96.78%；其他收入7.41万元，占0.32%。');
          await pane.page.getByRole('heading', { name: '问题1处' }).waitFor();
        }
        if (name === '设置') {
          for (const folded of [/^已认出/, /^评分/, /^合计/]) await pane.page.getByRole('button', { name: folded }).click();
          await pane.page.getByRole('button', { name: '更正收入!A3:G10' }).click();
          await pane.page.getByRole('textbox', { name: '公式' }).fill('1行 =');
        }
        expect([name, await violations(pane.page)]).toEqual([name, []]);
      }
      const first = await open({ scheme, book: 'none' });
      expect(await violations(first.page)).toEqual([]);
    });

    it('breaks none either while something is asked, ignored, searched for or has failed', async () => {
      const pane = await open({ old: true });
      await pane.page.keyboard.press('Control+f');
      await pane.page.locator('[data-finding]').first().focus();
      await pane.page.keyboard.press('Control+f');
      await pane.page.getByRole('searchbox').fill('收入');
      await pane.page.getByRole('button', { name: '忽略' }).click();
      await pane.page.getByRole('textbox', { name: '为什么可以忽略？' }).waitFor();
      await pane.page.evaluate(() => void (window.host.failNext = 'protected'));
      await pane.page.getByRole('button', { name: '在表中标出' }).click();
      await pane.page.getByText('没有完成').waitFor();
      expect(await violations(pane.page)).toEqual([]);
    });

    it.each(pages)('lets the keyboard reach everything on the page %s', async (name) => {
      const { page, tab } = await open();
      await tab(name);
      expect(await unreached(page)).toEqual([]);
    });

    it('keeps its words inside the narrowest pane', async () => {
      for (const lang of ['zh-CN', 'en-US'] as const) {
        const { page, tab } = await open({ lang, width: 320 });
        for (const name of lang === 'zh-CN' ? pages : (['Findings', 'Ratios', 'Report', 'Text', 'Settings'] as const)) {
          await tab(new RegExp(`^${name}`));
          const wider = await page.evaluate(() => [...document.querySelectorAll('main *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5).map((element) => element.outerHTML.slice(0, 120)));
          expect([lang, name, wider]).toEqual([lang, name, []]);
        }
      }
    });
  });

  describe('findings', () => {
    it('stand gravest first, one open, with the equation, its cells and what to do', async () => {
      const { page, card } = await open();
      expect(await page.locator('[data-finding]').count()).toBe(7);
      expect(await page.locator('[data-finding][aria-expanded=true]').count()).toBe(1);
      await page.locator('[data-finding]', { hasText: '其他收入 年初预算占比' }).click();
      const open_ = card('其他收入 年初预算占比');
      expect(await open_.getByRole('row').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/÷\s*本年收入合计 年初预算数\s*229\.99\s*万元\s*B4/), expect.stringMatching(/算得\s*3\.22\s*%/), expect.stringMatching(/相差\s*−2\.90\s*个百分点/)]));
      expect(await open_.getByText('各项占比相加是97.10%').count()).toBe(1);
      await open_.getByRole('button', { name: '定位 收入!B4' }).click();
      expect(await page.evaluate(() => window.host.visited)).toEqual([{ sheet: '收入', address: 'B4' }]);
    });

    it('are mended by a suggestion, and put back', async () => {
      const { page } = await open();
      await page.locator('[data-finding]', { hasText: '其他收入 年初预算占比' }).click();
      await page.getByRole('button', { name: '采用建议：收入!C10改为3.22%' }).click();
      await page.getByText('收入!C10已由0.32%改为3.22%').waitFor();
      expect(await page.locator('[data-finding]').count()).toBe(6);
      await page.keyboard.press('Control+z');
      await page.waitForFunction(() => document.querySelectorAll('[data-finding]').length === 7);
    });

    it('are ignored for a reason, and listed again', async () => {
      const { page } = await open();
      await page.locator('[data-finding]').first().focus();
      await page.keyboard.press('Control+i');
      await page.getByRole('textbox').fill('有一人借调');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('button', { name: '已忽略1处' }).click();
      await page.getByText('原因：有一人借调').waitFor();
      await page.getByRole('button', { name: '恢复提示' }).click();
      await page.waitForFunction(() => document.querySelectorAll('[data-finding]').length === 7);
    });

    it('are filtered by severity and by words, and grouped by sheet', async () => {
      const { page } = await open();
      const shown = () => page.locator('[data-finding]').count();
      await page.getByRole('button', { name: '提醒 3' }).click();
      expect(await shown()).toBe(3);
      await page.getByRole('button', { name: '提醒 3' }).click();
      await page.getByRole('button', { name: '查找问题' }).click();
      await page.getByRole('searchbox').fill('229.99 占比');
      expect(await shown()).toBe(1);
      await page.getByRole('searchbox').fill('没有这个词');
      await page.getByRole('button', { name: '显示全部' }).click();
      expect(await shown()).toBe(7);
      await page.getByRole('button', { name: '按工作表分组' }).click();
      expect(await page.locator('main h2').allInnerTexts()).toEqual(['单位信息', '收入', '基本支出', '预算调整', '绩效指标'].map((name) => expect.stringContaining(name)));
    });

    it('follow the workbook as it is edited', async () => {
      const { page } = await open();
      await page.evaluate(() => window.host.edit({ sheet: '单位信息', address: 'C17' }, { kind: 'number', number: 17 }));
      await page.waitForFunction(() => document.querySelectorAll('[data-finding]').length === 6);
    });

    it('are walked through with the arrow keys', async () => {
      const { page } = await open();
      await page.locator('[data-finding]').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await page.locator('[data-finding]').nth(2).getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Control+g');
      expect(await page.evaluate(() => window.host.visited.length)).toBe(1);
    });

    it('are none in the mended sample but its open questions, and that is said', async () => {
      const { page } = await open({ book: 'sample-corrected.xlsx' });
      expect(await page.locator('[data-finding]').count()).toBe(0);
      await page.getByRole('heading', { name: '没有发现问题' }).waitFor();
    });
  });

  describe('the report', () => {
    it('says what is missing and where to write it, and leads to its sections once it is written', async () => {
      const { page, tab } = await open();
      await tab('报告');
      await page.getByRole('button', { name: '去填写' }).click();
      expect(await page.evaluate(() => window.host.visited.at(-1)?.sheet)).toBe('文字材料');
      await page.getByRole('button', { name: '生成报告' }).click();
      await page.getByText('报告已写入').first().waitFor();
      await page.getByRole('button', { name: '（二）职能职责' }).click();
      expect(await page.evaluate(() => window.host.visited.at(-1)?.sheet)).toBe('绩效自评报告');
      await page.getByRole('button', { name: '重新生成报告' }).click();
      await page.getByText('改过的文字都会保留').waitFor();
      await page.getByRole('button', { name: '先不更新' }).click();
      expect(await page.getByText('改过的文字都会保留').count()).toBe(0);
    });

    it('leads from a section to the finding that concerns it', async () => {
      const { page, tab } = await open();
      await tab('报告');
      await page.getByRole('button', { name: '1处问题' }).nth(1).click();
      await page.locator('[data-finding][aria-expanded=true]').waitFor();
      expect(await page.getByRole('tab', { name: '问题' }).getAttribute('aria-selected')).toBe('true');
    });
  });

  describe('an empty workbook', () => {
    it('is offered the template and the sample', async () => {
      const { page } = await open({ book: 'none' });
      await page.getByRole('button', { name: /填好的示例/ }).click();
      await page.locator('[data-finding]').first().waitFor();
      expect(await page.evaluate(() => window.host.sheetNames)).toContain('收入');
    });
  });

  describe('an old browser', () => {
    it('says what to install instead of staying blank', async () => {
      const page = await visit('old-browser');
      await page.getByText('需要 Microsoft Edge WebView2').waitFor();
      expect(await page.getByText('正在打开核绩').isVisible()).toBe(false);
      expect(readFileSync(join(__dirname, '../../src/taskpane/browser-check.js'), 'utf8')).not.toMatch(/=>|`|\b(?:const|let|class|async)\b/);
      await page.close();
    });
  });

  describe('when things go wrong', () => {
    it('says what failed and what to do, until it is read', async () => {
      const { page } = await open();
      await page.evaluate(() => void (window.host.failNext = 'busyEditing'));
      await page.keyboard.press('F9');
      await page.locator('[data-finding]').first().focus();
      await page.keyboard.press('F9');
      await page.evaluate(() => void (window.host.failNext = 'protected'));
      await page.getByRole('button', { name: '在表中标出' }).click();
      await page.getByText('请在“审阅”选项卡撤销保护后重试').waitFor();
      await page.getByRole('button', { name: '知道了' }).click();
      expect(await page.getByText('没有完成').count()).toBe(0);
    });

    it('can give up a check that takes long', async () => {
      const { page } = await open();
      await page.evaluate(() => {
        window.host.hold = new Promise(() => undefined);
        void window.session.check();
      });
      await page.getByRole('progressbar').waitFor();
      await page.getByRole('button', { name: '取消' }).click();
      await page.waitForFunction(() => window.session.state.activity === 'idle');
      expect(await page.locator('[data-finding]').count()).toBe(7);
    });

    it('says that a workbook is read-only, and that formulas may be stale', async () => {
      const { page } = await open({ readOnly: true });
      await page.getByText('只读方式打开').waitFor();
      await page.evaluate(() => {
        window.host.calculation = 'manual';
        void window.session.check();
      });
      await page.getByText('手动计算模式').waitFor();
    });
  });
});


/** What can be used but neither Tab nor the arrow keys of its group come by. */
async function unreached(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    const usable = [...document.querySelectorAll<HTMLElement>('button, a[href], input, textarea, select, [tabindex="0"]')].filter((element) => element.offsetParent !== null && !element.matches(':disabled, [role=tab], [aria-hidden=true], [data-tabster-dummy]'));
    for (const element of usable) element.dataset.unreached = '';
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const count = await page.locator('[data-unreached]').count();
  for (let presses = 0; presses < count + 20; presses += 1) {
    await page.keyboard.press('Tab');
    await page.evaluate(() => document.activeElement?.removeAttribute('data-unreached'));
  }
  return page.locator('[data-unreached]').evaluateAll((elements) => elements.map((element) => element.outerHTML.slice(0, 160)));
}
