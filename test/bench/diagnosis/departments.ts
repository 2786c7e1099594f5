/** Workbooks of departments that do not exist, right to the digit: every figure is rounded from amounts that add up. */
import type { WorkbookSnapshot } from '../../../src/model/snapshot';
import { number, sheet, workbook, type GridCell } from '../../reading/grid';
import type { Random } from '../../forms/random';

interface Amounts {
  readonly opening: number;
  readonly adjusted: number;
  readonly final: number;
  readonly prior: number;
}

const columns = ['opening', 'adjusted', 'final', 'prior'] as const;

/** Amounts from 0.05 to 5,000 in 万元, with the digits of a 分 and more. */
function amounts(random: Random): Amounts {
  const size = 10 ** (random.next() * 5 - 1.3);
  const near = () => size * (0.7 + 0.6 * random.next());
  const adjusted = near();
  return { opening: near(), adjusted, final: adjusted * (0.6 + 0.4 * random.next()), prior: near() };
}

function added(parts: readonly Amounts[]): Amounts {
  const sum = (column: (typeof columns)[number]) => parts.reduce((all, part) => all + part[column], 0);
  return { opening: sum('opening'), adjusted: sum('adjusted'), final: sum('final'), prior: sum('prior') };
}

const money = (value: number): GridCell => number(Number(value.toFixed(2)), '0.00');
const percent = (part: number, whole: number): GridCell => number(Number((part / whole).toFixed(4)), '0.00%');

function row(label: string, of: Amounts): readonly GridCell[] {
  return [label, ...columns.map((column) => money(of[column]))];
}

/** Income and expenditure with shares, both kinds of expenditure in detail, by source of money, the adjustment and the carry-over. */
export function department(random: Random): WorkbookSnapshot {
  const classes = ['工资福利支出', '商品和服务支出', '对个人和家庭的补助', '资本性支出'].map((label) => [label, amounts(random)] as const);
  const projects = Array.from({ length: 3 + random.below(8) }, (_, index) => [`项目${'甲乙丙丁戊己庚辛壬癸子'[index]!}经费`, amounts(random)] as const);
  const basic = added(classes.map(([, of]) => of));
  const project = added(projects.map(([, of]) => of));
  const total = added([basic, project]);
  const share = 0.3 + 0.6 * random.next();
  const scaled = (of: Amounts, times: number): Amounts => ({ opening: of.opening * times, adjusted: of.adjusted * times, final: of.final * times, prior: of.prior * times });
  const sources = [['一般公共预算拨款', '一般公共预算', share], ['政府性基金预算拨款', '政府性基金预算', (1 - share) * 0.8], ['其他收入', '其他资金', (1 - share) * 0.2]] as const;
  const headers = ['项目', '年初预算数', '全年预算数', '决算数', '上年决算数'];
  const withShares = (label: string, of: Amounts): readonly GridCell[] => {
    const [name, opening, adjusted, final, prior] = row(label, of);
    return [name!, opening!, percent(of.opening, total.opening), adjusted!, final!, percent(of.final, total.final), prior!];
  };
  const cut = total.opening > total.adjusted;
  const change = Math.abs(total.adjusted - total.opening);
  return workbook(
    sheet('收入', [
      ['收入预算和决算情况'], ['单位：万元'], ['项目', '年初预算数', '年初预算占比', '全年预算数', '决算数', '决算占比', '上年决算数'],
      ['本年收入合计', money(total.opening), null, money(total.adjusted), money(total.final), null, money(total.prior)],
      ...sources.map(([label, , times]) => withShares(`　${label}`, scaled(total, times))),
    ]),
    sheet('支出', [
      ['支出预算和决算情况'], ['单位：万元'], headers, row('本年支出合计', total), row('　基本支出', basic), row('　项目支出', project), [], [],
      ['决算支出按资金来源'], ['单位：万元'], ['资金来源', '基本支出', '项目支出', '合计'],
      ['合计', money(basic.final), money(project.final), money(total.final)],
      ...sources.map(([, label, times]) => [`　${label}`, money(basic.final * times), money(project.final * times), money(total.final * times)]),
    ]),
    sheet('基本支出', [['基本支出情况'], ['单位：万元'], headers, row('基本支出合计', basic), ...classes.map(([label, of]) => row(`　${label}`, of))]),
    sheet('项目支出', [['项目支出情况'], ['单位：万元'], headers, row('项目支出合计', project), ...projects.map(([label, of]) => row(`　${label}`, of))]),
    sheet('预算调整', [
      ['年中预算调整'], ['单位：万元'], ['项目', '年初预算数', '追加', '追减', '预算调整率'],
      ['合计', money(total.opening), cut ? null : money(change), cut ? money(change) : null, percent(change, total.opening)], [], [],
      ['结转结余'], ['单位：万元'], ['项目', '决算数'],
      ['年初结转和结余', money(0)], ['本年收入', money(total.final)], ['使用非财政拨款结余', money(0)], ['本年支出', money(total.final)], ['结余分配', money(0)], ['年末结转和结余', money(0)],
    ]),
  );
}
