import type { HostCapabilities } from '../../model/workbook-host';

/** Below this Excel has no page layout, no areas of several ranges and no events for all sheets: the manifest does not offer the add-in there. */
export const FLOOR = '1.9';

/** Whether this Excel has a version of ExcelApi. Everything above the floor asks first. */
export function has(version: '1.9' | '1.11' | '1.13' | '1.14' | '1.17' | '1.19' | '1.20'): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

export function capabilities(): HostCapabilities {
  return {
    readOnly: Office.context.document.mode === Office.DocumentMode.ReadOnly,
    keepsUndo: has('1.19'),
    tellsChanges: true,
  };
}
