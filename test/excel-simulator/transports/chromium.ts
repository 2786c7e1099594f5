import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../tools/browser';
import type { StartOptions } from '../index';
import { startSimulator } from '../index';
import { OFFICE_JS_FOLDER } from '../office-js';
import type { Excel } from '../excel';
import { User } from '../user';
import { serve } from './https-server';
import { OfficeOnline } from './office-online';

export interface OnlineOptions extends StartOptions {
  /** The folder of the built add-in, or its pages as texts by path. */
  readonly addin: string | Readonly<Record<string, string>>;
  /** The task pane's page: `/taskpane.html`. */
  readonly page: string;
  /** `zh-CN` where absent. */
  readonly locale?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Excel on the web with an add-in in its task pane, in a real browser. */
export interface ExcelOnline {
  /** The page that plays Excel; the add-in is a frame in it. */
  readonly page: Page;
  readonly addin: Frame;
  readonly workbook: User;
  readonly ledger: Excel['ledger'];
  readonly faults: Excel['faults'];
  readonly events: Excel['events'];
  readonly unknownMembers: readonly string[];
  /** Requests the add-in made to anywhere but its own origin and where office.js comes from. They were not let through. */
  readonly strayRequests: readonly string[];
  /** What the page wrote to the console as errors, and errors nobody caught. */
  readonly complaints: readonly string[];
  /** Presses a ribbon button and waits until the add-in says it is done. */
  press(functionName: string, controlId?: string): Promise<number>;
  /** Throws where the add-in asked for something the simulator does not know. */
  stop(): Promise<void>;
}

const OFFICE_JS = /^https:\/\/appsforoffice\.(?:microsoft\.com|cdn\.partner\.office365\.cn\/appsforoffice)\/lib\/[^/]+\/hosted\/(?<path>[^?#]*)/;

/** Opens a workbook in a simulated Excel on the web, with the add-in loaded, and the real office.js in it. */
export async function openExcelOnline(options: OnlineOptions): Promise<ExcelOnline> {
  const excel = startSimulator(options);
  const addinServer = typeof options.addin === 'string' ? await serve({}, options.addin) : await serve(options.addin);
  const parentServer = await serve({ '/excel-online.html': PARENT_PAGE });
  const browser = await launchBrowser();
  const close = async () => {
    await browser.close();
    await Promise.all([addinServer.stop(), parentServer.stop()]);
  };
  try {
    const opened = await open(excel, browser, addinServer.origin, parentServer.origin, options);
    return { ...opened, stop: () => close().then(() => excel.requireKnownMembers()) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(excel: Excel, browser: Browser, addinOrigin: string, parentOrigin: string, options: OnlineOptions): Promise<Omit<ExcelOnline, 'stop'>> {
  const { locale = 'zh-CN', viewport = { width: 1200, height: 800 } } = options;
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale, viewport });
  const strayRequests = await watchRequests(context, [addinOrigin, parentOrigin]);
  const page = await context.newPage();
  const complaints = listenForComplaints(page);
  const online = new OfficeOnline(excel, locale, (text) => void page.evaluate((message) => (window as unknown as ParentPage).post(message), text).catch(() => undefined));
  await page.exposeFunction('askExcel', (text: string) => online.receive(text));
  await page.goto(`${parentOrigin}/excel-online.html`);
  const addin = await loadAddin(page, `${addinOrigin}${options.page}?_host_Info=Excel$Web$16.00$${locale}$corr$$$0#&_xdm_Info=conv1|app1|${parentOrigin}`);
  return {
    page, addin, workbook: new User(excel), ledger: excel.ledger, faults: excel.faults, events: excel.events, unknownMembers: excel.unknownMembers, strayRequests, complaints,
    press: (functionName, controlId = functionName) => online.press(functionName, controlId),
  };
}

interface ParentPage {
  post(text: string): void;
  load(url: string): void;
}

/** The page around the add-in. It only carries messages: Excel itself runs in the test's process. */
const PARENT_PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Excel</title>
<style>html, body { margin: 0; height: 100% } iframe { position: fixed; right: 0; width: 350px; height: 100%; border: 0 }</style></head><body><iframe name="addin"></iframe><script>
  const frame = document.querySelector('iframe');
  window.post = (text) => frame.contentWindow.postMessage(text, '*');
  addEventListener('message', async ({ data, source }) => {
    if (source !== frame.contentWindow || typeof data !== 'string') return;
    const reply = await askExcel(data);
    if (reply) window.post(reply);
  });
  window.load = (url) => { frame.src = url; };
</script></body></html>`;

async function loadAddin(page: Page, url: string): Promise<Frame> {
  const frame = page.frame('addin');
  if (!frame) throw new Error('The task pane has no frame.');
  await page.evaluate((address) => (window as unknown as ParentPage).load(address), url);
  await frame.waitForURL((current) => current.href.startsWith(url.slice(0, url.indexOf('?'))), { waitUntil: 'load' });
  return frame;
}

/** Office.js comes from the npm package, whose file names are all lower case; nothing else leaves the machine. */
async function watchRequests(context: BrowserContext, origins: readonly string[]): Promise<string[]> {
  const stray: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    const path = OFFICE_JS.exec(url)?.groups?.path;
    if (path !== undefined) return route.fulfill({ body: await readFile(join(OFFICE_JS_FOLDER, path.toLowerCase())), contentType: extname(path) === '.js' ? 'text/javascript' : 'text/plain' }).catch(() => route.abort());
    if (origins.some((origin) => url.startsWith(`${origin}/`)) || url.startsWith('data:') || url.startsWith('blob:')) return route.continue();
    stray.push(url);
    return route.abort();
  });
  return stray;
}

function listenForComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
