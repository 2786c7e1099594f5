/** Tests of the pane in a browser: one page served and one browser for all of a file; nothing may go wrong on a page unseen. */
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, launchBrowser } from '../tools/browser';
import { openPane, type OpenOptions, type OpenPane } from './open-pane';
import { servePane, type ServedPane } from './serve-pane';

interface Ground {
  open(options?: OpenOptions): Promise<OpenPane>;
  /** An empty page beside the pane, at an address below its origin. */
  visit(path: string): Promise<Page>;
}

export function describePane(name: string, tests: (ground: Ground) => void): void {
  describeInBrowser(name, () => {
    let served: ServedPane;
    let browser: Browser;
    const opened: OpenPane[] = [];
    const open = async (options?: OpenOptions) => {
      const pane = await openPane(browser, served.origin, options);
      opened.push(pane);
      return pane;
    };

    beforeAll(async () => {
      [served, browser] = await Promise.all([servePane(), launchBrowser()]);
    }, 180_000);

    afterAll(async () => {
      await browser?.close();
      await served?.close();
    });

    afterEach(async () => {
      for (const { page, complaints, strays } of opened.splice(0)) {
        expect({ complaints, strays }).toEqual({ complaints: [], strays: [] });
        await page.close();
      }
    });

    tests({
      open,
      async visit(path) {
        const page = await browser.newPage();
        await page.goto(served.origin + path);
        return page;
      },
    });
  });
}
