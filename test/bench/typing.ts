/** Whether one can type in the pane while it checks a text of a hundred pages, in a browser. */
import type { Frame } from 'playwright-core';
import { spreadOf } from './timing';
import { pagesOf } from './texts';

declare global {
  interface Window {
    /** In milliseconds: work of the page that kept it from answering, and how long a key was waited for until the next frame. */
    felt: { readonly tasks: number[]; readonly keys: number[] };
  }
}

/** Keys are pressed as by a quick typist. */
const pause = 80;
const typed = ' 1234567890'.repeat(5);

export async function typingWhileChecked(pane: Frame): Promise<string> {
  await pane.getByRole('tab', { name: /文稿/ }).click();
  const field = pane.getByRole('textbox', { name: '要核对的文稿' });
  await pane.evaluate(() => {
    const felt: Window['felt'] = (window.felt = { tasks: [], keys: [] });
    new PerformanceObserver((list) => felt.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ['longtask'] });
    document.addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => felt.keys.push(performance.now() - timeStamp))));
  });
  const text = pagesOf(100);
  const begun = performance.now();
  // Pasted, it keeps Chromium busy for seconds in any text field of any page.
  await pane.locator('input[type=file]').setInputFiles({ name: '报告.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await field.press('ControlOrMeta+End');
  await field.pressSequentially(typed, { delay: pause });
  await pane.waitForFunction((marks) => document.querySelectorAll('mark').length >= marks, Math.floor(text.length / 20));
  const shown = performance.now() - begun;
  const { tasks, keys } = await pane.evaluate(() => window.felt);
  const { median, p99 } = spreadOf(keys);
  return `100 pages opened, and typed in for ${typed.length * pause} ms: checked and drawn after ${shown.toFixed(0)} ms · the page busy for ${Math.max(0, ...tasks).toFixed(0)} ms at a time at most · a key is drawn after ${median.toFixed(0)} ms, the slowest of ${keys.length} after ${p99.toFixed(0)} ms`;
}
