import { ApiLevel } from './api-level';
import { Excel as Simulator, WEB_LIMITS, type Limits } from './excel';
import { connectOfficeJs, type OfficeGlobals } from './transports/jest';
import { User } from './user';
import { fill } from './xlsx/fill';

export { changedParts } from './workbook/parts';

export interface StartOptions {
  /** An .xlsx file's bytes; a workbook with one blank sheet, Sheet1, where absent. */
  readonly workbook?: Uint8Array;
  /** The ExcelApi version this Excel has; 1.15 where absent, the newest this build of Office.js knows. */
  readonly api?: string;
  readonly limits?: Partial<Limits>;
  /** Opened for viewing: what writes is denied. */
  readonly readOnly?: boolean;
}

/** The real Office.js with a simulated Excel behind it. */
export interface RunningExcel extends OfficeGlobals {
  /** What the user does, and what there is in the workbook. */
  readonly workbook: User;
  readonly ledger: Simulator['ledger'];
  readonly faults: Simulator['faults'];
  readonly events: Simulator['events'];
  /** Members the add-in asked for that the simulator does not know. */
  readonly unknownMembers: readonly string[];
  /** Resolves when events are delivered and the handlers had time to run. */
  settled(): Promise<void>;
  /** Throws where the add-in asked for something the simulator does not know. Call it in afterEach. */
  stop(): void;
}

export function startSimulator({ workbook, api = '1.15', limits = {}, readOnly = false }: StartOptions): Simulator {
  const simulator = new Simulator(new ApiLevel({ ExcelApi: api, SharedRuntime: '1.1', DelayForCellEdit: '1.1', AddinCommands: '1.1', CustomXmlParts: '1.1' }), { ...WEB_LIMITS, ...limits });
  if (workbook) fill(simulator.book, workbook);
  else simulator.book.addSheet('Sheet1');
  simulator.book.readOnly = readOnly;
  simulator.book.calculate();
  simulator.book.happenings.length = 0;
  return simulator;
}

/** Starts an Excel and the real Office.js for it in this process. */
export async function startExcel(options: StartOptions = {}): Promise<RunningExcel> {
  const simulator = startSimulator(options);
  const { settled, ...globals } = connectOfficeJs(simulator);
  return {
    ...globals,
    workbook: new User(simulator),
    ledger: simulator.ledger,
    faults: simulator.faults,
    events: simulator.events,
    unknownMembers: simulator.unknownMembers,
    settled,
    stop() {
      simulator.stopEditing();
      simulator.requireKnownMembers();
    },
  };
}
