/** What the page of ratios draws, and says beside it. */
import { describePane } from './describe-pane';
import { violations } from './violations';

describePane('the drawings', ({ open }) => {
  it.each([['light', 320], ['dark', 450]] as const)('have every figure beside its bar, in the %s theme at %i pixels', async (scheme, width) => {
    const { page, tab } = await open({ scheme, width });
    await tab('比率');
    const funds = page.getByRole('list', { name: '收入：从年初预算到决算' });
    expect(await funds.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^一般公共预算拨款\s+年初预算数\s+222\.58万元\s+全年预算数\s+1,?763\.44万元\s+决算数\s+1,?763\.44万元$/),
      expect.stringMatching(/^政府性基金预算拨款\s+全年预算数\s+232\.35万元\s+决算数\s+232\.35万元$/),
      expect.stringMatching(/^其他收入\s+年初预算数\s+7\.41万元/),
    ]);
    const wide = (await page.locator('ul[aria-label="收入：从年初预算到决算"] svg').first().boundingBox())!.width;
    const bars = await page.locator('ul[aria-label="收入：从年初预算到决算"] svg rect').evaluateAll((rects) => rects.map((rect) => rect.getBoundingClientRect().width));
    [222.58, 1763.44, 1763.44, 232.35, 232.35].forEach((amount, index) => expect(Math.abs(bars[index]! / wide - Math.max(amount / 1763.44, 0.01))).toBeLessThan(0.02));
    const completed = page.getByRole('list', { name: '定量指标完成率' });
    const before = await completed.getByRole('listitem').count();
    await completed.getByRole('button').click();
    expect(await completed.getByRole('listitem').count()).toBeGreaterThan(before);
    expect(await violations(page)).toEqual([]);
  });
});
