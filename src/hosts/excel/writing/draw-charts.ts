import { address, areaAddress } from '../../../model/address';
import { chartNames } from '../../../model/generated-sheet';
import { chartLook, type SheetChart, type SheetDocument } from '../../../model/sheet-document';
import type { ExcelLine } from '../excel-line';

/**
 * Draws the charts of sheets that are written, in place of those drawn before; the user's own stay. It comes after the commit and is no part of it: charts
 * only draw what the cells beside them say, so an Excel that cannot draw one (all that is used came with ExcelApi 1.1 to 1.7) goes without.
 */
export async function drawCharts(line: ExcelLine, documents: readonly SheetDocument[]): Promise<void> {
  for (const { name, charts } of documents) {
    if (!charts) continue;
    await line.ask(name, ({ worksheets }) => {
      const sheet = worksheets.getItem(name);
      for (const old of chartNames) sheet.charts.getItemOrNullObject(old).delete();
      for (const chart of charts) draw(sheet, chart);
      return () => undefined;
    }).catch(() => undefined);
  }
}

function draw(sheet: Excel.Worksheet, { name, kind, data, at, colors }: SheetChart): void {
  const bars = kind === 'bars';
  const chart = sheet.charts.add(bars ? Excel.ChartType.barClustered : Excel.ChartType.columnClustered, sheet.getRange(areaAddress(data)), Excel.ChartSeriesBy.columns);
  chart.name = name;
  chart.setPosition(address(at.top, at.left), address(at.bottom, at.right));
  chart.title.visible = false;
  chart.format.font.size = chartLook.textSize;
  chart.format.font.color = chartLook.textColor;
  chart.legend.visible = colors.length > 1;
  if (colors.length > 1) chart.legend.position = Excel.ChartLegendPosition.bottom;
  if (bars) {
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
  }
  colors.forEach((color, index) => {
    const series = chart.series.getItemAt(index);
    series.format.fill.setSolidColor(color);
    series.gapWidth = chartLook.gap[kind];
    if (bars) series.hasDataLabels = true;
  });
}
