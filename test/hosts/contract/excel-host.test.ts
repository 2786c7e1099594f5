import { address } from '../../../src/model/address';
import type { RunningExcel } from '../../excel-simulator';
import { newChart } from '../../excel-simulator/workbook/chart';
import { bench } from '../excel/bench';
import { chartsIn } from '../excel/charts-in';
import { describeHost } from './contract';

/** The fills our marks have in Excel. */
const tones = new Map<string | null, string>([['#FFC7CE', 'error'], ['#FFEB9C', 'warning'], ['#DDEBF7', 'info']]);

describeHost('Excel', async (workbook) => {
  const excel = await bench({ workbook });
  drawOwnChart(excel.workbook);
  return {
    host: excel.host,
    type: (sheet, at, text) => excel.workbook.type(sheet, at, text),
    undo: () => void excel.workbook.undo(),
    marked: () => markedCells(excel.workbook),
    charts: (sheet) => chartsIn(excel, sheet),
    settled: () => excel.settled(),
    end: () => excel.end(),
  };
});

function markedCells({ book }: RunningExcel['workbook']): string[] {
  return book.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.flatMap(({ areas, fillColor }) => {
      const tone = tones.get(fillColor);
      return tone === undefined ? [] : areas.flatMap(cellsOf).map(({ row, column }) => `${name}!${address(row, column)} ${tone}`);
    }),
  );
}

function cellsOf({ top, left, bottom, right }: { top: number; left: number; bottom: number; right: number }) {
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, index) => ({ row: top + Math.floor(index / width), column: left + (index % width) }));
}

/** The simulator reads no charts from files; the workbook with one of everything has this one. */
function drawOwnChart({ book }: RunningExcel['workbook']): void {
  const sheet = book.sheet('收入');
  if (!sheet) return;
  const chart = newChart({ id: book.newId(), taken: [], sheet, data: { top: 0, left: 0, bottom: 3, right: 1 }, type: 'ColumnClustered', plotBy: 'Columns' });
  sheet.charts = [{ ...chart, name: '收入图' }];
}
