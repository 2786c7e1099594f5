/** One fault in one sentence: the sentence as it should be has none, and with one figure mistyped the fault is found. */
import { examineText } from '../../src/session/examine';

const faultsIn = (text: string) =>
  examineText(text)
    .findings.flatMap((finding) => [finding, ...finding.consequences])
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule }) => rule);

test.each<readonly [kind: string, text: string, right: string, wrong: string, rule: string]>([
  ['parts, each with its completion rate', '“三公”经费年初预算为52.40万元，支出决算为38.88万元，完成预算的74.20%，其中：因公出国（境）费决算为0万元，完成预算的0%；公务用车购置及运行维护费支出决算为37.35万元，完成预算的74.70%；公务接待费支出决算为1.53万元，完成预算的63.75%。', '决算为38.88万元', '决算为37.35万元', 'text-parts'],
  ['parts of two kinds of money', '本年收入合计4125.49万元，其中：一般公共预算财政拨款收入3859.16万元，占93.54%；政府性基金预算财政拨款收入0万元，占0%；其他收入266.33万元，占6.46%。', '266.33万元', '226.33万元', 'text-parts'],
  ['parts behind a full stop', '全市一般公共预算收入1144.4亿元，同比增长6.3%。其中：税收收入865.4亿元，同比增长2.8%；非税收入279.0亿元，同比增长18.8%。', '279.0亿元', '297.0亿元', 'text-parts'],
  ['a total in brackets of several', '公务用车购置费75.00万元，公务用车运行费38.76万元（两项合计113.76万元）。', '', '', ''],
  ['a share of the total that its neighbours are of, not of one that happens to fit', '支出总计5300.00万元，其中本年支出4987.30万元，年末结转312.70万元。\n本年收入5012.88万元，其中：财政拨款收入4978.55万元，占99.32%；其他收入34.33万元，占0.68%。', '占0.68%', '占0.69%', 'text-share'],
  ['a share of the total', '本年支出合计2400.00万元，其中：基本支出600.00万元，占25.00%；项目支出1800.00万元，占75.00%。', '占25.00%', '占52.00%', 'text-share'],
  ['a share of a whole with a name', '全县一般公共预算支出397641万元，增长0.7%，其中：民生支出257215万元，占一般公共预算支出的64.7%。', '64.7%', '67.4%', 'text-share'],
  ['shares given out in order', '全年采购规模1000.0万元，货物、工程、服务采购规模分别为250.0万元、450.0万元和300.0万元，占采购规模的比例为25.0%、45.0%和30.0%。', '45.0%', '54.0%', 'text-share'],
  ['a whole in the same breath', '公开招标10243.85万元，占实际采购14993.34万元的68.32%。', '68.32%', '63.82%', 'text-share'],
  ['growth without the amount before', '全县累计入库税收收入12463万元，同比增长7.9%，增收913万元。', '7.9%', '9.7%', 'text-growth'],
  ['growth from a named amount', '2025年“三公”经费预算1969万元，较2024年的2190万元减少221万元，下降10.1%。', '减少221万元', '减少212万元', 'text-change'],
  ['growth of a part', '公务接待费242万元，较上年减少12万元，下降4.7%。', '4.7%', '7.4%', 'text-growth'],
  ['growth of what was named further up', '公务用车运行维护费支出决算20.00万元，完成预算的100.00%。\n公务用车运行维护费支出决算比上年增加4.00万元，增长25.00%。', '25.00%', '20.00%', 'text-growth'],
  ['completion of the budget', '全县完成财政总收入4348万元，占年初预算10065万元的43.2%，同比下降6.5%。', '43.2%', '42.3%', 'text-completion'],
  ['completion of a task', '一般公共预算收入累计完成33.82亿元，为全年目标42.00亿元的80.52%。', '80.52%', '85.02%', 'text-completion'],
  ['execution rate', '全年预算数350.00万元，实际支出332.50万元，预算执行率95.00%。', '95.00%', '59.00%', 'text-completion'],
  ['savings', '采购预算金额为42875.34万元，实际采购金额为42642.41万元，节约金额232.93万元，资金节约率为0.54%。', '节约金额232.93万元', '节约金额223.93万元', 'text-change'],
  ['a saving rate', '采购预算金额为42875.34万元，实际采购金额为42642.41万元，节约金额232.93万元，资金节约率为0.54%。', '0.54%', '5.40%', 'text-rate'],
  ['a gap', '公务用车运行维护费决算为2.05万元，年初预算为2.95万元，差值为0.90万元。', '0.90万元', '0.09万元', 'text-change'],
  ['a comparison', '年初预算为103.80万元，支出决算为105.65万元。决算数大于预算数的主要原因：追加经费。', '大于', '小于', 'text-comparison'],
  ['equality', '年初预算为20.00万元，支出决算为20.00万元。决算数等于预算数的主要原因：完成预算。', '支出决算为20.00万元', '支出决算为21.00万元', 'text-comparison'],
  ['changes of all parts', '财政拨款支出预算5000万元，比2025年预算增加300万元。财政拨款支出预算中，一般公共预算拨款支出预算2000万元，比2025年预算减少100万元；政府性基金拨款支出预算3000万元，比2025年预算增加400万元。', '增加300万元', '增加500万元', 'text-change'],
  ['both sides of the accounts', '2023年度收、支总计4125.49万元。与2022年度相比，收、支总计各减少1267.86万元，下降23.51%。', '23.51%', '32.51%', 'text-growth'],
  ['both sides of the accounts of a named department', '某某街道办事处2025年度收入支出总计20323.21万元。与2024年度相比，收入支出总计减少959.49万元，下降4.51%。主要原因：项目减少。', '4.51%', '5.41%', 'text-growth'],
  ['a change behind several parts', '事业运行经费总预算安排3733.74万元，其中：基本支出预算48.82万元，项目支出预算3684.92万元，同比增加2712.52万元，增长265.6%。', '3684.92万元', '3864.92万元', 'text-parts'],
  ['how far from the plan', '财政收入完成911万元，占年初预算月进度的44.3%，短月进度1143万元，较上年同月减收1901万元，下降67.6%。', '67.6%', '76.6%', 'text-growth'],
  ['a mark that was passed', '采购规模为21070.5亿元，首次突破2万亿元，比上年增加3765.2亿元，增长21.8%。', '21.8%', '28.1%', 'text-growth'],
  ['a total divided twice', '一般公共预算收入221.0亿元，增长20.4%。其中：省级收入62.2亿元，增长20.3%；市县级收入158.8亿元，增长20.4%。一般公共预算收入中税收收入150.6亿元，增长17.3%；非税收入70.4亿元，增长27.7%。', '', '', ''],
  ['shares of two amounts together', '本年收入合计1000.0万元，其中：财政拨款900.0万元，占90.0%；经营收入60.0万元，附属单位上缴收入40.0万元，两项合计占10.0%。', '', '', ''],
  ['a change that the sentence before is about', '“三公”经费预算为3328万元。其中，因公出国（境）费50万元，公务接待费478万元，公务用车购置及运行费2800万元。同口径比2018年减少832万元，下降20%。', '', '', ''],
  ['procurement in reserved and other projects', '2024年度政府采购金额为30.00万元，其中：货物采购金额30.00万元、工程采购金额0万元、服务采购金额0万元。在面向中小企业预留的政府采购项目中，由中小企业供应商中标的，采购金额21.07万元；在面向小微企业预留的政府采购项目中，由小微企业供应商中标的，采购金额21.07万元；在其他政府采购项目中，由中小企业供应商中标的，采购金额8.93万元。', '8.93万元', '21.07万元', 'text-parts'],
  ['nothing planned', '“减排专项支出（项）”150万元，主要用于垃圾分类。年初预算为0，支出决算为150万元。决算数大于预算数的主要原因：追加预算。', '大于', '小于', 'text-comparison'],
  ['a rate of the amount before', '职业年金缴费支出257.14万元。年初预算为274.82万元，支出决算为257.14万元，完成年初预算的93.57%。', '支出决算为257.14万元', '支出决算为245.53万元', 'text-completion'],
  ['head counts', '现有在职人员21人，其中：行政编制5人，事业编制16人。', '现有在职人员21人', '现有在职人员22人', 'text-parts'],
  ['vehicles', '共有车辆14辆，其中：主要领导干部用车0辆、机要通信用车0辆、执法执勤用车1辆、其他用车13辆。', '其他用车13辆', '其他用车12辆', 'text-parts'],
  ['scores', '自评总分96.5分，其中：预算执行9.5分，产出指标48分，效益指标29分，满意度指标10分。', '自评总分96.5分', '自评总分98.5分', 'text-parts'],
])('%s', (_, text, right, wrong, rule) => {
  expect(faultsIn(text)).toEqual([]);
  if (right === '') return;
  expect(text).toContain(right);
  expect(faultsIn(text.replace(right, wrong))).toContain(rule);
});
