/** Sheets of impossible shapes and names. */
import { bookParts, relationships, zip } from '../../hosts/files/package-builder';
import { book, bookOfRows, escaped, oneCell, repeated, ROWS, SHEET, textCell, type HostileFile } from './hostile-file';

const allOver = '<mergeCell ref="A1:XFD1048576"/>';
const named = (...names: readonly string[]) => {
  const parts = bookParts({ sheets: Object.fromEntries(names.map((_, index) => [`S${index}`, oneCell])) });
  return zip({ ...parts, 'xl/workbook.xml': names.reduce((xml, name, index) => xml.replace(`"S${index}"`, () => `"${escaped(name)}"`), parts['xl/workbook.xml'] as string) });
};

export const sheets: readonly HostileFile[] = [
  { what: '1,048,576 formatted but empty rows', outcome: 'refused', bytes: () => bookOfRows(repeated(ROWS, (r) => `<row r="${r}" s="1" customFormat="1"><c r="A${r}" s="1"/></row>`)) },
  { what: '1,048,576 rows of one cell', outcome: 'refused', bytes: () => bookOfRows(repeated(ROWS, (r) => `<row><c><v>${r * 1.37}</v></c></row>`)) },
  { what: 'a dimension of a thousand million rows', outcome: 'checked', bytes: () => book({ sheets: { S: `<dimension ref="A1:XFD1000000000"/>${oneCell}` } }) },
  { what: 'columns without end', outcome: 'checked', bytes: () => book({ sheets: { S: `<cols>${'<col min="1" max="1000000000" hidden="1"/>'.repeat(50)}</cols>${oneCell}` } }) },
  { what: 'a cell a thousand million rows down', outcome: 'refused', bytes: () => bookOfRows('<row r="1000000000"><c><v>1</v></c></row>') },
  { what: 'a row called NaN', outcome: 'refused', bytes: () => bookOfRows('<row r="NaN"><c><v>1</v></c></row>') },
  { what: 'a row before the first', outcome: 'refused', bytes: () => bookOfRows('<row r="-5"><c><v>1</v></c></row>') },
  { what: 'a column beyond the last', outcome: 'refused', bytes: () => bookOfRows('<row r="1"><c r="ZZZ1"><v>1</v></c></row>') },
  { what: 'a cell that says it is in another row', outcome: 'refused', bytes: () => bookOfRows('<row r="1"><c r="A2"><v>1</v></c></row>') },
  { what: 'a million merged areas', outcome: 'refused', bytes: () => book({ sheets: { S: `${oneCell}<mergeCells>${repeated(1_000_000, (n) => `<mergeCell ref="A${n}:B${n}"/>`)}</mergeCells>` } }) },
  { what: '150,000 merged areas, each the whole sheet', outcome: 'checked', bytes: () => book({ sheets: { S: `${tableOf(200)}<mergeCells>${allOver.repeat(150_000)}</mergeCells>` } }) },
  { what: '150,000 merges of the header row', outcome: 'checked', bytes: () => book({ sheets: { S: `${tableOf(200)}<mergeCells>${'<mergeCell ref="A1:XFD1"/>'.repeat(150_000)}</mergeCells>` } }) },
  { what: 'sheets named as the inside of objects', outcome: 'checked', bytes: () => named('__proto__', 'constructor', 'toString', 'hasOwnProperty') },
  { what: 'a sheet named as a script', outcome: 'checked', bytes: () => named('<img src=x onerror=alert(1)>', "'); DROP TABLE --", '=cmd|/c calc') },
  { what: 'two sheets of one name', outcome: 'checked', bytes: () => named('S', 'S', 's') },
  { what: 'a sheet name of a hundred thousand letters', outcome: 'checked', bytes: () => named('长'.repeat(100_000)) },
  { what: 'a sheet that is not there', outcome: 'refused', bytes: () => book({ sheets: { S: oneCell }, parts: { 'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'worksheets/nowhere.xml']) } }) },
  { what: 'five thousand tabs of one sheet', outcome: 'refused', bytes: () => oneSheetOften(5000) },
  { what: 'shared texts that are not there', outcome: 'refused', bytes: () => bookOfRows('<row><c t="s"><v>-1</v></c><c t="s"><v>999999999</v></c><c t="s"><v>__proto__</v></c></row>') },
  { what: 'styles that are not there', outcome: 'checked', bytes: () => bookOfRows('<row><c s="-1"><v>1</v></c><c s="999999999"><v>1</v></c><c s="length"><v>1</v></c></row>') },
  { what: 'numbers that are none', outcome: 'refused', bytes: () => bookOfRows('<row><c><v>Infinity</v></c><c><v>0x7f</v></c></row>') },
  { what: 'numbers at the edge of what a number can be', outcome: 'checked', bytes: () => table('<c><v>1e308</v></c>', '<c><v>-1e308</v></c>', '<c><v>5e-324</v></c>', '<c><v>-0</v></c>') },
  { what: 'a row of 16,384 headers', outcome: 'checked', bytes: () => bookOfRows(`<row>${repeated(16_384, (n) => textCell(n === 1 ? '项目名称' : '年初预算数'))}</row><row>${textCell('项目支出合计')}${'<c><v>1</v></c>'.repeat(16_383)}</row>`) },
  { what: 'a table of 40,000 wrong rows', outcome: 'refused', bytes: () => book({ sheets: { 项目支出: tableOf(40_000) } }) },
  { what: '20,000 header rows', outcome: 'checked', bytes: () => bookOfRows(repeated(20_000, () => `<row>${headers.map(textCell).join('')}</row><row>${textCell('项目支出合计')}<c><v>1</v></c><c><v>2</v></c></row>`)) },
  { what: '5,000 rows, each further in than the one above', outcome: 'checked', bytes: () => bookOfRows(`<row>${headers.map(textCell).join('')}</row>${repeated(5000, (n) => `<row>${textCell(' '.repeat(n) + n)}<c><v>${n}</v></c></row>`)}`) },
  { what: 'no sheets', outcome: 'refused', bytes: () => book({ sheets: {} }) },
];

const headers = ['项目名称', '年初预算数', '决算数'];

function tableOf(rows: number): string {
  const items = repeated(rows, (n) => `<row>${textCell(`　项目${n}`)}<c><v>${(n * 7919) % 1000}.37</v></c><c><v>${(n * 104_729) % 1000}.11</v></c></row>`);
  return `<sheetData><row>${headers.map(textCell).join('')}</row><row>${textCell('项目支出合计')}<c><v>1.05</v></c><c><v>2.15</v></c></row>${items}</sheetData>`;
}

/** A table whose total and parts are these cells. */
function table(...cells: readonly string[]): Uint8Array {
  return bookOfRows(`<row>${headers.map(textCell).join('')}</row>${cells.map((cell, row) => `<row>${textCell(row === 0 ? '项目支出合计' : `　项目${row}`)}${cell}${cell}</row>`).join('')}`);
}

function oneSheetOften(times: number): Uint8Array {
  const parts = bookParts({ sheets: { S: tableOf(300) } });
  const tabs = repeated(times, (n) => `<sheet name="S${n}" sheetId="${n}" r:id="rId1"/>`);
  return zip({ ...parts, [SHEET]: parts[SHEET]!, 'xl/workbook.xml': (parts['xl/workbook.xml'] as string).replace(/<sheets>.*<\/sheets>/, `<sheets>${tabs}</sheets>`) });
}
