import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../../src/hosts/files/read-xlsx';
import { book, bookOfRows, bookParts, relationships, SPREADSHEET, without, zip } from './package-builder';
import { sheetNamed } from './seen';

test('sheets keep their order, their ids and whether they are hidden', () => {
  const workbook = readXlsx(book({ sheets: { 收入: '<sheetData/>', 支出: '<sheetData/>', 三公: '<sheetData/>' }, tabs: { 支出: 'state="hidden"', 三公: 'state="veryHidden"' } }));
  expect(workbook.sheets.map(({ id, name, visibility }) => [id, name, visibility])).toEqual([['1', '收入', 'visible'], ['2', '支出', 'hidden'], ['3', '三公', 'veryHidden']]);
});

test('a chart sheet is no sheet of cells, but counts for local names', () => {
  const parts = bookParts({
    sheets: { 图: '', 表: '<sheetData><row><c><v>1</v></c></row></sheetData>' },
    workbook: '<definedNames><definedName name="区域" localSheetId="1" hidden="1">表!$A$1:$B$2</definedName><definedName name="全局">表!$A$1</definedName></definedNames>',
  });
  const workbook = readXlsx(zip({ ...parts, 'xl/_rels/workbook.xml.rels': relationships(['chartsheet', 'worksheets/sheet1.xml'], ['worksheet', 'worksheets/sheet2.xml']) }));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['表']);
  expect(workbook.names).toEqual([
    { name: '区域', refersTo: '表!$A$1:$B$2', sheet: '表', hidden: true },
    { name: '全局', refersTo: '表!$A$1', hidden: false },
  ]);
});

test('merged cells are read', () => {
  const sheet = '<sheetData/><mergeCells count="2"><mergeCell ref="A1:D2"/><mergeCell ref="B5:B6"/></mergeCells>';
  expect(readXlsx(book({ sheets: { S: sheet } })).sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 3 }, { top: 4, left: 1, bottom: 5, right: 1 }]);
});

test('hidden rows and columns are read, as far as there are cells below', () => {
  const sheet = `<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/><col min="7" max="7" width="9"/></cols><sheetData>
    <row r="1" hidden="1"><c><v>1</v></c></row><row r="2" ht="0" customHeight="1"/><row r="3" hidden="false"><c><v>1</v></c></row><row r="9" hidden="true"/></sheetData>`;
  const { hiddenRows, hiddenColumns } = readXlsx(book({ sheets: { S: sheet } })).sheets[0]!;
  expect([[...hiddenRows], [...hiddenColumns]]).toEqual([[0, 1], [1, 2, 4]]);
});

test('a table is read through the sheet that holds it', () => {
  const workbook = readXlsx(book({
    sheets: { S: '<sheetData/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>' },
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['table', '../tables/table1.xml']),
      'xl/tables/table1.xml': `<table xmlns="${SPREADSHEET}" id="1" name="Table1" displayName="基本支出" ref="B2:C9"><autoFilter ref="B2:C9"/><tableColumns count="2"><tableColumn id="1" name="项目"/><tableColumn id="2" name="决算_x000a_数"/></tableColumns></table>`,
    },
  }));
  expect(workbook.sheets[0]!.tables).toEqual([{ name: '基本支出', area: { top: 1, left: 1, bottom: 8, right: 2 }, columns: ['项目', '决算\n数'] }]);
});

test.each([
  ['', 'automatic'],
  ['<calcPr calcId="191029"/>', 'automatic'],
  ['<calcPr calcMode="autoNoTable"/>', 'automatic'],
  ['<calcPr calcMode="manual"/>', 'manual'],
])('a workbook with %j calculates: %s', (workbook, calculation) => {
  expect(readXlsx(bookOfRows('', { workbook })).calculation).toBe(calculation);
});

test('what extensions hold is not taken for cells', () => {
  const extension = '<extLst><ext xmlns:x14="u"><x14:sheetData><x14:row r="1"><x14:c r="A1"><x14:v>9</x14:v></x14:c></x14:row></x14:sheetData><x14:mergeCells><x14:mergeCell ref="A1:B1"/></x14:mergeCells></ext></extLst>';
  const { rows, merges } = sheetNamed(readXlsx(book({ sheets: { S: `<sheetData/>${extension}` } })));
  expect([rows.size, merges]).toEqual([0, []]);
});

test('a package whose root relationships are missing is still found to be a workbook', () => {
  expect(readXlsx(zip(without(bookParts({ sheets: { S: '<sheetData/>' } }), '_rels/.rels'))).sheets).toHaveLength(1);
});

test('a workbook that LibreOffice made is read with all that is in it', () => {
  const workbook = readXlsx(new Uint8Array(readFileSync(join(__dirname, '../../fixtures/rich.xlsx'))));
  const income = sheetNamed(workbook, '收入');
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['收入', 'visible'], ['备查', 'hidden']]);
  expect([...income.rows.get(2)!.values()].map(({ printed, formula }) => [printed, formula])).toEqual([['其他收入', undefined], ['7.41', undefined], ['3.22%', 'B3/B$5']]);
  expect(income.tables).toEqual([{ name: '收入表', area: { top: 0, left: 0, bottom: 3, right: 2 }, columns: ['项目', '决算数', '占比'] }]);
  expect(income.merges).toEqual([{ top: 8, left: 0, bottom: 8, right: 2 }]);
  expect([[...income.hiddenRows], [...income.hiddenColumns]]).toEqual([[6], [5]]);
  expect(workbook.names.map(({ name, sheet }) => [name, sheet])).toEqual([['_xlnm.Print_Area', '收入'], ['_xlnm.Print_Titles', '收入'], ['收入合计', undefined]]);
});
