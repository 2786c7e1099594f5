import { isPresent } from '../../../model/figure';
import { equation } from '../../forms/equal';
import { amountOf, formSets, subjectsOf } from '../../forms/form-sets';
import { defineRule } from '../../rule';

/** Contributions stand under their functional subject and under their economic one; where all are paid from basic expenditure, both say the same. */
export const insuranceSubjects = defineRule({
  meta: {
    id: 'insurance-subjects',
    name: { 'zh-CN': '社保缴费的两种科目', 'en-US': 'Insurance under two classifications' },
    group: 'forms',
    severity: 'info',
    basis: {
      'zh-CN': '政府收支分类科目说明：2080505、2080506、行政事业单位医疗、2210201分别反映单位缴纳的养老保险、职业年金、医疗保险和住房公积金，与经济分类30108、30109、30110、30113口径相近（惯例）',
      'en-US': 'Notes on 政府收支分类科目: 2080505, 2080506, 21011 and 2210201 are what units pay for pensions, annuities, health insurance and housing, close to economic subjects 30108, 30109, 30110 and 30113 (custom)',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}是{{stated}}，对应的功能科目是{{expected}}，相差{{difference}}；两者口径相近，通常一致，可以核对一下。',
        'en-US': '{{label}} is {{stated}}, the functional subject {{expected}}, a difference of {{difference}}. They mean nearly the same and usually agree: worth a look.',
      },
    },
  },

  relations({ book }) {
    return formSets(book).flatMap(({ form }) => {
      const [basic, general] = [form('generalBudgetBasic'), form('generalBudgetExpenditure')];
      const measure = basic?.measures.includes('total') ? 'total' : amountOf(basic);
      const [economic, functional] = [subjectsOf(basic), subjectsOf(general)];
      return counterparts.flatMap(({ code, functional: codes }) => {
        const stated = economic.get(code)?.figures.get(measure);
        const paid = codes.map((each) => functional.get(each)?.figures.get('basic'));
        return isPresent(stated) && paid.some(isPresent) ? equation(stated, { added: paid }) : [];
      }).map((equal) => ({ ...equal, kind: 'sum' as const, message: 'mismatch' as const }));
    });
  },
});

const counterparts: readonly { readonly code: string; readonly functional: readonly string[] }[] = [
  { code: '30108', functional: ['2080505'] },
  { code: '30109', functional: ['2080506'] },
  { code: '30110', functional: ['2101101', '2101102'] },
  { code: '30113', functional: ['2210201'] },
];
