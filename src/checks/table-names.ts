/** The figures of the tables by what a text would call them. */
import type { Book } from '../model/book';
import { isKnown, type Figure } from '../model/figure';
import { oncePer } from '../model/once-per';
import { grouped } from '../model/parts-index';
import { allRows, type Measure, type Row, type RowRole, type Statement, type StatementRole } from '../model/statement';
import { bareLabel, normalised } from '../reading/cells/normalise';
import { threePublicExpenses } from '../reading/words/rows';

export interface NamedFigure {
  /** A blank of a form without any figure stands where the form begins. */
  readonly figure: Figure;
  readonly measure: 'opening' | 'adjusted' | 'final' | 'prior';
  readonly statement: Statement;
  /** What the whole table comes to, by the name of the table. */
  readonly isTotal: boolean;
}

/** What the totals of a table are called in prose; 合计 alone says nothing. */
const totals: Readonly<Partial<Record<StatementRole, Readonly<Partial<Record<RowRole, readonly string[]>>>>>> = {
  income: { total: ['本年收入合计', '收入合计', '收入总额', '全年收入'] },
  expenditure: { total: ['本年支出合计', '支出合计', '支出总额', '全年支出', '部门整体支出'] },
  basicExpenditure: { total: ['基本支出', '全年基本支出'] },
  projectExpenditure: { total: ['项目支出', '全年项目支出'] },
  summaryIncome: { total: ['收入支出总计', '收支总计', '收入总计'], income: ['本年收入合计'] },
  summaryExpenditure: { total: ['收入支出总计', '收支总计', '支出总计'], expenditure: ['本年支出合计'] },
  incomeBySubject: { total: ['本年收入合计'] },
  expenditureBySubject: { total: ['本年支出合计'] },
  appropriationIncome: { total: ['财政拨款收入支出总计', '财政拨款收支总计'] },
  appropriationExpenditure: { total: ['财政拨款收入支出总计', '财政拨款收支总计'] },
  generalBudgetExpenditure: { total: ['一般公共预算财政拨款支出'] },
  generalBudgetBasic: { total: ['一般公共预算财政拨款基本支出'] },
  threePublic: { total: ['三公经费'] },
};

/** Columns that divide up a total, under names of their own. */
const dividedInto: Readonly<Partial<Record<Measure, string>>> = {
  basic: '基本支出',
  project: '项目支出',
  fiscalAppropriation: '财政拨款收入',
  superiorSubsidy: '上级补助收入',
  businessIncome: '事业收入',
  operatingIncome: '经营收入',
  affiliateRemittance: '附属单位上缴收入',
};

/** What the columns of one kind of money come to, and the row that says so. */
const columnsOfFunds: Readonly<Partial<Record<StatementRole, { readonly row: RowRole; readonly columns: Readonly<Partial<Record<Measure, string>>> }>>> = {
  governmentFund: { row: 'total', columns: { income: '政府性基金收入', total: '政府性基金支出', final: '政府性基金支出' } },
  stateCapital: { row: 'total', columns: { income: '国有资本经营收入', total: '国有资本经营支出', final: '国有资本经营支出' } },
  appropriationExpenditure: { row: 'expenditure', columns: { governmentFundBudget: '政府性基金支出', stateCapitalBudget: '国有资本经营支出' } },
};

/** Tables whose rows of those kinds of money tell of income, or of expenditure. */
const rowsOfFunds: Readonly<Partial<Record<StatementRole, '收入' | '支出'>>> = { income: '收入', summaryIncome: '收入', appropriationIncome: '收入', expenditureByFund: '支出' };

/** What those of one kind of money are called in full. */
const inFull: Readonly<Partial<Record<StatementRole, string>>> = { generalBudgetExpenditure: '一般公共预算财政拨款' };

/** Shorter names of totals are shared by too many things. */
const shortestTotal = 4;

/** Row labels that many tables share, so that they name nothing. */
const tooCommon = /^(?:合计|总计|小计|其他|其他支出|其他收入|支出|收入)$/;

/** The figures of the tables by what a text would call them, in reading order, blanks among them. */
export const figuresByName = oncePer((book: Book): ReadonlyMap<string, readonly NamedFigure[]> => {
  const all = new Map<string, NamedFigure[]>();
  for (const statement of book.statements) {
    for (const [name, figures] of isEmpty(statement) ? blanksOf(statement, book) : namedIn(statement)) {
      const others = all.get(name);
      if (others) others.push(...figures);
      else all.set(name, [...figures]);
    }
  }
  return all;
});

const namedIn = oncePer((statement: Statement): ReadonlyMap<string, readonly NamedFigure[]> => {
  const all = allRows(statement).flatMap((row) => {
    const given = totalNames(row, statement);
    const names = [...new Set([...given, ...namesOf(row, statement)])];
    return [...row.figures].flatMap(([measure, figure]) => {
      const { row: ofTotal, columns } = columnsOfFunds[statement.role] ?? {};
      const ofFund = row.role === ofTotal ? columns?.[measure] : undefined;
      const part = row.role === 'total' ? dividedInto[measure] : undefined;
      const kind = ofFund ?? part ? 'final' : kindOf(measure);
      if (!kind) return [];
      const fund = inFull[statement.role];
      const called = ofFund ? [ofFund] : part ? [part, ...(fund ? [`${fund}${part}`] : [])] : names;
      return called.map((name) => ({ name, named: { figure, measure: kind, statement, isTotal: name === ofFund || given.includes(name) } }));
    });
  });
  return new Map([...grouped(all, ({ name }) => name)].map(([name, figures]) => [name, figures.map(({ named }) => named)]));
});

function isEmpty(statement: Statement): boolean {
  return allRows(statement).every(({ figures }) => [...figures.values()].every((figure) => !isKnown(figure)));
}

/** Everything that a form without any figure has a name for, as blank. */
function blanksOf(statement: Statement, { recognised }: Book): ReadonlyMap<string, readonly NamedFigure[]> {
  const { role, sheet, title, unit } = statement;
  const area = recognised.find((table) => table.sheet === sheet && table.role === role && table.title === title)?.area ?? '';
  const names = [...Object.values(totals[role] ?? {}).flat(), ...Object.values(columnsOfFunds[role]?.columns ?? {}), ...allRows(statement).flatMap((row) => namesOf(row, statement))];
  const place = { sheet, address: area.split(':')[0]! };
  return new Map(names.map((name) => {
    const figure: Figure = { key: `${role}/${name}`, label: title, unit, value: null, gap: 'blank', decimals: 2, exact: false, printed: '', place, origin: 'typed' };
    return [name, [{ figure, measure: 'final', statement, isTotal: true }]];
  }));
}

/** A row's label, and the labels from its class down (一般公共服务支出行政运行). */
function namesOf(row: Row, statement: Statement): readonly string[] {
  const label = nameFor(row.label);
  const path = row.path.split('/').map(nameFor).filter((each) => !/合计$|总计$/.test(each)).join('');
  return [label, path, ...knownAs(row, statement)].filter((name) => name.length >= 3 && !tooCommon.test(name) && !/合计$|总计$/.test(name));
}

/** The other names of the three public expenses, and those of one kind of money; 结转 of that money is none of the year's. */
function knownAs({ role, path }: Row, statement: Statement): readonly string[] {
  if (statement.role === 'threePublic') return threePublicExpenses.filter((expense) => expense.role === role).flatMap(({ words }) => words.flatMap((word) => [nameFor(word), nameFor(`${word}支出`)])).filter((name) => name.length > shortestTotal);
  const side = rowsOfFunds[statement.role];
  const fund = role === 'governmentFundBudget' ? '政府性基金' : role === 'stateCapitalBudget' ? '国有资本经营' : undefined;
  return side && fund && !path.includes('结转') ? [`${fund}${side}`] : [];
}

/** For a total what its table is about, and that without 合计 where enough is left: 本年收入. */
function totalNames(row: Row, { role }: Statement): readonly string[] {
  const given = (row.role && totals[role]?.[row.role]) ?? [];
  return [...given, ...given.map((name) => name.replace(/(?:合计|总计)$/, '')).filter((name) => name.length >= shortestTotal && !given.includes(name))];
}

/** What stands before the name of a total is who it is the total of, unless it says of which money or of which part. */
const narrows = /预算|基金|资本|拨款|经费|项目|收入|支出|其中|人员|公用/;

/** The figures that a text may mean by a label: those of that very name, else a total that the label ends with the name of. */
export function figuresCalled(named: ReadonlyMap<string, readonly NamedFigure[]>, label: string): readonly NamedFigure[] {
  const name = nameFor(label);
  const own = named.get(name);
  if (own) return own;
  for (let start = 1; start <= name.length - shortestTotal && !narrows.test(name.slice(0, start)); start += 1) {
    const totals = named.get(name.slice(start))?.filter(({ isTotal }) => isTotal) ?? [];
    if (totals.length > 0) return totals;
  }
  return [];
}

/** 政府性基金预算财政拨款收入, 政府性基金收入; 一般公共预算财政拨款“三公”经费支出, “三公”经费财政拨款支出: the same money by longer names. */
const sameMoney = /(?<=政府性基金|国有资本经营)(?:预算)?(?:财政)?(?:拨款)?(?:安排)?|^(?:一般公共预算)?财政拨款(?=三公经费)|(?<=三公经费)财政拨款(?:支出)?/g;

/** 30201办公费: some forms print the code and the name in one cell. */
const subjectCode = /^(?:2\d{2}(?:\d{2}){0,2}|3\d{2}(?:\d{2})?)(?=\p{Script=Han})/u;

/** What tables and texts have in common of a name: 人员经费合计 and 人员经费, 接待费支出 and 接待费; （类）, （项） and codes left out. */
export function nameFor(label: string): string {
  return normalised(bareLabel(label)).replace(subjectCode, '').replace(/\([^()]*\)/g, '').replace(sameMoney, '').replace(/(?<=费)(?:支出|合计)$/, '');
}

function kindOf(measure: Measure): NamedFigure['measure'] | undefined {
  switch (measure) {
    case 'final':
    case 'total':
      return 'final';
    case 'opening':
    case 'adjusted':
    case 'prior':
      return measure;
    default:
      return undefined;
  }
}
