/**
 * Everything that writes, with everything that can go wrong: each request refused, cut short after each of its writes, done but not
 * answered, never done, done too late. After the next start the workbook is as before or wholly as intended, and the work can be done again.
 */
import { HostError } from '../../../src/model/host-error';
import type { WorkbookHost } from '../../../src/model/workbook-host';
import { changedParts } from '../../excel-simulator';
import { bench, type Bench } from './bench';
import { inItsTime, keepTime, PATIENCE, wait } from './passing-time';

const CODES = ['AccessDenied', 'ItemNotFound', 'InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded', 'GeneralException'] as const;
const print = (line: string) => process.stdout.write(`${line}\n`);

export interface Scenario {
  readonly name: string;
  /** What was done before, in peace. */
  prepare?(host: WorkbookHost, faults: Bench['faults']): Promise<unknown>;
  act(host: WorkbookHost): Promise<unknown>;
  /** What was done before was itself cut short: there is no going back to that. */
  readonly halfDone?: boolean;
  /** Where others have shown that the code makes no difference. */
  readonly codes?: readonly Code[];
}

type Code = (typeof CODES)[number];

/** A workbook with figures, looks and references of the user's own. */
async function workbook(): Promise<Bench> {
  const excel = await bench();
  const { workbook: user } = excel;
  user.renameSheet('Sheet1', '收入');
  user.paste('收入', 'A1', [['项目', '金额'], ['基本', 30], ['项目', 40], ['合计', '=SUM(B2:B3)']]);
  user.format('收入', 'B2', { fillColor: '#FFFF00', numberFormat: '0.00' });
  user.addConditionalFormat('收入', 'B2:B4', '=B2>35');
  return excel;
}

/** The workbook as its user knows it: ids, the selection and the numbers of our runs aside. */
function known(excel: Bench): Record<string, unknown> {
  const parts = JSON.parse(JSON.stringify(excel.workbook.parts()).replace(/heji-mark \w+/g, 'heji-mark')) as Record<string, unknown>;
  const sheets = (parts.sheets as { name: string; visibility: string }[]).map(({ name, visibility }) => ({ name, visibility }));
  return { ...parts, sheets, selection: undefined };
}

interface Prepared {
  readonly excel: Bench;
  readonly host: WorkbookHost;
  readonly before: Record<string, unknown>;
}

async function prepared({ prepare, halfDone }: Scenario): Promise<Prepared> {
  const excel = await workbook();
  await prepare?.(excel.host, excel.faults);
  excel.faults.clear();
  const host = await excel.open();
  if (!halfDone) await host.recover();
  const before = known(excel);
  excel.ledger.clear();
  return { excel, host, before };
}

/** One way to go wrong. */
interface Fault {
  readonly name: string;
  plan(faults: Bench['faults']): void;
}

function* faultsFor(requests: readonly { readonly writes: number }[], codes: readonly Code[] = CODES): Generator<Fault> {
  for (const [index, { writes }] of requests.entries()) {
    const k = index + 1;
    for (const code of codes) {
      yield { name: `request ${k} refused: ${code}`, plan: (faults) => faults.refuse(k, code) };
      yield { name: `request ${k} done, answer lost: ${code}`, plan: (faults) => faults.loseAnswer(k, code) };
      for (let j = 1; j <= writes; j += 1) yield { name: `request ${k} cut after write ${j} of ${writes}: ${code}`, plan: (faults) => faults.stopAfterWrites(k, j, code) };
    }
    yield { name: `request ${k} done, never answered`, plan: (faults) => faults.loseAnswer(k, 'silence') };
    yield { name: `request ${k} ignored`, plan: (faults) => faults.ignore(k) };
    yield { name: `silence from request ${k} on`, plan: (faults) => faults.fallSilent(k) };
    yield { name: `request ${k} done too late`, plan: (faults) => faults.delay(k, PATIENCE * 1.5) };
  }
}

/** What is wrong after a fault; undefined where nothing is. */
async function suffer(scenario: Scenario, fault: Fault, after: Record<string, unknown>): Promise<string | undefined> {
  const { excel, host, before } = await prepared(scenario);
  fault.plan(excel.faults);
  let outcome: unknown = 'done';
  try {
    await inItsTime(scenario.act(host));
  } catch (error) {
    outcome = error;
  }
  if (outcome !== 'done' && !(outcome instanceof HostError)) return `no HostError: ${String(outcome)}`;
  await wait(PATIENCE * 2);
  excel.faults.clear();
  const again = await excel.open();
  await again.recover();
  const found = known(excel);
  const asBefore = !scenario.halfDone && changedParts(before, found).length === 0;
  const asIntended = changedParts(after, found).length === 0;
  if (!asBefore && !asIntended) return `half: ${changedParts(after, found).join(', ')} not as intended, ${changedParts(before, found).join(', ')} not as before`;
  if (outcome === 'done' && !asIntended) return 'said to be done and is not';
  if (asIntended) return undefined;
  await scenario.act(again);
  const retried = changedParts(after, known(excel));
  await excel.settled();
  return retried.length === 0 ? undefined : `a retry left ${retried.join(', ')}`;
}

/** The test of each scenario; how much was tried is printed. */
export function wholeOrNotAtAll(scenarios: readonly Scenario[]): void {
  let tried = 0;

  keepTime();

  test.each(scenarios)('$name', async (scenario) => {
    const { excel, host } = await prepared(scenario);
    await scenario.act(host);
    const requests = excel.ledger.work.map(({ deeds }) => ({ writes: deeds.filter(({ effect }) => effect === 'write').length }));
    const after = known(excel);
    const losses: string[] = [];
    let own = 0;
    for (const fault of faultsFor(requests, scenario.codes)) {
      const loss = await suffer(scenario, fault, after);
      if (loss !== undefined) losses.push(`${fault.name}: ${loss}`);
      own += 1;
    }
    tried += own;
    print(`${scenario.name}: ${own} faults at ${requests.length} requests, ${losses.length} losses`);
    expect(losses).toEqual([]);
  }, 600_000);

  afterAll(() => print(`${tried} faults in all`));
}
