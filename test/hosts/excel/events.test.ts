import fc from 'fast-check';
import type { WorkbookSnapshot } from '../../../src/model/snapshot';
import { bench, type Bench } from './bench';
import { apply, edit, type Edit } from './edits';

let excel: Bench;
afterEach(() => excel?.end());

/** How Excel's events reach us while a burst of edits goes on. */
type Delivery = 'honest' | 'dropped' | 'someDropped' | 'doubled' | 'reordered';

interface Burst {
  readonly edits: readonly Edit[];
  readonly delivery: Delivery;
  /** The first thing heard after it: an edit, or a sheet being shown. */
  readonly then: Edit | 'activation';
}

const burst: fc.Arbitrary<Burst> = fc.record({
  edits: fc.array(edit, { minLength: 1, maxLength: 25, size: 'max' }),
  delivery: fc.constantFrom<Delivery>('honest', 'dropped', 'someDropped', 'doubled', 'reordered'),
  then: fc.oneof(fc.constant('activation' as const), edit.filter(({ kind }) => kind === 'type' || kind === 'insertRows')),
});

async function suffer({ edits, delivery, then }: Burst): Promise<number> {
  let raised = 0;
  if (delivery === 'dropped') excel.events.drop();
  if (delivery === 'someDropped') excel.events.drop(() => (raised += 1) % 2 === 0);
  if (delivery === 'doubled') excel.events.double();
  if (delivery === 'reordered') excel.events.hold();
  for (const one of edits) apply(excel, one);
  excel.events.deliverHonestly();
  if (delivery === 'reordered') excel.events.release();
  if (then === 'activation') showAnotherSheet();
  else apply(excel, then);
  await excel.settled();
  return edits.length + 1;
}

/** A sheet that is active already raises no event when it is activated. */
function showAnotherSheet(): void {
  const { book } = excel.workbook;
  const other = book.sheets.find((sheet) => sheet.visibility === 'Visible' && sheet !== book.activeSheet);
  if (other) excel.workbook.activate(other.name);
  else excel.workbook.select(book.activeSheet.name, 'B2');
}

const freshlyRead = async (): Promise<WorkbookSnapshot> => (await excel.open()).read();

describe('whatever becomes of events', () => {
  it.each([1, 2, 3, 4, 5])('a read says what a fresh one says, after thousands of edits (seed %i)', async (seed) => {
    let edits = 0;
    const bursts = fc.array(burst, { minLength: 14, maxLength: 18 });
    await fc.assert(
      fc.asyncProperty(bursts, async (all) => {
        excel = await bench({ api: seed % 2 === 0 ? '1.13' : '1.17' });
        excel.workbook.addSheet('支出');
        excel.workbook.addSheet('收入');
        await excel.host.recover();
        await excel.listen();
        await excel.host.read();
        excel.ledger.clear();
        for (const one of all) {
          edits += await suffer(one);
          const seen = await excel.host.read();
          expect(excel.ledger.undoHazards).toEqual([]);
          expect(seen).toEqual(await freshlyRead());
          excel.ledger.clear();
        }
        await excel.end();
      }),
      { seed, numRuns: 12 },
    );
    expect(edits).toBeGreaterThan(2000);
  }, 300_000);
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(['1.13', '1.15'])('what is told of (ExcelApi %s)', (api) => {
  const listening = async () => {
    excel = await bench({ api });
    excel.workbook.type('Sheet1', 'A1', '5');
    excel.workbook.addSheet('支出');
    await excel.host.recover();
    const told = await excel.listen();
    await excel.host.read();
    return told;
  };

  it('edits at once, with the sheets they are on', async () => {
    const told = await listening();
    excel.workbook.type('Sheet1', 'A1', '6');
    excel.workbook.insertRows('支出', 1, 1, { source: 'Remote' });
    await excel.settled();
    const [edited, inserted] = [excel.workbook.sheet('Sheet1').id, excel.workbook.sheet('支出').id];
    expect(told).toEqual([{ sheets: [edited], structure: false }, { sheets: [inserted], structure: true }]);
  });

  it('nothing that this host did itself, once it was read', async () => {
    const told = await listening();
    await excel.host.correct({ place: { sheet: 'Sheet1', address: 'A1' }, seen: { kind: 'number', number: 5 }, content: { kind: 'number', number: 6 } });
    await excel.host.mark([{ place: { sheet: 'Sheet1', address: 'A1' }, tone: 'error' }]);
    await excel.host.write([{ name: '报告', cells: [{ row: 0, column: 0, value: { kind: 'text', text: '一、概况' } }] }], { taken: 'fail', activate: '报告' });
    await excel.host.read();
    await excel.settled();
    await pause(600);
    expect(told).toEqual([]);
  });

  it("a co-author's edit while this host writes", async () => {
    const told = await listening();
    const writing = excel.host.correct({ place: { sheet: 'Sheet1', address: 'A1' }, seen: { kind: 'number', number: 5 }, content: { kind: 'number', number: 6 } });
    excel.workbook.type('支出', 'B2', '7', { source: 'Remote' });
    await writing;
    await excel.settled();
    expect(told).toEqual([{ sheets: [excel.workbook.sheet('支出').id], structure: false }]);
  });

  it('an edit whose events were lost, as soon as another sheet is shown', async () => {
    const told = await listening();
    excel.events.drop();
    excel.workbook.type('Sheet1', 'A1', '6');
    excel.events.deliverHonestly();
    await pause(400);
    expect(told).toEqual([]);
    excel.workbook.activate('支出');
    await pause(600);
    expect(told).toEqual([{ structure: true }]);
    expect(await excel.requests(() => excel.host.read())).toBe(0);
  });

  it('no selection and no other sheet shown, where nothing changed', async () => {
    const told = await listening();
    excel.workbook.activate('支出');
    excel.workbook.select('支出', 'B3');
    await pause(600);
    expect(told).toEqual([]);
  });

  it('nothing any more once nobody listens', async () => {
    const told = await listening();
    await excel.end();
    excel.workbook.type('Sheet1', 'A1', '6');
    await excel.settled();
    expect([told, excel.events.subscriberCount]).toEqual([[], 0]);
  });
});
