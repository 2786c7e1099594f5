import { examine } from '../../src/session/examine';
import { sheet, workbook, type Grid } from '../reading/grid';

const staff: Grid = [['项目', '编制数', '实有人数'], ['合计', 30, 22], ['　行政编制', 10, 5], ['　事业编制', 20, 16]];
const findings = (said: string) => examine(workbook(sheet('人员', staff), sheet('绩效自评报告', [['一、基本情况'], [said]]))).findings;

test('a fault of the tables that a text repeats is told once', () => {
  const [only, ...others] = findings('　　年末在职人员22人，其中：行政编制5人，事业编制16人。');
  expect(others).toEqual([]);
  expect(only).toMatchObject({ figures: [{ place: { sheet: '人员' } }, {}, {}], consequences: [{ figures: [{ place: { sheet: '绩效自评报告' } }, {}, {}], suspects: [] }] });
});

test('a fault of its own is not', () => {
  expect(findings('　　年末在职人员25人，其中：行政编制5人，事业编制16人。')).toHaveLength(2);
});

test('what follows from the repetition is told with it', () => {
  const income: Grid = [['收入情况'], ['项目', '年初预算数', '年初预算占比'], ['本年收入合计', 1, null], ['　一般公共预算拨款', 222.58, null], ['　其他收入', 7.41, null]];
  const said = '　　收入年初预算1.00万元，其中：一般公共预算拨款222.58万元，其他收入7.41万元。';
  const { findings: told } = examine(workbook(sheet('收入', income), sheet('绩效自评报告', [['一、基本情况'], [said]])));
  expect(told.map(({ place }) => place.sheet)).toEqual(['收入']);
});
