import { parseArea, areaAddress } from '../../model/address';
import type { Place } from '../../model/figure';
import { HostError } from '../../model/host-error';
import type { ExcelLine } from './excel-line';

/** Shows and selects a place; `id` is its sheet's, where it is known. Rejects with `sheetNotFound`, or `sheetHidden`. */
export async function goTo(line: ExcelLine, { sheet: name, address }: Place, id = name): Promise<void> {
  const visible = await line.ask(name, ({ worksheets }) => {
    const sheet = worksheets.getItem(id).load('visibility');
    return () => sheet.visibility === Excel.SheetVisibility.visible;
  });
  if (!visible) throw new HostError('sheetHidden', name);
  await line.ask(name, ({ worksheets }) => {
    const sheet = worksheets.getItem(id);
    sheet.activate();
    sheet.getRange(address || 'A1').select();
    return () => undefined;
  });
}

/** The selected cell or area; undefined where several are selected, or a chart. */
export async function selection(line: ExcelLine): Promise<Place | undefined> {
  try {
    return await line.ask('', (workbook) => {
      const range = workbook.getSelectedRange().load('address');
      const sheet = range.worksheet.load('name');
      return () => {
        const area = parseArea(range.address.slice(range.address.lastIndexOf('!') + 1));
        return area && { sheet: sheet.name, address: areaAddress(area) };
      };
    });
  } catch (error) {
    if (error instanceof HostError && error.kind === 'unknown') return undefined;
    throw error;
  }
}
