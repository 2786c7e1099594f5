import { describeInBrowser } from '../tools/browser';
import { openExcelOnline, type ExcelOnline } from './transports/chromium';

/** The least an add-in can be: office.js from Microsoft's address, and a function behind a ribbon button. */
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body><p id="status">waiting</p><script>
  Office.onReady(({ host, platform }) => {
    Office.actions.associate('stamp', async (event) => {
      await Excel.run(async (context) => {
        context.workbook.getSelectedRange().values = [['stamped by ' + event.source.id]];
        await context.sync();
      });
      event.completed();
    });
    document.getElementById('status').textContent = host + ' ' + platform;
  });
</script></body></html>`;

describeInBrowser('office.js in Chromium, in a frame of Excel on the web', () => {
  let online: ExcelOnline;

  beforeAll(async () => {
    online = await openExcelOnline({ addin: { '/taskpane.html': PAGE }, page: '/taskpane.html', api: '1.14' });
    await online.addin.waitForFunction(() => document.getElementById('status')!.textContent !== 'waiting');
  });
  afterAll(() => online?.stop());

  it('is ready, and knows where it is', async () => {
    expect(await online.addin.locator('#status').textContent()).toBe('Excel OfficeOnline');
    const supported = await online.addin.evaluate(() => ['1.14', '1.15'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)));
    expect(supported).toEqual([true, false]);
  });

  it('writes and reads a range', async () => {
    const read = await online.addin.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
        range.values = [['收入', 1], ['合计', '=SUM(B1:B1)']];
        range.load('values,text');
        await context.sync();
        return range.values;
      }),
    );
    expect(read).toEqual([['收入', 1], ['合计', 1]]);
    expect(online.workbook.cell('Sheet1', 'B2')).toMatchObject({ formula: '=SUM(B1:B1)', value: 1 });
    expect(online.ledger.writes).toHaveLength(1);
  });

  it('hears what the user does', async () => {
    await online.addin.evaluate(async () => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => void heard.push(`${address} ${triggerSource}`));
        context.workbook.onSelectionChanged.add(async () => void heard.push('selection'));
        await context.sync();
      });
    });
    online.workbook.type('Sheet1', 'C3', '7');
    online.workbook.select('Sheet1', 'D4');
    await online.addin.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length === 2);
    expect(await online.addin.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(['C3 Unknown', 'selection']);
  });

  it('runs the function behind a ribbon button', async () => {
    online.workbook.select('Sheet1', 'E5');
    expect(await online.press('stamp', 'stampButton')).toBe(0);
    expect(online.workbook.cell('Sheet1', 'E5').value).toBe('stamped by stampButton');
  });

  it('controls its own pane', async () => {
    const behaviour = await online.addin.evaluate(async () => {
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      await Office.addin.hide();
      return Office.addin.getStartupBehavior();
    });
    expect(behaviour).toBe('Load');
  });

  it('gets errors as its own', async () => {
    online.faults.refuse(1, 'AccessDenied');
    const code = await online.addin.evaluate(() => Excel.run((context) => context.sync(context.workbook.load('name'))).then(() => 'none', (error: { code: string }) => error.code));
    expect(code).toBe('AccessDenied');
  });

  it('asked nothing of the world outside', () => {
    expect(online.strayRequests).toEqual([]);
    expect(online.complaints).toEqual([]);
  });
});
