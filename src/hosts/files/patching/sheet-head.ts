import type { OpcPackage } from '../package/opc-package';

/** What stands before the cells is found in the text: a sheet's cells may be too many to outline for the sake of one attribute. */
const SELECTED = /(<(?:[\w.-]+:)?sheetView\b[^>]*?)\s+tabSelected\s*=\s*["'](?:1|true|on)["']/g;
const CODE_NAME = /<(?:[\w.-]+:)?sheetPr\b[^>]*?\scodeName\s*=\s*["']([^"'<&]*)["']/;
const CELLS = /<(?:[\w.-]+:)?sheetData\b/;

/** Whether a sheet's tab is selected, and the name macros know the sheet by. */
export function readSheetHead(opc: OpcPackage, part: string): { selected: boolean; codeName?: string } {
  const head = opc.beginning(part).split(CELLS, 1)[0]!;
  return { selected: head.search(SELECTED) >= 0, codeName: CODE_NAME.exec(head)?.[1] };
}

/** Takes a sheet's tab out of the selection; a sheet that is not selected keeps its bytes. */
export function deselect(opc: OpcPackage, part: string): void {
  if (!readSheetHead(opc, part).selected) return;
  const text = opc.text(part);
  const cells = text.search(CELLS);
  const end = cells < 0 ? text.length : cells;
  opc.write(part, text.slice(0, end).replaceAll(SELECTED, '$1') + text.slice(end));
}
