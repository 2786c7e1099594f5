/** Workbooks that are right and rich in relations, of any size: tables of budget, execution and change, and self-evaluation sheets. */
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/model/snapshot';
import { money, text } from '../generate';

const share = (rate: number): CellSnapshot => ({ value: { kind: 'number', number: rate }, format: '0.00%', printed: `${(rate * 100).toFixed(2)}%` });
const points = (number: number): CellSnapshot => ({ value: { kind: 'number', number }, format: '0', printed: String(number) });

type Line = readonly (CellSnapshot | undefined)[];

function sheetOf(name: string, lines: readonly Line[]): SheetSnapshot {
  const rows = new Map(lines.flatMap((line, row) => {
    const cells = line.flatMap((cell, column) => (cell ? [[column, cell] as const] : []));
    return cells.length > 0 ? [[row, new Map(cells)] as const] : [];
  }));
  return { id: name, name, visibility: 'visible', rows, merges: [], tables: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

function workbookOf(sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, names: [], calculation: 'automatic' };
}

/** An amount that depends on where it stands and on nothing else, in 分 of 万元. */
const amount = (table: number, item: number) => 1000 + (((item + 13 * table) * 7919) % 90_000);

const headers = ['项目名称', '年初预算数', '全年预算数', '决算数', '执行率', '上年决算数', '增减额', '增减率'].map(text);
const items = 6;
const tablesOnASheet = 10;

/** Seven figures in each of seven rows. */
const figuresOfTable = (items + 1) * (headers.length - 1);

function tableLines(table: number): readonly Line[] {
  const amounts = Array.from({ length: items }, (_, item) => {
    const final = amount(table, item);
    return { opening: final + ((item * 37 + table) % 500), adjusted: final + ((item * 53 + 7 * table) % 900), final, prior: final - ((item * 29 + table) % 700) + 200 };
  });
  const total = amounts.reduce((sum, one) => ({ opening: sum.opening + one.opening, adjusted: sum.adjusted + one.adjusted, final: sum.final + one.final, prior: sum.prior + one.prior }));
  const line = (label: string, { opening, adjusted, final, prior }: typeof total): Line => [
    text(label), ...[opening, adjusted, final].map((cents) => money(cents / 100)), share(rounded(final / adjusted)), money(prior / 100), money((final - prior) / 100), share(rounded((final - prior) / prior)),
  ];
  return [[text(`项目支出情况表（${table + 1}）`)], [text('单位：万元')], headers, line('项目支出合计', total), ...amounts.map((one, item) => line(`　项目${item + 1}`, one)), [], [], [], []];
}

/** To the hundredth of a percent. */
function rounded(rate: number): number {
  return Math.round(rate * 1e4) / 1e4;
}

/** So many tables, several to a sheet. */
export function richTables(tables: number): { readonly workbook: WorkbookSnapshot; readonly figures: number } {
  const sheets = Array.from({ length: Math.ceil(tables / tablesOnASheet) }, (_, sheet) =>
    sheetOf(`项目${sheet + 1}`, Array.from({ length: Math.min(tablesOnASheet, tables - sheet * tablesOnASheet) }, (__, nth) => tableLines(sheet * tablesOnASheet + nth)).flat()));
  return { workbook: workbookOf(sheets), figures: tables * figuresOfTable };
}

const evaluationHeaders = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '完成率', '分值', '得分', '偏差原因分析及改进措施'].map(text);
const classes: readonly (readonly [string, string, number])[] = [
  ['产出指标', '数量指标', 10], ['产出指标', '数量指标', 10], ['产出指标', '质量指标', 10], ['产出指标', '时效指标', 10], ['产出指标', '成本指标', 10],
  ['效益指标', '经济效益指标', 10], ['效益指标', '社会效益指标', 10], ['效益指标', '可持续影响指标', 10], ['满意度指标', '服务对象满意度指标', 10],
];

/** A project's 自评表 on each sheet: its funds, nine indicators, their total. */
export function evaluations(sheets: number): { readonly workbook: WorkbookSnapshot; readonly figures: number } {
  const made = Array.from({ length: sheets }, (_, nth) => {
    const final = amount(nth, 3);
    const adjusted = final + ((nth * 53) % 900);
    const rate = rounded(final / adjusted);
    const indicators = classes.map(([level1, level2, weight], index): Line => {
      const target = 100 + ((nth * 31 + index * 17) % 400);
      return [text(level1), text(level2), text(`${level2}${index + 1}`), points(target), points(target), share(1), points(weight), points(weight)];
    });
    return sheetOf(`自评表${nth + 1}`, [
      [text('项目支出绩效自评表')], [text('单位：万元')],
      ['项目资金', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].map(text),
      [text('年度资金总额'), money((adjusted - 50) / 100), money(adjusted / 100), money(final / 100), points(10), share(rate), points(Math.min(10, Math.round(rate * 10)))],
      [], evaluationHeaders, ...indicators,
      [text('合计'), undefined, undefined, undefined, undefined, undefined, points(90), points(90)],
    ]);
  });
  return { workbook: workbookOf(made), figures: sheets * (6 + classes.length * 5 + 2) };
}
