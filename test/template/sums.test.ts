import type { SheetDocument } from '../../src/model/sheet-document';
import { workbooks } from '../../src/template/workbooks';
import { figureAt } from './lookup';

const sample = workbooks['sample.xlsx']!;
const corrected = workbooks['sample-corrected.xlsx']!;

interface Sum {
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly whole: string;
  readonly parts: readonly string[];
}

const budgetColumns = ['年初预算数', '全年预算数', '决算数', '上年决算数'];
const incomeKinds = ['一般公共预算拨款', '政府性基金预算拨款', '国有资本经营预算拨款', '社会保险基金预算拨款', '纳入专户管理的非税收入', '其他收入'];
const funds = ['一般公共预算', '政府性基金预算', '国有资本经营预算', '社会保险基金预算', '其他资金'];
const economicClasses = ['工资福利支出', '商品和服务支出', '对个人和家庭的补助', '资本性支出'];
const gpbProjects = ['残疾人康复支出', '残疾人就业与扶贫支出', '其他残疾人事业支出'];
const fundProjects = ['用于社会福利的彩票公益金支出', '用于残疾人事业的彩票公益金支出'];
const threePublicColumns = ['本年预算数', '本年决算数', '上年决算数', '上年预算数'];

const holding: readonly Sum[] = [
  { sheet: '单位信息', columns: ['编制数'], whole: '在职人员合计', parts: ['行政编制', '事业编制', '工勤编制'] },
  { sheet: '收入', columns: budgetColumns, whole: '本年收入合计', parts: incomeKinds },
  { sheet: '支出', columns: budgetColumns, whole: '本年支出合计', parts: ['基本支出', '项目支出'] },
  { sheet: '支出', columns: ['基本支出', '项目支出', '合计'], whole: '合计', parts: funds },
  { sheet: '基本支出', columns: ['年初预算数', '上年决算数'], whole: '基本支出合计', parts: economicClasses },
  { sheet: '项目支出', columns: budgetColumns, whole: '项目支出合计', parts: [...gpbProjects, ...fundProjects, '其他项目支出'] },
  { sheet: '预算调整', columns: ['追加', '追减'], whole: '合计', parts: ['基本支出', '项目支出'] },
  { sheet: '三公经费', columns: threePublicColumns, whole: '“三公”经费合计', parts: ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'] },
  { sheet: '三公经费', columns: threePublicColumns, whole: '公务用车购置及运行维护费', parts: ['公务用车购置费', '公务用车运行维护费'] },
];

const broken: readonly Sum[] = [
  { sheet: '单位信息', columns: ['实有人数'], whole: '在职人员合计', parts: ['行政编制', '事业编制', '工勤编制'] },
  { sheet: '基本支出', columns: ['决算数'], whole: '基本支出合计', parts: economicClasses },
];

function missing(documents: readonly SheetDocument[], { sheet, whole, parts }: Sum, column: string): bigint {
  const at = (row: string) => figureAt(documents, { sheet, row, column });
  return at(whole) - parts.reduce((sum, part) => sum + at(part), 0n);
}

const cases = (sums: readonly Sum[]) => sums.flatMap((sum) => sum.columns.map((column) => [`${sum.sheet} ${sum.whole} ${column}`, sum, column] as const));

describe.each(cases(holding))('%s', (_name, sum, column) => {
  test.each([['sample', sample], ['corrected sample', corrected]])('adds up in the %s', (_which, documents) => {
    expect(missing(documents, sum, column)).toBe(0n);
  });
});

test.each(cases(broken))('%s adds up in the corrected sample only', (_name, sum, column) => {
  expect(missing(sample, sum, column)).toBe(sum.sheet === '单位信息' ? 10000n : 500n);
  expect(missing(corrected, sum, column)).toBe(0n);
});

const at = (documents: readonly SheetDocument[], sheet: string, row: string, column: string) => figureAt(documents, { sheet, row, column });

describe.each([['sample', sample], ['corrected sample', corrected]])('between the tables of the %s', (_name, documents) => {
  test.each(budgetColumns)('%s: income equals expenditure', (column) => {
    expect(at(documents, '收入', '本年收入合计', column)).toBe(at(documents, '支出', '本年支出合计', column));
  });

  test.each(budgetColumns)('%s: the detailed tables carry the totals of 支出', (column) => {
    expect(at(documents, '基本支出', '基本支出合计', column)).toBe(at(documents, '支出', '基本支出', column));
    expect(at(documents, '项目支出', '项目支出合计', column)).toBe(at(documents, '支出', '项目支出', column));
  });

  test('the expenditure by fund is the final accounts', () => {
    expect(at(documents, '支出', '合计', '基本支出')).toBe(at(documents, '支出', '基本支出', '决算数'));
    expect(at(documents, '支出', '合计', '项目支出')).toBe(at(documents, '支出', '项目支出', '决算数'));
    for (const fund of ['合计', ...funds]) {
      expect(at(documents, '支出', fund, '基本支出') + at(documents, '支出', fund, '项目支出')).toBe(at(documents, '支出', fund, '合计'));
    }
  });

  test('each fund spends what it brought in, in both years', () => {
    const projects = (names: readonly string[], column: string) => names.reduce((sum, name) => sum + at(documents, '项目支出', name, column), 0n);
    expect(at(documents, '支出', '一般公共预算', '合计')).toBe(at(documents, '收入', '一般公共预算拨款', '决算数'));
    expect(at(documents, '支出', '政府性基金预算', '合计')).toBe(at(documents, '收入', '政府性基金预算拨款', '决算数'));
    expect(at(documents, '支出', '其他资金', '合计')).toBe(at(documents, '收入', '其他收入', '决算数'));
    expect(projects(gpbProjects, '决算数')).toBe(at(documents, '支出', '一般公共预算', '项目支出'));
    expect(projects(fundProjects, '决算数')).toBe(at(documents, '支出', '政府性基金预算', '项目支出'));
    expect(projects(fundProjects, '上年决算数')).toBe(at(documents, '收入', '政府性基金预算拨款', '上年决算数'));
  });

  test('the carry-over rolls forward from the final accounts', () => {
    const carried = (row: string) => at(documents, '预算调整', row, '决算数');
    expect(carried('本年收入')).toBe(at(documents, '收入', '本年收入合计', '决算数'));
    expect(carried('本年支出')).toBe(at(documents, '支出', '本年支出合计', '决算数'));
    expect(carried('年初结转和结余') + carried('本年收入') + carried('使用非财政拨款结余')).toBe(carried('本年支出') + carried('结余分配') + carried('年末结转和结余'));
  });

  test.each(threePublicColumns)('%s: the three public expenses stay within goods and services', (column) => {
    expect(at(documents, '三公经费', '“三公”经费合计', column) < at(documents, '基本支出', '商品和服务支出', '决算数')).toBe(true);
  });
});

/** Ten-thousandths, rounded half up. */
const share = (part: bigint, whole: bigint): bigint => (part * 20000n + whole) / (whole * 2n);

describe('shares', () => {
  const shares = [
    ...['一般公共预算拨款', '政府性基金预算拨款', '其他收入'].map((row) => ['收入', row, '本年收入合计', '决算占比', '决算数'] as const),
    ['收入', '一般公共预算拨款', '本年收入合计', '年初预算占比', '年初预算数'] as const,
    ...['基本支出', '项目支出'].map((row) => ['支出', row, '本年支出合计', '决算占比', '决算数'] as const),
  ];

  test.each(shares)('%s %s is correctly rounded', (sheet, row, whole, column, of) => {
    expect(at(sample, sheet, row, column)).toBe(share(at(sample, sheet, row, of), at(sample, sheet, whole, of)));
  });

  test('the opening share of other income is right in the corrected sample only', () => {
    expect(share(at(sample, '收入', '其他收入', '年初预算数'), at(sample, '收入', '本年收入合计', '年初预算数'))).toBe(322n);
    expect(at(sample, '收入', '其他收入', '年初预算占比')).toBe(32n);
    expect(at(corrected, '收入', '其他收入', '年初预算占比')).toBe(322n);
  });
});

describe('the adjustment', () => {
  const adjusted = (documents: readonly SheetDocument[], row: string) => at(documents, '支出', row, '年初预算数') + at(documents, '预算调整', row === '本年支出合计' ? '合计' : row, '追加');

  test('starts from the general public budget in the sample, 7.41 short of the opening budget', () => {
    expect(at(sample, '预算调整', '合计', '年初预算数')).toBe(at(sample, '收入', '一般公共预算拨款', '年初预算数'));
    expect(adjusted(sample, '本年支出合计') - at(sample, '支出', '本年支出合计', '全年预算数')).toBe(74100n);
    expect(adjusted(sample, '基本支出') - at(sample, '支出', '基本支出', '全年预算数')).toBe(74100n);
  });

  test('leads from the opening to the adjusted budget in the corrected sample', () => {
    expect(at(corrected, '预算调整', '合计', '年初预算数')).toBe(at(corrected, '支出', '本年支出合计', '年初预算数'));
    for (const row of ['本年支出合计', '基本支出', '项目支出']) expect(adjusted(corrected, row)).toBe(at(corrected, '支出', row, '全年预算数'));
  });

  test.each([['sample', sample], ['corrected sample', corrected]])('has the rate of its own figures in the %s', (_name, documents) => {
    const figure = (column: string) => at(documents, '预算调整', '合计', column);
    expect(figure('预算调整率')).toBe(share(figure('追加'), figure('年初预算数')));
  });
});
