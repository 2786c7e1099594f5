import type { Profile } from '../../checks/profile/profile';
import { type Book, departmentEvaluation } from '../../model/book';
import type { SelfEvaluation } from '../../model/indicator';
import type { Row } from '../../model/statement';
import { departmentName, ofYear } from '../facts';
import { projectRows } from '../sections/projects';
import { gap } from '../sentence';
import { type AnnexForm, text } from './annex';
import { money } from './amounts';
import { executionOf, fundsRows, goalRows, indicatorRows, signatureRow } from './evaluation-form';
import { type Scorer, scorerOf } from './scores';
import { annexTitles } from './titles';

interface Project {
  readonly name: string;
  readonly row?: Row;
  readonly evaluation?: SelfEvaluation;
}

/** 项目支出绩效自评表, one for each project: those of the project table, and those that have an evaluation of their own. */
export function projectForms(book: Book, profile: Profile): readonly AnnexForm[] {
  const scoreOf = scorerOf(book, profile);
  return projectsOf(book).map((project) => projectForm(book, project, scoreOf));
}

function projectsOf(book: Book): readonly Project[] {
  const own = book.evaluations.filter((evaluation) => evaluation !== departmentEvaluation(book));
  const rows = projectRows(book);
  const listed = rows.map((row): Project => ({ name: row.label, row, evaluation: own.find(({ title, sheet }) => title.includes(row.label) || sheet.includes(row.label)) }));
  const others = own.filter((evaluation) => !listed.some((project) => project.evaluation === evaluation));
  return [...listed, ...others.map((evaluation): Project => ({ name: nameIn(evaluation.title), evaluation }))];
}

/** What a form's title calls its project. */
function nameIn(title: string): string {
  return title.replace(/^\d{4}年(?:度)?|（?\d{4}年度）?/, '').replace(/(?:项目)?(?:支出)?(?:绩效)?(?:自评|目标|指标).*$/, '').trim() || gap('项目名称').text;
}

const fiscal = /预算|财政/;

function projectForm(book: Book, { name, row, evaluation }: Project, scoreOf: Scorer): AnnexForm {
  const of = (entry: string) => `project/${name}/${entry}`;
  const funds = { opening: row?.figures.get('opening'), adjusted: row?.figures.get('adjusted'), final: row?.figures.get('final') };
  const execution = executionOf(funds, evaluation);
  const source = row?.fund === undefined ? undefined : fiscal.test(row.fund) ? 'fiscal' : 'other';
  const part = (label: string, kind: 'fiscal' | 'carried' | 'other') => [
    text(1, 'label', label, { across: 2 }),
    ...(['opening', 'adjusted', 'final'] as const).map((measure, index) => money(3 + index, source === kind ? funds[measure] : undefined, { across: index === 2 ? 2 : 1, key: of(`${kind}/${measure}`) })),
    ...[7, 8, 9].map((column) => text(column, 'value', '—')),
  ];
  const indicators = indicatorRows(evaluation, execution, scoreOf, of);
  return {
    title: `${ofYear(book)}${annexTitles.projects}`,
    rows: [
      [text(0, 'label', '项目名称', { across: 2 }), text(2, 'text', name, { across: 8, key: of('name') })],
      [text(0, 'label', '主管部门', { across: 2 }), text(2, 'text', '', { across: 2, key: of('authority') }), text(4, 'label', '实施单位'), text(5, 'text', departmentName(book).text, { across: 5, key: of('department') })],
      ...fundsRows('项目资金（万元）', funds, execution, of, 5),
      part('其中：当年财政拨款', 'fiscal'),
      part('　　　上年结转资金', 'carried'),
      part('　　　其他资金', 'other'),
      ...goalRows(gap('项目年度目标').text, gap('项目年度目标实际完成情况').text, of),
      ...indicators,
      signatureRow(of, 9),
    ],
    headRow: indicators[0],
  };
}
