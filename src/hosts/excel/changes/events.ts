import type { ExcelLine } from '../excel-line';
import { has } from '../requirement-sets';

/** What an event says that can be relied on: which sheet, and what kind of thing happened. */
export type Happening =
  | { readonly kind: 'edited'; readonly sheet: string; readonly structure: boolean; readonly by: 'us' | 'others' | 'someone' }
  /** Results of formulas, formats, hidden rows. */
  | { readonly kind: 'shownAnew'; readonly sheet: string }
  | { readonly kind: 'sheetsChanged'; readonly sheet: string }
  | { readonly kind: 'sheetDeleted'; readonly sheet: string }
  | { readonly kind: 'activated' | 'selected' };

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Listens to all sheets, present and future. Answers how to stop. */
export async function listen(line: ExcelLine, hear: (happening: Happening) => void): Promise<() => Promise<void>> {
  const handlers = await line.ask('', ({ worksheets }) => {
    const added = [...onCells(worksheets, hear), ...onSheets(worksheets, hear)];
    return () => added;
  });
  return () => line.askAgain(handlers[0]!.context, () => handlers.forEach((handler) => handler.remove()));
}

function onCells(worksheets: Excel.WorksheetCollection, hear: (happening: Happening) => void): Handler[] {
  const shownAnew = async ({ worksheetId }: { worksheetId: string }) => hear({ kind: 'shownAnew', sheet: worksheetId });
  return [
    worksheets.onChanged.add(async (change) => hear({ kind: 'edited', sheet: change.worksheetId, structure: change.changeType !== 'RangeEdited', by: authorOf(change) })),
    worksheets.onCalculated.add(shownAnew),
    worksheets.onFormatChanged.add(shownAnew),
    worksheets.onSelectionChanged.add(async () => hear({ kind: 'selected' })),
    worksheets.onActivated.add(async () => hear({ kind: 'activated' })),
    ...(has('1.11') ? [worksheets.onRowHiddenChanged.add(shownAnew)] : []),
  ];
}

function onSheets(worksheets: Excel.WorksheetCollection, hear: (happening: Happening) => void): Handler[] {
  const sheetsChanged = async ({ worksheetId }: { worksheetId: string }) => hear({ kind: 'sheetsChanged', sheet: worksheetId });
  return [
    worksheets.onAdded.add(sheetsChanged),
    worksheets.onDeleted.add(async ({ worksheetId }) => hear({ kind: 'sheetDeleted', sheet: worksheetId })),
    ...(has('1.17') ? [worksheets.onNameChanged.add(sheetsChanged), worksheets.onVisibilityChanged.add(sheetsChanged)] : []),
  ];
}

/** `someone` where this Excel cannot tell our own edits from the user's (before ExcelApi 1.14). */
function authorOf({ source, triggerSource }: Excel.WorksheetChangedEventArgs): 'us' | 'others' | 'someone' {
  if (source === 'Remote') return 'others';
  if (!has('1.14')) return 'someone';
  return triggerSource === 'ThisLocalAddin' ? 'us' : 'others';
}
