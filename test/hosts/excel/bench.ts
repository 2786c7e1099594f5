import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openExcelHost, type ExcelHostOptions } from '../../../src/hosts/excel/open-excel-host';
import { HostError } from '../../../src/model/host-error';
import type { WorkbookChange, WorkbookHost } from '../../../src/model/workbook-host';
import { startExcel, type RunningExcel, type StartOptions } from '../../excel-simulator';

export interface Bench extends RunningExcel {
  readonly host: WorkbookHost;
  /** Another task pane on the same workbook, as after the next start. */
  open(options?: ExcelHostOptions): Promise<WorkbookHost>;
  /** What a listener to the host is told; until the end of the test. */
  listen(): Promise<WorkbookChange[]>;
  /** Ends the listening, and fails where the simulator was asked for what it does not know. */
  end(): Promise<void>;
  /** Work requests sent while something is done. */
  requests(work: () => Promise<unknown>): Promise<number>;
}

export interface BenchOptions extends StartOptions, ExcelHostOptions {
  readonly readOnly?: boolean;
}

export const workbookFile = (name: string): Uint8Array => readFileSync(join(__dirname, '../../../assets/workbooks', name));

/** A simulated Excel with the real Office.js in the global names the product uses, and a host on it. */
export async function bench({ readOnly = false, patience, ...start }: BenchOptions = {}): Promise<Bench> {
  const excel = await startExcel(start);
  const { Excel, Office, OfficeExtension } = excel;
  Object.assign(Office, {
    onReady: async () => ({ host: 'Excel', platform: 'OfficeOnline' }),
    HostType: { Excel: 'Excel' },
    DocumentMode: { ReadOnly: 'readOnly', ReadWrite: 'readWrite' },
  });
  Object.assign(Office.context, { document: { mode: readOnly ? 'readOnly' : 'readWrite', url: 'https://example.com/%E9%A2%84%E7%AE%97.xlsx?web=1' } });
  const open = (options: ExcelHostOptions = { patience }) => {
    Object.assign(globalThis, { Excel, Office, OfficeExtension });
    return openExcelHost(options);
  };
  const host = await open();
  let stopListening: (() => Promise<void>) | undefined;
  return {
    ...excel,
    host,
    open,
    async listen() {
      const told: WorkbookChange[] = [];
      stopListening = await host.subscribe((change) => told.push(change));
      return told;
    },
    async end() {
      excel.faults.clear();
      await stopListening?.();
      await excel.settled();
      excel.stop();
    },
    async requests(work) {
      const before = excel.ledger.work.length;
      await work();
      return excel.ledger.work.length - before;
    },
  };
}

/** `kind: subject` of the HostError a promise rejects with; undefined where it does not reject. */
export async function hostError(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof HostError) return `${error.kind}: ${error.subject}`;
    throw error;
  }
}
