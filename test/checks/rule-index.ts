/** The index of docs/rules, from the catalogue and the pages' own titles. `npm run docs:rules` writes it. */
import { catalogue } from '../../src/checks/catalogue';
import { groups, type Rule, type RuleGroup } from '../../src/checks/rule';
import { groupWords } from '../../src/locales/group-words';
import type { RulePage } from './rule-pages';

/** As both languages call it. */
const groupName = (group: RuleGroup) => `${groupWords[group]['en-US']} ${groupWords[group]['zh-CN']}`;

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
  const byGroup = groups.map((group) => section('###', groupName(group), catalogue.filter(({ meta }) => meta.group === group).map(line)));
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

/** The rules' Chinese names, by their pages' titles, for where the product lists them. */
export function ruleNames(pages: readonly RulePage[]): string {
  const lines = catalogue.map(({ meta: { id } }) => `  '${id}': '${/^# .* · (.*)$/m.exec(pages.find((page) => page.id === id)?.text ?? '')?.[1] ?? ''}',`);
  return ['/** The titles of the pages under docs/rules: `npm run docs:rules` writes them here. */', 'export const ruleNames: Readonly<Record<string, string>> = {', ...lines, '};', ''].join('\n');
}
