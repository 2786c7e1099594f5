import type { Profile } from '../../checks/profile/profile';
import { type Book, departmentEvaluation, figureOf, rowOf } from '../../model/book';
import type { Figure } from '../../model/figure';
import type { Measure, RowRole, StatementRole } from '../../model/statement';
import { departmentName, ofYear, paragraphsOf } from '../facts';
import { gap } from '../sentence';
import { type AnnexCell, type AnnexForm, type AnnexRow, text } from './annex';
import { money, totalOf } from './amounts';
import { executionOf, fundsRows, goalRows, indicatorRows, signatureRow } from './evaluation-form';
import { scorerOf } from './scores';
import { annexTitles } from './titles';

const of = (name: string) => `overall/${name}`;

/** Income kinds of the form, and expenditure kinds beside them. */
const incomeKinds: readonly (readonly [word: string, role: RowRole])[] = [
  ['一般公共预算拨款', 'generalPublicBudget'],
  ['政府性基金拨款', 'governmentFundBudget'],
  ['国有资本经营预算拨款', 'stateCapitalBudget'],
  ['纳入专户管理的非税收入拨款', 'nonTaxSpecialAccount'],
  ['其他资金', 'otherFunds'],
];
const expenditureKinds: readonly (readonly [word: string, role: RowRole])[] = [['基本支出', 'basicExpenditure'], ['项目支出', 'projectExpenditure']];

/** 部门整体支出绩效自评表. */
export function overallForm(book: Book, profile: Profile): AnnexForm {
  const evaluation = departmentEvaluation(book);
  const funds = { opening: totalIn(book, 'opening'), adjusted: totalIn(book, 'adjusted'), final: totalIn(book, 'final') };
  const execution = executionOf(funds, evaluation);
  const kinds = kindRows(book);
  const indicators = indicatorRows(evaluation, execution, scorerOf(book, profile), of);
  return {
    title: `${ofYear(book)}${annexTitles.overall}`,
    rows: [
      [text(0, 'label', '部门（单位）名称', { across: 2 }), text(2, 'text', departmentName(book).text, { across: 8, key: of('department') })],
      ...fundsRows('年度预算申请（万元）', funds, execution, of, 2 + kinds.length),
      ...kinds,
      ...goalRows(aim(book), reached(book), of),
      ...indicators,
      signatureRow(of, 9),
    ],
    headRow: indicators[0],
  };
}

function aim(book: Book): string {
  return paragraphsOf(book, 'goals').join('\n') || gap('年度总体目标').text;
}

function reached(book: Book): string {
  return paragraphsOf(book, 'performance').join('\n') || gap('年度总体目标实际完成情况').text;
}

function totalIn(book: Book, measure: Measure): Figure | undefined {
  return figureOf(book, 'expenditure', 'total', measure) ?? figureOf(book, 'income', 'total', measure);
}

/** The year's budget by kind of income on the left and by kind of expenditure on the right; as final accounts where there is no adjusted budget. */
function kindRows(book: Book): readonly AnnexRow[] {
  const measure: Measure = figureOf(book, 'expenditure', 'total', 'adjusted')?.value ? 'adjusted' : 'final';
  const left = side(book, 'income', incomeKinds, measure);
  const right = side(book, 'expenditure', expenditureKinds, measure);
  const cells = (entries: readonly Entry[], [label, amount]: readonly [number, number], index: number): readonly AnnexCell[] => {
    const [width, more] = label === 1 ? [{ across: 2 }, {}] : [{ across: 3 }, { across: 3 }];
    const entry = entries[index];
    if (!entry) return [text(label, 'label', '', width), { column: amount, kind: 'value', ...more }];
    const cell = money(amount, entry.figure, { ...more, key: entry.key });
    return [text(label, 'label', entry.label, width), index === 0 ? totalOf(cell, entries.slice(1).map(({ key, figure }) => [key, figure] as const), entry.figure) : cell];
  };
  return left.map((_, index) => [...cells(left, [1, 3], index), ...cells(right, [4, 7], index)]);
}

interface Entry {
  readonly label: string;
  readonly key: string;
  readonly figure: Figure | undefined;
}

function side(book: Book, statement: StatementRole & ('income' | 'expenditure'), kinds: typeof incomeKinds, measure: Measure): readonly Entry[] {
  const head: Entry = { label: statement === 'income' ? '按收入性质分：' : '按支出性质分：', key: of(`${statement}/total`), figure: figureOf(book, statement, 'total', measure) };
  return [head, ...kinds.map(([word, role], index): Entry => ({ label: (index === 0 ? '其中：' : '　　　') + word, key: of(`${statement}/${role}`), figure: rowOf(book, statement, role)?.figures.get(measure) }))];
}
