import { figureOf } from '../../../src/model/book';
import { examine } from '../../../src/session/examine';
import { sheet, workbook, type Grid } from '../grid';

/** 部门整体支出绩效评价基础数据表 with the wording of the published form. */
const annex: Grid = [
  ['附件1'],
  ['部门整体支出绩效评价基础数据表'],
  ['财政供养人员情况（人）', '编制数', '2023年实际在职人数', '控制率'],
  [null, 50, 46, '92.00%'],
  ['经费控制情况（万元）', '2022年决算数', '2023年预算数', '2023年决算数'],
  ['三公经费', 30.5, 28, 24.5],
  ['　1、公务用车购置和维护经费', 22, 20, 18.2],
  ['　　其中：公车购置', 0, 0, 0],
  ['　　　　　公车运行维护', 22, 20, 18.2],
  ['　2、出国经费', 0, 0, 0],
  ['　3、公务接待', 8.5, 8, 6.3],
  ['项目支出：', 1200, 1300, 1250.4],
  ['　1、业务工作专项', 700, 800, 760.4],
  ['　2、运行维护专项', 500, 500, 490],
  ['公用经费', 210, 220, 215.6],
  ['　其中：办公经费', 50, 55, 52.1],
  ['　　　　会议费、培训费', 20, 22, 18],
  ['政府采购金额', '——', 300, 280.5],
  ['部门基本支出预算调整', '——', null, 120],
  ['楼堂馆所控制情况（2023年完工项目）', '批复规模（㎡）', '实际规模（㎡）', '规模控制率'],
  ['厉行节约保障措施', '严格执行预算'],
  ['填表人：张三', '填报日期：2024年3月1日'],
];

const { book, judgements, findings } = examine(workbook(sheet('附件1', annex)));

test('the annex of basic data is read as the tables it is made of', () => {
  expect(book.recognised.map(({ role, area, sure }) => [role, area, sure])).toEqual([
    ['staffing', 'A3:D4', true],
    ['threePublic', 'A6:D11', true],
    ['projectExpenditure', 'A12:D14', true],
    ['controls', 'A15:D19', true],
    ['buildings', 'A20:D20', true],
  ]);
  expect(figureOf(book, 'staffing', 'total', 'posts')).toMatchObject({ label: '财政供养人员情况 编制数', printed: '50', unit: { symbol: '人' } });
  expect(figureOf(book, 'threePublic', 'total', 'adjusted')).toMatchObject({ place: { address: 'C6' } });
  expect(figureOf(book, 'threePublic', 'vehicleRunning', 'prior')).toMatchObject({ place: { address: 'B9' } });
  expect(figureOf(book, 'projectExpenditure', 'total', 'final')).toMatchObject({ label: '项目支出 决算数', place: { address: 'D12' } });
  expect(figureOf(book, 'controls', 'procurement', 'final')).toMatchObject({ place: { address: 'D18' } });
});

test('its sums are judged, and what stands below its figures is not taken for one', () => {
  expect(judgements.filter(({ relation, verdict }) => relation.rule === 'parts-of-total' && verdict.outcome === 'consistent')).toHaveLength(9);
  expect(findings).toEqual([]);
});
