import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openExcelHost, type ExcelHostOptions } from '../../../src/hosts/excel/open-excel-host';
import { HostError } from '../../../src/model/host-error';
import type { WorkbookHost } from '../../../src/model/workbook-host';
import { startExcel, type RunningExcel, type StartOptions } from '../../excel-simulator';

export interface Bench extends RunningExcel {
  readonly host: WorkbookHost;
  /** Another task pane on the same workbook, as after the next start. */
  open(options?: ExcelHostOptions): Promise<WorkbookHost>;
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
  Object.assign(Office.context, { document: { mode: readOnly ? 'readOnly' : 'readWrite' } });
  const open = (options: ExcelHostOptions = { patience }) => {
    Object.assign(globalThis, { Excel, Office, OfficeExtension });
    return openExcelHost(options);
  };
  return {
    ...excel,
    stop() {
      for (const name of ['Excel', 'Office', 'OfficeExtension']) Reflect.deleteProperty(globalThis, name);
      excel.stop();
    },
    host: await open(),
    open,
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
