/** Draws the PNGs of this folder: the product's mark, and a picture for each ribbon command. `npm run icons`, with a Chromium at hand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FluentIcon } from '@fluentui/react-icons';
import { ArrowSync16Regular, ArrowSync24Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { DocumentText16Regular, DocumentText32Regular } from '@fluentui/react-icons/svg/document-text';
import { Eraser20Regular, Eraser24Regular } from '@fluentui/react-icons/svg/eraser';
import { Pulse20Regular, Pulse32Regular } from '@fluentui/react-icons/svg/pulse';
import { TableAdd16Regular, TableAdd28Regular } from '@fluentui/react-icons/svg/table-add';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ActionId } from '../../src/locales/action-words';
import { launchBrowser } from '../../test/tools/browser';

/** Stands out from the ribbon by more than 3.5 in the light, the dark and the black theme. */
const ribbonColour = '#2B88A0';

/** Drawn for small sizes, and for large ones. */
const pictures: Readonly<Partial<Record<ActionId, readonly [small: FluentIcon, large: FluentIcon]>>> = {
  checkNow: [ArrowSync16Regular, ArrowSync24Regular],
  toggleLive: [Pulse20Regular, Pulse32Regular],
  generateReport: [DocumentText16Regular, DocumentText32Regular],
  insertTemplate: [TableAdd16Regular, TableAdd28Regular],
  clearMarks: [Eraser20Regular, Eraser24Regular],
};

const markSizes = [16, 32, 64, 80, 128];
const ribbonSizes = [16, 32, 80];

async function make(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const draw = async (svg: string, size: number, name: string) => {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px; color: ${ribbonColour} }</style>${svg}`);
    writeFileSync(join(__dirname, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  };
  for (const size of markSizes) await draw(readFileSync(join(__dirname, size === 16 ? 'mark-16.svg' : 'mark.svg'), 'utf8'), size, 'icon');
  for (const [name, [small, large]] of Object.entries(pictures)) {
    for (const size of ribbonSizes) await draw(renderToStaticMarkup(createElement(size === 16 ? small : large)), size, name);
  }
  await browser.close();
}

void make();
