import { indicatorsOf } from '../../../src/model/book';
import { allRows } from '../../../src/model/statement';
import { readBook } from '../../../src/reading/read-book';
import { sheet, workbook, type Grid } from '../grid';

const read = (grid: Grid) => readBook(workbook(sheet('自评表', grid)));
const staffing: Grid = [['人员编制'], ['项目', '编制数', '实际在职人数'], ['财政供养人员', 143, 136]];

const signed = (...lines: Grid) => read([...staffing, ...lines]).signatures.map(({ asked, answer }) => `${asked} ${answer.text}`.trim());

test.each<[string, Grid, readonly string[]]>([
  ['several in a cell', [['填表人（签名）：张三　填报日期：____　联系电话：0734-8888888']], ['填表人 张三', '填报日期', '联系电话 0734-8888888']],
  ['each with its answer in the next cell', [['填表人：', '张三', null, '单位负责人：', '李四']], ['填表人 张三', '单位负责人 李四']],
  ['an answer that is a number', [['联系电话:', 8888888]], ['联系电话 8888888']],
  ['the next cell asks something else', [['填表人：', '联系电话：', 8888888]], ['填表人', '联系电话 8888888']],
  ['a text that mentions them', [['填表人应当签名。注：以批复为准']], []],
])('%s', (_, lines, expected) => expect(signed(...lines)).toEqual(expected));

test('they are no rows of the table above them', () => {
  expect(read([...staffing, ['填表人：', '张三', '联系电话：']]).statements.flatMap(allRows).map(({ label }) => label)).toEqual(['财政供养人员']);
  const evaluation = read([
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '培训人数', 70, 72, 100, 100],
    ['总分', null, null, null, null, 100, 100],
    ['填表人：', '李四', '联系电话：', '0734-1', '填报日期：', 2024.5, '单位负责人：', '王五'],
  ]);
  expect(indicatorsOf(evaluation).map(({ name }) => name)).toEqual(['培训人数']);
});
