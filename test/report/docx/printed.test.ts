/** GB/T 9704-2012 measured on the .docx as LibreOffice prints it. Prints a table of what is asked and what was measured. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { WorkbookFile } from '../../../src/hosts/files/workbook-file';
import { Session } from '../../../src/session/session';
import { convert, describeWithLibreOffice } from '../../tools/libreoffice';

interface Line {
  readonly page: number;
  readonly text: string;
  /** Millimetres from the top left corner of the paper. */
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

const perMillimetre = 72 / 25.4;

function linesOf(pdf: Uint8Array): readonly Line[] {
  const xml = execFileSync('pdftotext', ['-bbox', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return xml.split('<page ').slice(1).flatMap((content, index) => {
    const lines: { page: number; words: { left: number; right: number; text: string }[]; middle: number }[] = [];
    for (const [, left, top, right, bottom, text] of content.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g)) {
      const middle = (Number(top) + Number(bottom)) / 2 / perMillimetre;
      const word = { left: Number(left) / perMillimetre, right: Number(right) / perMillimetre, text: text! };
      const line = lines.find((candidate) => Math.abs(candidate.middle - middle) < 2);
      if (line) line.words.push(word);
      else lines.push({ page: index + 1, words: [word], middle });
    }
    return lines.map(({ page, words, middle }) => ({ page, middle, text: words.map(({ text }) => text).join(''), left: Math.min(...words.map(({ left }) => left)), right: Math.max(...words.map(({ right }) => right)) }));
  });
}

const pitch = 225 / 22;
const footerFrom = 297 - 35;

describeWithLibreOffice('the Word file in print', () => {
  let all: readonly Line[] = [];
  let textPages: readonly number[] = [];
  const body = (page: number) => all.filter((line) => line.page === page && line.middle < footerFrom);
  const asked: [what: string, asked: string, measured: string][] = [];
  const note = (what: string, wanted: string, measured: string | number) => asked.push([what, wanted, typeof measured === 'number' ? measured.toFixed(1) : measured]);

  beforeAll(async () => {
    const session = new Session(WorkbookFile.open('sample.xlsx', readFileSync('assets/workbooks/sample.xlsx')));
    await session.start();
    all = linesOf(convert((await session.wordFile())!.content, 'pdf', 'docx', 'zh_CN.UTF-8'));
    const firstAnnex = all.find(({ text }) => text.startsWith('附件1'))!.page;
    textPages = Array.from({ length: firstAnnex - 1 }, (_, index) => index + 1);
  });
  afterAll(() => {
    const width = Math.max(...asked.map(([what]) => what.length)) + 2;
    process.stdout.write(`\nGB/T 9704-2012, Word file as LibreOffice prints it\n${asked.map(([what, wanted, measured]) => `  ${what.padEnd(width, '　')}${wanted.padEnd(16)}${measured}`).join('\n')}\n`);
  });

  /** Pages of running text that are filled: one may end early, so that a heading stands with its text or the signature not alone. */
  const full = () => textPages.slice(1, -2).filter((page) => !/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d\.)/.test(body(page + 1)[0]!.text));

  test('margins are kept to the millimetre', () => {
    const lines = full().flatMap(body);
    const left = Math.min(...lines.map((line) => line.left));
    const right = 210 - Math.max(...lines.map((line) => line.right));
    const tops = full().map((page) => Math.min(...body(page).map(({ middle }) => middle)) - pitch / 2);
    const bottoms = full().map((page) => 297 - Math.max(...body(page).map(({ middle }) => middle)) - pitch / 2);
    note('上边距（毫米）', '37±1', tops[0]!);
    note('下边距（毫米）', '35±1', bottoms[0]!);
    note('左边距（毫米）', '28±1', left);
    note('右边距（毫米）', '26±1', right);
    for (const top of tops) expect(Math.abs(top - 37)).toBeLessThan(1);
    for (const bottom of bottoms) expect(Math.abs(bottom - 35)).toBeLessThan(1);
    expect(Math.abs(left - 28)).toBeLessThan(1);
    expect(Math.abs(right - 26)).toBeLessThan(1);
  });

  test('a full page has 22 lines, a full line 28 characters', () => {
    const lines = full().map((page) => body(page).length);
    expect(lines.length).toBeGreaterThan(8);
    note('每页行数', '22', `${[...new Set(lines)].join('、')}（${lines.length}个整页）`);
    expect(new Set(lines)).toEqual(new Set([22]));
    const chinese = full().flatMap(body).filter(({ text, left, right }) => left < 29 && right > 183 && !/[!-~]/.test(text));
    const counts = chinese.map(({ text }) => [...text].length);
    const usual = counts.filter((count) => count === 28).length / counts.length;
    note('每行字数', '28', `28（${Math.round(usual * 100)}%的满行，其余${[...new Set(counts.filter((count) => count !== 28))].sort().join('、')}）`);
    expect(counts.length).toBeGreaterThan(40);
    expect(usual).toBeGreaterThan(0.7);
    for (const count of counts) expect(28 - count).toBeLessThanOrEqual(2);
    expect(Math.max(...counts)).toBe(28);
  });

  test('page numbers stand outside, odd at the right and even at the left', () => {
    for (const page of textPages) {
      const footer = all.find((line) => line.page === page && line.middle > footerFrom)!;
      expect(footer.text).toBe(`—${page}—`);
      expect(Math.abs((page % 2 === 1 ? 184 - footer.right : footer.left - 28) - 4.9)).toBeLessThan(1);
      expect(Math.abs(footer.middle - footerFrom - 7)).toBeLessThan(3);
    }
    const [first, second] = [1, 2].map((page) => all.find((line) => line.page === page && line.middle > footerFrom)!);
    note('页码', '单右双左空一字', `第1页右空${(184 - first!.right).toFixed(1)}毫米，第2页左空${(second!.left - 28).toFixed(1)}毫米`);
    note('页码距版心（毫米）', '7', first!.middle - footerFrom);
  });

  test('each annex begins a page', () => {
    const marks = all.filter(({ text }) => /^附件\d$/.test(text));
    note('附件另起页', '每个', `${marks.length}张表`);
    expect(marks).toHaveLength(8);
    for (const mark of marks) expect(all.filter((line) => line.page === mark.page).sort((a, b) => a.middle - b.middle)[0]).toBe(mark);
  });

  test('the date stands below the signature, two characters from the right at least', () => {
    const signature = all.filter(({ text }) => text === '示例区残疾人联合会').filter(({ page }) => textPages.includes(page)).at(-1)!;
    const date = all.find(({ text, page }) => text === '2024年8月26日' && page === signature.page)!;
    note('成文日期（毫米）', '右空二字以上', 184 - date.right);
    expect(date.middle).toBeGreaterThan(signature.middle);
    expect(Math.min(184 - date.right, 184 - signature.right)).toBeGreaterThan(10);
  });
});
