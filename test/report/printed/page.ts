/** What stands on the pages of a PDF, in millimetres from the top left corner of the paper. */
import { execFileSync } from 'node:child_process';

export interface PrintedLine {
  /** Counted from 1. */
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Rows of the page that have ink. */
export interface Ink {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The type area that GB/T 9704-2012, 5.2.1, leaves between its margins. */
export const typeArea = { left: 28, right: 210 - 26, top: 37, bottom: 297 - 35 };
export const linePitch = 225 / 22;

const inch = 25.4;
const point = inch / 72;
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/** Pieces of text that stand side by side are one line. */
export function printedLines(pdf: Uint8Array): readonly PrintedLine[] {
  const xml = execFileSync('pdftotext', ['-bbox', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const lines: PrintedLine[] = [];
  xml.split('<page ').slice(1).forEach((content, index) => {
    for (const [, ...found] of content.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g)) {
      const [left, top, right, bottom] = found.map((side) => Number(side) * point) as [number, number, number, number];
      const text = found[4]!.replace(/&\w+;/g, (entity) => entities[entity]!);
      const last = lines.at(-1);
      if (last?.page === index + 1 && Math.abs(middleOf(last) - (top + bottom) / 2) < 2) {
        lines[lines.length - 1] = { ...last, text: last.text + text, left: Math.min(last.left, left), right: Math.max(last.right, right), top: Math.min(last.top, top), bottom: Math.max(last.bottom, bottom) };
      } else lines.push({ page: index + 1, text, left, top, right, bottom });
    }
  });
  return lines;
}

export function middleOf({ top, bottom }: Pick<PrintedLine, 'top' | 'bottom'>): number {
  return (top + bottom) / 2;
}

/** The lines of ink on a page, as the eye sees them: stretches of rows with something dark in them, parted by white. */
export function inkOf(pdf: Uint8Array, page: number): readonly Ink[] {
  const { rows, dot } = rasterOf(pdf, page, 200);
  const lines: Ink[] = [];
  let line: Ink | undefined;
  rows.forEach((row, y) => {
    const first = row.findIndex(isDark);
    if (first < 0) {
      line = undefined;
      return;
    }
    if (line) lines.pop();
    line = { top: line?.top ?? y * dot, bottom: (y + 1) * dot, left: Math.min(line?.left ?? Infinity, first * dot), right: Math.max(line?.right ?? 0, lastDark(row) * dot) };
    lines.push(line);
  });
  return lines;
}

/** The upper edge of the dashes beside a page's number, from the top of the paper: the first of the rows with most ink below the text. */
export function dashOf(pdf: Uint8Array, page: number): number {
  const { rows, dot } = rasterOf(pdf, page, 600);
  const from = Math.ceil(typeArea.bottom / dot);
  const dark = rows.slice(from).map((row) => row.filter(isDark).length);
  return (from + dark.findIndex((count) => count > 0.9 * Math.max(...dark))) * dot;
}

/** The column after the last dark one. */
function lastDark(row: Uint8Array): number {
  let end = row.length;
  while (end > 0 && !isDark(row[end - 1]!)) end -= 1;
  return end;
}

const isDark = (value: number) => value < 128;

/** A page in grey, row by row; `dot` is the height of a row in millimetres. */
function rasterOf(pdf: Uint8Array, page: number, dotsPerInch: number): { readonly rows: readonly Uint8Array[]; readonly dot: number } {
  const image = execFileSync('pdftoppm', ['-gray', '-r', String(dotsPerInch), '-f', String(page), '-l', String(page), '-'], { input: pdf, maxBuffer: 2 ** 28 });
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(image.subarray(0, 40).toString('latin1'))!;
  const rows = Array.from({ length: Number(height) }, (_, y) => image.subarray(head.length + y * Number(width), head.length + (y + 1) * Number(width)));
  return { rows, dot: inch / dotsPerInch };
}
