import { startExcel, type RunningExcel } from './index';

let excel: RunningExcel;
afterEach(() => excel.stop());

/** Listens to everything an add-in listens to, and writes down what it hears. */
async function listen(api = '1.15'): Promise<string[]> {
  excel = await startExcel({ api });
  excel.workbook.paste('Sheet1', 'A1', [[1, '=A1*2']]);
  const heard: string[] = [];
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async ({ address, changeType, source, details }) => void heard.push(`${changeType} ${address} ${source}${details ? ` ${details.valueBefore}→${details.valueAfter}` : ''}`));
    worksheets.onCalculated.add(async ({ address }) => void heard.push(`calculated ${address}`));
    worksheets.onAdded.add(async () => void heard.push('added'));
    worksheets.onDeleted.add(async () => void heard.push('deleted'));
    worksheets.onActivated.add(async () => void heard.push('activated'));
    worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
    context.workbook.onSelectionChanged.add(async () => void heard.push('selection'));
    await context.sync();
  });
  return heard;
}

it('tells of edits and of formulas that followed', async () => {
  const heard = await listen();
  excel.workbook.type('Sheet1', 'A1', '5');
  excel.workbook.paste('Sheet1', 'C1', [[1, 2]], { source: 'Remote' });
  excel.workbook.insertRows('Sheet1', 1);
  await excel.settled();
  expect(heard).toEqual(['RangeEdited A1 Local 1→5', 'calculated B1', 'RangeEdited C1:D1 Remote', 'RowInserted 1:1 Local']);
});

it('tells of sheets and selections', async () => {
  const heard = await listen();
  excel.workbook.addSheet('Other');
  excel.workbook.select('Other', 'B2');
  excel.workbook.deleteSheet('Other');
  await excel.settled();
  expect(heard).toEqual(['added', 'activated', 'selected B2', 'selection', 'activated', 'deleted']);
});

it('gives the range of an event', async () => {
  excel = await startExcel();
  const found = new Promise<string>((resolve, reject) => {
    void excel.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        await excel.Excel.run(async (later) => {
          const range = event.getRange(later).load('address');
          await later.sync();
          resolve(range.address);
        }).catch(reject);
      });
      await context.sync();
    });
  });
  await excel.settled();
  excel.workbook.type('Sheet1', 'B7', 'x');
  await expect(found).resolves.toBe('Sheet1!B7');
});

it('stops telling those who no longer listen', async () => {
  excel = await startExcel();
  const heard: string[] = [];
  const handler = await excel.Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItem('Sheet1').onChanged.add(async ({ address }) => void heard.push(address));
    context.workbook.worksheets.getItem('Sheet1').load('id');
    await context.sync();
    return added;
  });
  excel.workbook.type('Sheet1', 'A1', '1');
  await excel.settled();
  await excel.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  excel.workbook.type('Sheet1', 'A2', '1');
  await excel.settled();
  expect([heard, excel.events.subscriberCount]).toEqual([['A1'], 0]);
});

it('is quiet while the add-in has events switched off', async () => {
  const heard = await listen();
  await excel.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[9]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await excel.settled();
  expect(heard).toEqual([]);
});

describe('events on their way', () => {
  const type = async (...values: string[]) => {
    for (const value of values) excel.workbook.type('Sheet1', 'D4', value);
    await excel.settled();
  };

  it('get dropped', async () => {
    const heard = await listen();
    excel.events.drop(({ id }) => id === 10);
    await type('1', '2');
    excel.events.deliverHonestly();
    await type('3');
    expect(heard).toEqual(['RangeEdited D4 Local 2→3']);
    expect(excel.events.raised.filter(({ id }) => id === 10)).toHaveLength(3);
  });

  it('get doubled', async () => {
    const heard = await listen();
    excel.events.double();
    await type('1');
    expect(heard).toEqual(['RangeEdited D4 Local →1', 'RangeEdited D4 Local →1']);
  });

  it('get held back and reordered', async () => {
    const heard = await listen();
    excel.events.hold();
    await type('1', '2');
    expect(heard).toEqual([]);
    excel.events.release();
    await excel.settled();
    expect(heard).toEqual(['RangeEdited D4 Local 1→2', 'RangeEdited D4 Local →1']);
  });
});

describe('older Excels', () => {
  it('do not say who triggered a change', async () => {
    excel = await startExcel({ api: '1.13' });
    const seen: unknown[] = [];
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void seen.push(event.triggerSource));
      await context.sync();
    });
    excel.workbook.type('Sheet1', 'A1', '1');
    await excel.settled();
    expect(seen).toEqual([undefined]);
  });

  it.each([['1.9', false], ['1.13', true]])('say what they have: ExcelApi %s', async (api, has) => {
    excel = await startExcel({ api });
    expect(excel.Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(has);
    const asking = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').customProperties.add('key', 'value');
      await context.sync();
    });
    await (has ? expect(asking).resolves.toBeUndefined() : expect(asking).rejects.toMatchObject({ code: 'ApiNotFound' }));
  });

  it('rename sheets without telling before 1.17', async () => {
    excel = await startExcel({ api: '1.16' });
    const asking = excel.Excel.run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(async () => undefined);
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});
