import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readXlsx } from '../../../src/hosts/files/read-xlsx';
import { WorkbookFile } from '../../../src/hosts/files/workbook-file';
import { parseAddress } from '../../../src/model/address';
import { keptPartXml } from '../../../src/model/kept-part';
import { convert, describeWithLibreOffice } from '../../tools/libreoffice';
import { bookParts, zip } from './package-builder';
import { hostError, seen } from './seen';

const rich = new Uint8Array(readFileSync(join(__dirname, '../../fixtures/rich.xlsx')));
const at = (address: string, sheet = '1') => ({ sheet, ...parseAddress(address)! });
const type = (file: WorkbookFile, texts: Readonly<Record<string, string>>, sheet = '1') => file.type(Object.entries(texts).map(([address, text]) => ({ at: at(address, sheet), text })));
const printed = (file: WorkbookFile, ...addresses: string[]) => addresses.map((address) => file.cellAt(at(address))?.printed);
const book = (sheet: string, styles?: string) => zip(bookParts({ sheets: { 表: sheet }, ...(styles ? { styles } : {}) }));
const partText = (bytes: Uint8Array, part: string) => new TextDecoder().decode(unzipSync(bytes)[part]);

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((part) => !old[part] || !now[part] || Buffer.compare(old[part], now[part]) !== 0).sort();
}

describe('typing', () => {
  test('changes a cell and all that rests on it, on every sheet', () => {
    const file = WorkbookFile.open('rich.xlsx', rich);
    type(file, { B3: '17.41' });
    expect(printed(file, 'B3', 'C3', 'B5', 'C5')).toEqual(['17.41', '7.25%', '239.99', '100.00%']);
    expect(file.cellAt(at('B1', '2'))?.value).toEqual({ kind: 'number', number: 2399900 });
  });

  test('tells those who subscribed, and those who watch', async () => {
    const file = WorkbookFile.open('rich.xlsx', rich);
    const told = jest.fn();
    const watched = jest.fn();
    const stop = await file.subscribe(told);
    file.watch(watched);
    type(file, { B3: '1', B4: '2' });
    expect([told.mock.calls, watched.mock.calls.length]).toEqual([[[{ sheets: ['1'], structure: false }]], 1]);
    await stop();
    file.undo();
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('leaves a snapshot that was handed out as it was', async () => {
    const file = WorkbookFile.open('rich.xlsx', rich);
    const before = await file.read();
    type(file, { B3: '1', A30: '新行', A20: '插在前面' });
    expect(seen(before, 'B3')?.printed).toBe('7.41');
    const now = await file.read();
    expect([...now.sheets[0]!.rows.keys()]).toEqual([...now.sheets[0]!.rows.keys()].sort((one, other) => one - other));
    expect(await file.read()).toBe(now);
  });

  test('keeps what a formula came to where it cannot be worked out, and says so', () => {
    const file = WorkbookFile.open('b.xlsx', book('<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>INDIRECT("A"&amp;1)+A1</f><v>2</v></c></row></sheetData>'));
    type(file, { A1: '5' });
    expect([printed(file, 'B1'), file.isStale(at('B1'))]).toEqual([['2'], true]);
    file.undo();
    expect(file.isStale(at('B1'))).toBe(false);
  });

  test('works out formulas that nobody has worked out yet', () => {
    const file = WorkbookFile.open('b.xlsx', book('<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f></c><c r="C1"><f>B1*2</f></c></row></sheetData>'));
    expect(printed(file, 'B1', 'C1')).toEqual(['2', '4']);
    expect(file.isChanged).toBe(false);
  });

  test('is refused where one formula fills several cells, or where the sheet is protected', () => {
    const file = WorkbookFile.open('b.xlsx', book('<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>'));
    expect(hostError(() => type(file, { A5: '1' }))).toBe('protected: 表');
    const open = WorkbookFile.open('b.xlsx', book('<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row></sheetData>'));
    expect(hostError(() => type(open, { A2: '1' }))).toBe('notWritable: 表!A2');
    expect(open.canUndo).toBe(false);
  });
});

describe('undo and redo', () => {
  test('go back and forth over edits, formulas and written sheets', async () => {
    const file = WorkbookFile.open('rich.xlsx', rich);
    type(file, { B3: '17.41' });
    type(file, { B5: '1' });
    await file.write([{ name: '报告', cells: [{ row: 0, column: 0, value: { kind: 'text', text: '报告' } }] }], { taken: 'fail', activate: '报告' });
    const states = [];
    for (; file.canUndo; file.undo()) states.push([file.snapshot.sheets.length, ...printed(file, 'B3', 'B5', 'C3')]);
    expect(states).toEqual([[3, '17.41', '1.00', '1741.00%'], [2, '17.41', '1.00', '1741.00%'], [2, '17.41', '239.99', '7.25%']]);
    expect([printed(file, 'B3', 'B5', 'C3'), file.isChanged]).toEqual([['7.41', '229.99', '3.22%'], false]);
    expect(file.bytes()).toEqual(rich);
    for (; file.canRedo; file.redo());
    expect([file.snapshot.sheets.length, ...printed(file, 'B3', 'B5', 'C3')]).toEqual([3, '17.41', '1.00', '1741.00%']);
  });

  test('something new leaves nothing to do again', () => {
    const file = WorkbookFile.open('rich.xlsx', rich);
    type(file, { B3: '1' });
    file.undo();
    type(file, { B3: '2' });
    expect(file.canRedo).toBe(false);
  });
});

describe('the saved file', () => {
  test('differs in the cells touched, and in what formulas now come to; the formulas keep every letter', () => {
    const file = WorkbookFile.open('rich.xlsx', rich);
    type(file, { B3: '17.41' });
    const saved = file.bytes();
    expect(changedParts(rich, saved)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']);
    const cells = (bytes: Uint8Array) => partText(bytes, 'xl/worksheets/sheet1.xml').match(/<c [^>]*?(?:\/>|>.*?<\/c>)/g)!;
    const changed = cells(saved).flatMap((cell, index) => (cell === cells(rich)[index] ? [] : [cell.replace(/<v>.*<\/v>/, '')]));
    expect(changed.map((cell) => /r="(\w+)"/.exec(cell)![1])).toEqual(['C2', 'B3', 'C3', 'B5']);
    const formulas = (bytes: Uint8Array) => partText(bytes, 'xl/worksheets/sheet1.xml').match(/<f.*?<\/f>/g);
    expect(formulas(saved)).toEqual(formulas(rich));
    expect(seen(readXlsx(saved), 'B5')).toEqual(file.cellAt(at('B5')));
  });

  test('has the format that a typed percentage asks for, in a style like the cell\'s in all else', () => {
    const styles = '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment wrapText="1"/></xf></cellXfs>';
    const bytes = book('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', styles);
    const file = WorkbookFile.open('b.xlsx', bytes);
    type(file, { A1: '3.22%', B1: 'TRUE', C1: '12' });
    expect(seen(readXlsx(file.bytes()), 'A1')).toEqual({ value: { kind: 'number', number: 0.0322 }, format: '0.00%', printed: '3.22%' });
    expect(seen(readXlsx(file.bytes()), 'B1')?.value).toEqual({ kind: 'boolean', boolean: true });
    expect(partText(file.bytes(), 'xl/styles.xml')).toContain('<xf numFmtId="10" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf>');
  });

  test('carries the state in a part of its own, beside other programs\' custom XML', async () => {
    const file = WorkbookFile.open('rich.xlsx', rich);
    expect(await file.loadState()).toBeUndefined();
    await file.saveState('{"version":1}');
    expect(file.isChanged).toBe(true);
    const saved = file.bytes();
    expect(changedParts(rich, saved)).toEqual(['[Content_Types].xml', 'customXml/_rels/item2.xml.rels', 'customXml/item2.xml', 'customXml/itemProps2.xml', 'xl/_rels/workbook.xml.rels']);
    const again = WorkbookFile.open('rich.xlsx', saved);
    expect(await again.loadState()).toBe('{"version":1}');
    await again.saveState('{"version":2}');
    expect(changedParts(saved, again.bytes())).toEqual(['customXml/item2.xml']);
    expect(partText(again.bytes(), 'customXml/item2.xml')).toBe(keptPartXml('{"version":2}'));
  });

  test('has no marks', async () => {
    const file = WorkbookFile.open('rich.xlsx', rich);
    await file.mark([{ place: { sheet: '收入', address: 'B3' }, tone: 'error' }]);
    expect([file.markAt(at('B3')), file.markAt(at('B4')), file.isChanged]).toEqual(['error', undefined, false]);
    expect(file.bytes()).toEqual(rich);
    await file.unmark();
    expect(file.markAt(at('B3'))).toBeUndefined();
  });
});

test('how a workbook looks', () => {
  const { looks } = WorkbookFile.open('rich.xlsx', rich);
  expect(looks.sheet('1')).toMatchObject({ frozen: { rows: 1, columns: 0 }, gridlines: true, isProtected: false });
  expect([...looks.sheet('1').undrawn].sort()).toEqual(['conditionalFormatting', 'drawing']);
  expect(looks.cell('1', 2, 1)).toMatchObject({ format: '#,##0.00', wrap: false, font: { bold: false } });
});

describeWithLibreOffice('LibreOffice opens what was edited', () => {
  test('and comes to the same figures', async () => {
    const file = WorkbookFile.open('rich.xlsx', rich);
    type(file, { B3: '17.41', D9: '=ROUND(B3/B5,4)', A12: '=今年', B4: '3.5%' });
    await file.saveState('{"version":1}');
    const opened = readXlsx(convert(file.bytes(), 'xlsx:Calc MS Excel 2007 XML'));
    for (const address of ['B3', 'B4', 'B5', 'C3', 'C5', 'D9']) expect([address, seen(opened, address)?.printed]).toEqual([address, file.cellAt(at(address))?.printed]);
  });
});
