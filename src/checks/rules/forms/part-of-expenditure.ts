import type { Measure, StatementRole } from '../../../model/statement';
import { within } from '../../forms/equal';
import { amountOf, formSets, rowWith, subjectsOf } from '../../forms/form-sets';
import { defineRule } from '../../rule';

/** What is spent from fiscal appropriations is part of all that is spent, subject by subject. */
export const partOfExpenditure = defineRule({
  meta: {
    id: 'part-of-expenditure',
    name: { 'zh-CN': '财政拨款支出不超过全部支出', 'en-US': 'Appropriated expenditure within all expenditure' },
    group: 'forms',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算报表编制说明：一般公共预算财政拨款支出是本年支出的一部分，各科目不大于支出决算表、收入支出决算总表的同一科目',
      'en-US': 'Notes on the final-account forms: expenditure from the general public budget is part of all expenditure; no subject exceeds the same subject of forms 03 and 01',
    },
    messages: {
      exceeds: {
        'zh-CN': '{{label}}是{{stated}}，超过全部资金的同一科目{{expected}}，多出{{difference}}。',
        'en-US': '{{label}} is {{stated}}, above the same subject of all money, {{expected}}, by {{difference}}.',
      },
    },
  },

  relations({ book }) {
    return formSets(book).flatMap(({ form }) => parts.flatMap(({ part, whole, measures }) => {
      const [own, all] = [form(part), form(whole)];
      const subjects = subjectsOf(all);
      const pairs = [[rowWith(own, totalRow(part)), rowWith(all, totalRow(whole))] as const, ...[...subjectsOf(own)].map(([code, row]) => [row, subjects.get(code)] as const)];
      return pairs.flatMap(([row, same]) => measures.flatMap((measure) => within(row?.figures.get(measure), same?.figures.get(all?.measures.includes(measure) ? measure : amountOf(all)))));
    })).map((bound) => ({ ...bound, message: 'exceeds' as const }));
  },
});

interface PartOf {
  readonly part: StatementRole;
  readonly whole: StatementRole;
  /** Of the part; a whole that has no such column has one amount a row. */
  readonly measures: readonly Measure[];
}

const parts: readonly PartOf[] = [
  { part: 'generalBudgetExpenditure', whole: 'expenditureBySubject', measures: ['total', 'basic', 'project'] },
  { part: 'appropriationExpenditure', whole: 'summaryExpenditure', measures: ['total'] },
];

function totalRow(role: StatementRole) {
  return role === 'appropriationExpenditure' || role === 'summaryExpenditure' ? 'expenditure' : 'total';
}
