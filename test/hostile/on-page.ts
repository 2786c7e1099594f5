/** What no file may bring about on a page. */
import type { Frame, Page } from 'playwright-core';

/** Markup that would show itself: by what it asks for, what it says, or what it leaves in the page. */
export const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>&lt;b&gt;';

/** What happened on the page that should not have, from now on: requests, errors, dialogs, crashes. */
export function listenForHarm(page: Page): string[] {
  const harm: string[] = [];
  page.on('request', (request) => harm.push(`asked for ${request.url()}`));
  page.on('pageerror', (error) => harm.push(error.message));
  page.on('crash', () => harm.push('the page crashed'));
  page.on('dialog', (dialog) => (harm.push(`said ${dialog.message()}`), void dialog.dismiss()));
  return harm;
}

export interface Injected {
  readonly elements: readonly string[];
  /** What the prototypes of all objects and lists have of their own that can be enumerated. */
  readonly prototypes: readonly string[];
}

export const nothingInjected: Injected = { elements: [], prototypes: [] };

export function injectedInto(page: Page | Frame): Promise<Injected> {
  return page.evaluate(() => ({
    elements: [...document.querySelectorAll('script:not([src]), iframe, object, embed, img, a[href^="javascript:"]')].map(({ outerHTML }) => outerHTML),
    prototypes: [Object.prototype, Array.prototype].flatMap((prototype) => Object.keys(prototype)),
  }));
}
