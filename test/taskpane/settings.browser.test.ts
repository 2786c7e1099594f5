/** The pages of settings and of ratios, as a user works with them. */
import { readFileSync } from 'node:fs';
import { describePane } from './describe-pane';

describePane('the settings and scores', ({ open }) => {
  describe('settings', () => {
    it('warn of what live checking may cost in an old Excel, where it is off', async () => {
      const { page, tab } = await open({ old: true });
      await tab('设置');
      const live = page.getByRole('switch', { name: '边改边核' });
      expect(await live.isChecked()).toBe(false);
      await page.getByText('可能清空“撤销”记录').waitFor();
      await live.click();
      await page.waitForFunction(() => window.session.state.kept.live);
    });

    it('keep limits, and refuse what is none', async () => {
      const { page, tab } = await open();
      await tab('设置');
      const limit = page.getByRole('textbox', { name: '预算调整率高于' });
      await limit.fill('-1');
      await page.getByText('请输入不小于 0 的数').waitFor();
      await limit.fill('900');
      await limit.press('Enter');
      await page.waitForFunction(() => window.session.state.kept.profile.thresholds.adjustmentRate === 900 && window.session.state.findings.open.length === 6);
      await page.getByRole('button', { name: '恢复默认值' }).click();
      await page.waitForFunction(() => window.session.state.findings.open.length === 7);
    });

    it('list what was recognised, and correct it for good', async () => {
      const { page, tab } = await open();
      await tab('设置');
      await page.getByRole('button', { name: /^已认出\d+张/ }).click();
      await page.getByRole('button', { name: '定位 收入!A3:G10' }).click();
      expect(await page.evaluate(() => window.host.visited)).toEqual([{ sheet: '收入', address: 'A3:G10' }]);
      await page.getByRole('button', { name: '更正收入!A3:G10' }).click();
      await page.getByRole('combobox', { name: '收入!A3:G10是' }).selectOption({ label: '不核对这个区域' });
      await page.getByRole('button', { name: '指定', exact: true }).click();
      await page.waitForFunction(() => window.session.state.findings.open.length === 6 && window.host.state?.includes('"area":"A3:G10"'));
      await page.getByRole('button', { name: '取消指定' }).click();
      await page.waitForFunction(() => window.session.state.findings.open.length === 7);
    });

    it('say what the selected cells are', async () => {
      const { page, tab } = await open();
      await tab('设置');
      await page.getByRole('button', { name: '指定选中的单元格' }).click();
      await page.getByText('没有选中的区域').waitFor();
      await page.evaluate(() => void window.host.visited.push({ sheet: '收入', address: 'A3:G10' }));
      await page.getByRole('button', { name: '指定选中的单元格' }).click();
      await page.getByRole('combobox', { name: '收入!A3:G10是' }).selectOption({ label: '支出表' });
      await page.getByRole('button', { name: '指定', exact: true }).click();
      await page.waitForFunction(() => window.session.state.kept.assignments[0]?.role === 'expenditure');
    });

    it('turn rules off or make them weigh less', async () => {
      const { page, tab } = await open();
      await tab('设置');
      await page.getByRole('button', { name: /^合计/ }).click();
      await page.getByRole('combobox', { name: '合计与分项' }).selectOption({ label: '关闭' });
      await page.waitForFunction(() => window.session.state.findings.open.every(({ rule }) => rule !== 'parts-of-total'));
      await page.getByRole('button', { name: /^合计.*改了1条/ }).waitFor();
      await page.getByRole('combobox', { name: '合计与分项' }).selectOption({ label: '错误（默认）' });
      await page.waitForFunction(() => window.session.state.kept.profile.rules.size === 0);
    });

    it('go out as a file and come in from one; a bad one is told in a sentence and changes nothing', async () => {
      const { page, tab } = await open();
      await tab('设置');
      const chooser = page.locator('input[type=file]');
      await chooser.setInputFiles({ name: '坏.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"heji-profile","version":1,"rules":{"no-such-rule":"off"}}') });
      await page.getByText('坏.json里的“rules.no-such-rule”不认识').waitFor();
      await chooser.setInputFiles({ name: '某局.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"heji-profile","version":1,"name":"某市财政局","jurisdiction":"hunan","rules":{"parts-of-total":"info"}}') });
      await page.getByText('采用：某市财政局').waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出设置' }).click()]);
      expect(download.suggestedFilename()).toBe('某市财政局.json');
      expect(JSON.parse(readFileSync((await download.path())!, 'utf8'))).toMatchObject({ jurisdiction: 'hunan', rules: { 'parts-of-total': 'info' } });
      await page.getByRole('button', { name: '全部恢复默认' }).click();
      await page.waitForFunction(() => window.session.state.kept.profile.name === '');
    });

    it('take formulas in the trade’s notation, and say where one is wrong', async () => {
      const { page, tab } = await open();
      await tab('设置');
      const formula = page.getByRole('textbox', { name: '公式' });
      await formula.fill('1行 = (2+3航');
      await page.getByText('第10个字符“航”处有误').waitFor();
      await page.getByRole('textbox', { name: '表名' }).fill('收入');
      await formula.fill('1行1栏 ≤ 100');
      await formula.press('Enter');
      await page.getByRole('button', { name: '删除公式 1行1栏 ≤ 100' }).waitFor();
      await page.waitForFunction(() => window.session.state.findings.open.some(({ rule }) => rule === 'own-formula'));
      await page.getByRole('button', { name: '写成工作表' }).click();
      await page.waitForFunction(() => window.host.sheetNames.includes('校验公式'));
      await page.getByText('“校验公式”工作表里另有1个公式').waitFor();
    });
  });

  describe('scores', () => {
    it('are computed again beside those that were given', async () => {
      const { page, tab } = await open();
      await tab('比率');
      await page.getByRole('button', { name: /项得分都与重算一致/ }).click();
      await page.getByRole('button', { name: /受扶持创业家庭人均年增收/ }).click();
      await page.getByText('按完成值与指标值的比例记分').waitFor();
      await page.getByRole('button', { name: '定位 绩效指标!F38' }).click();
      expect(await page.evaluate(() => window.host.visited)).toEqual([{ sheet: '绩效指标', address: 'F38' }]);
      await page.evaluate(() => window.host.edit({ sheet: '绩效指标', address: 'M38' }, { kind: 'number', number: 5 }));
      await page.getByLabel('与重算不一致').waitFor();
    });
  });
});
