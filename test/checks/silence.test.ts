/**
 * Honest workbooks that look odd: none of them may be flagged. Most figures are published ones; where a remark is due (growth from nothing,
 * digits cut off), the case names it. A line is a finding as in the examples of docs/rules.
 */
import { examine } from '../../src/session/examine';
import { printedFindings } from './rule-pages';
import { workbookOf } from './sheet-text';

interface HonestWorkbook {
  readonly name: string;
  readonly sheets: readonly string[];
  /** Notes that are due; never more than a note. */
  readonly notes?: string;
}

const honest: readonly HonestWorkbook[] = [
  {
    name: 'three public expenses that fell by nine tenths, hospitality from nothing, nothing abroad',
    sheets: [`
      “三公”经费
      单位：万元
      项目,上年决算数,全年预算数,决算数,决算占比,增减额,增减率,执行率
      “三公”经费合计,22.70,11.49,3.04,100.00%,-19.66,-86.61%,26.46%
      　因公出国（境）费,0.00,0.00,0.00,0.00%,0.00,—,—
      　公务用车购置及运行维护费,22.70,9.38,2.64,86.84%,-20.06,-88.37%,28.14%
      　公务接待费,0.00,2.11,0.40,13.16%,0.40,100%,18.96%`],
    notes: 'change-rate info “三公”经费!G7 100%',
  },
  {
    name: 'one decimal, rates to two: decreases against last year',
    sheets: [`
      三公经费
      单位：万元
      项目,上年决算数,决算数,增减率
      三公经费合计,54,35.5,-34.26%
      　公务用车运行维护费,35.5,20,-43.66%
      　公务接待费,18.5,15.5,-16.22%`],
  },
  {
    name: 'bought more for the vehicles, and less for guests, within the budget',
    sheets: [`
      三公经费
      单位：万元
      项目,上年决算数,本年预算数,本年决算数
      三公经费合计,29.08,63.46,44.29
      　公务用车购置和维护经费,11.86,41.46,39.30
      　　其中：公务用车购置费,,29.46,29.46
      　　　　　公务用车运行维护费,11.86,12,9.84
      　公务接待费,17.22,22,4.99`, `
      人员编制
      项目,编制数,实际在职人数,控制率
      财政供养人员,143,136,95.10%`],
  },
  {
    name: 'ten rounded parts that miss the total by one in the last place',
    sheets: [`
      项目支出
      单位：万元
      项目名称,全年预算数,决算数
      合计,2082.86,2082.86
      　甲,261.47,261.47
      　乙,230.25,230.25
      　丙,115.12,115.12
      　丁,3.47,3.47
      　戊,29.40,29.40
      　己,143.90,143.90
      　庚,377.56,377.56
      　辛,264.97,264.97
      　壬,322.20,322.20
      　癸,334.51,334.51`],
  },
  {
    name: 'the state’s procurement in 亿元 with one decimal: a total one unit above its rounded parts, shares to one decimal',
    sheets: [`
      政府采购情况
      单位：亿元
      项目,上年决算数,决算数,决算占比,增减额,增减率
      政府采购支出总额,35861.4,33067.0,100%,-2794.4,-7.8%
      　货物,,8607.0,26.0%,,
      　工程,,15004.3,45.4%,,
      　服务,,9455.6,28.6%,,`],
  },
  {
    name: 'revenue by three divisions of one total, cuts among the changes',
    sheets: [`
      收入
      单位：万元
      项目,上年决算数,决算数,增减额,增减率
      财政总收入合计,61432,67949,6517,10.61%
      　地方收入,45198,51653,6455,14.28%
      　上划中央,12415,12133,-282,-2.27%
      　上划省级,3819,4163,344,9.01%`],
  },
  {
    name: 'whole 元 in the millions, and its details',
    sheets: [`
      支出
      单位：元
      项目,年初预算数,决算数
      支出合计,47483458,47483458
      　基本支出,36197265,36197265
      　　人员经费,31124727,31124727
      　　公用经费,5072538,5072538
      　项目支出,11286193,11286193`],
  },
  {
    name: '元 to the 分, exact to the last',
    sheets: [`
      收入
      单位：元
      项目,年初预算数,决算数
      本年收入合计,"25,754,899.39","25,754,899.39"
      　一般公共预算拨款,"11,122,315.04","11,122,315.04"
      　政府性基金预算拨款,"13,628,965.89","13,628,965.89"
      　其他收入,"1,003,618.46","1,003,618.46"`],
  },
  {
    name: 'zeros dropped throughout, a six-decimal figure pasted among them',
    sheets: [`
      基本支出情况
      单位：万元
      项目,决算数,上年决算数
      基本支出合计,373.87,410.7
      　工资福利支出,305.78,339.5
      　商品和服务支出,65.8,70
      　对个人和家庭的补助,0.3,1.2
      　资本性支出,1.987654,0`],
  },
  {
    name: 'parts introduced by 其中 that leave most of it out',
    sheets: [`
      基本支出情况
      单位：万元
      项目,决算数
      基本支出合计,373.87
      　人员经费,306.08
      　公用经费,67.79
      　　其中：办公费,12.30
      　　　　　差旅费,5.10`],
  },
  {
    name: 'nothing at all, in every way of writing it',
    sheets: [`
      收入
      单位：万元
      项目,年初预算数,年初预算占比,决算数,决算占比,增减率
      本年收入合计,0,0,0.00,—,
      　一般公共预算拨款,—,0,/,,
      　其他收入,无,,－,0.00%,0`, `
      三公经费
      单位：万元
      项目,上年预算数,本年预算数,本年决算数,控制率
      “三公”经费合计,0,0,0,0
      　公务接待费,,,,`],
  },
  {
    name: 'a growth of 3.40% that is 3.3965, a completion of 68% that is 68.04',
    sheets: [`
      收入
      单位：万元
      项目,上年决算数,决算数,增减额,增减率
      本年收入合计,"2,187.52","2,261.82",74.30,3.40%
      　一般公共预算拨款,"2,187.52","2,261.82",74.30,3.40%`, `
      三公经费
      单位：万元
      项目,全年预算数,决算数,执行率
      三公经费合计,246,167.37,68%
      　公务用车购置及运行维护费,246,167.37,68%`],
  },
  {
    name: 'a share with its last digit cut off',
    sheets: [`
      支出
      单位：万元
      项目,决算数,决算占比
      本年支出合计,307.82,
      　基本支出,278.40,90.44%
      　项目支出,29.42,9.55%`],
    notes: 'share-of-total info 支出!C6 9.55% 9.56%',
  },
  {
    name: 'money spent out of what was carried over, and the year before told beside it',
    sheets: [`
      收入
      单位：万元
      项目,决算数
      本年收入合计,"26,538.47"
      　一般公共预算拨款,"24,535.67"
      　政府性基金预算拨款,"2,002.80"`, `
      决算支出按资金来源
      单位：万元
      资金来源,基本支出,项目支出,合计
      合计,"9,800.36","16,790.72","26,591.08"
      　一般公共预算,"9,800.36","14,787.92","24,588.28"
      　政府性基金预算,,"2,002.80","2,002.80"`, `
      结转结余
      单位：万元
      项目,上年决算数,决算数
      年初结转和结余,61.08,52.61
      本年收入,"25,000.00","26,538.47"
      本年支出,"25,008.47","26,591.08"
      年末结转和结余,52.61,0.00`],
  },
  {
    name: 'projects with equal quotas, one paid from two kinds of money, one of a single 万元',
    sheets: [`
      项目支出
      单位：万元
      项目名称,资金来源,年初预算数,全年预算数,决算数
      合计,,161,161.00,161.00
      　甲镇补助,一般公共预算,50.00,50.00,50.00
      　乙镇补助,一般公共预算,50.00,50.00,50.00
      　康复救助,一般公共预算,30,30,30
      　康复救助,政府性基金预算,30,30,30
      　其他,其他资金,1,1,1`],
  },
  {
    name: 'formulas that a careful accountant writes',
    sheets: [`
      支出
      单位：万元
      项目,上年决算数,年初预算数,全年预算数,决算数,决算占比,增减额
      本年支出合计,=1752.36 SUM(B5:B6),=229.99 C5+C6,=2015.65 SUM(D5:D6),=2015.65 ROUND(SUM(E5:E6);2),,=263.29 E4-B4
      　基本支出,356.48,220.99,373.92,373.92,=18.55% E5/$E$4,=17.44 E5-B5
      　项目支出,1395.88,9.00,1641.73,1641.73,=81.45% E6/$E$4,=245.85 E6-B6`],
  },
  {
    name: 'indicators: ceilings kept, complaints below their limit, words, a bare cost below its budget, points cut for a reason',
    sheets: [`
      绩效指标

      一级指标,二级指标,三级指标,计量单位,年度指标值,实际完成值,分值,得分,偏差原因分析及改进措施
      预算执行,预算执行率,全年预算执行率,%,100%,99.97%,10,10,
      产出指标,数量指标,培训人次,人次,≥200,216,10,10,
      ,数量指标,走访户数,户,约300,296,5,5,
      ,质量指标,群众投诉率,%,≤5%,1.2%,10,10,
      ,质量指标,差错率,%,2%,0.5%,5,5,
      ,时效指标,办理时限,天,30日内,21天,5,5,
      ,时效指标,完成时间,,2023年12月底前,2023年11月,5,5,
      ,成本指标,宣传印刷费,万元,10,8.6,10,10,
      效益指标,社会效益指标,便利程度,,明显提高,明显提高,15,15,
      ,经济效益指标,人均增收,元,2000,1900,15,14.3,农产品价格回落
      满意度指标,服务对象满意度指标,满意度,%,≥90%,92,10,10,
      合计,,,,,,100,99.3,`],
  },
  {
    name: 'the self-evaluation form on one sheet: funds, indicators, and who filled it in',
    sheets: [`
      部门整体支出绩效自评表
      （2023年度）
      部门名称,示例局
      项目,,年初预算数,全年预算数,全年执行数,分值,执行率,得分
      年度资金总额,,300.00,321.02,307.82,10,95.89%,9.59
      　其中：一般公共预算拨款,,300.00,321.02,307.82,,,
      　　　　政府性基金拨款,,0,0,0,,,
      一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分,偏差原因分析及改进措施
      产出指标,数量指标,培训人数,≥70人,72人,20,20,
      ,质量指标,合格率,≥95%,98%,10,10,
      ,时效指标,完成时间,2023年12月31日前,2023年12月20日,10,10,
      ,成本指标,成本控制,≤321.02万元,307.82万元,10,10,
      效益指标,社会效益指标,便利程度,提升,提升,30,30,
      满意度指标,服务对象满意度指标,满意度,≥90%,95%,10,10,
      总分,,,,,100,99.59,
      填表人：,张三,联系电话：,0734-1,填报日期：,2024.5,单位负责人：,李四`],
  },
  {
    name: 'a self-evaluation form that repeats its tables, execution in proportion',
    sheets: [`
      支出
      单位：万元
      项目,年初预算数,全年预算数,决算数
      本年支出合计,90,90,89.974
      　项目支出,90,90,89.974`, `
      部门整体支出绩效自评表
      单位：万元
      项目,年初预算数,全年预算数,全年执行数,分值,执行率,得分
      支出合计,90,90,89.974,10,99.97%,10
      　项目支出,90,90,89.974,,99.97%,`],
  },
];

test.each(honest)('$name', ({ sheets, notes = '' }) => {
  expect(printedFindings(examine(workbookOf(sheets)).findings)).toBe(notes);
});
