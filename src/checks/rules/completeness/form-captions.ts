import type { TextCell } from '../../../model/indicator';
import { grouped } from '../../../model/parts-index';
import { isForm, type Captions, type Statement, type StatementSet } from '../../../model/statement';
import { defineRule, type Observation } from '../../rule';

type Message = 'department' | 'year';

/** So many captions that agree make a set; one that differs from them was taken from another. */
const enoughToAgree = 3;

/** The published forms of one set are of one department and one year. */
export const formCaptions = defineRule<Message>({
  meta: {
    id: 'form-captions',
    name: { 'zh-CN': '各表的部门和年度', 'en-US': 'Department and year of the forms' },
    group: 'completeness',
    severity: 'warning',
    basis: {
      'zh-CN': '一套公开表的“部门”和“年度”相同（部门决算公开表的表头；混入别的部门或上年的表时不同）',
      'en-US': 'The forms of one set name one department and one year (heads of the published forms; a form of another department or year differs)',
    },
    messages: {
      department: {
        'zh-CN': '这张表写的部门是“{{own}}”，其他各表写的是“{{others}}”，请核对是不是误放了别的部门的表。',
        'en-US': 'This form names the department "{{own}}", the others "{{others}}": is it another department\'s?',
      },
      year: {
        'zh-CN': '这张表写的是{{own}}年，其他各表写的是{{others}}年，请核对是不是误用了别的年度的表。',
        'en-US': 'This form names the year {{own}}, the others {{others}}: is it another year\'s?',
      },
    },
  },

  observations({ book }) {
    const sets: readonly StatementSet[] = ['finalAccounts', 'budget'];
    return sets.flatMap((set) => {
      const forms = book.statements.filter((statement) => statement.set === set && (isForm(statement.role) || statement.role === 'threePublic'));
      return [...odd(forms, 'department'), ...odd(forms, 'year')];
    });
  },
});

/** The one caption that differs from all others, where the others lack the very form it stands over: of two departments' forms each has its own. */
function odd(forms: readonly Statement[], caption: keyof Captions & Message): readonly Observation<Message>[] {
  const groups = [...grouped(forms.filter(({ captions }) => captions[caption]), ({ captions }) => captions[caption]!.text.replace(/\s/g, '')).values()];
  const [others, single, third] = groups.sort((a, b) => cellsOf(b, caption).length - cellsOf(a, caption).length);
  if (!others || !single || third || cellsOf(others, caption).length < enoughToAgree || cellsOf(single, caption).length > 1) return [];
  if (single.some(({ role }) => others.some((other) => other.role === role))) return [];
  const [own] = cellsOf(single, caption);
  const [first] = cellsOf(others, caption);
  return [{ message: caption, figures: [], place: own!.place, data: { own: own!.text, others: first!.text } }];
}

/** The cells that say it: the halves of a form share one. */
function cellsOf(forms: readonly Statement[], caption: keyof Captions): readonly TextCell[] {
  const cells = forms.flatMap(({ captions }) => captions[caption] ?? []);
  return [...new Map(cells.map((cell) => [`${cell.place.sheet}!${cell.place.address}`, cell])).values()];
}
