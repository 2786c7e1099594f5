import type { Area } from './area';
import type { Sheet } from './sheet';

export interface ChartSeries {
  readonly name: string;
  /** Null for the theme's own colour. */
  readonly fill: string | null;
  readonly gapWidth: number;
  readonly hasDataLabels: boolean;
}

/** `Excel.Chart`, as far as it is kept. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly plotBy: string;
  /** Id of the sheet its data lie on; they are null once their cells are deleted. */
  readonly source: string;
  readonly data: Area | null;
  /** The cells it covers; null while it lies where Excel put it. */
  readonly at: Area | null;
  readonly title: string;
  readonly titleVisible: boolean;
  readonly legendVisible: boolean;
  readonly legendPosition: string;
  readonly fontSize: number;
  readonly fontColor: string;
  /** Whether the first category comes last. */
  readonly reversed: boolean;
  readonly valuesVisible: boolean;
  readonly gridlines: boolean;
  readonly series: readonly ChartSeries[];
}

interface NewChart extends Pick<Chart, 'id' | 'type' | 'plotBy'> {
  readonly taken: readonly string[];
  readonly sheet: Sheet;
  readonly data: Area;
}

/** As Excel draws it at first: one series gives the chart its title. */
export function newChart({ taken, sheet, ...rest }: NewChart): Chart {
  const series = seriesOf(sheet, rest.data);
  let number = 1;
  while (taken.includes(`图表 ${number}`)) number += 1;
  return { ...rest, name: `图表 ${number}`, source: sheet.id, at: null, title: series.length === 1 ? series[0]!.name : '', titleVisible: true, legendVisible: true, legendPosition: 'Right', fontSize: 10, fontColor: '#595959', reversed: false, valuesVisible: true, gridlines: true, series };
}

/** A series for each column; a first column of texts are the categories, a first row of texts the names. */
export function seriesOf({ grid }: Sheet, { top, left, bottom, right }: Area): readonly ChartSeries[] {
  const isText = (row: number, column: number) => typeof grid.get(row, column)?.value === 'string';
  const first = bottom > top && isText(top + 1, left) ? left + 1 : left;
  return Array.from({ length: right - first + 1 }, (_, index) => ({ name: isText(top, first + index) ? String(grid.get(top, first + index)!.value) : `系列${index + 1}`, fill: null, gapWidth: 150, hasDataLabels: false }));
}
