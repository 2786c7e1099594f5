import { address, parseAddress } from '../../model/address';
import { HostError } from '../../model/host-error';
import { cellAt, type CellSnapshot, type SheetSnapshot } from '../../model/snapshot';
import type { CellContent, CellCorrection } from '../../model/workbook-host';
import type { ExcelLine } from './excel-line';
import { followRows } from './sight/followed-rows';
import type { Sight } from './sight/sight';
import { holds, typed } from './writing/typed-text';

/**
 * Writes one cell, wherever its row went since the workbook was last read. Rejects with `cellChanged`, `formulaInCell` or
 * `sheetNotFound`, and then nothing was written.
 */
export async function correct(line: ExcelLine, sight: Sight, { place, seen, content }: CellCorrection): Promise<void> {
  const subject = `${place.sheet}!${place.address}`;
  const at = parseAddress(place.address);
  if (!at) throw new RangeError(`Not a cell: ${place.address}`);
  const before = sight.sheetNamed(place.sheet);
  sight.doubt();
  const now = sheetIn(await sight.look(), before?.id, place.sheet);
  const row = before ? followRows(before.rows, now.rows)(at.row) : at.row;
  const cell = row === undefined ? undefined : cellAt(now, row, at.column);
  if (row === undefined || !cell) throw new HostError('cellChanged', subject);
  if (cell.formula !== undefined) throw new HostError('formulaInCell', subject);
  if (!sameContent(cell, seen)) throw new HostError('cellChanged', subject);

  try {
    const written = await line.ask(subject, ({ worksheets }) => {
      const range = worksheets.getItem(now.id).getRange(address(row, at.column));
      range.formulas = [[typed(content, cell.format)]];
      range.load('values');
      return () => holds(range.values[0]?.[0], content);
    });
    if (!written) throw new HostError('unknown', subject);
  } catch (error) {
    sight.doubt();
    const after = await sight.look().catch(() => undefined);
    const written = after && cellAt(sheetIn(after, now.id, place.sheet), row, at.column);
    if (!written || !sameContent(written, content)) throw error;
  }
}

function sheetIn({ sheets }: { readonly sheets: readonly SheetSnapshot[] }, id: string | undefined, name: string): SheetSnapshot {
  const sheet = sheets.find((one) => one.id === id) ?? sheets.find((one) => one.name === name);
  if (!sheet) throw new HostError('sheetNotFound', name);
  return sheet;
}

function sameContent({ value, printed }: CellSnapshot, content: CellContent): boolean {
  if (content.kind === 'number') return value.kind === 'number' && value.number === content.number;
  return (value.kind === 'text' ? value.text : printed) === content.text;
}
