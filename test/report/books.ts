/** Random books: any table may be missing, any cell blank or wrong, any text odd. */
import fc from 'fast-check';
import type { Indicator, IndicatorClass } from '../../src/model/indicator';
import type { Measure, RowRole, StatementRole } from '../../src/model/statement';
import { bookOf, type BookText, indicator, row, type RowText } from './book';

const printed = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.integer({ min: -5, max: 2_000_000 }), fc.integer({ min: 0, max: 4 })).map(([digits, decimals]) => (digits / 10 ** decimals).toFixed(decimals)) },
  fc.constantFrom('', '0', '0.00', '#REF!', '#DIV/0!', '无数', '≥90%', '≤3', '约12'),
);

const label = fc.constantFrom('工资福利支出', '残疾人康复支出', '其他收入', '2023年项目', '项目2', '“两项补贴”支出', '办公费（含印刷）', '残疾人\n就业支出');
const word = fc.constantFrom('完成全年任务', '（一）编制不精准', '一户一案', '验收合格率100%', '3 门', '=1+1', '@某单位', '12,345.60元', 'https://www.example.gov.cn/a-rather-long-address/that-does-not-fit-on-one-line.html', '“应补尽补”', '🙂', '分在\r\n两行');
const prose = fc.oneof(
  fc.array(fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => `${words.join('，')}。`), { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  fc.constantFrom('', '无', '/', '  \n 　'),
);

const rolesOf: Readonly<Partial<Record<StatementRole, readonly (RowRole | null)[]>>> = {
  staffing: ['administrativePosts', 'institutionPosts', 'workerPosts', 'retired'],
  income: ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget', 'socialInsuranceBudget', 'otherFunds', null],
  expenditure: ['basicExpenditure', 'projectExpenditure'],
  expenditureByFund: ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget', 'socialInsuranceBudget', 'otherFunds'],
  basicExpenditure: ['wagesAndBenefits', 'goodsAndServices', 'transfers', 'capital', 'personnel', 'operating'],
  projectExpenditure: [null],
  adjustment: ['basicExpenditure', 'projectExpenditure'],
  carryOver: ['closingCarryOver'],
  threePublic: ['overseasTravel', 'vehicles', 'hospitality'],
};
const measures: readonly Measure[] = ['opening', 'openingShare', 'adjusted', 'final', 'finalShare', 'increase', 'decrease', 'adjustmentRate', 'posts', 'staff', 'basic', 'project', 'total'];
const figures = fc.array(fc.tuple(fc.constantFrom(...measures), printed), { maxLength: 10 }).map((pairs) => Object.fromEntries(pairs) as RowText['figures']);

const statement = (role: StatementRole) =>
  fc.record({
    total: figures,
    nested: fc.boolean(),
    parts: fc.array(fc.record({ role: fc.constantFrom(...rolesOf[role]!), label, figures, fund: fc.constantFrom(undefined, '一般公共预算', '政府性基金预算', '其他资金') }), { maxLength: 6 }),
  }).map(({ total, nested, parts }): readonly RowText[] => {
    const rows = parts.map((part) => row(part.role, part.label, part.figures, { fund: part.fund }));
    return nested ? [row('total', '合计', total, { parts: rows })] : [row('total', '合计', total), ...rows];
  });

const classes: readonly (IndicatorClass | null)[] = ['execution', 'quantity', 'quality', 'timeliness', 'cost', 'economic', 'social', 'ecological', 'sustainability', 'satisfaction', null];
const indicatorFigures = fc.record(
  { target: printed, actual: printed, completionRate: printed, standard: printed, quantity: printed, amount: printed, targetText: word, actualText: word, reason: word },
  { requiredKeys: [] },
);
const indicators: fc.Arbitrary<readonly Indicator[]> = fc.array(
  fc.tuple(fc.constantFrom(...classes), label, indicatorFigures, fc.array(indicatorFigures, { maxLength: 2 })).map(([ofClass, name, measured, parts]) => indicator(ofClass, name, measured, parts.map((part) => indicator(ofClass, '其中项', part)))),
  { maxLength: 8 },
);

const optional = <Keys extends string, Value>(keys: readonly Keys[], value: (key: Keys) => fc.Arbitrary<Value>) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Keys, fc.Arbitrary<Value>>, { requiredKeys: [] });

const facts = fc.record(
  {
    departmentName: fc.constantFrom('示例区残联', '示例区\n残疾人联合会', '示例省示例自治州示例县人民政府政务服务和大数据管理局（行政审批局）', ''),
    year: fc.constantFrom('2023', '2023年度', '本年'),
    reportDate: fc.constantFrom('2024年8月26日', '2024-08-26', '二〇二四年八月'),
    innerOffices: fc.constantFrom('办公室', '办公室、业务部；财务室。', '无'),
    innerOfficeCount: fc.constantFrom('2', '三', ''),
    subordinateUnits: fc.constantFrom('就业服务中心。', '无', ''),
  },
  { requiredKeys: [] },
);

export const books = fc
  .record({
    facts,
    indicators,
    texts: optional(['duties', 'goals', 'basicExpenditure', 'projectExpenditure', 'performance', 'quantity', 'quality', 'problems', 'improvements', 'application', 'other', 'adjustmentReason'] as const, () => prose),
    statements: optional(Object.keys(rolesOf) as StatementRole[], statement),
    unit: fc.constantFrom('元', '万元'),
    score: fc.option(fc.record({ weight: printed, score: printed }), { nil: undefined }),
  })
  .map((text) => bookOf(text as BookText));
