import { changedParts, startExcel, type RunningExcel } from './index';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.stop());

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

describe('looks', () => {
  it('are set, read back where they are one, and null where they differ', async () => {
    await excel.Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1:B2');
      range.format.font.set({ name: '仿宋_GB2312', size: 16, bold: true, color: '#FF0000' });
      range.format.fill.color = 'yellow';
      range.format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Justify', wrapText: true, indentLevel: 1 });
      sheet1(context).getRange('A1').format.font.bold = false;
      range.format.protection.locked = false;
      range.load('format/wrapText,format/horizontalAlignment,format/font/name,format/font/size,format/font/bold,format/fill/color,format/protection/locked');
      await context.sync();
      expect(range.format.toJSON()).toMatchObject({ horizontalAlignment: 'Center', wrapText: true, font: { name: '仿宋_GB2312', size: 16, bold: null }, fill: { color: '#FFFF00' }, protection: { locked: false } });
    });
    expect(excel.workbook.cell('Sheet1', 'B2').style).toMatchObject({ fontColor: '#FF0000', vertical: 'Justify', indent: 1 });
  });

  it('draws the edges of a range, and the lines inside it', async () => {
    await excel.Excel.run(async (context) => {
      const { borders } = sheet1(context).getRange('B2:C3').format;
      for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const) borders.getItem(side).style = 'Continuous';
      borders.getItem('EdgeTop').color = '#808080';
      const below = sheet1(context).getRange('B4').format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      expect(below.style).toBe('Continuous');
    });
    const { borders } = excel.workbook.cell('Sheet1', 'B2').style;
    expect(Object.keys(borders).sort()).toEqual(['EdgeBottom', 'EdgeLeft', 'EdgeTop']);
    expect(borders.EdgeTop).toEqual({ style: 'Continuous', weight: 'Thin', color: '#808080' });
  });

  it('sets sizes of rows and columns, and looks of whole columns', async () => {
    await excel.Excel.run(async (context) => {
      const columns = sheet1(context).getRange('B:C').format;
      columns.columnWidth = 80;
      columns.fill.color = '#EEEEEE';
      sheet1(context).getRange('2:2').format.rowHeight = 30;
      const later = sheet1(context).getRange('C900').load('format/columnWidth,format/fill/color');
      await context.sync();
      expect(later.format.toJSON()).toMatchObject({ columnWidth: 80, fill: { color: '#EEEEEE' } });
    });
    expect(excel.workbook.parts()['Sheet1: sizes']).toMatchObject({ rows: [[1, 30]], columns: [[1, 80], [2, 80]] });
  });

  it('colours several areas at once', async () => {
    await excel.Excel.run(async (context) => {
      const areas = sheet1(context).getRanges('A1,C3:D4');
      areas.format.fill.color = '#00FF00';
      areas.load('address,areaCount,cellCount');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Sheet1!A1,Sheet1!C3:D4', 2, 5]);
    });
    expect(excel.workbook.cell('Sheet1', 'D4').style.fillColor).toBe('#00FF00');
    expect(excel.workbook.cell('Sheet1', 'B2').style.fillColor).toBe('#FFFFFF');
  });
});

describe('conditional formats', () => {
  const mark = async () =>
    excel.Excel.run(async (context) => {
      const format = sheet1(context).getRanges('B2,D4').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=OR(TRUE,"signature"="")';
      format.custom.format.fill.color = '#FFC7CE';
      format.stopIfTrue = false;
      await context.sync();
    });

  it('leave everything else as it is', async () => {
    const before = excel.workbook.parts();
    await mark();
    expect(changedParts(before, excel.workbook.parts())).toEqual(['Sheet1: conditionalFormats']);
  });

  it('are found by formula and taken away again', async () => {
    excel.workbook.addConditionalFormat('Sheet1', 'A1:D9', '=A1>5');
    excel.workbook.addConditionalFormat('Sheet1', 'A1:D9', '', '#000000', 'DataBar');
    const before = excel.workbook.parts();
    await mark();
    await excel.Excel.run(async (context) => {
      const formats = sheet1(context).getRange().conditionalFormats.load('items/id,items/type,items/priority');
      await context.sync();
      expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([['Custom', 0], ['Custom', 1], ['DataBar', 2]]);
      const rules = formats.items.map((item) => item.customOrNullObject.load('rule/formula'));
      await context.sync();
      expect(rules[2]!.isNullObject).toBe(true);
      for (const [index, item] of formats.items.entries()) if (!rules[index]!.isNullObject && rules[index]!.rule.formula.includes('signature')) item.delete();
      await context.sync();
    });
    expect(changedParts(before, excel.workbook.parts())).toEqual([]);
  });

  it('keep the part of them that is not cleared', async () => {
    excel.workbook.addConditionalFormat('Sheet1', 'A1:A9', '=A1>5');
    await excel.Excel.run(async (context) => {
      sheet1(context).getRange('A4:A5').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(excel.workbook.parts()['Sheet1: conditionalFormats']).toMatchObject([{ areas: ['A1:A3', 'A6:A9'] }]);
  });
});

describe('data validation', () => {
  it('offers a list', async () => {
    await excel.Excel.run(async (context) => {
      const { dataValidation } = sheet1(context).getRange('B2:B9');
      dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      dataValidation.prompt = { showPrompt: true, title: '选择', message: '是或否' };
      const [all, more, none] = ['B3', 'A1:B9', 'C1'].map((address) => sheet1(context).getRange(address).dataValidation.load('type,rule'));
      await context.sync();
      expect([all!.type, more!.type, none!.type]).toEqual(['List', 'MixedCriteria', 'None']);
      expect(all!.rule.list?.source).toBe('是,否');
      sheet1(context).getRange('B2:B3').dataValidation.clear();
      await context.sync();
    });
    expect(excel.workbook.parts()['Sheet1: validations']).toMatchObject([{ area: 'B4:B9' }]);
  });
});

describe('pages and panes', () => {
  it('are set up', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = sheet1(context);
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.centerHorizontally = true;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintMargins('Centimeters', { top: 3.7, left: 2.8 });
      pageLayout.headersFooters.state = 'OddAndEven';
      pageLayout.headersFooters.oddPages.rightFooter = '— &P —';
      pageLayout.headersFooters.evenPages.leftFooter = '— &P —';
      pageLayout.setPrintArea('A1:F40');
      pageLayout.setPrintTitleRows('$1:$3');
      sheet.horizontalPageBreaks.add('A20');
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      sheet.tabColor = '#ff0000';
      sheet.showGridlines = false;
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      pageLayout.load('zoom,leftMargin');
      sheet.load('showGridlines,tabColor');
      await context.sync();
      expect([frozen.address, titles.address, sheet.tabColor, sheet.showGridlines]).toEqual(['Sheet1!A1:B3', 'Sheet1!1:3', '#FF0000', false]);
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
      expect(pageLayout.leftMargin).toBeCloseTo(79.37, 2);
      expect(breaks.items).toHaveLength(1);
    });
    expect(excel.workbook.sheet('Sheet1').page).toMatchObject({
      layout: { orientation: 'Landscape' }, printArea: [{ top: 0, left: 0, bottom: 39, right: 5 }], rowBreaks: [19], headersFooters: { evenPages: { leftFooter: '— &P —' } },
    });
  });
});
