import { hostErrorWords } from '../../../src/locales/host-error-words';
import { HostError, type HostErrorKind } from '../../../src/model/host-error';
import { officeJsHash } from '../../excel-simulator/office-js';
import { bench, hostError, type Bench } from './bench';
import { inItsTime, keepTime, PATIENCE, wait } from './passing-time';

let excel: Bench;
afterEach(() => excel.end());

describe('the Office.js under the host', () => {
  it("is Microsoft's own: it loads before it reads, and speaks to the host in its own requests", async () => {
    excel = await bench();
    expect(globalThis.Excel).toBe(excel.Excel);
    expect(officeJsHash()).toBe('c9d4f48f13916d03cdfab4e0ce3e7339e2373c46039bd1e6ffc967703cb8669c');
    const unloaded = excel.Excel.run(async (context) => context.workbook.worksheets.items.length);
    await expect(unloaded).rejects.toMatchObject({ name: 'RichApi.Error', code: 'PropertyNotLoaded' });
    excel.workbook.type('Sheet1', 'A1', '5');
    const { sheets } = await excel.host.read();
    expect(sheets[0]!.rows.get(0)!.get(0)!.value).toEqual({ kind: 'number', number: 5 });
    expect(excel.ledger.work.length).toBeGreaterThan(0);
  });
});

describe('what this Excel can do', () => {
  it.each([['1.9', false], ['1.14', false], ['1.18', false], ['1.19', true], ['1.20', true]])('with ExcelApi %s: keeps the undo stack: %s', async (api, keepsUndo) => {
    excel = await bench({ api });
    expect(excel.host.capabilities).toEqual({ readOnly: false, keepsUndo, tellsChanges: true });
  });

  it('is not enough below ExcelApi 1.9', async () => {
    expect(await hostError(bench({ api: '1.8' }))).toBe('notSupported: ExcelApi 1.9');
    excel = await bench();
  });

  it('is enough at ExcelApi 1.9 for everything', async () => {
    excel = await bench({ api: '1.9' });
    await excel.host.recover();
    await excel.listen();
    await excel.host.read();
    await excel.host.mark([{ place: { sheet: 'Sheet1', address: 'A1' }, tone: 'info' }]);
    await excel.host.write([{ name: '报告', cells: [{ row: 0, column: 0, value: { kind: 'text', text: '概况' } }] }], { taken: 'fail', activate: '报告' });
    await excel.host.saveState('{}');
    expect((await excel.host.read()).sheets.map(({ name }) => name)).toEqual(['Sheet1', '报告']);
  });
});

describe('a workbook read', () => {
  it('gives values, errors, formulas, formats, names, tables, merges and what is hidden', async () => {
    excel = await bench();
    const { workbook } = excel;
    workbook.paste('Sheet1', 'B2', [['项目', '金额'], ['合计', '=SUM(C4:C4)'], ['基本', 30.5], ['错', '=1/0'], ['空', '=""'], ['文字', "'=A1"]]);
    workbook.format('Sheet1', 'C3:C4', { numberFormat: '0.00' });
    workbook.addTable('Sheet1', 'B2:C4', '表1');
    workbook.defineName('总额', '=Sheet1!$C$3');
    workbook.defineName('本表', '=0.5', 'Sheet1');
    workbook.merge('Sheet1', 'B9:C9');
    workbook.hideRows('Sheet1', 4, 2);
    workbook.addSheet('旧表');
    workbook.setVisibility('旧表', 'VeryHidden');
    workbook.setCalculation('Manual');
    const { sheets: [sheet, old], names, calculation } = await excel.host.read();
    expect(sheet!.rows.get(2)!.get(2)).toEqual({ value: { kind: 'number', number: 30.5 }, format: '0.00', printed: '30.50', formula: 'SUM(C4:C4)' });
    expect(sheet!.rows.get(4)!.get(2)).toEqual({ value: { kind: 'error', error: '#DIV/0!' }, format: 'General', printed: '#DIV/0!', formula: '1/0' });
    expect(sheet!.rows.get(5)!.get(2)).toEqual({ value: { kind: 'text', text: '' }, format: 'General', printed: '', formula: '""' });
    expect(sheet!.rows.get(6)!.get(2)).toEqual({ value: { kind: 'text', text: '=A1' }, format: 'General', printed: '=A1' });
    expect(sheet!.tables).toEqual([{ name: '表1', area: { top: 1, left: 1, bottom: 3, right: 2 }, columns: ['项目', '金额'] }]);
    expect(sheet!.merges).toEqual([{ top: 8, left: 1, bottom: 8, right: 2 }]);
    expect([...sheet!.hiddenRows]).toEqual([3, 4]);
    expect(names).toEqual([{ name: '总额', refersTo: 'Sheet1!$C$3', hidden: false }, { name: '本表', refersTo: '0.5', hidden: false, sheet: 'Sheet1' }]);
    expect([old!.visibility, calculation]).toEqual(['veryHidden', 'manual']);
  });

  it('keeps merged areas with their rows and columns, asking for them only where the user asked for a check', async () => {
    excel = await bench();
    excel.workbook.paste('Sheet1', 'A1', [['预算表', null, null], ['年初预算', null, '决算'], ['金额', '占比', '金额'], [1, 2, 3]]);
    excel.workbook.merge('Sheet1', 'A2:B2');
    await excel.listen();
    await excel.host.read();
    excel.ledger.clear();
    excel.workbook.insertRows('Sheet1', 1, 2);
    excel.workbook.insertColumns('Sheet1', 'A');
    await excel.settled();
    const { sheets } = await excel.host.read();
    expect(sheets[0]!.merges).toEqual([{ top: 3, left: 1, bottom: 3, right: 2 }]);
    expect(excel.ledger.undoHazards).toEqual([]);
    excel.workbook.merge('Sheet1', 'B3:D3');
    expect((await excel.host.read({ fresh: true })).sheets[0]!.merges).toHaveLength(2);
  });

  it('keeps the very snapshot of a sheet that did not change', async () => {
    excel = await bench();
    excel.workbook.addSheet('支出');
    excel.workbook.type('支出', 'A1', '1');
    await excel.listen();
    const before = await excel.host.read();
    excel.workbook.type('Sheet1', 'A1', '2');
    await excel.settled();
    const after = await excel.host.read();
    expect([after.sheets[0] === before.sheets[0], after.sheets[1] === before.sheets[1]]).toEqual([false, true]);
    expect(await excel.host.read({ fresh: true })).toBe(after);
  });

  it.each([
    ['as an error', { responseBytes: 60_000 }],
    ['as nothing', { cells: 2_000 }],
  ])('comes in smaller parts where Excel finds them too large and says so %s', async (_, limits) => {
    excel = await bench({ limits });
    excel.workbook.paste('Sheet1', 'A1', Array.from({ length: 1500 }, (_row, row) => Array.from({ length: 10 }, (_column, column) => row * 10 + column)));
    const { sheets } = await excel.host.read();
    expect([...sheets[0]!.rows].every(([row, cells]) => cells.get(9)?.printed === String(row * 10 + 9))).toBe(true);
    expect(sheets[0]!.rows.size).toBe(1500);
  });

  it('can be given up, and taken up again', async () => {
    excel = await bench({ limits: { responseBytes: 60_000 } });
    excel.workbook.paste('Sheet1', 'A1', Array.from({ length: 1500 }, (_, row) => [row, row]));
    const giveUp = new AbortController();
    expect(await hostError(excel.host.read({ signal: giveUp.signal, progress: () => giveUp.abort() }))).toBe('cancelled: ');
    expect((await excel.host.read()).sheets[0]!.rows.size).toBe(1500);
  });

  it('leaves sheets out that are still being written', async () => {
    excel = await bench();
    excel.workbook.addSheet('~heji~abc~0');
    expect((await excel.host.read()).sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    await excel.host.recover();
    expect(excel.workbook.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });
});

describe('a cell being edited', () => {
  keepTime();

  it('makes requests wait until it is left', async () => {
    excel = await bench();
    excel.workbook.startEditing();
    const reading = excel.host.read();
    excel.workbook.stopEditing();
    expect((await reading).sheets).toHaveLength(1);
  });

  it('is waited for by checks nobody asked for, however long it takes', async () => {
    excel = await bench();
    excel.workbook.startEditing();
    const reading = excel.host.read();
    await wait(PATIENCE * 10);
    excel.workbook.stopEditing();
    expect((await inItsTime(reading)).sheets).toHaveLength(1);
  });

  it('is told of to a user who asks for something', async () => {
    excel = await bench();
    excel.workbook.startEditing();
    expect(await inItsTime(hostError(excel.host.read({ fresh: true })))).toBe('busyEditing: ');
    expect(await inItsTime(hostError(excel.host.unmark()))).toBe('busyEditing: ');
  });
});

describe('an Excel that does not answer', () => {
  keepTime();

  it('is given up on in time, and what it answers late is ignored', async () => {
    excel = await bench({ patience: 5000 });
    excel.faults.delay(1, 20_000);
    expect(await inItsTime(hostError(excel.host.read()))).toBe('noAnswer: ');
    excel.workbook.type('Sheet1', 'A1', '7');
    const read = await excel.host.read();
    await wait(30_000);
    excel.workbook.type('Sheet1', 'A1', '8');
    expect(read.sheets[0]!.rows.get(0)!.get(0)!.printed).toBe('7');
    expect((await excel.host.read()).sheets[0]!.rows.get(0)!.get(0)!.printed).toBe('8');
  });

  it.each([
    ['read', () => excel.host.read()],
    ['recover', () => excel.host.recover()],
    ['goTo', () => excel.host.goTo({ sheet: 'Sheet1', address: 'A1' })],
    ['selection', () => excel.host.selection()],
    ['subscribe', () => excel.host.subscribe(() => undefined)],
    ['mark', () => excel.host.unmark()],
    ['write', () => excel.host.write([], { taken: 'fail' })],
    ['loadState', () => excel.host.loadState()],
    ['saveState', () => excel.host.saveState('{}')],
  ])('is given up on by %s', async (_, ask) => {
    excel = await bench();
    excel.faults.fallSilent();
    expect(await inItsTime(hostError(ask()))).toBe('noAnswer: ');
  });
});

describe('every error of Excel', () => {
  it.each<[Parameters<Bench['faults']['refuse']>[1], HostErrorKind]>([
    ['AccessDenied', 'protected'],
    ['ApiNotFound', 'notSupported'],
    ['GeneralException', 'unknown'],
    ['InvalidArgument', 'unknown'],
    ['InvalidOperation', 'unknown'],
    ['InvalidOperationInCellEditMode', 'busyEditing'],
    ['InvalidReference', 'sheetNotFound'],
    ['ItemAlreadyExists', 'sheetNameTaken'],
    ['ItemNotFound', 'sheetNotFound'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
    ['Timeout', 'noAnswer'],
  ])('%s has a sentence: %s', async (code, kind) => {
    excel = await bench();
    excel.faults.refuse(1, code);
    const error: unknown = await excel.host.goTo({ sheet: 'Sheet1', address: 'A1' }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ kind, cause: { code } });
    expect(hostErrorWords[kind]['zh-CN']).not.toBe('');
  });
});

it('an error about no sheet in particular names the file', async () => {
  excel = await bench();
  excel.faults.refuse(1, 'AccessDenied');
  expect(await hostError(excel.host.saveState('{}'))).toBe('protected: 预算.xlsx');
});

describe('going to a place', () => {
  it('shows its sheet and selects it, by whatever name the sheet goes now', async () => {
    excel = await bench();
    excel.workbook.addSheet('支出');
    await excel.host.read();
    excel.workbook.renameSheet('支出', '开支');
    await excel.host.goTo({ sheet: '支出', address: 'B2:C3' });
    expect(await excel.host.selection()).toEqual({ sheet: '开支', address: 'B2:C3' });
  });

  it('fails with the reason', async () => {
    excel = await bench();
    excel.workbook.addSheet('支出');
    excel.workbook.setVisibility('支出', 'Hidden');
    expect(await hostError(excel.host.goTo({ sheet: '支出', address: 'A1' }))).toBe('sheetHidden: 支出');
    expect(await hostError(excel.host.goTo({ sheet: '收入', address: 'A1' }))).toBe('sheetNotFound: 收入');
  });

  it('and asking what is selected: nothing, where it is several areas', async () => {
    excel = await bench();
    excel.workbook.select('Sheet1', 'A1,C3');
    expect(await excel.host.selection()).toBeUndefined();
  });
});

describe('the state kept in the workbook', () => {
  it('is one custom XML part that other hosts and co-authors read', async () => {
    excel = await bench();
    expect(await excel.host.loadState()).toBeUndefined();
    await excel.host.saveState('{"reason":"<核对> & \\"属实\\""}');
    await excel.host.saveState('{"reason":"<核对> & \\"属实\\" 二"}');
    expect(excel.workbook.book.xmlParts).toHaveLength(1);
    expect(await (await excel.open()).loadState()).toBe('{"reason":"<核对> & \\"属实\\" 二"}');
  });
});
