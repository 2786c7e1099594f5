import { quotient, the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { allRows } from '../../../model/statement';
import { ofStatements } from '../../of-each';
import { defineRule } from '../../rule';

/** The staffing control rate is staff over approved posts. */
export const staffingControlRate = defineRule({
  meta: {
    id: 'staffing-control-rate',
    name: { 'zh-CN': '在职人员控制率', 'en-US': 'Staffing control rate' },
    group: 'staffing',
    severity: 'error',
    basis: {
      'zh-CN': '财预〔2013〕53号 附件2：在职人员控制率 = 在职人员数 ÷ 编制数 × 100%',
      'en-US': '财预〔2013〕53号, annex 2: staffing control rate = staff ÷ posts × 100%',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}写的是{{stated}}，按在职{{staff}} ÷ 编制{{posts}}计算应为{{expected}}。',
        'en-US': '{{label}} says {{stated}}; {{staff}} on the staff ÷ {{posts}} posts gives {{expected}}.',
      },
    },
  },

  relations: ofStatements(['staffing'], (statement) =>
    allRows(statement).flatMap(({ figures }) => {
      const [stated, staff, posts] = [figures.get('controlRate'), figures.get('staff'), figures.get('posts')];
      if (!isPresent(stated) || !isPresent(staff) || !isPresent(posts)) return [];
      return [{ kind: 'quotient' as const, stated, comparator: 'equal' as const, expected: quotient(the(staff), the(posts)), message: 'mismatch' as const, data: { staff, posts } }];
    }),
  ),
});
