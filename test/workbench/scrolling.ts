/** How smoothly a sheet scrolls, measured in a real browser. */
import type { Page } from 'playwright-core';
import { writeSheets } from '../../src/hosts/files/write-sheets';

/** Milliseconds. */
export interface Scrolling {
  /** From one frame to the next: the middle one, and the slowest of twenty. */
  readonly frame: number;
  readonly slowest: number;
  /** What a frame took of the page's own thread; the rest is the browser painting. */
  readonly script: number;
  readonly layout: number;
}

export function tell({ frame, slowest, script, layout }: Scrolling): string {
  return `a frame every ${frame.toFixed(0)} ms, the slowest of twenty ${slowest.toFixed(0)}; of each ${script.toFixed(1)} in scripts, ${layout.toFixed(1)} in layout`;
}

/** A workbook of one sheet of 10,000 rows by 11 columns. */
export function largeWorkbook(): Uint8Array {
  const cells = Array.from({ length: 110_000 }, (_, index) => ({ row: Math.floor(index / 11), column: index % 11, value: { kind: 'number', number: index / 100 } as const }));
  return writeSheets(null, [{ name: '大表', cells }]);
}

/** Scrolls the shown sheet as a wheel does, ninety frames of 120 pixels, then as its bar is dragged, thirty of 3,000. */
export async function scrolling(page: Page): Promise<Scrolling> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const spent = async () => Object.fromEntries((await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value * 1000]));
  const before = await spent();
  const frames = await page.evaluate(async () => {
    const scroller = document.querySelector('.scroller')!;
    const times: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let step = 0; step < 120; step++) {
      scroller.scrollTop += step < 90 ? 120 : 3000;
      const now = await new Promise<number>(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    return times.sort((one, other) => one - other);
  });
  const after = await spent();
  const perFrame = (name: string) => (after[name]! - before[name]!) / frames.length;
  return { frame: frames[60]!, slowest: frames[114]!, script: perFrame('ScriptDuration'), layout: perFrame('LayoutDuration') + perFrame('RecalcStyleDuration') };
}
