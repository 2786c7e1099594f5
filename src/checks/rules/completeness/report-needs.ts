import { figureOf, type FactRole, type TextRole } from '../../../model/book';
import type { Measure, StatementRole } from '../../../model/statement';
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
    group: 'completeness',
    severity: 'warning',
    basis: {
      'zh-CN': '部门整体支出绩效自评报告规定格式（参考提纲）各部分均应填写',
      'en-US': 'The mandated outline of the self-evaluation report: every section is to be filled',
    },
    messages: {
      text: {
        'zh-CN': '写报告需要的内容还是空的，报告里会留下【请补充】。',
        'en-US': 'The report needs this text; until it is there the report will show a gap.',
      },
      figure: {
        'zh-CN': '{{label}}还没有填，报告里会留下【请补充】。',
        'en-US': '{{label}} is blank; until it is there the report will show a gap.',
      },
    },
  },

  observations({ book }) {
    const blankEntries = [...facts.map((role) => book.facts.get(role)), ...texts.map((role) => book.texts.get(role))]
      .filter((entry) => entry !== undefined)
      .filter((entry) => entry.text === '');
    const blankTotals = totals.map(([statement, measure]) => figureOf(book, statement, 'total', measure))
      .filter((figure) => figure !== undefined)
      .filter((figure) => figure.gap === 'blank');
    return [
      ...blankEntries.map((entry) => ({ message: 'text' as const, figures: [], place: entry.place })),
      ...blankTotals.map((figure) => ({ message: 'figure' as const, figures: [figure], place: figure.place, data: { label: figure.label } })),
    ];
  },
});
