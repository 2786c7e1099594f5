/** The charts on a sheet of the simulated Excel, told as those of a file are. */
import { areaAddress } from '../../../src/model/address';
import type { RunningExcel } from '../../excel-simulator';
import type { SeenChart } from '../files/charts-in';

export function chartsIn({ workbook }: Pick<RunningExcel, 'workbook'>, sheet: string): readonly SeenChart[] {
  return workbook.sheet(sheet).charts.map(({ name, type, data, at, series, legendVisible, legendPosition, valuesVisible }) => ({
    name,
    kind: type === 'BarClustered' ? 'bars' : 'columns',
    data: data ? areaAddress(data) : '',
    at: at ? areaAddress(at) : '',
    series: series.map(({ fill, gapWidth, hasDataLabels }) => ({ color: fill ?? '#', gap: gapWidth, labelled: hasDataLabels })),
    legend: legendVisible ? legendPosition.charAt(0).toLowerCase() : '',
    axis: valuesVisible,
  }));
}
