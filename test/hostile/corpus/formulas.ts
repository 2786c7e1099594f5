/** Formulas, number formats and links that mean harm. */
import { relationships, stylesWith } from '../../hosts/files/package-builder';
import { book, bookOfRows, escaped, oneCell, repeated, textCell, type HostileFile } from './hostile-file';

const formulaCell = (formula: string, attributes = '') => `<c><f ${attributes}>${escaped(formula)}</f><v>1</v></c>`;
const formulas = (...list: readonly string[]) => bookOfRows(list.map((formula) => `<row>${formulaCell(formula)}</row>`).join(''));
const externalLink = { 'xl/externalLinks/externalLink1.xml': '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook/></externalLink>' };
const formatted = (code: string) => bookOfRows('<row><c s="1"><v>1234.5</v></c></row>', { styles: stylesWith(code) });

export const formulasAndFormats: readonly HostileFile[] = [
  { what: 'formulas that go round in a circle', outcome: 'checked', bytes: () => formulas('A3+1', 'A1+1', 'A2+1', 'A4') },
  { what: 'formulas that each add up all columns', outcome: 'checked', bytes: () => bookOfRows(repeated(20_000, () => `<row>${formulaCell('SUM(A:XFD)')}</row>`)) },
  { what: 'eight thousand brackets', outcome: 'checked', bytes: () => formulas(`${'('.repeat(8000)}1${')'.repeat(8000)}`, '-'.repeat(8000) + '1', `${'IF('.repeat(3000)}1`) },
  { what: 'unclosed quotes and brackets', outcome: 'checked', bytes: () => formulas('"'.repeat(8001), "'".repeat(8001), '['.repeat(8001), `${"'a".repeat(4000)}!`, `${'[['.repeat(4000)}]`) },
  { what: 'a long formula shared by 20,000 cells', outcome: 'refused', bytes: () => bookOfRows(`<row>${formulaCell(`${'SUM(A1:A9)+'.repeat(200)}1`, 't="shared" si="0" ref="A1:A9"')}</row>${'<row><c><f t="shared" si="0"/><v>1</v></c></row>'.repeat(20_000)}`) },
  { what: '20,000 array formulas over the whole sheet', outcome: 'checked', bytes: () => bookOfRows(`<row>${formulaCell('A1', 't="array" ref="B1:XFD1048576"').repeat(10_000)}</row>${'<row><c><v>1</v></c><c><v>1</v></c></row>'.repeat(10_000)}`) },
  { what: 'a formula of a megabyte', outcome: 'checked', bytes: () => formulas(`${'1+'.repeat(500_000)}1`) },
  { what: 'formulas that start a program or fetch a page', outcome: 'checked', bytes: () => formulas("cmd|'/c calc'!A1", 'WEBSERVICE("http://127.0.0.1:9/")', 'HYPERLINK("http://127.0.0.1:9/","x")', 'IMAGE("http://127.0.0.1:9/x.png")', 'RTD("x",,"y")') },
  { what: 'links to workbooks on a server', outcome: 'checked', bytes: () => book({ sheets: { S: `<sheetData><row>${formulaCell("'\\\\127.0.0.1\\share\\[1]S'!A1")}${formulaCell('[1]S!A1')}</row></sheetData>` }, workbook: '<externalReferences><externalReference r:id="rId9"/></externalReferences>', parts: { ...externalLink, 'xl/externalLinks/_rels/externalLink1.xml.rels': relationships(['externalLinkPath', 'file://127.0.0.1/share/x.xlsx']).replace('/>', ' TargetMode="External"/>') } }) },
  { what: 'names that stand for one another', outcome: 'checked', bytes: () => book({ sheets: { S: `<sheetData><row>${formulaCell('甲')}</row></sheetData>` }, workbook: '<definedNames><definedName name="甲">乙</definedName><definedName name="乙">甲+甲</definedName></definedNames>' }) },
  { what: 'names that double one another forty times', outcome: 'checked', bytes: () => book({ sheets: { S: `<sheetData><row>${formulaCell('n40')}</row></sheetData>` }, workbook: `<definedNames>${repeated(40, (n) => `<definedName name="n${n}">n${n - 1}+n${n - 1}</definedName>`)}</definedNames>` }) },
  { what: '300,000 names', outcome: 'refused', bytes: () => book({ sheets: { S: oneCell }, workbook: `<definedNames>${repeated(300_000, (n) => `<definedName name="n${n}">S!$A$1</definedName>`)}</definedNames>` }) },
  { what: 'a number format of a megabyte', outcome: 'checked', bytes: () => formatted('0.'.padEnd(1_000_000, '0')) },
  { what: 'a number format of nothing but conditions', outcome: 'checked', bytes: () => formatted('[>1]0;'.repeat(42)) },
  { what: 'a number format of nothing but fractions', outcome: 'checked', bytes: () => formatted(`# ${'?'.repeat(120)}/${'?'.repeat(120)}`) },
  { what: 'a number format of unclosed quotes and escapes', outcome: 'checked', bytes: () => formatted('\\'.repeat(255)) },
  { what: '150,000 number formats', outcome: 'checked', bytes: () => bookOfRows('<row><c s="1"><v>1</v></c></row>', { styles: `<numFmts>${repeated(75_000, (n) => `<numFmt numFmtId="${n + 200}" formatCode="0.0&quot;${n}&quot;"/>`)}</numFmts><cellXfs>${repeated(75_000, (n) => `<xf numFmtId="${n + 200}"/>`)}</cellXfs>` }) },
  { what: 'a hundred thousand dates before the calendar began', outcome: 'checked', bytes: () => bookOfRows(repeated(100_000, () => '<row><c s="1"><v>-1e300</v></c></row>'), { styles: stylesWith('yyyy-mm-dd') }) },
  { what: 'a table of 100,000 columns', outcome: 'refused', bytes: () => book({ sheets: { S: oneCell }, parts: { 'xl/worksheets/_rels/sheet1.xml.rels': relationships(['table', '../tables/table1.xml']), 'xl/tables/table1.xml': `<table displayName="T" ref="A1:B2"><tableColumns>${repeated(100_000, (n) => `<tableColumn name="${n}"/>`)}</tableColumns></table>` } }) },
  { what: 'comments, pictures and pivot tables that are none', outcome: 'checked', bytes: () => book({ sheets: { S: `${oneCell}<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>` }, parts: { 'xl/worksheets/_rels/sheet1.xml.rels': relationships(['drawing', '../drawings/nowhere.xml'], ['vmlDrawing', '/'], ['comments', '..']), 'xl/vbaProject.bin': 'Auto_Open' } }) },
  { what: 'row labels written as HTML and scripts', outcome: 'checked', bytes: () => bookOfRows(`<row>${['项目名称', '年初预算数'].map(textCell).join('')}</row><row>${textCell('项目支出合计')}<c><v>1</v></c></row><row>${textCell('　<script>fetch("http://127.0.0.1:9/")</script>')}<c><v>2</v></c></row>`) },
];
