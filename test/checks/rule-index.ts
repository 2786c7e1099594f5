/** The index of docs/rules, from the catalogue. `npm run docs:rules` writes it. */
import { catalogue } from '../../src/checks/catalogue';
import { groups, type Rule } from '../../src/checks/rule';
import { groupWords } from '../../src/locales/group-words';
import type { Localized } from '../../src/locales/language';

/** As both languages call it. */
const bothNames = (name: Localized) => `${name['zh-CN']} · ${name['en-US']}`;

/** Laws and notices, by how a basis cites them. */
const citation = /《[^》]+》|财预〔\d{4}〕\d+号/g;
const custom = 'Arithmetic, the forms and custom 算术关系、报表和惯例';

export function ruleIndex(): string {
  const line = ({ meta }: Rule) => `- [${meta.id}](${meta.id}.md) ${bothNames(meta.name)} (${meta.severity})`;
  const cited = catalogue.flatMap(({ meta }) => meta.basis['zh-CN'].match(citation) ?? []);
  const byGroup = groups.map((group) => section('###', bothNames(groupWords[group]), catalogue.filter(({ meta }) => meta.group === group).map(line)));
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
