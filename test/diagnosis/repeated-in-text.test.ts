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
