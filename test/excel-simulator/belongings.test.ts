import { changedParts, startExcel, type RunningExcel } from './index';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.stop());

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

it('keeps custom XML parts', async () => {
  await excel.Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const none = customXmlParts.getByNamespace('urn:heji').getOnlyItemOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    const added = customXmlParts.add('<state xmlns="urn:heji">1</state>').load('id,namespaceUri');
    await context.sync();
    expect(added.namespaceUri).toBe('urn:heji');
    added.setXml('<state xmlns="urn:heji">2</state>');
    const found = customXmlParts.getByNamespace('urn:heji').getOnlyItemOrNullObject();
    const xml = found.getXml();
    await context.sync();
    expect(xml.value).toBe('<state xmlns="urn:heji">2</state>');
    found.delete();
    await context.sync();
  });
  expect(excel.workbook.parts().customXml).toEqual([]);
});

it('refuses custom XML that is none', async () => {
  await expect(
    excel.Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<state>');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

it('keeps settings, document properties and properties of sheets', async () => {
  await excel.Excel.run(async (context) => {
    const { settings, properties } = context.workbook;
    settings.add('heji', { version: 1 });
    const setting = settings.getItem('HEJI').load('key,value');
    const missing = settings.getItemOrNullObject('other');
    properties.title = '自评报告';
    properties.load('title');
    sheet1(context).customProperties.add('role', 'report');
    const role = sheet1(context).customProperties.getItem('role').load('value');
    await context.sync();
    expect([setting.value, missing.isNullObject, properties.title, role.value]).toEqual([{ version: 1 }, true, '自评报告', 'report']);
  });
});

it('lists names of the workbook and of sheets', async () => {
  excel.workbook.defineName('Rate', '=0.5');
  excel.workbook.defineName('Local', '=Sheet1!$A$1:$B$2', 'Sheet1');
  await excel.Excel.run(async (context) => {
    const all = context.workbook.names.load('items/name,items/type,items/formula,items/visible,items/scope');
    const own = sheet1(context).names.load('items/name,items/type,items/formula');
    const range = sheet1(context).names.getItem('local').getRange().load('address');
    await context.sync();
    expect(all.items.map(({ name, type, formula, scope }) => [name, type, formula, scope])).toEqual([['Rate', 'Double', '=0.5', 'Workbook']]);
    expect([own.items[0]!.type, own.items[0]!.formula, range.address]).toEqual(['Range', '=Sheet1!$A$1:$B$2', 'Sheet1!A1:B2']);
    context.workbook.names.add('Total', sheet1(context).getRange('B4'));
    await context.sync();
  });
  expect(excel.workbook.parts().names).toHaveLength(3);
});

it('lists tables, their columns and places', async () => {
  excel.workbook.paste('Sheet1', 'B2', [['项目', '金额'], ['a', 1], ['b', 2]]);
  excel.workbook.addTable('Sheet1', 'B2:C4', '支出表');
  await excel.Excel.run(async (context) => {
    const tables = context.workbook.tables.load('items/name,items/columns/items/name,items/worksheet/name');
    await context.sync();
    const range = tables.items[0]!.getRange().load('address');
    const body = context.workbook.tables.getItem('支出表').getDataBodyRange().load('values');
    await context.sync();
    expect(tables.items[0]!.columns.items.map(({ name }) => name)).toEqual(['项目', '金额']);
    expect([tables.items[0]!.worksheet.name, range.address, body.values]).toEqual(['Sheet1', 'Sheet1!B2:C4', [['a', 1], ['b', 2]]]);
    const made = sheet1(context).tables.add('F1:G2', true);
    made.name = 'Made';
    const count = sheet1(context).tables.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  });
});

it('carries comments', async () => {
  await excel.Excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.add('Sheet1!B2', '请核对');
    const found = comments.getItemByCell('Sheet1!B2').load('content');
    await context.sync();
    expect(found.content).toBe('请核对');
    found.delete();
    await context.sync();
  });
  expect(excel.workbook.parts()['Sheet1: comments']).toEqual([]);
});

it('denies writing on protected sheets, except where cells are unlocked', async () => {
  excel.workbook.format('Sheet1', 'B2', { locked: false });
  excel.workbook.protect('Sheet1', 'secret');
  const write = (address: string) =>
    excel.Excel.run(async (context) => {
      sheet1(context).getRange(address).values = [[1]];
      await context.sync();
    });
  await expect(write('A1')).rejects.toMatchObject({ code: 'AccessDenied' });
  await expect(write('B2')).resolves.toBeUndefined();
  const before = excel.workbook.parts();
  const colour = excel.Excel.run(async (context) => {
    sheet1(context).getRange('B2').conditionalFormats.add('Custom');
    await context.sync();
  });
  await expect(colour).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(changedParts(before, excel.workbook.parts())).toEqual([]);
  await excel.Excel.run(async (context) => {
    const { protection } = sheet1(context);
    protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(true);
    protection.unprotect('secret');
    await context.sync();
  });
  await expect(write('A1')).resolves.toBeUndefined();
});

it('calculates when it is told to, in manual mode', async () => {
  excel.workbook.paste('Sheet1', 'A1', [[1, '=A1*2']]);
  excel.workbook.setCalculation('Manual');
  excel.workbook.type('Sheet1', 'A1', '5');
  await excel.Excel.run(async (context) => {
    const { application } = context.workbook;
    const stale = sheet1(context).getRange('B1').load('values');
    application.load('calculationMode');
    await context.sync();
    expect([application.calculationMode, stale.values]).toEqual(['Manual', [[2]]]);
    application.calculate('Full');
    const fresh = sheet1(context).getRange('B1').load('values');
    await context.sync();
    expect(fresh.values).toEqual([[10]]);
  });
});

it('works out what is typed even then', () => {
  excel.workbook.setCalculation('Manual');
  excel.workbook.paste('Sheet1', 'A1', [[2, '=A1*2']]);
  expect(excel.workbook.cell('Sheet1', 'B1').value).toBe(4);
});

it('denies all writing where the workbook is open for viewing', async () => {
  const viewed = await startExcel({ readOnly: true });
  const before = viewed.workbook.parts();
  const attempts = [
    (context: Excel.RequestContext) => void (sheet1(context).getRange('A1').values = [[1]]),
    (context: Excel.RequestContext) => void context.workbook.worksheets.add('New'),
    (context: Excel.RequestContext) => sheet1(context).getRange('A1').clear(),
  ];
  for (const attempt of attempts) {
    const writing = viewed.Excel.run(async (context) => {
      attempt(context);
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'AccessDenied' });
  }
  await viewed.Excel.run(async (context) => {
    context.workbook.load('readOnly');
    await context.sync();
    expect(context.workbook.readOnly).toBe(true);
  });
  expect(changedParts(before, viewed.workbook.parts())).toEqual([]);
});

it('starts with the document and shows the pane when Office.addin says so', async () => {
  const { addin } = excel.Office;
  await addin.setStartupBehavior(excel.Office.StartupBehavior.load);
  expect(await addin.getStartupBehavior()).toBe('Load');
  const seen: string[] = [];
  await addin.onVisibilityModeChanged(({ visibilityMode }) => void seen.push(visibilityMode));
  await addin.hide();
  await addin.showAsTaskpane();
  await excel.settled();
  expect(seen).toEqual(['Hidden', 'Taskpane']);
});
