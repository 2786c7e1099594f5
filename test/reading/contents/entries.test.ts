import { readBook } from '../../../src/reading/read-book';
import { number, sheet, workbook, type Grid } from '../grid';

const read = (...grids: readonly Grid[]) => readBook(workbook(...grids.map((grid, index) => sheet(`表${index + 1}`, grid))));
const facts = (...grids: readonly Grid[]) => Object.fromEntries([...read(...grids).facts].map(([role, { text }]) => [role, text]));

describe('facts', () => {
  test('are answered as they are shown', () => {
    expect(facts([['项目', '内容'], ['单位名称', ' 示例局 '], ['年度', number(2023)], ['报告日期', number(45530, 'yyyy"年"m"月"', { printed: '2024年8月' })], ['下属单位', null]]))
      .toEqual({ departmentName: '示例局', year: '2023', reportDate: '2024年8月', subordinateUnits: '' });
  });

  test('are known by several words, with blanks and brackets of any width', () => {
    expect(facts([['项 目', '内容'], ['部门（单位）名称', '甲'], ['自评年度', '2023'], ['所属单位', '乙']])).toEqual({ departmentName: '甲', year: '2023', subordinateUnits: '乙' });
  });

  test('stay as they were read first', () => {
    expect(facts([['项目', '内容'], ['年度', '2023'], ['年度', '2022']], [['项目', '内容'], ['年度', '2021'], ['单位名称', '甲']])).toEqual({ year: '2023', departmentName: '甲' });
  });

  test('are not read from a table of figures', () => {
    expect(facts([['人员情况'], ['项目', '内容', '编制数', '实有人数'], ['行政编制', '见批文', 1, 1], ['年度', '2023']])).toEqual({});
  });
});

test('texts keep their lines', () => {
  const { texts } = read([['报告部分', '文字材料', '填写说明'], ['职能职责', '1.甲。\n2.乙。', '逐条'], ['不认识的部分', '丙']]);
  expect([...texts]).toEqual([['duties', { text: '1.甲。\n2.乙。', place: { sheet: '表1', address: 'B2' } }]]);
});

test('manual calculation is remembered', () => {
  expect(readBook({ ...workbook(), calculation: 'manual' }).manualCalculation).toBe(true);
  expect(read().manualCalculation).toBe(false);
});
