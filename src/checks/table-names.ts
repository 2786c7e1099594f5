/** The figures of the tables by what a text would call them. */
import type { Book } from '../model/book';
import type { Figure } from '../model/figure';
import { oncePer } from '../model/once-per';
import { grouped } from '../model/parts-index';
import { allRows, type Measure, type Row, type RowRole, type Statement, type StatementRole } from '../model/statement';
import { bareLabel, normalised } from '../reading/cells/normalise';

export interface NamedFigure {
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
  threePublic: { total: ['三公经费', '三公经费财政拨款支出', '三公经费支出'] },
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

/** What those of one kind of money are called in full. */
const ofFund: Readonly<Partial<Record<StatementRole, string>>> = { generalBudgetExpenditure: '一般公共预算财政拨款' };

/** Shorter names of totals are shared by too many things. */
const shortestTotal = 4;

/** Row labels that many tables share, so that they name nothing. */
const tooCommon = /^(?:合计|总计|小计|其他|其他支出|其他收入|支出|收入)$/;

/** The figures of the tables by what a text would call them, in reading order. */
export function figuresByName({ statements }: Book): ReadonlyMap<string, readonly NamedFigure[]> {
  const all = new Map<string, NamedFigure[]>();
  for (const statement of statements) {
    for (const [name, figures] of namedIn(statement)) {
      const others = all.get(name);
      if (others) others.push(...figures);
      else all.set(name, [...figures]);
    }
  }
  return all;
}

const namedIn = oncePer((statement: Statement): ReadonlyMap<string, readonly NamedFigure[]> => {
  const all = allRows(statement).flatMap((row) => {
    const given = totalNames(row, statement);
    const names = [...new Set([...given, ...namesOf(row)])];
    return [...row.figures].flatMap(([measure, figure]) => {
      const own = row.role === 'total' ? dividedInto[measure] : undefined;
      const kind = own ? 'final' : kindOf(measure);
      if (!kind || figure.value === null) return [];
      const fund = ofFund[statement.role];
      const called = own ? [own, ...(fund ? [`${fund}${own}`] : [])] : names;
      return called.map((name) => ({ name, named: { figure, measure: kind, statement, isTotal: given.includes(name) } }));
    });
  });
  return new Map([...grouped(all, ({ name }) => name)].map(([name, figures]) => [name, figures.map(({ named }) => named)]));
});

/** A row's label, and the labels from its class down (一般公共服务支出行政运行). */
function namesOf(row: Row): readonly string[] {
  const label = nameFor(row.label);
  const path = row.path.split('/').map(nameFor).filter((each) => !/合计$|总计$/.test(each)).join('');
  return [label, path].filter((name) => name.length >= 3 && !tooCommon.test(name) && !/合计$|总计$/.test(name));
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

/** What tables and texts have in common of a name: 人员经费合计 and 人员经费, 接待费支出 and 接待费; （类） and （项） left out. */
export function nameFor(label: string): string {
  return normalised(bareLabel(label)).replace(/\([^()]*\)/g, '').replace(/(?<=费)(?:支出|合计)$/, '');
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
