/** How soon the pane can be used, and how soon it answers an edit: the production build in a browser, around a simulated Excel. */
import { readFileSync, rmSync } from 'node:fs';
import { productionBuild } from '../end-to-end/production-build';
import { openExcelOnline } from '../excel-simulator/transports/chromium';
import { findBrowser } from '../tools/browser';
import { typingWhileChecked } from './typing';

export async function pane(print: (line: string) => void): Promise<void> {
  if (!findBrowser()) return print('pane                       not measured: no browser here');
  const folder = await productionBuild('taskpane');
  const opening = performance.now();
  const online = await openExcelOnline({ addin: folder, page: '/taskpane.html', workbook: readFileSync('assets/workbooks/sample.xlsx') });
  const share = online.addin.locator('button[data-finding^="share-of-total:"]').first();
  await share.waitFor();
  const usable = performance.now() - opening;
  await online.press('toggleLive');
  const typing = performance.now();
  online.workbook.type('收入', 'C10', '3.22%');
  await share.waitFor({ state: 'detached' });
  const settled = performance.now() - typing;
  print(`pane                       findings shown after ${usable.toFixed(0)} ms, browser start included · an edit is settled after ${settled.toFixed(0)} ms, 40 of them waited for what Excel tells along with it`);
  print(`texts in the pane          ${await typingWhileChecked(online.addin)}`);
  await online.stop();
  rmSync(folder, { recursive: true, force: true });
}
