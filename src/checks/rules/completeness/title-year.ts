import { normalised } from '../../../reading/cells/normalise';
import { defineRule } from '../../rule';

/** The tables of a self-evaluation are of the year it evaluates. */
export const titleYear = defineRule({
  meta: {
    id: 'title-year',
    name: { 'zh-CN': '标题的年度', 'en-US': 'Year in a title' },
    group: 'completeness',
    severity: 'info',
    basis: {
      'zh-CN': '各表标题的年度应与评价年度一致（惯例；沿用上年表格时容易漏改）',
      'en-US': 'Tables name the year that is evaluated (custom; last year\'s form is easily left as it was)',
    },
    messages: {
      other: {
        'zh-CN': '表“{{title}}”写的是{{named}}年，评价年度是{{year}}年，请核对标题是不是漏改了。',
        'en-US': 'The table "{{title}}" names {{named}}, while the year evaluated is {{year}}: was its title left as it was?',
      },
    },
  },

  observations({ book }) {
    const year = /(?:19|20)\d{2}/.exec(book.facts.get('year')?.text ?? '')?.[0];
    if (year === undefined) return [];
    const tables = [
      ...book.statements.filter(({ set }) => set === 'selfEvaluation').map(({ title, rows }) => ({ title, figure: rows[0]?.figures.values().next().value })),
      ...book.evaluations.map(({ title, indicators }) => ({ title, figure: indicators[0]?.figures.values().next().value })),
    ];
    return tables.flatMap(({ title, figure }) => {
      const named = /^(?:.*\D)?((?:19|20)\d{2})年/.exec(normalised(title))?.[1];
      // Plans and comparisons name other years with good reason.
      if (!figure || named === undefined || named === year || /上年|预算|规划|计划|目标|对比|比较/.test(title)) return [];
      return [{ message: 'other', figures: [], place: figure.place, data: { title: title.trim(), named, year } }];
    });
  },
});
