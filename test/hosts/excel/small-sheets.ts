import type { SheetDocument } from '../../../src/model/sheet-document';
import type { WorkbookHost } from '../../../src/model/workbook-host';

/** A sheet with a little of everything, to be written in few steps. */
export function form(name: string, heading: string): SheetDocument {
  return {
    name,
    cells: [
      { row: 0, column: 0, value: { kind: 'text', text: heading }, style: { font: { name: '仿宋', size: 16 }, wrap: true } },
      { row: 1, column: 0, value: { kind: 'text', text: '合计' }, style: { fill: '#FFFAEB' } },
      { row: 1, column: 1, value: { kind: 'number', number: 12.5 }, style: { numberFormat: '0.00', border: '#C3CED5' } },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    columnWidths: new Map([[0, 90]]),
    rowHeights: new Map([[0, 30]]),
    validations: [{ area: { top: 2, left: 0, bottom: 2, right: 0 }, choices: ['是', '否'] }],
    page: { paper: 'A4', orientation: 'portrait', margins: { top: 37, bottom: 35, left: 28, right: 26, header: 15, footer: 25 }, breaksAfter: [0] },
    frozen: { rows: 1, columns: 0 },
  };
}

export const report = (text: string) => (host: WorkbookHost) => host.write([form('绩效自评报告', text)], { taken: 'replace', activate: '绩效自评报告' });
