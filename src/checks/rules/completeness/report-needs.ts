import { figureOf, type FactRole, type TextRole } from '../../../model/book';
import type { TextCell } from '../../../model/indicator';
import type { Measure, StatementRole } from '../../../model/statement';
import { factWords, textWords } from '../../../reading/words/entries';
import { defineRule } from '../../rule';

const facts: readonly FactRole[] = ['departmentName', 'year', 'reportDate'];
const texts: readonly TextRole[] = ['duties', 'goals', 'performance', 'problems', 'improvements', 'application'];
const totals: readonly (readonly [StatementRole, Measure])[] = [
  ['income', 'opening'],
  ['income', 'final'],
  ['expenditure', 'opening'],
  ['expenditure', 'final'],
];

/** What the report cannot be written without. */
export const reportNeeds = defineRule({
  meta: {
    id: 'report-needs',
    name: { 'zh-CN': '报告必需的内容', 'en-US': 'What the report cannot do without' },
    group: 'completeness',
    severity: 'warning',
    basis: {
      'zh-CN': '部门整体支出绩效自评报告规定格式（参考提纲）各部分均应填写',
      'en-US': 'The mandated outline of the self-evaluation report: every section is to be filled',
    },
    messages: {
      text: {
        'zh-CN': '“{{entry}}”还没有填，报告里会留下【请补充】。',
        'en-US': '"{{entry}}" is blank; until it is there the report will show a gap.',
      },
      figure: {
        'zh-CN': '{{label}}还没有填，报告里会留下【请补充】。',
        'en-US': '{{label}} is blank; until it is there the report will show a gap.',
      },
    },
  },

  observations({ book }) {
    const blankEntries = [...blankAmong(facts, book.facts, factWords), ...blankAmong(texts, book.texts, textWords)];
    const blankTotals = totals.map(([statement, measure]) => figureOf(book, statement, 'total', measure))
      .filter((figure) => figure !== undefined)
      .filter((figure) => figure.gap === 'blank');
    return [
      ...blankEntries.map(({ entry, place }) => ({ message: 'text' as const, figures: [], place, data: { entry } })),
      ...blankTotals.map((figure) => ({ message: 'figure' as const, figures: [figure], place: figure.place, data: { label: figure.label } })),
    ];
  },
});

/** The entries of a form that are there to be filled and are not, as the form calls them. */
function blankAmong<Role extends string>(needed: readonly Role[], form: ReadonlyMap<Role, TextCell>, words: Readonly<Record<Role, readonly string[]>>) {
  return needed.flatMap((role) => {
    const answer = form.get(role);
    return answer?.text === '' ? [{ entry: words[role][0]!, place: answer.place }] : [];
  });
}
