/** The index of docs/rules, from the catalogue and the pages' own titles. `npm run docs:rules` writes it. */
import { catalogue } from '../../src/checks/catalogue';
import { groups, type Rule, type RuleGroup } from '../../src/checks/rule';
import type { RulePage } from './rule-pages';

const groupNames: Readonly<Record<RuleGroup, string>> = {
  totals: 'Totals 合计',
  formulas: 'Formulas and cells 公式和单元格',
  shares: 'Shares 占比',
  budget: 'Budget and execution 预算和执行',
  years: 'Year on year 上下年比较',
  ties: 'Ties between tables 表间勾稽',
  forms: 'Published forms 决算预算公开表',
  funds: 'Kinds of money 资金来源',
  staffing: 'Staff 人员',
  controls: 'Spending controls 支出控制',
  'three-public': 'Three public expenses “三公”经费',
  procurement: 'Procurement 政府采购',
  indicators: 'Indicators 绩效指标',
  scores: 'Weights and scores 分值和得分',
  annexes: 'Annexes against tables 附件与各表',
  copies: 'Repetitions and copies 重复和照抄',
  completeness: 'Completeness 完整性',
  prose: 'What texts say',
  own: 'The user’s own 自定公式',
};

/** Laws and notices, by how a basis cites them. */
const citation = /《[^》]+》|财预〔\d{4}〕\d+号/g;
const custom = 'Arithmetic, the forms and custom 算术关系、报表和惯例';

export function ruleIndex(pages: readonly RulePage[]): string {
  const line = ({ meta }: Rule) => {
    const page = pages.find(({ id }) => id === meta.id);
    const name = /^# .* · (.*)$/m.exec(page?.text ?? '')?.[1];
    return `- [${meta.id}](${meta.id}.md) ${name} (${meta.severity})`;
  };
  const cited = catalogue.flatMap(({ meta }) => meta.basis['zh-CN'].match(citation) ?? []);
  const byGroup = groups.map((group) => section('###', groupNames[group], catalogue.filter(({ meta }) => meta.group === group).map(line)));
  const byBasis = [
    ...[...new Set(cited)].map((text) => section('###', text, catalogue.filter(({ meta }) => meta.basis['zh-CN'].includes(text)).map(line))),
    section('###', custom, catalogue.filter(({ meta }) => !meta.basis['zh-CN'].match(citation)).map(line)),
  ];
  return [
    '# The rules',
    '',
    `What Heji checks: ${catalogue.length} rules, each on a page of its own with its basis, what it leaves alone, and an example that a test runs.`,
    'How to add one is told in [adding-a-rule.md](../adding-a-rule.md). This index is written by `npm run docs:rules`.',
    '',
    '## By group',
    '',
    byGroup.join('\n\n'),
    '',
    '## By basis',
    '',
    byBasis.join('\n\n'),
    '',
  ].join('\n');
}

function section(marks: string, title: string, lines: readonly string[]): string {
  return [`${marks} ${title}`, '', ...lines].join('\n');
}
