import type { Excel } from '../excel';
import { ExcelFailure } from '../workbook/failure';
import { regionGiven } from './addressing';
import { newChart, seriesOf, type Chart, type ChartSeries } from '../workbook/chart';
import type { Sheet } from '../workbook/sheet';
import { color } from './format';
import { gives, has, holds, makes, objectType, reads, writes, type Scalar } from './member';

interface Held {
  readonly sheet: Sheet;
  readonly id: string;
}

function chartOf({ sheet, id }: Held): Chart {
  const found = sheet.charts.find((chart) => chart.id === id);
  if (!found) throw new ExcelFailure('ItemNotFound');
  return found;
}

function change(held: Held, changes: Partial<Chart>): void {
  chartOf(held);
  held.sheet.charts = held.sheet.charts.map((chart) => (chart.id === held.id ? { ...chart, ...changes } : chart));
}

/** A setting of the chart that is simply kept. */
function setting<K extends keyof Chart>(key: K, understand: (value: unknown) => Chart[K]): Scalar<Held> {
  return holds((held) => chartOf(held)[key], (held, value) => change(held, { [key]: understand(value) }));
}

const truth = (value: unknown): boolean => value === true;

function oneOf(...words: readonly string[]): (value: unknown) => string {
  return (value) => {
    if (!words.includes(String(value))) throw new ExcelFailure('InvalidArgument');
    return String(value);
  };
}

const chartType = oneOf('ColumnClustered', 'BarClustered', 'Line', 'Pie');
const plottedBy = oneOf('Auto', 'Columns', 'Rows');

export const chartCollection = objectType<Sheet>({
  name: 'ChartCollection',
  items: { of: 'Chart', list: (sheet) => sheet.charts.map(({ id }) => ({ sheet, id })), find: (sheet, key) => heldBy(sheet, ({ name, id }) => name === key || id === key) },
  members: {
    Count: reads((sheet) => sheet.charts.length),
    GetItem: gives('Chart', (sheet, [name]) => heldBy(sheet, (chart) => chart.name === name)),
    Add: makes('Chart', (sheet, [type, source, by], excel: Excel) => {
      const region = regionGiven(source, sheet, excel);
      const chart = newChart({ id: excel.book.newId(), taken: sheet.charts.map(({ name }) => name), type: chartType(type), plotBy: plottedBy(by ?? 'Auto'), sheet: region.sheet, data: region.area });
      sheet.charts = [...sheet.charts, chart];
      return { sheet, id: chart.id };
    }),
  },
});

function heldBy(sheet: Sheet, is: (chart: Chart) => boolean): Held | undefined {
  const found = sheet.charts.find(is);
  return found && { sheet, id: found.id };
}

export const chart = objectType<Held>({
  name: 'Chart',
  identity: { property: 'Id', of: ({ id }) => id },
  members: {
    Id: reads(({ id }) => id),
    Name: setting('name', String),
    ChartType: setting('type', chartType),
    PlotBy: reads((held) => chartOf(held).plotBy),
    Title: has('ChartTitle', (held) => held),
    Legend: has('ChartLegend', (held) => held),
    Format: has('ChartAreaFormat', (held) => held),
    Axes: has('ChartAxes', (held) => held),
    Series: has('ChartSeriesCollection', (held) => held),
    SetData: writes((held, [source, by], excel) => {
      const region = regionGiven(source, held.sheet, excel);
      change(held, { source: region.sheet.id, data: region.area, plotBy: plottedBy(by ?? 'Auto'), series: seriesOf(region.sheet, region.area) });
    }),
    SetPosition: writes((held, [start, end], excel) => {
      const from = regionGiven(start, held.sheet, excel).area;
      const to = end === undefined || end === null ? from : regionGiven(end, held.sheet, excel).area;
      change(held, { at: { top: from.top, left: from.left, bottom: to.bottom, right: to.right } });
    }),
    Delete: writes((held) => {
      chartOf(held);
      held.sheet.charts = held.sheet.charts.filter(({ id }) => id !== held.id);
    }),
  },
});

export const chartTitle = objectType<Held>({
  name: 'ChartTitle',
  members: { Visible: setting('titleVisible', truth), Text: setting('title', String) },
});

export const chartLegend = objectType<Held>({
  name: 'ChartLegend',
  members: { Visible: setting('legendVisible', truth), Position: setting('legendPosition', oneOf('Top', 'Bottom', 'Left', 'Right', 'Corner')) },
});

export const chartAreaFormat = objectType<Held>({ name: 'ChartAreaFormat', members: { Font: has('ChartFont', (held) => held) } });

export const chartFont = objectType<Held>({
  name: 'ChartFont',
  members: { Size: setting('fontSize', Number), Color: setting('fontColor', color) },
});

export const chartAxes = objectType<Held>({ name: 'ChartAxes', members: { CategoryAxis: has('ChartAxis', (held) => held), ValueAxis: has('ChartAxis', (held) => held) } });

/** The order is that of the categories, all else is of the values: nothing more is known of axes. */
export const chartAxis = objectType<Held>({
  name: 'ChartAxis',
  members: { ReversePlotOrder: setting('reversed', truth), Visible: setting('valuesVisible', truth), MajorGridlines: has('ChartGridlines', (held) => held) },
});

export const chartGridlines = objectType<Held>({ name: 'ChartGridlines', members: { Visible: setting('gridlines', truth) } });

interface HeldSeries extends Held {
  readonly index: number;
}

function seriesHeld(held: Held, index: unknown): HeldSeries | undefined {
  return chartOf(held).series[Number(index)] && { ...held, index: Number(index) };
}

function ofSeries<K extends keyof ChartSeries>(key: K, understand: (value: unknown) => ChartSeries[K]): Scalar<HeldSeries> {
  return holds((held) => chartOf(held).series[held.index]![key], (held, value) => changeSeries(held, { [key]: understand(value) }));
}

function changeSeries(held: HeldSeries, changes: Partial<ChartSeries>): void {
  change(held, { series: chartOf(held).series.map((series, index) => (index === held.index ? { ...series, ...changes } : series)) });
}

export const chartSeriesCollection = objectType<Held>({
  name: 'ChartSeriesCollection',
  items: { of: 'ChartSeries', list: (held) => chartOf(held).series.map((_, index) => ({ ...held, index })), find: seriesHeld },
  members: { Count: reads((held) => chartOf(held).series.length) },
});

export const chartSeries = objectType<HeldSeries>({
  name: 'ChartSeries',
  members: {
    Name: reads((held) => chartOf(held).series[held.index]!.name),
    GapWidth: ofSeries('gapWidth', Number),
    HasDataLabels: ofSeries('hasDataLabels', truth),
    Format: has('ChartSeriesFormat', (held) => held),
  },
});

export const chartSeriesFormat = objectType<HeldSeries>({ name: 'ChartSeriesFormat', members: { Fill: has('ChartFill', (held) => held) } });

/** Of a series: that of the chart's own area cannot be set here. */
export const chartFill = objectType<HeldSeries>({
  name: 'ChartFill',
  members: {
    SetSolidColor: writes((held, [value]) => changeSeries(held, { fill: color(value) })),
    Clear: writes((held) => changeSeries(held, { fill: null })),
  },
});
