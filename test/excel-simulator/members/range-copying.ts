import { moveReferences } from '../formulas/references';
import { columnCount, rowCount, type Area } from '../workbook/area';
import { places, requireWritable } from '../workbook/contents';
import type { Region } from '../workbook/region';
import { regionGiven } from './addressing';
import { writes, type Member } from './member';

/** `Range.copyFrom`: the source is repeated over the target; a single-cell target takes the source's size. */
export const rangeCopying: Record<string, Member<Region>> = {
  CopyFrom: writes(({ sheet, area }, [given, kind], excel) => {
    const source = regionGiven(given, sheet, excel);
    const from = source.area;
    const target: Area = rowCount(area) === 1 && columnCount(area) === 1 ? { ...area, bottom: area.top + rowCount(from) - 1, right: area.left + columnCount(from) - 1 } : area;
    requireWritable(sheet, [target]);
    const copies = [...places(target)].map(([row, column]) => {
      const [sourceRow, sourceColumn] = [from.top + ((row - target.top) % rowCount(from)), from.left + ((column - target.left) % columnCount(from))];
      return { row, column, cell: source.sheet.grid.get(sourceRow, sourceColumn), style: source.sheet.style(sourceRow, sourceColumn), rows: row - sourceRow, columns: column - sourceColumn };
    });
    for (const { row, column, cell, style, rows, columns } of copies) {
      const formula = cell?.formula === undefined || kind === 'Values' ? undefined : moveReferences(cell.formula, rows, columns);
      if (kind !== 'Formats') sheet.put(row, column, { value: cell?.value ?? null, ...(formula === undefined ? {} : { formula }) });
      if (kind !== 'Values' && kind !== 'Formulas') sheet.restyle(row, column, style);
    }
    excel.book.contentsChanged();
    excel.book.happened({ kind: 'changed', sheet: sheet.id, changeType: 'RangeEdited', area: target });
  }),
};
