/** The measures of the page (GB/T 9704-2012, 5 and 6), as far as a worksheet can keep them. */
import type { PageSetup } from '../../model/sheet-document';

/**
 * Points from line to line: 22 lines of 28.99 fill the type area of 225 mm, and heights snap to 0.75.
 * A page then keeps 10 points to spare, so that a host that measures a little more still sets 22.
 */
export const linePitch = 28.5;
export const linesPerPage = 22;
/** Empty lines between the text and the signature (GB/T 9704-2012, 7.3.5.2). */
export const linesAboveSignature = 1;

/**
 * A row shows at most 409 points, fourteen lines. Hosts differ by up to half a character a line in where they break, which adds up towards
 * the last line of a row; seven lines keep that line full to the eye where the paragraph goes on in the next row.
 */
export const linesPerRow = 7;

/**
 * 仿宋 at 16 points sets its lines 20.25 apart (substitutes up to 23.2). Vertical justification puts a row's first line at its top and
 * its last at its foot, so a row of several lines is one natural line high for the last and a pitch for each before it.
 */
export const naturalLine = 21.75;

/** Full-width characters to a line: 27 at 16 points are 152.4 mm of the 156, the rest is the cell's own padding. */
export const charactersPerLine = 27;
export const titleCharactersPerLine = 19;
export const titlePitch = 36;

/** Points: 154.8 mm, of which a cell keeps 3.75 for its padding. */
export const textColumn = 438.75;
/** LibreOffice shrinks a sheet to the page's width only by whole columns; with this one beside it, a text column that comes out too wide is seen to be so. */
export const gutterColumn = 5.25;

const dash = (side: 'L' | 'R', number: string) => `&${side}&"宋体,常规"&14${number}`;

/** Forms need more of the page than text; they are as wide. */
export const annexMargins: PageSetup['margins'] = { top: 25, bottom: 25, left: 28, right: 26, header: 10, footer: 15 };

/** The page number stands 7 mm below the type area, one character in from the outer edge. */
export const pageSetup: Omit<PageSetup, 'printArea' | 'breaksAfter'> = {
  paper: 'A4',
  orientation: 'portrait',
  margins: { top: 37, bottom: 35, left: 28, right: 26, header: 15, footer: 25 },
  footer: { odd: dash('R', '— &P —　'), even: dash('L', '　— &P —') },
  fitToWidth: true,
  firstPageNumber: 1,
};
