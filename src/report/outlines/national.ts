import type { Outline } from '../outline';

/** The national outline of the project self-evaluation report (中央对地方转移支付绩效自评报告参考提纲, 财预〔2020〕10号 for the indicators). */
export const national: Outline = {
  id: 'national',
  title: ['{year}年度', '{department}', '项目支出绩效自评报告'],
  sections: [
    { id: 'assigned', level: 1, heading: '绩效目标分解下达情况' },
    { id: 'budgetAssigned', level: 2, heading: '预算下达情况', content: { composer: 'projectFunds' }, empty: '本年度未安排项目支出预算。' },
    { id: 'goals', level: 2, heading: '绩效目标情况', content: { composer: 'words', text: 'goals' } },

    { id: 'achieved', level: 1, heading: '绩效目标完成情况分析' },
    { id: 'funds', level: 2, heading: '资金投入情况分析' },
    { id: 'execution', level: 3, heading: '项目资金执行情况分析', content: { composer: 'projectExecution' }, empty: '本年度无项目支出。' },
    { id: 'management', level: 3, heading: '项目资金管理情况分析', content: { composer: 'words', text: 'projectExpenditure' } },
    { id: 'performance', level: 2, heading: '总体绩效目标完成情况分析', content: { composer: 'performance' } },
    { id: 'indicators', level: 2, heading: '绩效指标完成情况分析' },
    { id: 'outputs', level: 3, heading: '产出指标完成情况分析' },
    { id: 'quantity', level: 4, heading: '数量指标', content: { composer: 'indicators', classes: ['quantity'], text: 'quantity' } },
    { id: 'quality', level: 4, heading: '质量指标', content: { composer: 'indicators', classes: ['quality'], text: 'quality' } },
    { id: 'timeliness', level: 4, heading: '时效指标', content: { composer: 'indicators', classes: ['timeliness'], text: 'timeliness' } },
    { id: 'cost', level: 4, heading: '成本指标', content: { composer: 'indicators', classes: ['cost'], text: 'cost' } },
    { id: 'benefit', level: 3, heading: '效益指标完成情况分析', content: { composer: 'indicators', classes: ['economic', 'social', 'ecological', 'sustainability'], text: 'benefit' } },
    { id: 'satisfaction', level: 3, heading: '满意度指标完成情况分析', content: { composer: 'indicators', classes: ['satisfaction'], text: 'satisfaction' } },

    { id: 'deviation', level: 1, heading: '偏离绩效目标的原因和下一步改进措施' },
    { id: 'problems', level: 2, heading: '偏离绩效目标的原因', content: { composer: 'problems' } },
    { id: 'improvements', level: 2, heading: '下一步改进措施', content: { composer: 'improvements' } },

    { id: 'application', level: 1, heading: '绩效自评结果拟应用和公开情况', content: { composer: 'words', text: 'application' } },
    { id: 'other', level: 1, heading: '其他需要说明的问题', content: { composer: 'words', text: 'other' }, empty: '无其他需要说明的问题。' },
  ],
  annexes: ['projects'],
};
