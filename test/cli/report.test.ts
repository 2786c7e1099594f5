import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { OpcPackage } from '../../src/hosts/files/package/opc-package';
import { readFile } from '../../src/hosts/files/read-file';
import { corpus } from '../hostile/corpus/corpus';
import { chartsIn } from '../hosts/files/charts-in';
import { heji, temporaryFolder } from './workspace';

const sample = 'assets/workbooks/sample.xlsx';
const folder = temporaryFolder();

const hostile = (name: string) => corpus.find(({ what }) => what === name)!.bytes();

/** The workbook with half a megabyte more in it that means nothing. */
function padded(path: string): string {
  const opc = new OpcPackage(readFileSync(path));
  opc.write('xl/media/noise.bin', randomBytes(512 * 1024).toString('base64'));
  return folder.put('padded.xlsx', opc.save());
}

const sheetTexts = (path: string) => {
  const sheet = readFile(path, readFileSync(path)).sheets.find(({ name }) => name === '绩效自评报告')!;
  return [...sheet.rows.values()].flatMap((row) => [...row.values()]).map((cell) => cell.printed);
};

describe('heji report', () => {
  test('writes a copy with the ten sections in order', async () => {
    const output = folder.path('报告.xlsx');
    const ran = await heji('report', sample, '-o', output);
    expect(ran.exitCode).toBe(0);
    expect(ran.printed).toContain(output);
    const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
    const headings = sheetTexts(output).map((text) => text.trim()).filter((text) => /^[一二三四五六七八九十]、/.test(text));
    expect(headings.map((heading) => heading[0])).toEqual(numerals);
  });

  test('computes the share instead of copying the wrong cell', async () => {
    const output = folder.path('占比.xlsx');
    await heji('report', sample, '-o', output);
    const text = sheetTexts(output).join('');
    expect(text).toContain('3.22%');
    expect(text).not.toContain('0.32%');
  });

  test('writing again into its own output replaces the sheet', async () => {
    const first = folder.path('第一次.xlsx');
    const second = folder.path('第二次.xlsx');
    await heji('report', sample, '-o', first);
    await heji('report', first, '-o', second);
    expect(sheetTexts(second)).toEqual(sheetTexts(first));
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
    const names = readFile(second, readFileSync(second)).sheets.map(({ name }) => name);
    expect(names.filter((name) => name === '绩效自评报告')).toHaveLength(1);
  });

  test('with charts, and again without being asked', async () => {
    const [first, second] = [folder.path('图一.xlsx'), folder.path('图二.xlsx')];
    await heji('report', sample, '--charts', '-o', first);
    await heji('report', first, '-o', second);
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
    expect(chartsIn(readFileSync(second), '附件4 图表').map(({ name }) => name)).toEqual(['核绩图 收入', '核绩图 支出', '核绩图 绩效指标']);
    expect(sheetTexts(second).join('')).toContain('4.收支预算决算对照及绩效指标完成情况图表');
  });

  test('the report sheet is not mistaken for data', async () => {
    const output = folder.path('再核对.xlsx');
    await heji('report', 'assets/workbooks/sample-corrected.xlsx', '-o', output);
    expect((await heji('check', output)).exitCode).toBe(0);
  });

  test('gives up a file that takes too long, with one sentence and nothing written', async () => {
    const slow = folder.put('slow.xlsx', hostile('a table of 40,000 wrong rows'));
    const output = folder.path('slow-report.xlsx');
    expect(await heji('report', slow, '-o', output, '--timeout', '1')).toEqual({ exitCode: 2, printed: '', complaints: [`${slow} 超过 1 秒没有处理完，已放弃。`] });
    expect(existsSync(output)).toBe(false);
  });

  test('writes the same in a thread, as a large file is dealt with, as it does itself', async () => {
    const [small, large] = [folder.path('small-report.xlsx'), folder.path('large-report.xlsx')];
    await heji('report', sample, '-o', small);
    expect((await heji('report', padded(sample), '-o', large, '--docx', folder.path('large.docx'))).exitCode).toBe(0);
    expect(sheetTexts(large)).toEqual(sheetTexts(small));
    expect(existsSync(folder.path('large.docx'))).toBe(true);
  });

  test.each([
    ['over its own input', ['report', sample, '-o', sample]],
    ['two files', ['report', sample, sample]],
    ['a folder that is not there', ['report', sample, '-o', '/nowhere/at/all/report.xlsx']],
    ['something that is no workbook', ['report', 'package.json']],
    ['what would make a book of a thousand pages', ['report', folder.put('noise.xlsx', hostile('indicators of 30,000 digits'))]],
  ])('refuses %s with one sentence', async (_, words) => {
    const before = readFileSync(sample);
    const ran = await heji(...words);
    expect(ran.exitCode).toBe(2);
    expect(ran.complaints).toHaveLength(1);
    expect(readFileSync(sample).equals(before)).toBe(true);
  });
});
