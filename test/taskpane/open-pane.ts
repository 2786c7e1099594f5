/** The pane in a browser, and what went wrong on its page. */
import type { Browser, Locator, Page } from 'playwright-core';

export interface OpenOptions {
  readonly lang?: 'zh-CN' | 'en-US';
  readonly scheme?: 'light' | 'dark';
  /** A file of assets/workbooks, or `none`. */
  readonly book?: string;
  /** An Excel whose undo stack suffers. */
  readonly old?: boolean;
  readonly readOnly?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
  readonly forcedColors?: 'active';
}

export interface OpenPane {
  readonly page: Page;
  /** Errors of the console and of scripts, breaches of the content policy among them. */
  readonly complaints: string[];
  /** Requests to anywhere but the pane's own origin. */
  readonly strays: string[];
  tab(name: string | RegExp): Promise<void>;
  card(title: string): Locator;
}

export async function openPane(browser: Browser, origin: string, { width = 360, height = 800, scale = 1, forcedColors, ...asked }: OpenOptions = {}): Promise<OpenPane> {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme: asked.scheme ?? 'light', forcedColors, reducedMotion: 'reduce', timezoneId: 'Asia/Shanghai' });
  await page.clock.setFixedTime('2024-03-15T09:26:00+08:00');
  const complaints: string[] = [];
  const strays: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => request.url().startsWith(origin) || request.url().startsWith('data:') || strays.push(request.url()));
  const query = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)]));
  await page.goto(`${origin}?${query}`);
  await page.waitForFunction(() => window.session?.state.checkedAt);
  await page.locator('main :is(h2, h3, p)').first().waitFor();
  return {
    page,
    complaints,
    strays,
    async tab(name) {
      await page.getByRole('tab', { name }).click();
      await page.locator('main :is(h2, p)').first().waitFor();
    },
    card: (title) => page.locator('li', { has: page.locator('[data-finding]', { hasText: title }) }),
  };
}
