/** The measures of the page in a Word file (GB/T 9704-2012, 5 and 6). Twips are twentieths of a point. */

import type { PageSetup } from '../../model/sheet-document';
import { annexMargins, pageSetup } from '../layout/page';

const millimetre = 1440 / 25.4;
const round = Math.round;

export const page = {
  size: { width: round(210 * millimetre), height: round(297 * millimetre) },
  margin: margins({ ...pageSetup.margins, footer: 24.4 }),
};
export const annexMargin = margins(annexMargins);

function margins({ top, bottom, left, right, header, footer }: PageSetup['margins']) {
  const [above, below, before, after, head, foot] = [top, bottom, left, right, header, footer].map((side) => round(side * millimetre)) as [number, number, number, number, number, number];
  return { top: above, bottom: below, left: before, right: after, header: head, footer: foot };
}

/** 22 lines fill 225 mm; 28.99 points are 579.8 twips, and 580 would leave room for 21 only. */
export const linePitch = 579;
export const charactersPerLine = 28;
/** 28 characters fill 156 mm: 15.79 points each, set at 16. */
const characterPitch = 15.79;
export const bodySize = 16;
/**
 * Characters are set a quarter of a point closer, and justified: 28 to a line, 15.79 from one to the next. A character grid would say the
 * same to Word, but LibreOffice gives a character that is wider than its cell three half cells, 18 to a line.
 */
export const characterSpacing = -5;

/** So many characters of the body, in twips. */
export function characters(count: number): number {
  return round(count * characterPitch * 20);
}
