/** Money from the opening budget to the final accounts, and how far indicators were completed: tables, each with a chart of what it says below it. */
import { measureWords } from '../../locales/statement-words';
import { type Book, rowOf } from '../../model/book';
import type { chartNames } from '../../model/generated-sheet';
import type { StatementRole } from '../../model/statement';
import { ofYear } from '../facts';
import { type Completion, plotsOf, type Stage, type StagedAmount, stages } from '../plots/plots';
import { money, totalOf, withUnit } from './amounts';
import { type AnnexChart, type AnnexForm, type AnnexRow, distinct, text } from './annex';

/** What a row is of, and three figures of it. */
export const chartsWidths: readonly number[] = [208, 78, 78, 78];

const across = chartsWidths.length;
const of = (name: string) => `charts/${name}`;

/** Told from each other in print without colours, too. */
const colors: Readonly<Record<Stage, string>> = { opening: '#BFBFBF', adjusted: '#7FA7C9', final: '#1F5C8B' };

const columnsHeight = 165;
/** Points: what a bar takes, what is around all of them, and what a row of a sheet can be at most. */
const [barHeight, aroundBars, mostHeight] = [17, 40, 405];

/** The forms there is something to draw for. */
export function chartForms(book: Book): readonly AnnexForm[] {
  const { byFund, byKind, completions } = plotsOf(book);
  const amounts = [
    ...staged(book, 'income', { caption: '收入预算、决算情况', head: '资金性质', amounts: byFund, chart: '核绩图 收入' }),
    ...staged(book, 'expenditure', { caption: '支出预算、决算情况', head: '支出类别', amounts: byKind, chart: '核绩图 支出' }),
  ];
  const year = ofYear(book);
  return [
    ...(amounts.length > 0 ? [{ title: `${year}部门收支预算、决算对照表`, rows: amounts }] : []),
    ...(completions.length > 0 ? [{ title: `${year}部门绩效指标完成情况表`, ...completed(completions) }] : []),
  ];
}

interface Staged {
  readonly caption: string;
  readonly head: string;
  readonly amounts: readonly StagedAmount[];
  readonly chart: (typeof chartNames)[number];
}

function staged(book: Book, statement: StatementRole, { caption, head, amounts, chart }: Staged): readonly AnnexRow[] {
  if (amounts.length === 0) return [];
  const known = stages.filter((stage) => amounts.some(({ figures }) => figures[stage]));
  const keyOf = (label: string, stage: Stage) => of(`${statement}/of/${label}/${stage}`);
  const labels = distinct(amounts.map(({ label }) => label));
  const whole = rowOf(book, statement, 'total')?.figures;
  const total = known.map((stage, index) => totalOf(money(1 + index, whole?.get(stage), { key: of(`${statement}/total/${stage}`) }), amounts.map(({ figures }, row) => [keyOf(labels[row]!, stage), figures[stage]] as const), whole?.get(stage)));
  const headKey = of(`${statement}/head`);
  return [
    [text(0, 'line', `${caption}（单位：万元）`, { across })],
    [text(0, 'head', head, { key: headKey }), ...known.map((stage, index) => text(1 + index, 'head', measureWords[stage]['zh-CN']))],
    ...amounts.map(({ label, figures }, row): AnnexRow => [text(0, 'label', label), ...known.map((stage, index) => money(1 + index, figures[stage], { key: keyOf(labels[row]!, stage) }))]),
    ...(total.some(({ content }) => content) ? [[text(0, 'label', '合计'), ...total]] : []),
    drawing({ name: chart, kind: 'columns', colors: known.map((stage) => colors[stage]), height: columnsHeight, from: headKey, to: keyOf(labels.at(-1)!, known.at(-1)!) }),
  ];
}

function completed(completions: readonly Completion[]): Pick<AnnexForm, 'rows' | 'headRow'> {
  const names = distinct(completions.map(({ name }) => name));
  const keyOf = (index: number, column: string) => of(`completion/${names[index]!}/${column}`);
  const headKey = of('completion/head');
  const headRow = [text(0, 'head', '绩效指标', { key: headKey }), ...['完成率', '年度指标值', '实际完成值'].map((word, index) => text(1 + index, 'head', word))];
  const rows = [
    headRow,
    ...completions.map(({ name, printed, percent, indicator }, index): AnnexRow => [
      text(0, 'label', name, { key: keyOf(index, 'name') }),
      { column: 1, kind: 'value', key: keyOf(index, 'rate'), content: { kind: 'number', number: Number((percent / 100).toFixed(8)), format: percentFormat(printed), printed } },
      text(2, 'value', withUnit(indicator.figures.get('target')) ?? '', { key: keyOf(index, 'target') }),
      text(3, 'value', withUnit(indicator.figures.get('actual')) ?? '', { key: keyOf(index, 'actual') }),
    ]),
    drawing({ name: '核绩图 绩效指标', kind: 'bars', colors: [colors.final], height: Math.min(mostHeight, aroundBars + barHeight * completions.length), from: headKey, to: keyOf(completions.length - 1, 'rate') }),
  ];
  return { rows, headRow };
}

/** `108%` is shown as `0%`, `95.45%` as `0.00%`. */
function percentFormat(printed: string): string {
  const decimals = printed.split('.')[1]?.replace('%', '').length ?? 0;
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}

/** A row of nothing but a chart. */
function drawing(chart: AnnexChart): AnnexRow {
  return [{ column: 0, across, kind: 'drawing', chart }];
}
