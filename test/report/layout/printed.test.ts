/** The report sheet as LibreOffice prints it. */
import { execFileSync } from 'node:child_process';
import { writeSheets } from '../../../src/hosts/files/write-sheets';
import { composeReport } from '../../../src/report/compose-report';
import { blocksOf, textOf } from '../../../src/report/document';
import { rowsOf } from '../../../src/report/layout/rows';
import { layOutSheet } from '../../../src/report/layout/sheet';
import { hunan } from '../../../src/report/outlines/hunan';
import { convert, describeWithLibreOffice } from '../../tools/libreoffice';
import { bookOf } from '../book';
import { sample } from '../sample';

interface Line {
  readonly page: number;
  readonly text: string;
  /** Points from the top left corner of the paper. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const millimetres = 72 / 25.4;
const typeArea = { left: 28 * millimetres, right: (210 - 26) * millimetres, top: 37 * millimetres, bottom: (297 - 35) * millimetres };

/** Pieces of text that stand side by side are one line. */
function linesOf(pdf: Uint8Array): readonly Line[] {
  const xml = execFileSync('pdftotext', ['-bbox', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const lines: Line[] = [];
  xml.split('<page ').slice(1).forEach((content, page) => {
    for (const [, left, top, right, bottom, word] of content.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g)) {
      const last = lines.at(-1);
      const box = { page: page + 1, left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) };
      const text = word!.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
      if (last?.page === box.page && Math.abs(last.top - box.top) < 6) lines[lines.length - 1] = { ...last, text: last.text + text, left: Math.min(last.left, box.left), right: Math.max(last.right, box.right), top: Math.min(last.top, box.top) };
      else lines.push({ ...box, text });
    }
  });
  return lines;
}

const report = blocksOf(composeReport(bookOf(sample), [], hunan));
const bytes = () => writeSheets(null, [layOutSheet(report)]);
const written = report.map((block) => textOf(block.runs)).join('').replace(/\s/g, '');
const plannedPages = rowsOf(report).filter((row) => row.endsPage).length + 1;

const isFooter = (line: Line) => line.top > typeArea.bottom;

/** A Chinese machine, and one that has neither the typefaces nor a Chinese locale: there the columns come out 17% too wide and the sheet is shrunk. */
for (const [locale, charactersPerLine, scale] of [['zh_CN.UTF-8', 27, 0.97], ['C.UTF-8', 31, 0.8]] as const) {
  describeWithLibreOffice(`the report printed in ${locale}`, () => {
    let all: readonly Line[] = [];
    beforeAll(() => {
      all = linesOf(convert(bytes(), 'pdf', 'xlsx', locale));
    });
    const body = () => all.filter((line) => !isFooter(line));

    test('every character is there, in order, on the pages it was laid out for', () => {
      expect(body().map((line) => line.text).join('')).toBe(written);
      expect(all.at(-1)!.page).toBe(plannedPages);
    });

    test('nothing stands outside the type area', () => {
      for (const line of body()) {
        expect(line.left).toBeGreaterThan(typeArea.left - 2);
        expect(line.right).toBeLessThan(typeArea.right + 2);
        expect(line.top).toBeGreaterThan(typeArea.top - 2);
        expect(line.bottom).toBeLessThan(typeArea.bottom + 2);
      }
    });

    test('no line runs into the next: each has the height it needs', () => {
      const lines = body();
      lines.slice(1).forEach((line, index) => {
        const above = lines[index]!;
        if (above.page === line.page) expect(line.top - above.top).toBeGreaterThan(20 * scale);
      });
    });

    test('lines are full, from edge to edge', () => {
      const chinese = body().filter((line) => line.text.length >= charactersPerLine && !/[!-~]/.test(line.text));
      expect(chinese.length).toBeGreaterThan(30);
      for (const line of chinese) {
        expect(line.text.length).toBeLessThanOrEqual(charactersPerLine + 1);
        expect(line.right - line.left).toBeGreaterThan(0.94 * (typeArea.right - typeArea.left));
      }
    });

    test('page numbers stand outside, below the text', () => {
      const footers = all.filter(isFooter);
      expect(footers.map((line) => line.text)).toEqual(Array.from({ length: plannedPages }, (_, index) => `—${index + 1}—`));
      for (const line of footers) {
        expect(line.top - typeArea.bottom).toBeLessThan(10 * millimetres);
        if (line.page % 2 === 1) expect(typeArea.right - line.right).toBeLessThan(20);
        else expect(line.left - typeArea.left).toBeLessThan(20);
      }
    });
  });
}
