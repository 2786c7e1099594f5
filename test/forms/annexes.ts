/** The annexes of a department's self-evaluation, filled in as its forms have it: 基础数据表, 整体支出绩效自评表, and a 自评表 of each project. */
import type { CellSnapshot } from '../../src/model/snapshot';
import type { Contents } from './contents';
import type { Drawing, Drawn } from './draw';
import type { Layout } from './layout';
import type { Random } from './random';

type Row = Drawn[];

export interface Annexes {
  readonly contents: Contents;
  /** What the year began with, where the workbook holds the budget, too. */
  readonly budget: Contents | undefined;
  readonly layout: Layout;
  /** Of its amounts in 万元. */
  readonly decimals: number;
}

export function drawAnnexes(annexes: Annexes, random: Random): readonly Drawing[] {
  const projects = Array.from({ length: random.below(4) }, (_, nth) => project(nth + 1, annexes, random));
  return [overall(annexes, random), ...projects, ...(random.chance(0.5) ? [baseData(annexes, random)] : [])];
}

const numberCell = (number: number, format: string, printed: string): { readonly cell: CellSnapshot } => ({ cell: { value: { kind: 'number', number }, format, printed } });
const points = (score: number) => numberCell(score, '0.00', score.toFixed(2));
const percentage = (rate: number) => numberCell(rate, '0.00%', `${(rate * 100).toFixed(2)}%`);
const whole = (count: number) => numberCell(count, '0', String(count));

/** To so many decimals, without the noise of doubles. */
const rounded = (value: number, decimals: number) => Number((Math.round(value * 10 ** decimals) / 10 ** decimals).toFixed(decimals));

function overall(annexes: Annexes, random: Random): Drawing {
  const { contents, budget, layout } = annexes;
  const round = (value: number) => rounded(value, annexes.decimals);
  const final = contents.summary.expenditure.year.amounts[0] ?? 0;
  const adjusted = round(final * (1 + (random.chance(0.3) ? 0 : random.next() / 5)));
  const opening = budget?.summary.expenditure.year.amounts[0] ?? round(adjusted * random.next());
  const funds = fundsOf('overall', { opening, adjusted, final });
  const [general, fund, basic] = [contents.general.total.amounts[0] ?? 0, contents.fund.total.amounts[2] ?? 0, contents.expenditure.total.amounts[1] ?? 0];
  const amount = (kind: string, value: number): Drawn => ({ key: `overall/${kind}`, amount: value });
  const indicators = indicatorRows(random);
  const rows: Row[] = [
    ['附件2'],
    [`2024年度${contents.department}部门整体支出绩效自评表`],
    ['部门名称', null, contents.department],
    [`年度预算申请（${layout.unit}）`, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', ...funds.cells],
    [null, '按收入性质分：', null, null, '按支出性质分：'],
    [null, '其中：一般公共预算：', amount('general', general), null, '其中：基本支出：', amount('basic', basic)],
    [null, '政府性基金拨款：', amount('fund', fund), null, '项目支出：', amount('project', round(final - basic))],
    [null, '纳入专户管理的非税收入拨款：', amount('account', 0)],
    [null, '其他资金：', amount('other', round(final - general - fund))],
    ['年度总体目标', '预期目标', null, null, '实际完成情况'],
    [null, '完成年度任务', null, null, '已完成'],
    ...indicators.rows,
    totalRow(funds.score + indicators.score),
    ['填表人：张三', null, '填报日期：2025年3月1日', null, '联系电话：0730-8880000', null, '单位负责人：李四'],
  ];
  return { title: '整体支出绩效自评表', role: ['annualFunds'], rows, merges: [] };
}

function project(nth: number, { contents, layout, decimals }: Annexes, random: Random): Drawing {
  const round = (value: number) => rounded(value, decimals);
  const parts = [1, 2, 3].map(() => (random.chance(0.4) ? 0 : round(10 ** (1 + 3 * random.next()))));
  const adjustedParts = parts.some((part) => part > 0) ? parts : [100, 0, 0];
  const finalParts = adjustedParts.map((part) => (random.chance(0.5) ? part : round(part * random.next())));
  const sum = (values: readonly number[]) => round(values.reduce((a, b) => a + b, 0));
  const name = `project${nth}`;
  const funds = fundsOf(name, { opening: sum(adjustedParts), adjusted: sum(adjustedParts), final: sum(finalParts) });
  const labels = ['其中：当年财政拨款', '　　上年结转资金', '　　其他资金'];
  const indicators = indicatorRows(random);
  const rows: Row[] = [
    ['附件3'],
    ['2024年度项目支出绩效自评表'],
    ['项目支出名称', null, `项目${nth}`],
    ['主管部门', null, contents.department, null, '实施单位', null, `${contents.department}服务中心`],
    [`项目资金（${layout.unit}）`, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', ...funds.cells],
    ...labels.map((label, index): Row => {
      const [adjusted, final] = [adjustedParts[index]!, finalParts[index]!];
      const own = (stage: string, value: number): Drawn => ({ key: `${name}/${index}/${stage}`, amount: value });
      return [null, label, own('opening', adjusted), own('adjusted', adjusted), own('final', final), '-', adjusted === 0 ? null : percentage(rounded(final / adjusted, 4)), '-'];
    }),
    ...indicators.rows,
    totalRow(funds.score + indicators.score),
  ];
  return { title: `项目${nth}自评表`, role: ['annualFunds'], rows, merges: [] };
}

/** The row of 年度资金总额: stages, weight, execution rate, score. */
function fundsOf(name: string, { opening, adjusted, final }: { readonly opening: number; readonly adjusted: number; readonly final: number }): { readonly cells: Row; readonly score: number } {
  const rate = adjusted === 0 ? 1 : final / adjusted;
  const score = rounded(Math.min(10, 10 * rate), 2);
  const stage = (key: string, amount: number): Drawn => ({ key: `${name}/total/${key}`, amount });
  return { cells: [stage('opening', opening), stage('adjusted', adjusted), stage('final', final), points(10), adjusted === 0 ? null : percentage(rounded(rate, 4)), points(score)], score };
}

const listed: readonly (readonly [string, string, string, number])[] = [
  ['产出指标', '数量指标', '新建公园', 15], ['产出指标', '数量指标', '培训人次', 10], ['产出指标', '质量指标', '验收合格数', 10], ['产出指标', '时效指标', '按期完成数', 10], ['产出指标', '成本指标', '单位成本', 5],
  ['效益指标', '社会效益指标', '惠及居民', 15], ['效益指标', '生态效益指标', '新增绿地', 15], ['满意度指标', '服务对象满意度指标', '满意的服务对象', 10],
];

/** Targets that were reached, or missed with a reason and a score in proportion. */
function indicatorRows(random: Random): { readonly rows: readonly Row[]; readonly score: number } {
  let score = 0;
  const rows = listed.map(([level1, level2, name, weight]): Row => {
    const target = 20 + random.below(400);
    const missed = level2 !== '成本指标' && random.chance(0.2);
    const actual = missed ? target - 1 - random.below(Math.floor(target / 3)) : target;
    const own = missed ? rounded((weight * actual) / target, 2) : weight;
    score += own;
    return [null, level1, level2, name, whole(target), whole(actual), points(weight), points(own), missed ? '受天气影响进度推迟' : null];
  });
  return { rows: [['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'], ...rows], score };
}

function totalRow(score: number): Row {
  return ['总分', null, null, null, null, null, points(100), points(rounded(score, 2))];
}

function baseData({ contents, layout, decimals }: Annexes, random: Random): Drawing {
  const round = (value: number) => rounded(value, decimals);
  const posts = 20 + random.below(200);
  const staff = posts - random.below(20);
  const amount = (row: string, column: string, value: number): Drawn => ({ key: `base/${row}/${column}`, amount: value });
  const line = (label: string, row: string, [prior, budget, final]: readonly number[]): Row => [label, amount(row, 'prior', prior!), amount(row, 'budget', budget!), amount(row, 'final', final!)];
  const some = () => (random.chance(0.2) ? 0 : round(10 ** (1 + 3 * random.next())));
  const spending = (): readonly number[] => {
    const budget = some();
    return [some(), budget, round(budget * random.next())];
  };
  const added = (...lists: readonly (readonly number[])[]) => [0, 1, 2].map((column) => round(lists.reduce((sum, list) => sum + list[column]!, 0)));
  const { budget, final } = contents.threePublic;
  const [, overseas, , purchase, running, hospitality] = final.map((value, index): readonly number[] => [some(), budget[index] ?? 0, value ?? 0]);
  const vehicles = added(purchase!, running!);
  const [special, upkeep] = [spending(), spending()];
  const rows: Row[] = [
    ['附件1'],
    ['部门整体支出绩效评价基础数据表'],
    ['财政供养人员情况（人）', '编制数', '2024年实际在职人数', '控制率'],
    [null, whole(posts), whole(staff), percentage(rounded(staff / posts, 4))],
    [`经费控制情况（${layout.unit}）`, '2023年决算数', '2024年预算数', '2024年决算数'],
    line('三公经费', 'threePublic', added(overseas!, vehicles, hospitality!)),
    line('　1、公务用车购置和维护经费', 'vehicles', vehicles),
    line('　　其中：公车购置', 'purchase', purchase!),
    line('　　　　　公车运行维护', 'running', running!),
    line('　2、出国经费', 'overseas', overseas!),
    line('　3、公务接待', 'hospitality', hospitality!),
    line('项目支出：', 'projects', added(special, upkeep)),
    line('　1、业务工作专项', 'special', special),
    line('　2、运行维护专项', 'upkeep', upkeep),
    ['填表人：张三', '填报日期：2025年3月1日', '联系电话：0730-8880000', '单位负责人：李四'],
  ];
  return { title: '基础数据表', role: ['staffing', 'threePublic', 'projectExpenditure'], rows, merges: [] };
}
