import type { Outline } from '../outline';

/** Sichuan's outline of the departmental self-evaluation report (四川省部门整体支出绩效自评报告范本). */
export const sichuan: Outline = {
  id: 'sichuan',
  title: ['{department}', '{year}年', '部门整体支出绩效自评报告'],
  sections: [
    { id: 'department', level: 1, heading: '部门（单位）基本情况' },
    { id: 'offices', level: 2, heading: '机构组成', content: { composer: 'offices' } },
    { id: 'duties', level: 2, heading: '机构职能', content: { composer: 'words', text: 'duties' } },
    { id: 'staffing', level: 2, heading: '人员概况', content: { composer: 'staffing' } },
    { id: 'goals', level: 2, heading: '部门整体支出绩效目标', content: { composer: 'words', text: 'goals' } },

    { id: 'funds', level: 1, heading: '部门资金收支情况' },
    { id: 'opening', level: 2, heading: '年初预算情况', content: { composer: 'openingBudget' } },
    { id: 'income', level: 2, heading: '收入情况', content: { composer: 'income' }, empty: '本年度无收入。' },
    { id: 'expenditure', level: 2, heading: '支出情况', content: { composer: 'expenditure' }, empty: '本年度无支出。' },
    { id: 'carryOver', level: 2, heading: '结余分配和结转结余情况', content: { composer: 'carryOver' }, empty: '年初、年末均无结转和结余。' },

    { id: 'analysis', level: 1, heading: '部门整体绩效分析' },
    { id: 'projects', level: 2, heading: '部门预算项目绩效分析', content: { composer: 'projectExecution' }, empty: '本年度无项目支出。' },
    { id: 'performance', level: 2, heading: '部门整体履职绩效分析', content: { composer: 'performance' } },
    { id: 'quantity', level: 3, heading: '数量指标', content: { composer: 'indicators', classes: ['quantity'], text: 'quantity' } },
    { id: 'quality', level: 3, heading: '质量指标', content: { composer: 'indicators', classes: ['quality'], text: 'quality' } },
    { id: 'timeliness', level: 3, heading: '时效指标', content: { composer: 'indicators', classes: ['timeliness'], text: 'timeliness' } },
    { id: 'cost', level: 3, heading: '成本指标', content: { composer: 'indicators', classes: ['cost'], text: 'cost' } },
    { id: 'benefit', level: 3, heading: '效益指标', content: { composer: 'indicators', classes: ['economic', 'social', 'ecological', 'sustainability'], text: 'benefit' } },
    { id: 'satisfaction', level: 3, heading: '满意度指标', content: { composer: 'indicators', classes: ['satisfaction'], text: 'satisfaction' } },
    { id: 'application', level: 2, heading: '结果应用情况', content: { composer: 'words', text: 'application' } },

    { id: 'evaluation', level: 1, heading: '评价结论及建议' },
    { id: 'conclusion', level: 2, heading: '评价结论', content: { composer: 'conclusion' } },
    { id: 'problems', level: 2, heading: '存在问题', content: { composer: 'problems' } },
    { id: 'improvements', level: 2, heading: '改进建议', content: { composer: 'improvements' } },
    { id: 'other', level: 2, heading: '其他需要说明的情况', content: { composer: 'words', text: 'other' }, empty: '无其他需要说明的情况。' },
  ],
  annexes: ['baseData', 'overall', 'projects'],
};
