/** GB/T 9704-2012 measured on the .docx as LibreOffice prints it, and its typefaces as the file names them. */
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { WorkbookFile } from '../../../src/hosts/files/workbook-file';
import { Session } from '../../../src/session/session';
import { convert, describeWithLibreOffice } from '../../tools/libreoffice';
import { Measured } from './measured';
import { dashOf, linePitch, middleOf, type PrintedLine, printedLines, typeArea } from './page';

/** What may stand neither at a line's end (opening) nor at its beginning (closing), and what a line may not end within. */
const opening = /[（“‘《【]/;
const closing = /[，。、；：！？）”’》】％·]/;
const word = /[0-9A-Za-z.%]/;

const department = '示例区残疾人联合会';
const date = '2024年8月26日';

describeWithLibreOffice('the Word file in print', () => {
  const measured = new Measured('GB/T 9704-2012, Word file as LibreOffice prints it');
  let bytes: Uint8Array;
  let pdf: Uint8Array;
  let all: readonly PrintedLine[] = [];
  let textPages: readonly number[] = [];
  const body = (page: number) => all.filter((line) => line.page === page && middleOf(line) < typeArea.bottom);
  const footer = (page: number) => all.find((line) => line.page === page && middleOf(line) > typeArea.bottom)!;

  beforeAll(async () => {
    const session = new Session(WorkbookFile.open('sample.xlsx', readFileSync('assets/workbooks/sample.xlsx')));
    await session.start();
    bytes = (await session.wordFile())!.content;
    pdf = convert(bytes, 'pdf', 'docx', 'zh_CN.UTF-8');
    all = printedLines(pdf);
    const firstAnnex = all.find(({ text }) => text.startsWith('附件1'))!.page;
    textPages = Array.from({ length: firstAnnex - 1 }, (_, index) => index + 1);
  });
  afterAll(() => void process.stdout.write(String(measured)));

  /** Pages of running text that are filled: one may end early, so that a heading stands with its text or the signature not alone. */
  const full = () => textPages.slice(1, -2).filter((page) => !/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d\.)/.test(body(page + 1)[0]!.text));

  test('every character is printed, in order', () => {
    const printed = textPages.flatMap((page) => body(page).map(({ text }) => text)).join('');
    const inFile = strFromU8(unzipSync(bytes)['word/document.xml']!).split('<w:t xml:space="preserve">附件1</w:t>')[0]!;
    const written = [...inFile.matchAll(/<w:t[ >][^<]*/g)].map(([text]) => text.slice(text.indexOf('>') + 1)).join('').replace(/\s/g, '');
    measured.note('字数', String(written.length), String(printed.length));
    expect(printed).toBe(written);
  });

  test('margins are kept to the millimetre', () => {
    const lines = full().flatMap(body);
    const found = {
      上边距: [37, Math.max(...full().map((page) => Math.min(...body(page).map(middleOf)) - linePitch / 2))],
      下边距: [35, Math.max(...full().map((page) => 297 - Math.max(...body(page).map(middleOf)) - linePitch / 2))],
      左边距: [28, Math.min(...lines.map(({ left }) => left))],
      右边距: [26, 210 - Math.max(...lines.map(({ right }) => right))],
    } as const;
    for (const [name, [asked, margin]] of Object.entries(found)) measured.note(`${name}（毫米）`, `${asked}±1`, margin);
    for (const [asked, margin] of Object.values(found)) expect(Math.abs(margin - asked)).toBeLessThan(1);
  });

  test('a full page has 22 lines', () => {
    const lines = full().map((page) => body(page).length);
    measured.note('每页行数', '22', `${[...new Set(lines)].join('、')}（${lines.length}个整页）`);
    expect(lines.length).toBeGreaterThan(8);
    expect(new Set(lines)).toEqual(new Set([22]));
  });

  test('a full line has 28 characters, and fewer only where one of them may not stand at its edge', () => {
    const lines = textPages.flatMap(body);
    const chinese = lines.flatMap((line, index) => (line.left < typeArea.left + 1 && line.right > typeArea.right - 1 && !word.test(line.text) ? [{ ...line, next: lines[index + 1]?.text ?? '' }] : []));
    const counts = chinese.map(({ text }) => [...text].length);
    const usual = counts.filter((count) => count === 28).length / counts.length;
    measured.note('每行字数', '28', `28（${Math.round(usual * 100)}%的满行；避头尾时${[...new Set(counts.filter((count) => count !== 28))].sort().join('、')}）`);
    expect(counts.length).toBeGreaterThan(40);
    expect(usual).toBeGreaterThan(0.8);
    chinese.forEach(({ next }, index) => {
      const room = 28 - counts[index]!;
      expect(room).toBeGreaterThanOrEqual(0);
      const [first, last, after] = [next[0] ?? '', next[room - 1] ?? '', next[room] ?? ''];
      if (room > 0) expect([next, opening.test(first) || opening.test(last) || closing.test(after) || (word.test(last) && word.test(after))]).toEqual([next, true]);
    });
  });

  test('page numbers stand outside, odd at the right and even at the left, their dashes 7 mm below the text', () => {
    for (const page of textPages) {
      expect(footer(page).text).toBe(`—${page}—`);
      expect(Math.abs((page % 2 === 1 ? typeArea.right - footer(page).right : footer(page).left - typeArea.left) - 4.9)).toBeLessThan(1);
    }
    const below = [1, 2].map((page) => dashOf(pdf, page) - typeArea.bottom);
    measured.note('页码', '单右双左空一字', `第1页右空${(typeArea.right - footer(1).right).toFixed(1)}毫米，第2页左空${(footer(2).left - typeArea.left).toFixed(1)}毫米`);
    measured.note('一字线上距版心（毫米）', '7', below.map((distance) => distance.toFixed(1)).join('、'));
    for (const distance of below) expect(Math.abs(distance - 7)).toBeLessThan(0.3);
  });

  test('each annex begins a page, its title on the third line', () => {
    const marks = all.filter(({ text }) => /^附件\d$/.test(text));
    expect(marks).toHaveLength(8);
    for (const mark of marks) {
      const [first, title] = all.filter((line) => line.page === mark.page).sort((a, b) => middleOf(a) - middleOf(b));
      expect(first).toBe(mark);
      expect(Math.abs((middleOf(title!) - middleOf(mark)) / linePitch - 2)).toBeLessThan(0.3);
    }
    measured.note('附件另起页', '每个', `${marks.length}张表`);
    measured.note('附件标题', '第三行', '第三行');
  });

  test('the date stands in Arabic figures below the signature, which stands two characters from the right', () => {
    const page = textPages.at(-1)!;
    const [above, signature, day] = ((lines: readonly PrintedLine[]) => lines.slice(lines.findIndex(({ text }) => text === department) - 1))(body(page));
    expect([signature!.text, day!.text]).toEqual([department, date]);
    const blank = (middleOf(signature!) - middleOf(above!)) / linePitch - 1;
    const [pitch, character] = [(middleOf(day!) - middleOf(signature!)) / linePitch, 156 / 28];
    const indent = (typeArea.right - signature!.right) / character;
    measured.note('署名之上', '空一行', `空${blank.toFixed(1)}行`);
    measured.note('署名', '右空二字', `右空${indent.toFixed(1)}字`);
    measured.note('成文日期', '署名之下一行', `下${pitch.toFixed(1)}行`);
    measured.note('日期首字', '比署名右移二字', `右移${((day!.left - signature!.left) / character).toFixed(1)}字`);
    expect(blank).toBeCloseTo(1, 1);
    expect(pitch).toBeCloseTo(1, 1);
    expect(Math.abs(indent - 2)).toBeLessThan(0.3);
    expect(Math.abs((day!.left - signature!.left) / character - 2)).toBeLessThan(0.5);
  });

  test('the file names typeface and size of each level', () => {
    const parts = unzipSync(bytes);
    const styles = strFromU8(parts['word/styles.xml']!);
    const faceIn = (xml: string) => `${/w:eastAsia="([^"]+)"/.exec(xml)![1]} ${Number(/<w:sz w:val="(\d+)"/.exec(xml)![1]) / 2}磅`;
    const style = (id: string) => faceIn(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)![0]);
    const found = [
      ['标题', '方正小标宋简体 22磅', style('Title')],
      ['一、', '黑体 16磅', style('Heading1')],
      ['（一）', '楷体_GB2312 16磅', style('Heading2')],
      ['1.', '仿宋_GB2312 16磅', style('Heading3')],
      ['（1）', '仿宋_GB2312 16磅', style('Heading4')],
      ['正文', '仿宋_GB2312 16磅', faceIn(/<w:rPrDefault>.*?<\/w:rPrDefault>/s.exec(styles)![0])],
      ['页码', '宋体 14磅', faceIn(strFromU8(parts['word/footer1.xml']!))],
    ] as const;
    for (const [what, asked, face] of found) measured.note(what, asked, face);
    expect(found.map(([, , face]) => face)).toEqual(found.map(([, asked]) => asked));
  });
});
