import type { StatementRole } from '../../../model/statement';
import { sumsOfParts } from '../../forms/sums-of-parts';
import { ofStatements } from '../../of-each';
import { defineRule } from '../../rule';

const bySubject: readonly StatementRole[] = ['incomeBySubject', 'expenditureBySubject', 'generalBudgetExpenditure', 'generalBudgetBasic', 'governmentFund', 'stateCapital'];

/** A class is the sum of its sections, a section of its items, and the total of its classes, column by column. */
export const subjectsTotal = defineRule({
  meta: {
    id: 'subjects-total',
    name: { 'zh-CN': '科目逐级汇总', 'en-US': 'Sums of subjects, level by level' },
    group: 'forms',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算报表编制说明：类、款、项级科目逐级汇总，合计 = 各类之和；政府收支分类科目的编码规则（功能分类类3位、款5位、项7位，经济分类类3位、款5位）',
      'en-US': 'Notes on the final-account forms: items add up to sections, sections to classes, classes to the total, by the codes of 政府收支分类科目 (functional 3, 5 and 7 digits, economic 3 and 5)',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，下级科目相加是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; the subjects below it add up to {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations: ofStatements(bySubject, (form) => sumsOfParts(form).map((equal) => ({ ...equal, message: 'mismatch' as const }))),
});
