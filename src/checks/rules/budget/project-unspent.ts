import { statementOf } from '../../../model/book';
import { isKnown, isPresent, type KnownFigure } from '../../../model/figure';
import { allRows } from '../../../model/statement';
import { defineRule } from '../../rule';

/** A project that had money all year and spent none of it. */
export const projectUnspent = defineRule({
  meta: {
    id: 'project-unspent',
    name: { 'zh-CN': '项目全年未执行', 'en-US': 'Project without any spending' },
    group: 'budget',
    severity: 'info',
    basis: {
      'zh-CN': '财预〔2013〕53号 附件2：预算完成率、支付进度率反映预算执行的程度；全年未执行的项目说明原因是惯例',
      'en-US': '财预〔2013〕53号, annex 2 measures how far budgets were executed; to explain projects that were not is custom',
    },
    messages: {
      untouched: {
        'zh-CN': '项目“{{project}}”全年预算数是{{budget}}，全年没有支出，请核对决算数，或在报告里说明没有执行的原因。',
        'en-US': 'The project "{{project}}" had {{budget}} and spent nothing: check its final accounts, or say in the report why.',
      },
    },
  },

  observations({ book }) {
    const projects = statementOf(book, 'projectExpenditure');
    if (!projects) return [];
    const leaves = allRows(projects).filter(({ children, role }) => children.length === 0 && role !== 'total');
    const spent = (figure: KnownFigure) => !figure.value.isZero;
    // A column nobody has filled in yet says nothing.
    if (!leaves.some(({ figures }) => [figures.get('final')].filter(isKnown).some(spent))) return [];
    return leaves.flatMap(({ label, figures }) => {
      const budget = figures.get('adjusted');
      const final = figures.get('final');
      if (!isKnown(budget) || budget.value.sign <= 0 || !final || (isPresent(final) && !final.value?.isZero)) return [];
      return [{ message: 'untouched', figures: [final, budget], place: final.place, data: { project: label, budget } }];
    });
  },
});
