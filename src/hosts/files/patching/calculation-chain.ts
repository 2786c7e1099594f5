import type { OpcPackage } from '../package/opc-package';
import { unrelate } from '../package/part-registry';
import { relationshipsOf } from '../package/relationships';

/**
 * Drops the list of formula cells in calculation order. Excel makes it anew, but calls a workbook damaged whose list names a cell that
 * has no formula. The part itself goes with the next `removeUnreachable`.
 */
export function removeCalculationChain(opc: OpcPackage, workbookPart: string): void {
  for (const { id, type } of relationshipsOf(opc, workbookPart)) if (type === 'calcChain') unrelate(opc, workbookPart, id);
}
