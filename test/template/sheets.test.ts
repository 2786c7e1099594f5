import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetDocument } from '../../src/model/sheet-document';
import type { TableFigures } from '../../src/template/figures';
import { sample } from '../../src/template/sample/sample';
import { workbooks } from '../../src/template/workbooks';
import { differences } from './lookup';

const template = workbooks['template.xlsx']!;

const sheet = (name: string): SheetDocument => template.find((document) => document.name === name)!;
const texts = ({ cells }: SheetDocument, of: (cell: { row: number; column: number }) => boolean) =>
  cells.filter(of).flatMap(({ value }) => (value?.kind === 'text' ? [value.text] : []));
const header = (name: string, row: number) => texts(sheet(name), (cell) => cell.row === row);

test('the sheets come in their order', () => {
  expect(template.map(({ name }) => name)).toEqual(['使用说明', '单位信息', '收入', '支出', '基本支出', '项目支出', '预算调整', '三公经费', '绩效指标', '文字材料']);
});

test.each([
  ['单位信息', 2, '项目|内容|填写说明'],
  ['单位信息', 13, '项目|编制数|实有人数'],
  ['收入', 2, '项目|年初预算数|年初预算占比|全年预算数|决算数|决算占比|上年决算数'],
  ['支出', 2, '项目|年初预算数|全年预算数|决算数|决算占比|上年决算数'],
  ['支出', 10, '资金来源|基本支出|项目支出|合计'],
  ['基本支出', 2, '项目|年初预算数|全年预算数|决算数|上年决算数'],
  ['项目支出', 2, '项目名称|资金来源|年初预算数|全年预算数|决算数|上年决算数'],
  ['预算调整', 2, '项目|年初预算数|追加|追减|预算调整率'],
  ['预算调整', 10, '项目|决算数'],
  ['三公经费', 2, '项目|本年预算数|本年决算数|上年决算数|上年预算数'],
  ['绩效指标', 2, '一级指标|二级指标|三级指标|计量单位|年度指标值|实际完成值|完成率|计价单位|单位标准|数量|金额|分值|得分|偏差原因分析及改进措施|备注'],
  ['文字材料', 2, '报告部分|文字材料|填写说明'],
])('%s has the header of row %i', (name, row, headers) => {
  expect(header(name, row).join('|')).toBe(headers);
});

test.each(['收入', '支出', '基本支出', '项目支出', '预算调整', '三公经费'])('%s says that it is in 万元', (name) => {
  expect(texts(sheet(name), ({ row, column }) => row === 1 && column === 0)).toEqual(['单位：万元']);
});

test('the template holds no figures', () => {
  expect(template.flatMap(({ name, cells }) => (name === '使用说明' ? [] : cells.filter(({ value }) => value?.kind === 'number')))).toEqual([]);
});

test('no form holds a formula', () => {
  expect(Object.values(workbooks).flat().flatMap(({ cells }) => cells.filter(({ value }) => value?.kind === 'formula'))).toEqual([]);
});

test('every figure of the sample has found its row', () => {
  const tables = Object.entries(sample).filter(([name]) => name !== 'indicators').map(([, table]) => table as TableFigures);
  const given = tables.flatMap((table) => Object.values(table)).flat().filter((entry) => entry !== null);
  const forms = workbooks['sample.xlsx']!.filter(({ name }) => name !== '使用说明' && name !== '绩效指标');
  const inputs = forms.flatMap(({ cells }) => cells.filter(({ value, style, column }) => value && style?.locked === false && column > 0));
  expect(inputs).toHaveLength(given.length);
});

const mended = differences(workbooks['sample.xlsx']!, workbooks['sample-corrected.xlsx']!);

test('the corrected sample differs in these cells only', () => {
  expect(mended).toEqual([
    '单位信息!C17',
    '收入!C10',
    '基本支出!D7',
    '预算调整!B4',
    '预算调整!C4',
    '预算调整!E4',
    '预算调整!C5',
    '绩效指标!N19',
    '绩效指标!J31',
    '绩效指标!J32',
    '文字材料!B19',
  ]);
});

test.each(mended)('docs/sample.md tells why %s is mended', (cell) => {
  expect(readFileSync(join(__dirname, '../../docs/sample.md'), 'utf8')).toContain(`| ${cell} |`);
});

test('long texts are seen whole: no row reaches the limit of its height', () => {
  for (const { rowHeights } of Object.values(workbooks).flat()) for (const points of rowHeights!.values()) expect(points).toBeLessThan(409);
});

test('the drop-down of funds offers the five kinds of money', () => {
  expect(sheet('项目支出').validations![0]!.choices).toEqual(['一般公共预算', '政府性基金预算', '国有资本经营预算', '社会保险基金预算', '其他资金']);
});
