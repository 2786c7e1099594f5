/** Books without a fault, each another: totals are the sums of their parts, to the 分. */
import type { Book } from '../../../src/model/book';
import type { Random } from '../../forms/random';
import { bookOf, indicator, row, total, type RowText } from '../../report/book';

const yuan = (cents: number) => (cents / 100).toFixed(2);
const amount = (random: Random) => 100 + Math.floor(10 ** (2 + 4 * random.next()));

/** The parts of a whole, each a row with what it has in every measure; the total above them. */
function summed(random: Random, parts: readonly (readonly [RowText['role'], string, string?])[], measures: readonly string[], given?: Readonly<Record<string, number>>): readonly RowText[] {
  const columns = measures.map((measure) => [measure, split(random, given?.[measure], parts.length)] as const);
  const rows = parts.map(([role, label, fund], index) => row(role, label, Object.fromEntries(columns.map(([measure, cents]) => [measure, yuan(cents[index]!)])), { fund }));
  return [total(Object.fromEntries(columns.map(([measure, cents]) => [measure, yuan(cents.reduce((a, b) => a + b, 0))])), ...rows)];
}

/** So many amounts, none of them nothing, that add up to a given one where there is one. */
function split(random: Random, whole: number | undefined, count: number): readonly number[] {
  const free = Array.from({ length: count }, () => amount(random));
  if (whole === undefined) return free;
  const all = free.reduce((a, b) => a + b, 0);
  const scaled = free.map((one) => Math.max(1, Math.floor((one * whole) / all)));
  return [whole - scaled.slice(1).reduce((a, b) => a + b, 0), ...scaled.slice(1)];
}

const incomes = [['generalPublicBudget', '一般公共预算拨款'], ['governmentFundBudget', '政府性基金预算拨款'], ['otherFunds', '其他收入']] as const;
const kinds = [['basicExpenditure', '基本支出'], ['projectExpenditure', '项目支出']] as const;
const classes = [['wagesAndBenefits', '工资福利支出'], ['goodsAndServices', '商品和服务支出'], ['transfers', '对个人和家庭的补助'], ['capital', '资本性支出']] as const;
const projects = ['残疾人康复支出', '农村道路养护支出', '办案业务经费', '文化惠民工程支出', '信息系统运行维护支出', '防汛抗旱支出'];

const cents = (rows: readonly RowText[], at: number, measure: 'opening' | 'adjusted' | 'final' | 'prior') => Math.round(Number(rows[0]!.parts[at]!.figures[measure]) * 100);

export function soundBook(random: Random): Book {
  const income = summed(random, incomes.slice(0, 2 + random.below(2)), ['opening', 'final', ...(random.chance(0.5) ? ['prior'] : [])]);
  const expenditure = summed(random, kinds, ['opening', 'adjusted', 'final', ...(random.chance(0.5) ? ['prior'] : [])]);
  const of = (at: number) => ({ opening: cents(expenditure, at, 'opening'), final: cents(expenditure, at, 'final') });
  const staff = [1 + random.below(40), 1 + random.below(200)];
  const retired = random.below(90);
  const people = 1 + random.below(500);
  const target = 10 + random.below(300);
  return bookOf({
    facts: { departmentName: '示例区民政局', year: '2023', reportDate: '2024年8月26日', innerOfficeCount: '3', innerOffices: '办公室、财务科、业务科' },
    statements: {
      staffing: [
        total({ posts: String(staff[0]! + staff[1]! + 3), staff: String(staff[0]! + staff[1]!) }, row('administrativePosts', '行政编制', { posts: String(staff[0]! + 1), staff: String(staff[0]) }), row('institutionPosts', '事业编制', { posts: String(staff[1]! + 2), staff: String(staff[1]) })),
        ...(retired > 0 ? [row('retired', '退休人员', { staff: String(retired) })] : []),
      ],
      income,
      expenditure,
      basicExpenditure: summed(random, classes.slice(0, 2 + random.below(3)), ['opening', 'final'], of(0)),
      projectExpenditure: summed(random, projects.slice(0, 2 + random.below(5)).map((label) => [null, label, '一般公共预算']), ['opening', 'final'], of(1)),
      ...(random.chance(0.5) && { adjustment: adjustment(random, cents(expenditure, 0, 'opening') + cents(expenditure, 1, 'opening')) }),
      ...(random.chance(0.6) && { threePublic: summed(random, [['vehicles', '公务用车购置及运行维护费'], ['hospitality', '公务接待费']], ['adjusted', 'final']) }),
    },
    indicators: [
      indicator('quantity', '服务人次', { target: String(target), actual: String(target + random.below(20)) }),
      indicator('quality', '验收合格率', { target: '100%', actual: '100%' }),
      indicator('cost', '燃油补贴', { target: `${260 * people}元`, actual: `${260 * people}元`, standard: '260元', quantity: `${people}人`, amount: `${260 * people}元` }),
      indicator('satisfaction', '服务对象满意度', { target: '≥90%', actual: '92%' }),
    ],
    score: { weight: '100', score: (80 + random.below(200) / 10).toFixed(1) },
    texts: { duties: '贯彻执行有关法律法规。', problems: '预算编制不够精准。', improvements: '细化预算编制。' },
  });
}

function adjustment(random: Random, opening: number): readonly RowText[] {
  const [basic, project] = [amount(random), amount(random)];
  return [total({ opening: yuan(opening), increase: yuan(basic + project) }, row('basicExpenditure', '基本支出', { increase: yuan(basic) }), row('projectExpenditure', '项目支出', { increase: yuan(project) }))];
}
