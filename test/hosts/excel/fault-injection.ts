/**
 * Everything that writes, with everything that can go wrong: each request refused, cut short after each of its writes, done but not
 * answered, never done, done too late. After the next start the workbook is as before or wholly as intended, and the work can be done again.
 */
import { HostError } from '../../../src/model/host-error';
import type { WorkbookHost } from '../../../src/model/workbook-host';
import { changedParts } from '../../excel-simulator';
import { bench, type Bench } from './bench';

const CODES = ['AccessDenied', 'ItemNotFound', 'InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded', 'GeneralException'] as const;
const PATIENCE = 60;
const print = (line: string) => process.stdout.write(`${line}\n`);

export interface Scenario {
  readonly name: string;
  /** What was done before, in peace. */
  prepare?(host: WorkbookHost): Promise<unknown>;
  act(host: WorkbookHost): Promise<unknown>;
}

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

async function prepared({ prepare }: Scenario, patience: number): Promise<Prepared> {
  const excel = await workbook();
  await prepare?.(excel.host);
  const host = await excel.open({ patience });
  await host.recover();
  const before = known(excel);
  excel.ledger.clear();
  return { excel, host, before };
}

/** One way to go wrong. Those that keep the host waiting run on a short patience. */
interface Fault {
  readonly name: string;
  readonly waits: boolean;
  plan(faults: Bench['faults']): void;
}

function* faultsFor(requests: readonly { readonly writes: number }[]): Generator<Fault> {
  for (const [index, { writes }] of requests.entries()) {
    const k = index + 1;
    for (const code of CODES) {
      yield { name: `request ${k} refused: ${code}`, waits: false, plan: (faults) => faults.refuse(k, code) };
      yield { name: `request ${k} done, answer lost: ${code}`, waits: false, plan: (faults) => faults.loseAnswer(k, code) };
      for (let j = 1; j <= writes; j += 1) yield { name: `request ${k} cut after write ${j} of ${writes}: ${code}`, waits: false, plan: (faults) => faults.stopAfterWrites(k, j, code) };
    }
    yield { name: `request ${k} done, never answered`, waits: true, plan: (faults) => faults.loseAnswer(k, 'silence') };
    yield { name: `request ${k} ignored`, waits: true, plan: (faults) => faults.ignore(k) };
    yield { name: `silence from request ${k} on`, waits: true, plan: (faults) => faults.fallSilent(k) };
    yield { name: `request ${k} done too late`, waits: true, plan: (faults) => faults.delay(k, PATIENCE * 1.5) };
  }
}

const late = () => new Promise((resolve) => setTimeout(resolve, PATIENCE * 2));

/** What is wrong after a fault; undefined where nothing is. */
async function suffer(scenario: Scenario, fault: Fault, after: Record<string, unknown>): Promise<string | undefined> {
  const patience = fault.waits ? PATIENCE : 30_000;
  const { excel, host, before } = await prepared(scenario, patience);
  fault.plan(excel.faults);
  let outcome: unknown = 'done';
  try {
    await scenario.act(host);
  } catch (error) {
    outcome = error;
  }
  if (outcome !== 'done' && !(outcome instanceof HostError)) return `no HostError: ${String(outcome)}`;
  if (fault.waits) await late();
  excel.faults.clear();
  const again = await excel.open({ patience: 30_000 });
  await again.recover();
  const found = known(excel);
  const asBefore = changedParts(before, found).length === 0;
  const asIntended = changedParts(after, found).length === 0;
  if (!asBefore && !asIntended) return `half: ${changedParts(after, found).join(', ')} not as intended, ${changedParts(before, found).join(', ')} not as before`;
  if (outcome === 'done' && !asIntended) return 'said to be done and is not';
  if (asIntended) return undefined;
  await scenario.prepare?.(again).catch(() => undefined);
  await scenario.act(again);
  const retried = changedParts(after, known(excel));
  await excel.settled();
  return retried.length === 0 ? undefined : `a retry left ${retried.join(', ')}`;
}

/** The test of each scenario; how much was tried is printed. */
export function wholeOrNotAtAll(scenarios: readonly Scenario[]): void {
  let tried = 0;

  test.each(scenarios)('$name', async (scenario) => {
    const { excel, host } = await prepared(scenario, 30_000);
    await scenario.act(host);
    const requests = excel.ledger.work.map(({ deeds }) => ({ writes: deeds.filter(({ effect }) => effect === 'write').length }));
    const after = known(excel);
    const losses: string[] = [];
    let own = 0;
    for (const fault of faultsFor(requests)) {
      const loss = await suffer(scenario, fault, after);
      if (loss !== undefined) losses.push(`${fault.name}: ${loss}`);
      own += 1;
    }
    tried += own;
    print(`${scenario.name}: ${own} faults at ${requests.length} requests, ${losses.length} losses`);
    expect(losses).toEqual([]);
  }, 240_000);

  afterAll(() => print(`${tried} faults in all`));
}
