import { layOutSheet } from '../../../src/report/layout/sheet';
import { composeReport } from '../../../src/report/compose-report';
import { blocksOf } from '../../../src/report/document';
import { hunan } from '../../../src/report/outlines/hunan';
import { examine } from '../../../src/session/examine';
import { workbookSheets } from '../../../src/template/workbooks';
import { readFile } from '../../../src/hosts/files/read-file';
import type { SheetDocument } from '../../../src/model/sheet-document';
import { changedParts } from '../../excel-simulator';
import { bench, hostError, workbookFile, type Bench } from './bench';

let excel: Bench;
afterEach(() => excel.end());

const text = (row: number, written: string): SheetDocument['cells'][number] => ({ row, column: 0, value: { kind: 'text', text: written } });

describe('sheets written into Excel', () => {
  it('hold what the same sheets hold in a file', async () => {
    excel = await bench();
    await excel.host.write(workbookSheets(), { taken: 'fail', activate: '单位信息' });
    const { sheets } = await excel.host.read();
    const file = readFile('template.xlsx', workbookFile('template.xlsx')).sheets;
    expect(sheets.slice(1).map((sheet) => ({ ...sheet, id: '' }))).toEqual(file.map((sheet) => ({ ...sheet, id: '' })));
    expect(excel.workbook.book.activeSheet.name).toBe('单位信息');
    expect(excel.workbook.book.xmlParts).toEqual([]);
  });

  it('look and print as described', async () => {
    excel = await bench();
    const font = { name: '仿宋', size: 16, bold: true, color: '#112233' };
    await excel.host.write([{
      name: '样式',
      cells: [
        { row: 0, column: 0, value: { kind: 'text', text: '标题' }, style: { font, fill: '#FFFAEB', horizontal: 'center', vertical: 'justify', wrap: true, border: '#C3CED5', locked: false } },
        { row: 1, column: 1, value: { kind: 'number', number: 0.125 }, style: { numberFormat: '0.0%', indent: 2 } },
      ],
      merges: [{ top: 3, left: 0, bottom: 3, right: 2 }],
      columnWidths: new Map([[0, 90], [1, 90], [3, 40]]),
      rowHeights: new Map([[0, 30], [2, 20]]),
      validations: [{ area: { top: 4, left: 1, bottom: 6, right: 1 }, choices: ['是', '否'], prompt: { title: '选择', text: '请从列表中选择' } }],
      frozen: { rows: 1, columns: 1 },
      tabColor: '#00AA88',
      gridlines: false,
      page: {
        paper: 'A4', orientation: 'landscape', margins: { top: 37, bottom: 35, left: 28, right: 26, header: 15, footer: 25 }, fitToWidth: true, centred: true, firstPageNumber: 1,
        footer: { odd: '&R&"宋体,常规"&14— &P —', even: '&L&"宋体,常规"&14— &P —' }, titleRows: { first: 0, last: 0 }, breaksAfter: [1], printArea: { top: 0, left: 0, bottom: 9, right: 3 },
      },
    }], { taken: 'fail' });
    const sheet = excel.workbook.sheet('样式');
    expect(excel.workbook.cell('样式', 'A1').style).toMatchObject({
      fontName: '仿宋', fontSize: 16, bold: true, fontColor: '#112233', fillColor: '#FFFAEB', horizontal: 'Center', vertical: 'Justify', wrap: true, locked: false,
      borders: { EdgeTop: { style: 'Continuous', weight: 'Thin', color: '#C3CED5' }, EdgeRight: { color: '#C3CED5' } },
    });
    expect(excel.workbook.cell('样式', 'B2')).toMatchObject({ value: 0.125, text: '12.5%', style: { indent: 2 } });
    expect([...sheet.columnWidths]).toEqual([[0, 90], [1, 90], [3, 40]]);
    expect([...sheet.rowHeights]).toEqual([[0, 30], [2, 20]]);
    expect(sheet).toMatchObject({ tabColor: '#00AA88', showGridlines: false, frozen: { rows: 1, columns: 1 }, merges: [{ top: 3, right: 2 }] });
    expect(sheet.validations[0]).toMatchObject({ rule: { list: { inCellDropDown: true, source: '是,否' } }, prompt: { title: '选择', message: '请从列表中选择' } });
    expect(sheet.page).toMatchObject({
      layout: { orientation: 'Landscape', paperSize: 'A4', centerHorizontally: true, zoom: { horizontalFitToPages: 1 }, firstPageNumber: 1 },
      headersFooters: { state: 'OddAndEven', evenPages: { leftFooter: '&"宋体,常规"&14— &P —', rightFooter: '' } },
      rowBreaks: [2], titleRows: { top: 0, bottom: 0 }, printArea: [{ top: 0, left: 0, bottom: 9, right: 3 }],
    });
    expect(sheet.page.layout.topMargin).toBeCloseTo((37 * 72) / 25.4);
  });

  it.each(['=SUM(A1:A3)', '+86', '-5', '@全体', "'引用", '0012', '3.22%', '2023-01-05', '3月5日', '十二', 'TRUE', '#N/A', '1e5', '第一行\n第二行', '一、基本情况'])('hold the text %s as it is written', async (written) => {
    excel = await bench();
    await excel.host.write([{ name: '文字', cells: [text(0, written), { ...text(1, written), style: { numberFormat: '@' } }] }], { taken: 'fail' });
    expect(excel.workbook.values('文字', 'A1:A2')).toEqual([[written], [written]]);
    expect(excel.workbook.cell('文字', 'A1').formula).toBe(written);
  });

  it('are refused where the name is taken, and nothing is done', async () => {
    excel = await bench({ workbook: workbookFile('sample.xlsx') });
    const before = excel.workbook.parts();
    expect(await hostError(excel.host.write(workbookSheets(), { taken: 'fail' }))).toBe('sheetNameTaken: 使用说明');
    expect(changedParts(before, excel.workbook.parts())).toEqual([]);
  });

  it('are refused by a protected sheet before anything is changed', async () => {
    excel = await bench();
    excel.workbook.protect('Sheet1');
    const before = excel.workbook.parts();
    expect(await hostError(excel.host.write([{ name: 'Sheet1', cells: [text(0, '一')] }], { taken: 'replace' }))).toBe('protected: Sheet1');
    expect(changedParts(before, excel.workbook.parts())).toEqual([]);
  });

  it('are refused in a workbook opened read-only', async () => {
    excel = await bench({ readOnly: true });
    expect(excel.host.capabilities.readOnly).toBe(true);
    expect(await hostError(excel.host.write([{ name: '报告', cells: [] }], { taken: 'fail' }))).toBe('readOnly: ');
    expect(excel.ledger.work).toEqual([]);
  });
});

describe('a report written again', () => {
  it('is the one a fresh workbook would get, and what refers to it still does', async () => {
    const reportOf = async (file: string) => {
      const { book, findings } = examine(readFile(file, workbookFile(file)));
      return layOutSheet(blocksOf(composeReport(book, findings, hunan)));
    };
    excel = await bench();
    await excel.host.write([await reportOf('sample.xlsx')], { taken: 'replace', activate: '绩效自评报告' });
    const { id } = excel.workbook.sheet('绩效自评报告');
    excel.workbook.type('Sheet1', 'A1', '=绩效自评报告!A1');
    excel.workbook.merge('绩效自评报告', 'D5:E6');
    excel.workbook.addConditionalFormat('绩效自评报告', 'A1', '=TRUE');
    await excel.host.write([await reportOf('sample-corrected.xlsx')], { taken: 'replace', activate: '绩效自评报告' });
    const again = excel.workbook.parts();
    expect(excel.workbook.sheet('绩效自评报告').id).toBe(id);
    expect(excel.workbook.cell('Sheet1', 'A1').formula).toBe('=绩效自评报告!A1');
    expect(excel.workbook.cell('Sheet1', 'A1').value).toBe(excel.workbook.cell('绩效自评报告', 'A1').value);
    await excel.end();

    excel = await bench();
    await excel.host.write([await reportOf('sample-corrected.xlsx')], { taken: 'replace', activate: '绩效自评报告' });
    const fresh = excel.workbook.parts();
    const differing = changedParts(again, fresh).filter((part) => part.startsWith('绩效自评报告'));
    expect(differing).toEqual([]);
  });
});

describe('one cell', () => {
  const correction = (address: string, seen: number, number: number) =>
    ({ place: { sheet: 'Sheet1', address }, seen: { kind: 'number', number: seen }, content: { kind: 'number', number } }) as const;
  const figures = [['项目', '金额'], ['合计', '=SUM(B3:B4)'], ['基本', 30], ['项目', 40]] as const;

  beforeEach(async () => {
    excel = await bench();
    excel.workbook.paste('Sheet1', 'A1', figures);
    await excel.host.read();
  });

  it('is written where it holds what was seen', async () => {
    await excel.host.correct(correction('B3', 30, 32.5));
    expect(excel.workbook.values('Sheet1', 'B2:B4')).toEqual([[72.5], [32.5], [40]]);
  });

  it('is followed where rows came in above it', async () => {
    excel.workbook.insertRows('Sheet1', 2, 2);
    await excel.host.correct(correction('B3', 30, 32.5));
    expect(excel.workbook.values('Sheet1', 'B5:B6')).toEqual([[32.5], [40]]);
  });

  it('is followed onto a sheet that was renamed', async () => {
    excel.workbook.renameSheet('Sheet1', '支出');
    await excel.host.correct(correction('B3', 30, 32.5));
    expect(excel.workbook.cell('支出', 'B3').value).toBe(32.5);
  });

  it('is left alone where another row came in its place, even one that holds the same number', async () => {
    excel.workbook.insertRows('Sheet1', 3, 1);
    excel.workbook.paste('Sheet1', 'A3', [['新增', 30]]);
    await excel.host.correct(correction('B3', 30, 32.5));
    expect(excel.workbook.values('Sheet1', 'A3:B4')).toEqual([['新增', 30], ['基本', 32.5]]);
  });

  it.each([
    ['it changed', () => excel.workbook.type('Sheet1', 'B3', '31'), correction('B3', 30, 32.5), 'cellChanged: Sheet1!B3'],
    ['it was cleared', () => excel.workbook.clear('Sheet1', 'B3'), correction('B3', 30, 32.5), 'cellChanged: Sheet1!B3'],
    ['it holds a formula', () => undefined, correction('B2', 70, 71), 'formulaInCell: Sheet1!B2'],
    ['its sheet is gone', () => (excel.workbook.addSheet('其他'), excel.workbook.deleteSheet('Sheet1')), correction('B3', 30, 32.5), 'sheetNotFound: Sheet1'],
    ['its sheet is protected', () => excel.workbook.protect('Sheet1'), correction('B3', 30, 32.5), 'protected: Sheet1!B3'],
  ])('is not written where %s', async (_, change, asked, error) => {
    change();
    const before = excel.workbook.parts();
    expect(await hostError(excel.host.correct(asked))).toBe(error);
    expect(changedParts(before, excel.workbook.parts())).toEqual([]);
  });

  it('keeps being a text where it was one', async () => {
    excel.workbook.type('Sheet1', 'B3', "'3.22%");
    await excel.host.read();
    await excel.host.correct({ place: { sheet: 'Sheet1', address: 'B3' }, seen: { kind: 'text', text: '3.22%' }, content: { kind: 'text', text: '3.23%' } });
    expect(excel.workbook.cell('Sheet1', 'B3').value).toBe('3.23%');
  });
});
