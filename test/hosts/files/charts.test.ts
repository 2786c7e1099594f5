/** Charts as parts of a file. */
import { strFromU8, unzipSync } from 'fflate';
import { writeSheets } from '../../../src/hosts/files/write-sheets';
import type { SheetDocument } from '../../../src/model/sheet-document';
import { convert, describeWithLibreOffice } from '../../tools/libreoffice';
import { rich } from '../contract/workbooks';
import { chartsIn } from './charts-in';

const text = (row: number, column: number, value: string) => ({ row, column, value: { kind: 'text', text: value } }) as const;
const document: SheetDocument = {
  name: "图'表",
  cells: [text(0, 0, '项目'), text(0, 1, '年初<预算>'), text(1, 0, '基本&支出'), { row: 1, column: 1, value: { kind: 'number', number: 220.99 }, style: { numberFormat: '0.00' } }, text(2, 0, '项目支出'), { row: 2, column: 1, value: { kind: 'formula', formula: 'B2/2', cached: 110.495 } }],
  charts: [{ name: '核绩图 支出', kind: 'columns', data: { top: 0, left: 0, bottom: 2, right: 1 }, at: { top: 4, left: 0, bottom: 12, right: 3 }, colors: ['#1F5C8B'] }],
};

test('hold the names and values of their cells, for programs that do not work them out', () => {
  const xml = strFromU8(unzipSync(writeSheets(null, [document]))['xl/charts/chart1.xml']!);
  expect(xml).toContain("<c:f>'图''表'!$B$2:$B$3</c:f><c:numCache><c:formatCode>0.00</c:formatCode><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>220.99</c:v></c:pt><c:pt idx=\"1\"><c:v>110.495</c:v></c:pt></c:numCache>");
  expect(xml).toContain('<c:pt idx="0"><c:v>年初&lt;预算&gt;</c:v></c:pt>');
  expect(xml).toContain('<c:pt idx="0"><c:v>基本&amp;支出</c:v></c:pt>');
});

test('written again change nothing, beside the user’s own or alone', () => {
  for (const [bytes, name] of [[null, document.name], [rich, '收入']] as const) {
    const written = writeSheets(bytes, [{ ...document, name }], { taken: 'replace' });
    expect(writeSheets(written, [{ ...document, name }], { taken: 'replace' })).toEqual(written);
  }
});

test('that go leave no part, relationship or content type behind', () => {
  const parts = unzipSync(writeSheets(writeSheets(rich, [{ ...document, name: '收入' }], { taken: 'replace' }), [{ ...document, name: '收入', charts: [] }], { taken: 'replace' }));
  expect(Object.keys(parts).filter((name) => name.includes('charts/'))).toEqual(['xl/charts/chart1.xml']);
  expect(strFromU8(parts['[Content_Types].xml']!).match(/PartName="\/xl\/charts/g)).toHaveLength(1);
  expect(strFromU8(parts['xl/drawings/_rels/drawing1.xml.rels']!).match(/<Relationship /g)).toHaveLength(2);
});

describeWithLibreOffice('in LibreOffice', () => {
  test('are charts of the same cells', () => {
    const written = writeSheets(null, [{ ...document, name: '图表' }]);
    const [before] = chartsIn(written, '图表');
    const [after] = chartsIn(convert(written, 'xlsx:Calc MS Excel 2007 XML'), '图表');
    expect([after!.name, after!.kind, after!.data, after!.series[0]!.color.toUpperCase()]).toEqual([before!.name, before!.kind, before!.data, before!.series[0]!.color]);
  });
});
