import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to, in short. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Tooltips stand outside of all landmarks while they show.
  await page.mouse.move(0, 0);
  await page.waitForFunction(() => ![...document.querySelectorAll<HTMLElement>('[role=tooltip]')].some((tooltip) => tooltip.checkVisibility()));
  await page.evaluate(axeSource);
  const results = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary ?? ''}`));
}
