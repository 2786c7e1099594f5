import { changedParts, startExcel, type RunningExcel } from './index';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.stop());

/** Two requests: one that reads, one with three write actions. */
async function readThenWrite(): Promise<void> {
  await excel.Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C1').load('values');
    await context.sync();
    for (const cell of ['A1', 'B1', 'C1']) sheet.getRange(cell).values = [[cell]];
    await context.sync();
  });
}

const row = () => excel.workbook.values('Sheet1', 'A1:C1')[0];

describe('requests are refused', () => {
  it.each([[1, ['', '', '']], [2, ['', '', '']]])('before request %i does anything', async (k, left) => {
    excel.faults.refuse(k, 'GeneralException');
    await expect(readThenWrite()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(row()).toEqual(left);
  });

  it('once only', async () => {
    excel.faults.refuse(1);
    await expect(readThenWrite()).rejects.toThrow();
    await expect(readThenWrite()).resolves.toBeUndefined();
  });
});

describe('requests stop half way', () => {
  it.each([[0, ['', '', '']], [1, ['A1', '', '']], [2, ['A1', 'B1', '']], [3, ['A1', 'B1', 'C1']]])('after %i write actions, which stay', async (j, left) => {
    excel.faults.stopAfterWrites(2, j);
    await expect(readThenWrite()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(row()).toEqual(left);
  });

  it('after each number of actions there are', async () => {
    await readThenWrite();
    const { actions } = excel.ledger.work.at(-1)!;
    for (let j = 0; j <= actions; j += 1) {
      excel.workbook.clear('Sheet1', 'A1:C1');
      excel.faults.clear();
      excel.faults.stopAfterActions(2, j);
      await expect(readThenWrite()).rejects.toThrow();
    }
    expect(row()).toEqual(['A1', 'B1', 'C1']);
  });
});

describe('answers are lost', () => {
  it('though all was done', async () => {
    excel.faults.loseAnswer(2);
    await expect(readThenWrite()).rejects.toMatchObject({ code: 'Timeout' });
    expect(row()).toEqual(['A1', 'B1', 'C1']);
  });

  it('and nothing comes in their place', async () => {
    excel.faults.loseAnswer(2, 'silence');
    expect([await stillWaits(readThenWrite(), 2), row()]).toEqual([true, ['A1', 'B1', 'C1']]);
  });
});

it('keeps silent for good', async () => {
  excel.faults.fallSilent(2);
  expect([await stillWaits(readThenWrite(), 2), row()]).toEqual([true, ['', '', '']]);
  expect(excel.ledger.work.map(({ outcome: how }) => how)).toEqual(['done', 'lost']);
});

it('answers late', async () => {
  excel.faults.delay(1, 200);
  const reading = readThenWrite();
  expect(await stillWaits(reading, 1)).toBe(true);
  await reading;
});

describe('while the user is typing in a cell', () => {
  it('requests that may wait do', async () => {
    excel.workbook.startEditing();
    const writing = readThenWrite();
    expect(await stillWaits(writing, 1)).toBe(true);
    excel.workbook.stopEditing();
    await writing;
    expect(row()).toEqual(['A1', 'B1', 'C1']);
  });

  it('others are refused', async () => {
    excel.workbook.startEditing();
    const reading = excel.Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });
});

describe('limits of Excel on the web', () => {
  it('requests too large are refused, nothing done', async () => {
    const before = excel.workbook.parts();
    const writing = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A200').values = Array.from({ length: 200 }, () => ['汉'.repeat(10_000)]);
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(changedParts(before, excel.workbook.parts())).toEqual([]);
  });

  it('answers too large are not given', async () => {
    excel.workbook.paste('Sheet1', 'A1', Array.from({ length: 200 }, () => ['汉'.repeat(10_000)]));
    const reading = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A200').load('values');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('ranges too large read as null', async () => {
    await excel.Excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem('Sheet1').getRange().load('values,address');
      await context.sync();
      expect([all.values, all.address]).toEqual([null, 'Sheet1!A:XFD']);
    });
  });

  it('bytes are counted as they go over the wire', async () => {
    excel.workbook.type('Sheet1', 'A1', '汉字');
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
    });
    const [entry] = excel.ledger.work;
    expect(entry!.responseBytes).toBeGreaterThan(60);
    expect(entry!.requestBytes).toBeGreaterThan(400);
    expect(excel.ledger.largestRequest).toBeGreaterThanOrEqual(entry!.requestBytes);
  });
});

it('a member nobody knows fails the test', async () => {
  const asking = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').shapes.load('items');
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: 'NotImplemented' });
  expect(() => excel.stop()).toThrow('Worksheet.Shapes');
  (excel.unknownMembers as string[]).length = 0;
});

/** Whether a run is without an answer once its so-manieth request has reached Excel. */
async function stillWaits(run: Promise<void>, requests: number): Promise<boolean> {
  let answered = false;
  void run.then(() => (answered = true));
  while (excel.ledger.work.length < requests) await new Promise((resolve) => setTimeout(resolve, 1));
  await excel.settled();
  return !answered;
}
