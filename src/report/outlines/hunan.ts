import type { Outline } from '../outline';

/** Hunan's outline of the departmental self-evaluation report (部门整体支出绩效自评报告). */
export const hunan: Outline = {
  id: 'hunan',
  title: ['{year}年度', '{department}', '部门整体支出绩效自评报告'],
  sections: [
    { id: 'department', level: 1, heading: '部门（单位）基本情况' },
    { id: 'organisation', level: 2, heading: '机构设置及人员编制', content: { composer: 'organisation' } },
    { id: 'duties', level: 2, heading: '职能职责', content: { composer: 'words', text: 'duties' } },
    { id: 'financesAndGoals', level: 2, heading: '财务情况及绩效目标' },
    { id: 'finances', level: 3, heading: '财务情况', content: { composer: 'finances' } },
    { id: 'goals', level: 3, heading: '绩效目标', content: { composer: 'words', text: 'goals' } },

    { id: 'generalBudget', level: 1, heading: '一般公共预算支出情况', content: { composer: 'generalBudget' }, empty: '本年度无一般公共预算支出。' },
    { id: 'basicExpenditure', level: 2, heading: '基本支出情况', content: { composer: 'basicExpenditure' }, empty: '本年度无一般公共预算基本支出。' },
    { id: 'projectExpenditure', level: 2, heading: '项目支出情况', content: { composer: 'projectExpenditure' }, empty: '本年度无一般公共预算项目支出。' },

    { id: 'governmentFund', level: 1, heading: '政府性基金预算支出情况', content: { composer: 'fundExpenditure', fund: 'governmentFundBudget' }, empty: '本年度无政府性基金预算支出。' },
    { id: 'stateCapital', level: 1, heading: '国有资本经营预算支出情况', content: { composer: 'fundExpenditure', fund: 'stateCapitalBudget' }, empty: '本年度无国有资本经营预算支出。' },
    { id: 'socialInsurance', level: 1, heading: '社会保险基金预算支出情况', content: { composer: 'fundExpenditure', fund: 'socialInsuranceBudget' }, empty: '本年度无社会保险基金预算支出。' },

    { id: 'performance', level: 1, heading: '部门整体支出绩效情况', content: { composer: 'performance' } },
    { id: 'quantity', level: 3, heading: '数量指标', content: { composer: 'indicators', classes: ['quantity'], text: 'quantity' } },
    { id: 'quality', level: 3, heading: '质量指标', content: { composer: 'indicators', classes: ['quality'], text: 'quality' } },
    { id: 'timeliness', level: 3, heading: '时效指标', content: { composer: 'indicators', classes: ['timeliness'], text: 'timeliness' } },
    { id: 'cost', level: 3, heading: '成本指标', content: { composer: 'indicators', classes: ['cost'], text: 'cost' } },
    { id: 'benefit', level: 3, heading: '效益指标', content: { composer: 'indicators', classes: ['economic', 'social', 'ecological', 'sustainability'], text: 'benefit' } },
    { id: 'satisfaction', level: 3, heading: '满意度指标', content: { composer: 'indicators', classes: ['satisfaction'], text: 'satisfaction' } },

    { id: 'problems', level: 1, heading: '存在的问题及原因分析', content: { composer: 'problems' } },
    { id: 'improvements', level: 1, heading: '下一步改进措施', content: { composer: 'improvements' } },
    { id: 'application', level: 1, heading: '部门整体支出绩效自评结果拟应用和公开情况', content: { composer: 'words', text: 'application' } },
    { id: 'other', level: 1, heading: '其他需要说明的情况', content: { composer: 'words', text: 'other' }, empty: '无其他需要说明的情况。' },
  ],
  annexes: ['baseData', 'overall', 'projects'],
};
