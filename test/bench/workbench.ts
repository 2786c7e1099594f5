/** How the workbench scrolls, in a browser that draws without a graphics card. */
import { findBrowser, launchBrowser } from '../tools/browser';
import { OnThePage } from '../workbench/on-the-page';
import { largeWorkbook, scrolling, tell } from '../workbench/scrolling';
import { serveWorkbench } from '../workbench/serve-workbench';

export async function workbench(print: (line: string) => void): Promise<void> {
  if (!findBrowser()) return print('workbench                  not measured: no browser here');
  const [served, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
  const person = new OnThePage(await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' }));
  await person.open(served.origin);
  await person.openFile('large.xlsx', largeWorkbook());
  await person.page.locator('.file-name', { hasText: 'large.xlsx' }).waitFor();
  await person.page.waitForTimeout(2000);
  print(`workbench                  scrolling 110,000 cells: ${tell(await scrolling(person.page))}`);
  await browser.close();
  await served.close();
}
