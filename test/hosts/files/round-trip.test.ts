/** A workbook with one of everything: what we did not mean to change is the same byte for byte, and LibreOffice opens the result. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readZipDirectory } from '../../../src/hosts/files/package/zip-directory';
import { readXlsx } from '../../../src/hosts/files/read-xlsx';
import { writeCells } from '../../../src/hosts/files/write-cells';
import { writeSheets } from '../../../src/hosts/files/write-sheets';
import type { SheetDocument } from '../../../src/model/sheet-document';
import { convert, describeWithLibreOffice, pdfText } from '../../tools/libreoffice';
import { hostError, seen, sheetNamed } from './seen';

const rich = new Uint8Array(readFileSync(join(__dirname, '../../fixtures/rich.xlsx')));
const report: SheetDocument = {
  name: '自评报告',
  cells: [
    { row: 0, column: 0, value: { kind: 'text', text: '部门整体支出绩效自评报告' }, style: { font: { name: '方正小标宋简体', size: 22 }, horizontal: 'center' } },
    { row: 2, column: 0, value: { kind: 'text', text: '=不是公式' }, style: { numberFormat: '0.00"万元"', border: '#000000', fill: '#FFF2CC' } },
    { row: 3, column: 0, value: { kind: 'formula', formula: '收入!B5', cached: 229.99 } },
  ],
  columnWidths: new Map([[0, 360]]),
  page: { paper: 'A4', orientation: 'portrait', margins: { top: 37, bottom: 35, left: 28, right: 26, header: 15, footer: 28 }, printArea: { top: 0, left: 0, bottom: 9, right: 3 } },
};

/** The parts that differ: `+` added, `-` gone, `~` other bytes. */
function changes(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const same = (part: string) => Buffer.compare(old[part]!, now[part]!) === 0;
  return [
    ...Object.keys(old).filter((part) => !(part in now)).map((part) => `- ${part}`),
    ...Object.keys(now).filter((part) => !(part in old)).map((part) => `+ ${part}`),
    ...Object.keys(old).filter((part) => part in now && !same(part)).map((part) => `~ ${part}`),
  ].sort();
}

const text = (bytes: Uint8Array, part: string) => new TextDecoder().decode(unzipSync(bytes)[part]);

describe('a sheet is added', () => {
  const written = writeSheets(rich, [report]);

  test('and only what must know of it changes', () => {
    expect(changes(rich, written)).toEqual([
      '+ xl/worksheets/sheet3.xml',
      '~ [Content_Types].xml',
      '~ xl/_rels/workbook.xml.rels',
      '~ xl/styles.xml',
      '~ xl/workbook.xml',
    ]);
  });

  test('and entries keep their order and their times', () => {
    const entries = readZipDirectory(written);
    expect(entries.slice(0, -1).map(({ name, modified }) => [name, modified])).toEqual(readZipDirectory(rich).map(({ name, modified }) => [name, modified]));
    expect(entries[0]!.name).toBe('[Content_Types].xml');
    expect(entries.at(-1)!.name).toBe('xl/worksheets/sheet3.xml');
  });

  test('and the parts that change keep all they had', () => {
    for (const part of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml']) {
      const kept = text(rich, part).split(/(?=<)/).map((piece) => piece.replace(/ count="\d+"/, ''));
      const now = text(written, part).split(/(?=<)/).map((piece) => piece.replace(/ count="\d+"| fullCalcOnLoad="1"/, ''));
      let at = -1;
      for (const piece of kept) {
        at = now.indexOf(piece, at + 1);
        expect([part, piece, at >= 0]).toEqual([part, piece, true]);
      }
    }
  });

  test('and reads back', () => {
    const workbook = readXlsx(written);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['收入', '备查', '自评报告']);
    expect(seen(workbook, 'A3', '自评报告')).toMatchObject({ value: { kind: 'text', text: '=不是公式' }, format: '0.00"万元"' });
    expect(sheetNamed(workbook, '收入')).toEqual(sheetNamed(readXlsx(rich), '收入'));
    expect(workbook.names.filter(({ sheet }) => sheet === '自评报告')).toEqual([{ name: '_xlnm.Print_Area', refersTo: "'自评报告'!$A$1:$D$10", sheet: '自评报告', hidden: false }]);
  });

  test('and writing it again changes nothing more', () => {
    const again = writeSheets(written, [report], { taken: 'replace' });
    expect(changes(written, again)).toEqual([]);
    expect(writeSheets(again, [report], { taken: 'replace' })).toEqual(again);
  });

  test('and its tab opens, alone, where that is asked', () => {
    const opened = writeSheets(rich, [report], { activate: '自评报告' });
    expect(changes(written, opened)).toEqual(['~ xl/workbook.xml', '~ xl/worksheets/sheet1.xml', '~ xl/worksheets/sheet3.xml']);
    expect(text(opened, 'xl/worksheets/sheet1.xml')).toBe(text(rich, 'xl/worksheets/sheet1.xml').replace(' tabSelected="true"', ''));
    expect(text(opened, 'xl/workbook.xml')).toBe(text(written, 'xl/workbook.xml').replace('activeTab="0"', 'activeTab="2"'));
    expect(text(opened, 'xl/worksheets/sheet3.xml')).toContain('tabSelected="1"');
  });

  test('unless one of its name is there', () => {
    expect(hostError(() => writeSheets(written, [report]))).toBe('sheetNameTaken: 自评报告');
    expect(hostError(() => writeSheets(rich, [report], { activate: '封面' }))).toBe('sheetNotFound: 封面');
  });
});

describe('a sheet is replaced', () => {
  const written = writeSheets(rich, [{ ...report, name: '收入' }], { taken: 'replace' });

  test('with what only its cells had; what people put over them stays', () => {
    expect(changes(rich, written)).toEqual([
      '- xl/calcChain.xml',
      '- xl/printerSettings/printerSettings1.bin',
      '- xl/tables/table1.xml',
      '~ [Content_Types].xml',
      '~ xl/_rels/workbook.xml.rels',
      '~ xl/styles.xml',
      '~ xl/workbook.xml',
      '~ xl/worksheets/_rels/sheet1.xml.rels',
      '~ xl/worksheets/sheet1.xml',
    ]);
    expect(text(written, 'xl/worksheets/sheet1.xml')).toMatch(/<drawing [^>]*r:id="rId2"\/><legacyDrawing [^>]*r:id="rId3"\/><\/worksheet>$/);
  });

  test('in its place, its tab as it was', () => {
    const workbook = readXlsx(written);
    expect(workbook.sheets.map(({ id, name }) => [id, name])).toEqual([['1', '收入'], ['2', '备查']]);
    expect(text(written, 'xl/worksheets/sheet1.xml')).toContain('tabSelected="1"');
    expect(workbook.names.map(({ name, refersTo }) => [name, refersTo])).toEqual([['收入合计', '收入!$B$5'], ['_xlnm.Print_Area', "'收入'!$A$1:$D$10"]]);
  });

  test('and no content type is left without its part', () => {
    const parts = Object.keys(unzipSync(written));
    const declared = [...text(written, '[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1]!);
    expect(declared.filter((part) => !parts.includes(part))).toEqual([]);
  });
});

describe('cells are changed', () => {
  test('a figure, in its own sheet only', () => {
    const written = writeCells(rich, [{ sheet: '收入', address: 'B3', value: { kind: 'number', number: 7.42 } }]);
    expect(changes(rich, written)).toEqual(['~ xl/workbook.xml', '~ xl/worksheets/sheet1.xml']);
    expect(text(written, 'xl/worksheets/sheet1.xml')).toBe(text(rich, 'xl/worksheets/sheet1.xml').replace('<c r="B3" s="2" t="n"><v>7.41</v></c>', '<c r="B3" s="2"><v>7.42</v></c>'));
    expect(text(written, 'xl/workbook.xml')).toBe(text(rich, 'xl/workbook.xml').replace('iterateDelta="0.001"/>', 'iterateDelta="0.001" fullCalcOnLoad="1"/>'));
    expect(seen(readXlsx(written), 'B3')).toMatchObject({ format: '#,##0.00', printed: '7.42' });
  });

  test('a formula, and the calculation chain goes', () => {
    const written = writeCells(rich, [{ sheet: '收入', address: 'B5', value: { kind: 'text', text: '另列' } }]);
    expect(changes(rich, written)).toEqual(['- xl/calcChain.xml', '~ [Content_Types].xml', '~ xl/_rels/workbook.xml.rels', '~ xl/workbook.xml', '~ xl/worksheets/sheet1.xml']);
    expect(seen(readXlsx(written), 'B5')).toEqual({ value: { kind: 'text', text: '另列' }, format: '#,##0.00', printed: '另列' });
  });
});

describeWithLibreOffice('LibreOffice opens what we write', () => {
  const printed = (bytes: Uint8Array) => pdfText(convert(bytes, 'pdf')).replace(/\s+/g, '');

  test('an added sheet', () => {
    const written = writeSheets(rich, [report], { activate: '自评报告' });
    expect(printed(written)).toMatch(/财政拨款收入222\.58.*部门整体支出绩效自评报告.*=不是公式.*229\.99/);
    const kept = readXlsx(convert(written, 'xlsx:Calc MS Excel 2007 XML'));
    expect(seen(kept, 'A3', '自评报告')?.value).toEqual({ kind: 'text', text: '=不是公式' });
    expect(seen(kept, 'A4', '自评报告')).toMatchObject({ formula: '收入!B5', value: { kind: 'number', number: 229.99 } });
    expect(Object.keys(unzipSync(convert(written, 'xlsx:Calc MS Excel 2007 XML')))).toEqual(expect.arrayContaining(['xl/charts/chart1.xml', 'xl/comments1.xml', 'xl/media/image1.png']));
  });

  test('a replaced sheet, with the chart, the picture and the comment over it', () => {
    const written = writeSheets(rich, [{ ...report, name: '收入' }], { taken: 'replace' });
    expect(printed(written)).toMatch(/部门整体支出绩效自评报告.*=不是公式/);
    expect(Object.keys(unzipSync(convert(written, 'xlsx:Calc MS Excel 2007 XML')))).toEqual(expect.arrayContaining(['xl/charts/chart1.xml', 'xl/comments1.xml', 'xl/media/image1.png']));
  });

  test('changed cells', () => {
    const written = writeCells(rich, [
      { sheet: '收入', address: 'B3', value: { kind: 'number', number: 17.41 } },
      { sheet: '收入', address: 'C8', value: { kind: 'text', text: '@新' } },
      { sheet: '收入', address: 'C5', value: { kind: 'formula', formula: 'SUM(B2:B3)/B5' } },
    ]);
    expect(printed(written)).toMatch(/其他收入17\.41.*@新/);
    expect(seen(readXlsx(convert(written, 'xlsx:Calc MS Excel 2007 XML')), 'C5')?.formula).toBe('SUM(B2:B3)/B5');
  });
});
