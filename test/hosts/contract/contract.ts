/** What every WorkbookHost promises, said once and held against each of them. */
import type { Place } from '../../../src/model/figure';
import { HostError } from '../../../src/model/host-error';
import type { SheetDocument } from '../../../src/model/sheet-document';
import type { WorkbookSnapshot } from '../../../src/model/snapshot';
import type { WorkbookChange, WorkbookHost } from '../../../src/model/workbook-host';
import { rich, sample } from './workbooks';
import type { SeenChart } from '../files/charts-in';
import { seen, sheetNamed } from '../files/seen';

/** A host with the person before it. */
export interface HostUnderTest {
  readonly host: WorkbookHost;
  /** The user types a text into a cell; formulas follow. */
  type(sheet: string, address: string, text: string): void;
  undo(): void;
  /** What the user sees marked: `sheet!address` and tone, in no order. */
  marked(): readonly string[];
  /** The charts on a sheet; the workbook with one of everything has 收入图 on 收入. */
  charts(sheet: string): readonly SeenChart[];
  /** Events are delivered and done. */
  settled(): Promise<void>;
  end(): void | Promise<void>;
}

export type OpenHost = (workbook: Uint8Array) => Promise<HostUnderTest>;

const notes: SheetDocument = { name: '附注', cells: [{ row: 0, column: 0, value: { kind: 'text', text: '=不是公式' } }, { row: 1, column: 0, value: { kind: 'number', number: 7.5 }, style: { numberFormat: '0.00' } }, { row: 2, column: 0, value: { kind: 'formula', formula: 'A2*2', cached: 15 } }], merges: [{ top: 4, left: 0, bottom: 4, right: 2 }] };
const number = (value: number) => ({ kind: 'number', number: value }) as const;
const text = (value: string) => ({ kind: 'text', text: value }) as const;
const place = (sheet: string, address: string): Place => ({ sheet, address });

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof HostError) return error.kind;
    throw error;
  }
}

const names = ({ sheets }: WorkbookSnapshot) => sheets.map(({ name }) => name);

export function describeHost(name: string, open: OpenHost): void {
  let under: HostUnderTest;
  let cases = 0;
  const start = async (workbook = rich) => {
    under = await open(workbook);
    await under.host.recover();
    return under.host;
  };
  const promise = (what: string, check: () => Promise<void>) => {
    cases += 1;
    test(what, check);
  };

  describe(`the WorkbookHost contract on ${name}`, () => {
    afterEach(() => under.end());
    afterAll(() => process.stdout.write(`WorkbookHost contract on ${name}: ${cases} cases\n`));

    describe('reading', () => {
      promise('tells values, formats, printed texts and formulas', async () => {
        const workbook = await (await start()).read();
        expect(seen(workbook, 'B3', '收入')).toEqual({ value: number(7.41), format: '#,##0.00', printed: '7.41' });
        expect(seen(workbook, 'C5', '收入')).toMatchObject({ formula: 'SUM(C2:C4)', printed: '100.00%' });
        expect(seen(workbook, 'A9', '收入')).toBeUndefined();
      });

      promise('tells sheets in their order, hidden ones, merges, tables and names', async () => {
        const workbook = await (await start()).read();
        expect(workbook.sheets.map(({ name: sheet, visibility }) => [sheet, visibility])).toEqual([['收入', 'visible'], ['备查', 'hidden']]);
        expect(sheetNamed(workbook, '收入')).toMatchObject({ merges: [{ top: 8, left: 0, bottom: 8, right: 2 }], tables: [{ name: '收入表' }] });
        expect([...sheetNamed(workbook, '收入').hiddenRows]).toContain(6);
        expect(workbook.names.filter(({ hidden }) => !hidden).map(({ name: defined, refersTo }) => [defined, refersTo.replaceAll("'", '')])).toContainEqual(['收入合计', '收入!$B$5']);
      });

      promise('keeps rows and cells in order', async () => {
        const host = await start();
        under.type('收入', 'D20', '后');
        under.type('收入', 'A15', '前');
        await under.settled();
        const { rows } = sheetNamed(await host.read(), '收入');
        expect([...rows.keys()]).toEqual([...rows.keys()].sort((one, other) => one - other));
      });

      promise('gives the same snapshot while nothing changes, and never changes one it gave', async () => {
        const host = await start();
        const stop = await host.subscribe(() => undefined);
        const before = await host.read();
        expect((await host.read()).sheets[0]).toBe(before.sheets[0]);
        under.type('收入', 'B3', '8.41');
        await under.settled();
        expect([seen(before, 'B3')?.printed, seen(await host.read(), 'B3')?.printed, seen(await host.read(), 'B5')?.printed]).toEqual(['7.41', '8.41', '230.99']);
        await stop();
      });

      promise('is given up when asked', async () => {
        const host = await start();
        expect(await refusal(host.read({ signal: AbortSignal.abort() }))).toBe('cancelled');
      });
    });

    describe('changes', () => {
      promise('of the user are told, until nobody listens', async () => {
        const host = await start();
        const told: WorkbookChange[] = [];
        const stop = await host.subscribe((change) => told.push(change));
        await host.read();
        under.type('收入', 'B3', '8.41');
        await under.settled();
        const heard = told.length;
        expect(heard).toBeGreaterThan(0);
        await stop();
        under.type('收入', 'B3', '9.41');
        await under.settled();
        expect(told).toHaveLength(heard);
      });

      promise('of our own are not told', async () => {
        const host = await start();
        const told: WorkbookChange[] = [];
        const stop = await host.subscribe((change) => told.push(change));
        await host.read();
        await host.correct({ place: place('收入', 'B3'), seen: number(7.41), content: number(8.41) });
        await host.mark([{ place: place('收入', 'B3'), tone: 'error' }]);
        await host.saveState('{}');
        await host.write([notes], { taken: 'fail' });
        await under.settled();
        expect(told).toEqual([]);
        await stop();
      });
    });

    describe('a correction', () => {
      promise('is written where the cell holds what was seen, and formulas follow', async () => {
        const host = await start();
        await host.correct({ place: place('收入', 'B3'), seen: number(7.41), content: number(8.41) });
        const workbook = await host.read();
        expect([seen(workbook, 'B3'), seen(workbook, 'B5')?.printed]).toEqual([{ value: number(8.41), format: '#,##0.00', printed: '8.41' }, '230.99']);
      });

      promise('is taken back by the correction the other way round', async () => {
        const host = await start();
        await host.correct({ place: place('收入', 'B3'), seen: number(7.41), content: number(8.41) });
        await host.correct({ place: place('收入', 'B3'), seen: number(8.41), content: number(7.41) });
        expect(seen(await host.read(), 'B5')?.printed).toBe('229.99');
      });

      promise('writes a text as a text, whatever it looks like', async () => {
        const host = await start();
        await host.correct({ place: place('收入', 'A3'), seen: text('其他收入'), content: text('=1+1') });
        expect(seen(await host.read(), 'A3')).toMatchObject({ value: text('=1+1') });
        expect(seen(await host.read(), 'A3')?.formula).toBeUndefined();
      });

      promise('is refused where the cell changed, holds nothing, or holds a formula, and where there is no such sheet', async () => {
        const host = await start();
        const correct = (sheet: string, address: string, was: number) => refusal(host.correct({ place: place(sheet, address), seen: number(was), content: number(1) }));
        expect([await correct('收入', 'B3', 7.4), await correct('收入', 'D30', 0), await correct('收入', 'B5', 229.99), await correct('支出', 'B3', 1)]).toEqual(['cellChanged', 'cellChanged', 'formulaInCell', 'sheetNotFound']);
        expect(seen(await host.read(), 'B3')?.printed).toBe('7.41');
      });
    });

    describe('sheets', () => {
      promise('are added at the end, with what their documents say', async () => {
        const host = await start();
        await host.write([notes, { ...notes, name: '附注二' }], { taken: 'fail', activate: '附注' });
        const workbook = await host.read();
        expect(names(workbook)).toEqual(['收入', '备查', '附注', '附注二']);
        expect(seen(workbook, 'A1', '附注')).toMatchObject({ value: text('=不是公式') });
        expect(seen(workbook, 'A2', '附注')).toMatchObject({ value: number(7.5), printed: '7.50' });
        expect(seen(workbook, 'A3', '附注')).toMatchObject({ value: number(15), formula: 'A2*2' });
        expect(sheetNamed(workbook, '附注').merges).toEqual(notes.merges);
        expect((await host.selection())?.sheet).toBe('附注');
      });

      promise('are replaced in their place, where that is asked', async () => {
        const host = await start(sample);
        const before = names(await host.read());
        await host.write([{ ...notes, name: before[2]! }], { taken: 'replace' });
        const workbook = await host.read();
        expect([names(workbook), seen(workbook, 'A2', before[2])?.printed]).toEqual([before, '7.50']);
      });

      promise('are written all or not at all', async () => {
        const host = await start();
        expect(await refusal(host.write([notes, { ...notes, name: '收入' }], { taken: 'fail' }))).toBe('sheetNameTaken');
        expect(names(await host.read())).toEqual(['收入', '备查']);
      });

      promise('keep the ids of the others', async () => {
        const host = await start();
        const before = (await host.read()).sheets.map(({ id }) => id);
        await host.write([notes], { taken: 'fail' });
        expect((await host.read()).sheets.slice(0, 2).map(({ id }) => id)).toEqual(before);
      });
    });

    describe('charts', () => {
      const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
      const table = [['资金性质', '年初预算数', '决算数'], ['拨款', 222.58, 1763.44], ['其他收入', 7.41, 19.86]].flatMap((cells, row) => cells.map((value, column) => ({ row, column, value: typeof value === 'string' ? text(value) : number(value) })));
      const columns = { name: '核绩图 收入', kind: 'columns', data: area(0, 0, 2, 2), at: area(4, 0, 14, 3), colors: ['#BFBFBF', '#1F5C8B'] } as const;
      const bars = { name: '核绩图 绩效指标', kind: 'bars', data: area(0, 0, 2, 1), at: area(16, 0, 20, 3), colors: ['#1F5C8B'] } as const;
      const drawn = [
        { name: columns.name, kind: 'columns', data: 'A1:C3', at: 'A5:D15', series: columns.colors.map((color) => ({ color, gap: 80, labelled: false })), legend: 'b', axis: true },
        { name: bars.name, kind: 'bars', data: 'A1:B3', at: 'A17:D21', series: [{ color: '#1F5C8B', gap: 40, labelled: true }], legend: '', axis: false },
      ];
      const document: SheetDocument = { name: '图表', cells: table, charts: [columns, bars] };

      promise('are drawn from the cells beside them, and once however often they are written', async () => {
        const host = await start();
        await host.write([document], { taken: 'fail' });
        expect(under.charts('图表')).toEqual(drawn);
        await host.write([document], { taken: 'replace' });
        expect(under.charts('图表')).toEqual(drawn);
      });

      promise('of Heji give way to new ones or go, and those of the user stay', async () => {
        const host = await start();
        const [own] = under.charts('收入');
        expect(own!.name).toBe('收入图');
        await host.write([{ ...document, name: '收入' }], { taken: 'replace' });
        expect(under.charts('收入')).toEqual([own, ...drawn]);
        await host.write([{ ...document, name: '收入', charts: [{ ...columns, at: area(5, 0, 15, 3) }] }], { taken: 'replace' });
        expect(under.charts('收入')).toEqual([own, { ...drawn[0]!, at: 'A6:D16' }]);
        await host.write([{ ...document, name: '收入', charts: [] }], { taken: 'replace' });
        expect(under.charts('收入')).toEqual([own]);
      });

      promise('are left alone by a sheet that says nothing of charts', async () => {
        const host = await start();
        await host.write([document], { taken: 'fail' });
        await host.write([{ name: '图表', cells: table }], { taken: 'replace' });
        expect(under.charts('图表')).toEqual(drawn);
      });
    });

    describe('places', () => {
      promise('are gone to and told', async () => {
        const host = await start();
        await host.goTo(place('收入', 'B3'));
        expect(await host.selection()).toEqual(place('收入', 'B3'));
        await host.goTo(place('收入', 'A9:C9'));
        expect(await host.selection()).toEqual(place('收入', 'A9:C9'));
      });

      promise('that cannot be shown are refused', async () => {
        const host = await start();
        expect([await refusal(host.goTo(place('支出', 'A1'))), await refusal(host.goTo(place('备查', 'A1')))]).toEqual(['sheetNotFound', 'sheetHidden']);
      });
    });

    describe('marks', () => {
      promise('are the only ones there, until they are taken away', async () => {
        const host = await start();
        await host.mark([{ place: place('收入', 'B3'), tone: 'error' }, { place: place('收入', 'C3'), tone: 'warning' }]);
        expect([...under.marked()].sort()).toEqual(['收入!B3 error', '收入!C3 warning']);
        await host.mark([{ place: place('收入', 'B4'), tone: 'info' }]);
        expect(under.marked()).toEqual(['收入!B4 info']);
        await host.unmark();
        expect(under.marked()).toEqual([]);
      });

      promise('leave what is read as it was', async () => {
        const host = await start();
        const before = await host.read();
        await host.mark([{ place: place('收入', 'B3'), tone: 'error' }]);
        expect((await host.read()).sheets).toEqual(before.sheets);
      });
    });

    describe('the kept state', () => {
      promise('is none at first, and then what was saved last', async () => {
        const host = await start();
        expect(await host.loadState()).toBeUndefined();
        await host.saveState('{"reason":"<按实际> & \\"已批复\\"\\n"}');
        await host.saveState('{"reason":"<按实际> & \\"已批复\\"\\n二"}');
        expect(await host.loadState()).toBe('{"reason":"<按实际> & \\"已批复\\"\\n二"}');
      });

      promise('is not undone with an edit', async () => {
        const host = await start();
        under.type('收入', 'B3', '1');
        await host.saveState('{}');
        under.undo();
        expect(await host.loadState()).toBe('{}');
      });
    });
  });
}
