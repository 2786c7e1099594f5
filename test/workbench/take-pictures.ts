/** Takes the pictures that stand in the README: `npx tsx test/workbench/take-pictures.ts`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../tools/browser';
import { OnThePage } from './on-the-page';
import { serveWorkbench } from './serve-workbench';

const folder = join(__dirname, '../../docs/images');
const pictures = [
  { name: 'workbench-1280', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'workbench-1280-dark', width: 1280, height: 800, colorScheme: 'dark' },
  { name: 'workbench-1920', width: 1920, height: 1080, colorScheme: 'light' },
  { name: 'workbench-1920-dark', width: 1920, height: 1080, colorScheme: 'dark' },
] as const;

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [served, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
  for (const { name, width, height, colorScheme } of pictures) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'zh-CN' });
    const person = new OnThePage(await context.newPage());
    await person.open(served.origin);
    await person.page.getByRole('button', { name: '开始使用' }).click();
    await person.page.locator('[data-finding]').filter({ hasText: '其他收入 年初预算占比' }).click();
    await person.page.locator('#pane').getByRole('button', { name: '定位', exact: true }).click();
    await person.page.waitForTimeout(500);
    await person.page.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
  }
  await browser.close();
  await served.close();
}

void takePictures();
