import { HostError } from '../../model/host-error';
import type { WorkbookHost } from '../../model/workbook-host';
import { ExcelHost } from './excel-host';
import { ExcelLine } from './excel-line';
import { capabilities, FLOOR, has } from './requirement-sets';

export interface ExcelHostOptions {
  /** Milliseconds to wait for each of Excel's answers; half a minute if not given. */
  readonly patience?: number;
}

const HALF_A_MINUTE = 30_000;

/** The workbook this task pane belongs to. Rejects with `notSupported` outside of Excel and in versions below the floor. */
export async function openExcelHost({ patience = HALF_A_MINUTE }: ExcelHostOptions = {}): Promise<WorkbookHost> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel || !has(FLOOR)) throw new HostError('notSupported', `ExcelApi ${FLOOR}`);
  return new ExcelHost(new ExcelLine({ patience, mergesUndo: has('1.20'), document: fileName(Office.context.document.url) }), capabilities());
}

/** The last part of a path or an address; empty for a workbook that was never saved. */
function fileName(url: string | null | undefined): string {
  const name = url?.replace(/[?#].*$/, '').split(/[\\/]/).at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
