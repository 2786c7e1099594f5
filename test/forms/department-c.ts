/** The figures of one real department's final accounts of 2024, as published. Only figures and the forms' standard labels. */
import { budgets, classes, expenditureKinds, fundKinds, generalKinds, incomeKinds, line, type Amount, type BySubject, type Contents, type Line } from './contents';

const subjects: readonly (readonly [string, string, Amount, Amount, Amount])[] = [
  ['201', '一般公共服务支出', 264.87, 62.63, 202.24],
  ['20139', '社会工作事务', 264.87, 62.63, 202.24],
  ['2013901', '行政运行', 51.32, 51.32, null],
  ['2013950', '事业运行', 11.31, 11.31, null],
  ['2013999', '其他社会工作事务支出', 202.24, null, 202.24],
  ['208', '社会保障和就业支出', 10.82, 10.82, null],
  ['20805', '行政事业单位养老支出', 10.82, 10.82, null],
  ['2080505', '机关事业单位基本养老保险缴费支出', 6.18, 6.18, null],
  ['2080506', '机关事业单位职业年金缴费支出', 4.64, 4.64, null],
  ['210', '卫生健康支出', 2.71, 2.71, null],
  ['21011', '行政事业单位医疗', 2.71, 2.71, null],
  ['2101101', '行政单位医疗', 2.22, 2.22, null],
  ['2101102', '事业单位医疗', 0.49, 0.49, null],
  ['221', '住房保障支出', 29.42, 29.42, null],
  ['22102', '住房改革支出', 29.42, 29.42, null],
  ['2210201', '住房公积金', 17.7, 17.7, null],
  ['2210203', '购房补贴', 11.72, 11.72, null],
];

const personnel: readonly Line[] = [
  line('301', '工资福利支出', 95.36), line('30101', '基本工资', 14.12), line('30102', '津贴补贴', 39.72), line('30103', '奖金', 0), line('30106', '伙食补助费', 0), line('30107', '绩效工资', 10.16),
  line('30108', '机关事业单位基本养老保险缴费', 6.18), line('30109', '职业年金缴费', 4.64), line('30110', '职工基本医疗保险缴费', 2.71), line('30111', '公务员医疗补助缴费', 0),
  line('30112', '其他社会保障缴费', 0.09), line('30113', '住房公积金', 17.7), line('30114', '医疗费', 0), line('30199', '其他工资福利支出', 0.04),
  line('303', '对个人和家庭的补助', 0), line('30301', '离休费', 0), line('30302', '退休费', 0), line('30305', '生活补助', 0), line('30309', '奖励金', 0), line('30399', '其他对个人和家庭的补助', 0),
];

const operating: readonly Line[] = [
  line('302', '商品和服务支出', 10.23), line('30201', '办公费', 3.78), line('30202', '印刷费', 0), line('30205', '水费', 0), line('30206', '电费', 0), line('30207', '邮电费', 0), line('30211', '差旅费', 1.15),
  line('30212', '因公出国（境）费用', 0), line('30213', '维修（护）费', 0.02), line('30215', '会议费', 0), line('30216', '培训费', 0), line('30217', '公务接待费', 0), line('30226', '劳务费', 0.68),
  line('30227', '委托业务费', 0.48), line('30228', '工会经费', 0), line('30229', '福利费', 1.48), line('30231', '公务用车运行维护费', 0), line('30239', '其他交通费用', 2.43), line('30299', '其他商品和服务支出', 0.2),
  line('310', '资本性支出', 0), line('31002', '办公设备购置', 0), line('31013', '公务用车购置', 0), line('31099', '其他资本性支出', 0),
];

const bySubject = (kinds: readonly string[], total: readonly Amount[], amounts: (row: (typeof subjects)[number]) => readonly Amount[]): BySubject => ({
  kinds,
  total: line('', '合计', ...total),
  subjects: subjects.map((row) => line(row[0], row[1], ...amounts(row))),
});
const empty = (kinds: readonly string[]): BySubject => ({ kinds, total: line('', '合计', ...kinds.map(() => null)), subjects: [] });
const spent = (code: string): Amount => subjects.find(([each]) => each === code)?.[2] ?? null;
const whole = 307.82;

export const departmentC: Contents = {
  department: '示例区委社会工作部',
  summary: {
    income: {
      items: [
        line('', '一般公共预算财政拨款收入', whole), line('', '政府性基金预算财政拨款收入', null), line('', '国有资本经营预算财政拨款收入', null), line('', '上级补助收入', null),
        line('', '事业收入', null), line('', '经营收入', null), line('', '附属单位上缴收入', null), line('', '其他收入', null),
      ],
      year: line('', '本年收入合计', whole),
      beside: [line('', '使用非财政拨款结余', null), line('', '年初结转和结余', null)],
      total: line('', '总计', whole),
    },
    expenditure: {
      items: classes.map(([code, name]) => line(code, name, spent(code))),
      year: line('', '本年支出合计', whole),
      beside: [line('', '结余分配', null), line('', '年末结转和结余', null)],
      total: line('', '总计', whole),
    },
  },
  income: bySubject(incomeKinds, [whole, whole, null, null, null, null, null], ([, , total]) => [total, total, null, null, null, null, null]),
  expenditure: bySubject(expenditureKinds, [whole, 105.58, 202.24, null, null, null], ([, , total, basic, project]) => [total, basic, project, null, null, null]),
  appropriation: {
    columns: ['合计', ...budgets],
    income: {
      items: budgets.map((name, nth) => line('', name, nth === 0 ? whole : null)),
      year: line('', '本年收入合计', whole),
      beside: [line('', '年初财政拨款结转和结余', null), ...budgets.map((name) => line('', name, null))],
      total: line('', '总计', whole),
    },
    expenditure: {
      items: classes.map(([code, name]) => line(code, name, spent(code), spent(code), null, null)),
      year: line('', '本年支出合计', whole, whole, null, null),
      beside: [line('', '年末财政拨款结转和结余', null, null, null, null)],
      total: line('', '总计', whole, whole, null, null),
    },
  },
  general: bySubject(generalKinds, [whole, 105.58, 202.24], ([, , total, basic, project]) => [total, basic, project]),
  basic: { personnel, operating, personnelTotal: 95.36, operatingTotal: 10.23, total: 105.58 },
  fund: empty(fundKinds),
  stateCapital: empty(fundKinds),
  threePublic: { budget: [null, null, null, null, null, null], final: [null, null, null, null, null, null] },
};

/** The same without rounding, as a workbook in 元 would have it: what is bought adds up to the 分. */
export const departmentCInFull: Contents = {
  ...departmentC,
  basic: { ...departmentC.basic, operating: operating.map((each) => (each.code === '302' ? line('302', each.label, 10.22) : each)), operatingTotal: 10.22 },
};
