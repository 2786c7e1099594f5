import type { OpcPackage } from '../../package/opc-package';
import { unrelate } from '../../package/part-registry';
import { relationshipsOf } from '../../package/relationships';

/** What lies over a sheet's cells, by the ids of its relationships: charts and pictures, the shapes of comments. */
export interface SheetLinks {
  readonly drawing?: string;
  readonly legacyDrawing?: string;
}

/** What people put on a sheet beside its cells. Tables, printer settings and links belong to the cells and go with them. */
const OVER_CELLS: ReadonlySet<string> = new Set(['comments', 'threadedComment']);

/** What lies over the cells of a sheet that is there. */
export function readSheetLinks(opc: OpcPackage, part: string): SheetLinks {
  const text = opc.text(part);
  return { drawing: idIn(text, 'drawing'), legacyDrawing: idIn(text, 'legacyDrawing') };
}

/** Takes away the relationships that a rewritten sheet has no use for. */
export function keepOverCells(opc: OpcPackage, part: string, { drawing, legacyDrawing }: SheetLinks): void {
  for (const { id, type } of relationshipsOf(opc, part)) if (id !== drawing && id !== legacyDrawing && !OVER_CELLS.has(type)) unrelate(opc, part, id);
}

/** Found in the text: a sheet's cells may be too many to outline for the sake of one element behind them. */
function idIn(text: string, element: string): string | undefined {
  return new RegExp(`<(?:[\\w.-]+:)?${element}\\s[^>]*?:id\\s*=\\s*["']([^"']*)["']`).exec(text)?.[1];
}
