/** A real browser: Debian's Chromium, or a Chrome or Edge that is installed. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { findProgram } from './programs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** Runs as root in a container, asks the network for nothing of its own. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const TEST_MILLISECONDS = 120_000;

export function findBrowser(): string | undefined {
  return NAMES.map((name) => findProgram(name)).find((path) => path !== undefined) ?? USUAL_PLACES.find((place) => existsSync(place));
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: FLAGS });
}

/** A group of tests that need a browser; without one it is skipped, and its name says why. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (!findBrowser()) {
    describe.skip(`${name} (skipped: no Chromium, Chrome or Edge here)`, tests);
    return;
  }
  jest.setTimeout(TEST_MILLISECONDS);
  describe(name, tests);
}
