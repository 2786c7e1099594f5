/** What a section may be written from, as the outline sheet names it. */
import type { Content, Outline } from '../outline';
import { outlines } from './catalogue';

export const contents: readonly (readonly [name: string, content: Content])[] = [
  ['机构设置及人员编制', { composer: 'organisation' }],
  ['机构设置', { composer: 'offices' }],
  ['人员编制', { composer: 'staffing' }],
  ['财务情况', { composer: 'finances' }],
  ['年初预算', { composer: 'openingBudget' }],
  ['收入决算', { composer: 'income' }],
  ['支出决算', { composer: 'expenditure' }],
  ['结转结余', { composer: 'carryOver' }],
  ['一般公共预算支出', { composer: 'generalBudget' }],
  ['基本支出', { composer: 'basicExpenditure' }],
  ['一般公共预算项目支出', { composer: 'projectExpenditure' }],
  ['项目资金安排', { composer: 'projectFunds' }],
  ['项目资金执行', { composer: 'projectExecution' }],
  ['政府性基金预算支出', { composer: 'fundExpenditure', fund: 'governmentFundBudget' }],
  ['国有资本经营预算支出', { composer: 'fundExpenditure', fund: 'stateCapitalBudget' }],
  ['社会保险基金预算支出', { composer: 'fundExpenditure', fund: 'socialInsuranceBudget' }],
  ['总体绩效情况', { composer: 'performance' }],
  ['评价结论', { composer: 'conclusion' }],
  ['数量指标', { composer: 'indicators', classes: ['quantity'], text: 'quantity' }],
  ['质量指标', { composer: 'indicators', classes: ['quality'], text: 'quality' }],
  ['时效指标', { composer: 'indicators', classes: ['timeliness'], text: 'timeliness' }],
  ['成本指标', { composer: 'indicators', classes: ['cost'], text: 'cost' }],
  ['效益指标', { composer: 'indicators', classes: ['economic', 'social', 'ecological', 'sustainability'], text: 'benefit' }],
  ['经济效益指标', { composer: 'indicators', classes: ['economic'] }],
  ['社会效益指标', { composer: 'indicators', classes: ['social'] }],
  ['生态效益指标', { composer: 'indicators', classes: ['ecological'] }],
  ['可持续影响指标', { composer: 'indicators', classes: ['sustainability'] }],
  ['满意度指标', { composer: 'indicators', classes: ['satisfaction'], text: 'satisfaction' }],
  ['存在的问题及原因分析', { composer: 'problems' }],
  ['下一步改进措施', { composer: 'improvements' }],
  ['文字材料：职能职责', { composer: 'words', text: 'duties' }],
  ['文字材料：绩效目标', { composer: 'words', text: 'goals' }],
  ['文字材料：项目支出说明', { composer: 'words', text: 'projectExpenditure' }],
  ['文字材料：结果应用和公开情况', { composer: 'words', text: 'application' }],
  ['文字材料：其他需要说明的情况', { composer: 'words', text: 'other' }],
  ['直接写在报告里', { composer: 'own' }],
];

export function nameOf(content: Content): string | undefined {
  const sought = JSON.stringify(content);
  return contents.find(([, known]) => JSON.stringify(known) === sought)?.[0];
}

/**
 * The id of a section in an outline of the user's own: that of the section in our outlines that is written from the same, or has the same
 * heading, so that what was edited under one outline is known again under another.
 */
export function sectionId(heading: string, content: Content | undefined): string {
  const sections = outlines.flatMap((outline: Outline) => outline.sections);
  const sought = JSON.stringify(content);
  const alike = content && content.composer !== 'own' ? sections.find((section) => JSON.stringify(section.content) === sought) : sections.find((section) => !section.content && section.heading === heading);
  return alike?.id ?? `own:${heading}`;
}
