import { chromium, type Browser } from 'playwright-core';
import { findProgram } from '../tools/libreoffice';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export function findBrowser(): string | undefined {
  return findProgram('chromium', usualPlaces);
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: quiet });
}

/** A group of tests that need a browser; without one it is skipped, and its name says why. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (!findBrowser()) {
    describe.skip(`${name} (skipped: no Chromium here)`, tests);
    return;
  }
  jest.setTimeout(120_000);
  describe(name, tests);
}
