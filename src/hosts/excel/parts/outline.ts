import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../../../model/snapshot';
import { isStaged } from '../writing/staged-names';

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
}

export interface ListedTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
}

/** What the workbook says of itself without a look into its cells. Sheets still being written are left out. */
export interface Outline {
  readonly sheets: readonly ListedSheet[];
  readonly tables: readonly ListedTable[];
  readonly names: readonly DefinedName[];
  readonly calculation: WorkbookSnapshot['calculation'];
}

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

export function askOutline(workbook: Excel.Workbook): () => Outline {
  const sheets = listSheets(workbook);
  const tables = workbook.tables.load('items/id,items/name,items/worksheet/id');
  const names = listNames(workbook.names);
  workbook.application.load('calculationMode');
  return () => ({
    sheets: sheets().filter(({ name }) => !isStaged(name)),
    tables: tables.items.map(({ id, name, worksheet }) => ({ id, name, sheet: worksheet.id })),
    names: names(),
    calculation: workbook.application.calculationMode === 'Manual' ? 'manual' : 'automatic',
  });
}

/** All worksheets in their order, those being written among them. */
export function listSheets(workbook: Excel.Workbook): () => ListedSheet[] {
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  return () => sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility: VISIBILITIES[visibility as keyof typeof VISIBILITIES] }));
}

/** Names of a workbook, or those that are known on one sheet only. */
export function listNames(names: Excel.NamedItemCollection): () => Omit<DefinedName, 'sheet'>[] {
  names.load('items/name,items/formula,items/visible');
  return () => names.items.map(({ name, formula, visible }) => ({ name, refersTo: String(formula).replace(/^=/, ''), hidden: !visible }));
}
