import { figureOf } from '../../../src/model/book';
import { readBook } from '../../../src/reading/read-book';
import { sheet, workbook, type Grid } from '../grid';

const heads = ['经济分类科目编码', '科目名称', '金额'];
/** Form 06: the personnel classes on the left, the operating ones in two blocks beside them. */
const form = (lastRow: Grid[number]): Grid => [
  ['一般公共预算财政拨款基本支出决算明细表'],
  ['单位：万元'],
  ['人员经费', null, null, '公用经费', null, null, null, null, null],
  [...heads, ...heads, ...heads],
  ['301', '工资福利支出', 70.5, '302', '商品和服务支出', 20.25, '310', '资本性支出', 4.25],
  ['30101', '  基本工资', 70.5, '30201', '  办公费', 20.25, '31002', '  办公设备购置', 4.25],
  lastRow,
];
const read = (lastRow: Grid[number]) => readBook(workbook(sheet('GK06', form(lastRow))));
const operating = (lastRow: Grid[number]) => figureOf(read(lastRow), 'generalBudgetBasic', 'operating', 'final');

test('a total whose name runs on over the next block has its figure there', () => {
  const row = ['人员经费合计', null, 70.5, '公用经费合计', null, null, null, null, 24.5];
  expect(operating(row)).toMatchObject({ printed: '24.5', place: { sheet: 'GK06', address: 'I7' } });
  expect(figureOf(read(row), 'generalBudgetBasic', 'personnel', 'final')).toMatchObject({ place: { address: 'C7' } });
});

test('a total with a figure of its own keeps it', () => {
  expect(operating(['人员经费合计', null, 70.5, '公用经费合计', null, 24.5, null, null, 9])).toMatchObject({ place: { address: 'F7' } });
});

test('a figure beside a name of its own belongs to that', () => {
  expect(operating(['人员经费合计', null, 70.5, '公用经费合计', null, null, '399', '其他支出', 9])).toMatchObject({ gap: 'blank', place: { address: 'F7' } });
});
