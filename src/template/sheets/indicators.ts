import type { SheetDocument } from '../../model/sheet-document';
import type { Entry, IndicatorFigures, IndicatorTable } from '../figures';
import { type Column, type FormRow, formSheet } from '../form';
import { tabs } from './tabs';

/** The classes of indicators (财预〔2020〕10号), and how many rows an empty table offers for each. */
const classes: readonly (readonly [first: string, second: string, rows: number])[] = [
  ['预算执行', '预算执行率', 1],
  ['产出指标', '数量指标', 6],
  ['产出指标', '质量指标', 3],
  ['产出指标', '时效指标', 2],
  ['产出指标', '成本指标', 3],
  ['效益指标', '经济效益指标', 1],
  ['效益指标', '社会效益指标', 2],
  ['效益指标', '生态效益指标', 1],
  ['效益指标', '可持续影响指标', 1],
  ['满意度指标', '服务对象满意度指标', 1],
];

const columns: readonly Column[] = [
  { header: '一级指标', kind: 'word', width: 15, choices: [...new Set(classes.map(([first]) => first))] },
  { header: '二级指标', kind: 'word', width: 22, choices: [...new Set(classes.map(([, second]) => second))] },
  { header: '三级指标', kind: 'name', width: 36 },
  { header: '计量单位', kind: 'word', width: 9 },
  { header: '年度指标值', kind: 'number', width: 12 },
  { header: '实际完成值', kind: 'number', width: 12 },
  { header: '完成率', kind: 'percent', width: 8 },
  { header: '计价单位', kind: 'word', width: 9, choices: ['元', '万元'] },
  { header: '单位标准', kind: 'number', width: 9 },
  { header: '数量', kind: 'number', width: 8 },
  { header: '金额', kind: 'number', width: 9 },
  { header: '分值', kind: 'number', width: 7 },
  { header: '得分', kind: 'number', width: 7 },
  { header: '偏差原因分析及改进措施', kind: 'text', width: 40 },
  { header: '备注', kind: 'text', width: 22 },
];

const closedInParts = ['一级指标', '二级指标', '分值', '得分'];

function entriesOf(indicator: IndicatorFigures, name: string): readonly Entry[] {
  const { second, unit, target, actual, completionRate, money, standard, quantity, amount, weight, score, reason, note } = indicator;
  return [second, name, unit, target, actual, completionRate, money, standard, quantity, amount, weight, score, reason, note].map((entry) => entry ?? null);
}

function rowsOf(indicator: IndicatorFigures): readonly FormRow[] {
  return [
    { label: indicator.first ?? '', entries: entriesOf(indicator, indicator.name) },
    ...(indicator.parts ?? []).map((part): FormRow => ({ label: '', closed: closedInParts, entries: entriesOf(part, `　其中：${part.name}`) })),
  ];
}

function totalRow(total: IndicatorTable['total'] | undefined): FormRow {
  const closed = columns.map(({ header }) => header).filter((header) => header !== '分值' && header !== '得分');
  return { label: '合计', total: true, closed, entries: [...Array<null>(10).fill(null), total?.weight ?? null, total?.score ?? null] };
}

/** 绩效指标: what was to be reached, what was reached, at what cost, and the score. */
export function indicatorsSheet(table?: IndicatorTable): SheetDocument {
  const offered = classes.flatMap(([first, second, rows]) => Array.from({ length: rows }, (): IndicatorFigures => ({ first, second, name: '' })));
  const rows = [...(table?.rows ?? offered).flatMap(rowsOf), totalRow(table?.total)];
  const form = { title: '绩效指标完成情况', line: '计价单位适用于本行的单位标准和金额', columns, rows };
  return formSheet('绩效指标', [form], { orientation: 'landscape', tabColor: tabs.performance, frozenColumns: 3 });
}
