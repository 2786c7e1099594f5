import { statementOf } from '../../../model/book';
import { the } from '../../../model/expression';
import { isKnown, isPresent } from '../../../model/figure';
import { allRows, type Row } from '../../../model/statement';
import { defineRule } from '../../rule';

/** No more people than approved posts. */
export const staffWithinPosts = defineRule({
  meta: {
    id: 'staff-within-posts',
    name: { 'zh-CN': '编制与实有人数', 'en-US': 'Staff within posts' },
    group: 'staffing',
    severity: 'warning',
    basis: {
      'zh-CN': '财预〔2013〕53号 附件2：在职人员控制率 = 在职人员数 ÷ 编制数 × 100%，用以考核对人员成本的控制程度',
      'en-US': '财预〔2013〕53号, annex 2: staffing control rate = staff ÷ posts × 100%, a measure of how staff costs are controlled',
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
    return allRows(staffing).filter(fillsPosts).flatMap((row) => {
      const stated = row.figures.get('staff');
      const posts = row.figures.get('posts');
      if (!isPresent(stated) || !isPresent(posts)) return [];
      return [{ kind: 'bound', stated, comparator: 'atMost', expected: the(posts), message: 'exceeds' }];
    });
  },
});

/** The retired hold no posts, nor do kinds of staff (编外, 劳务派遣) that the table gives none. */
function fillsPosts(row: Row): boolean {
  const posts = row.figures.get('posts');
  return row.role !== 'retired' && !(row.role === null && isKnown(posts) && posts.value.isZero);
}
