import { Session } from '../../../src/session/session';
import { bench, workbookFile, type Bench } from './bench';

let excel: Bench;
let session: Session;
afterEach(async () => {
  await session.stop();
  await excel.end();
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isSo(); turn += 1) await pause(25);
  expect(isSo()).toBe(true);
}

async function started(api = '1.20'): Promise<void> {
  excel = await bench({ workbook: workbookFile('sample-corrected.xlsx'), api });
  session = new Session(excel.host);
  await session.start();
  expect(session.state.failure).toBeUndefined();
}

describe('a session in Excel', () => {
  it('checks again after an edit with one request, and leaves the undo stack alone', async () => {
    await started();
    const before = session.state.findings.open.length;
    const { value } = excel.workbook.cell('收入', 'B4');
    excel.ledger.clear();
    const { checkedAt } = session.state;
    excel.workbook.type('收入', 'B4', Number(value) + 1000);
    await until(() => session.state.checkedAt !== checkedAt && session.state.activity === 'idle');
    expect(session.state.findings.open.length).toBeGreaterThan(before);
    expect([excel.ledger.work.length, excel.ledger.undoHazards, excel.workbook.undoDepth]).toEqual([1, [], 1]);
    excel.workbook.undo();
    await until(() => session.state.findings.open.length === before);
  }, 60_000);

  it('marks, generates and clears, and is not disturbed by what it did itself', async () => {
    await started();
    excel.workbook.type('收入', 'B4', 1);
    await session.check();
    const open = session.state.findings.open.length;
    await session.mark();
    await session.generate();
    await session.generate();
    expect(session.state).toMatchObject({ marked: true, activity: 'idle', failure: undefined });
    expect(excel.workbook.book.activeSheet.name).toBe('绩效自评报告');
    await session.clearMarks();
    await pause(1200);
    excel.ledger.clear();
    await pause(800);
    expect(excel.ledger.work).toEqual([]);
    expect(session.state.findings.open).toHaveLength(open);
    expect(excel.workbook.book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
  }, 60_000);

  it('reads the report sheet and text cells while they are edited: a finding leads to the paragraph and quotes the figure', async () => {
    await started();
    await session.generate();
    const sheet = session.state.snapshot!.sheets.find(({ name }) => name === '绩效自评报告')!;
    const [row, text] = [...sheet.rows].flatMap(([at, cells]) => [...cells.values()].map(({ printed }) => [at, printed] as const)).find(([, printed]) => printed.includes('占96.78%'))!;
    const before = session.state.findings.open.length;
    excel.workbook.type('绩效自评报告', `A${row + 1}`, text.replace('占96.78%', '占69.78%'));
    await until(() => session.state.findings.open.length > before);
    const inReport = session.state.findings.open.find(({ rule }) => rule === 'text-share')!;
    expect(inReport.place).toMatchObject({ sheet: '绩效自评报告', address: `A${row + 1}`, text: { quote: '69.78%' } });
    const { start, end } = inReport.place.text!;
    expect(text.replace('占96.78%', '占69.78%').slice(start, end)).toBe('69.78%');
    await session.goTo(inReport.place);
    expect(await session.selection()).toEqual({ sheet: '绩效自评报告', address: `A${row + 1}` });

    excel.workbook.type('文字材料', 'D40', '全年培训残疾人36人，其中：男20人、女15人，合计36人。');
    await until(() => session.state.findings.open.some(({ place }) => place.sheet === '文字材料' && place.address === 'D40'));
  }, 60_000);
});
