import { statementOf } from '../../../model/book';
import { the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { allRows } from '../../../model/statement';
import { defineRule } from '../../rule';

/** No more people than approved posts. */
export const staffWithinPosts = defineRule({
  meta: {
    id: 'staff-within-posts',
    group: 'staffing',
    severity: 'warning',
    basis: {
      'zh-CN': '财预〔2013〕53号 附件2：在职人员控制率 = 在职人员数 ÷ 编制数，以 100% 以内为目标',
      'en-US': '财预〔2013〕53号, annex 2: staffing control rate = staff ÷ posts, to stay within 100%',
    },
    messages: {
      exceeds: {
        'zh-CN': '{{label}}是{{stated}}，超过编制数{{expected}}，请核对或说明原因。',
        'en-US': '{{label}} is {{stated}}, above the {{expected}} approved posts: please check or explain.',
      },
    },
  },

  relations({ book }) {
    const staffing = statementOf(book, 'staffing');
    if (!staffing) return [];
    return allRows(staffing).flatMap((row) => {
      const stated = row.figures.get('staff');
      const posts = row.figures.get('posts');
      if (!isPresent(stated) || !isPresent(posts)) return [];
      return [{ kind: 'bound', stated, comparator: 'atMost', expected: the(posts), message: 'exceeds' }];
    });
  },
});
