/** What the published forms tell of the tables that a workbook lacks: the same figures where the report and the ratios look for them. What no form states stays a gap. */
import { statementOf, type Book } from './book';
import { isKnown, type Figure, type KnownFigure } from './figure';
import { oncePer } from './once-per';
import { allRows, type Fund, type Measure, type Row, type RowRole, type Statement, type StatementRole, type StatementSet } from './statement';

/** The book with a table for each of those that it lacks and its forms can tell of. The checks do without: they hold the forms themselves to account. */
export const withFormFigures = oncePer((book: Book): Book => {
  const told = sources.flatMap((source) => (statementOf(book, source.role) ? [] : tableOf(source, book)));
  return told.length === 0 ? book : { ...book, statements: [...book.statements, ...told] };
});

/** A cell of a form: the row of a role, the measure of a column. */
interface Cell {
  readonly form: StatementRole;
  readonly set: StatementSet;
  readonly row: RowRole;
  readonly measures: readonly Measure[];
}

interface SourceRow {
  readonly role: RowRole;
  readonly label: string;
  /** By measure the cells that may tell it, the best first. */
  readonly figures: Readonly<Partial<Record<Measure, readonly Cell[]>>>;
  readonly children?: readonly SourceRow[];
  /** Told only where these two are one amount. */
  readonly onlyIf?: readonly [Cell, Cell];
}

interface Source {
  readonly role: StatementRole;
  readonly title: string;
  readonly rows: readonly SourceRow[];
}

const amounts: readonly Measure[] = ['final', 'opening'];
const final = (form: StatementRole, row: RowRole, ...measures: readonly Measure[]): Cell => ({ form, set: 'finalAccounts', row, measures: measures.length > 0 ? measures : amounts });
const planned = (form: StatementRole, row: RowRole, ...measures: readonly Measure[]): Cell => ({ form, set: 'budget', row, measures: measures.length > 0 ? measures : amounts });

/** One cell of a column of the expenditure forms: all money, or that of one budget. */
const spent = (measure: Measure) => ({
  final: [final('expenditureBySubject', 'total', measure)],
  opening: [planned('expenditureBySubject', 'total', measure)],
});

const fundRows: readonly (readonly [Fund, string, StatementRole])[] = [
  ['generalPublicBudget', '一般公共预算拨款', 'generalBudgetExpenditure'],
  ['governmentFundBudget', '政府性基金预算拨款', 'governmentFund'],
  ['stateCapitalBudget', '国有资本经营预算拨款', 'stateCapital'],
];

/** Form 06 divides basic expenditure of the general public budget: all of it, where there is no other. */
const basicKinds = ([['personnel', '人员经费'], ['operating', '公用经费']] as const).map(([role, label]): SourceRow => ({
  role,
  label,
  figures: { final: [final('generalBudgetBasic', role), final('generalBudgetBasic', 'total', role)] },
  onlyIf: [final('expenditureBySubject', 'total', 'basic'), final('generalBudgetExpenditure', 'total', 'basic')],
}));

const sources: readonly Source[] = [
  {
    role: 'income',
    title: '收入',
    rows: [{
      role: 'total', label: '合计', figures: { final: [final('summaryIncome', 'income'), final('incomeBySubject', 'total', 'income', 'total')], opening: [planned('summaryIncome', 'income'), planned('incomeBySubject', 'total', 'income', 'total')] },
      children: [
        ...fundRows.map(([role, label]): SourceRow => ({ role, label, figures: { final: [final('summaryIncome', role), final('appropriationIncome', role)], opening: [planned('summaryIncome', role), planned('appropriationIncome', role)] } })),
        ...([['superiorSubsidy', '上级补助收入'], ['businessIncome', '事业收入'], ['operatingIncome', '经营收入'], ['affiliateRemittance', '附属单位上缴收入'], ['otherFunds', '其他收入']] as const)
          .map(([role, label]): SourceRow => ({ role, label, figures: { final: [final('summaryIncome', role)], opening: [planned('summaryIncome', role)] } })),
      ],
    }],
  },
  {
    role: 'expenditure',
    title: '支出',
    rows: [{
      role: 'total', label: '合计', figures: { final: [final('expenditureBySubject', 'total', 'total'), final('summaryExpenditure', 'expenditure')], opening: [planned('expenditureBySubject', 'total', 'total'), planned('summaryExpenditure', 'expenditure')] },
      children: [
        { role: 'basicExpenditure', label: '基本支出', figures: spent('basic'), children: basicKinds },
        { role: 'projectExpenditure', label: '项目支出', figures: spent('project') },
      ],
    }],
  },
  {
    role: 'basicExpenditure',
    title: '基本支出',
    rows: [{ role: 'total', label: '合计', figures: spent('basic'), children: basicKinds }],
  },
  {
    role: 'expenditureByFund',
    title: '支出按资金来源',
    rows: fundRows.map(([role, label, form]): SourceRow => ({
      role,
      label,
      figures: { total: [final(form, 'total', 'total'), final('appropriationExpenditure', 'expenditure', role)], basic: [final(form, 'total', 'basic')], project: [final(form, 'total', 'project')] },
    })),
  },
  {
    role: 'carryOver',
    title: '结转结余',
    rows: ([
      ['openingCarryOver', '年初结转和结余', 'summaryIncome'], ['income', '本年收入', 'summaryIncome'], ['surplusUsed', '使用非财政拨款结余', 'summaryIncome'],
      ['expenditure', '本年支出', 'summaryExpenditure'], ['surplusDistributed', '结余分配', 'summaryExpenditure'], ['closingCarryOver', '年末结转和结余', 'summaryExpenditure'],
    ] as const).map(([role, label, form]): SourceRow => ({ role, label, figures: { final: [final(form, role)] } })),
  },
];

function tableOf({ role, title, rows }: Source, book: Book): readonly Statement[] {
  const cell = cellsOf(book);
  const build = ({ role: row, label, figures: cells, children = [], onlyIf }: SourceRow, path: string): readonly Row[] => {
    if (onlyIf && !sameAmount(cell(onlyIf[0]), cell(onlyIf[1]))) return [];
    const figures = new Map(Object.entries(cells).flatMap(([measure, places]): readonly (readonly [Measure, Figure])[] => {
      const figure = places.map(cell).find(isKnown);
      return figure ? [[measure as Measure, figure]] : [];
    }));
    const own = path === '' ? label : `${path}/${label}`;
    const below = children.flatMap((child) => build(child, own));
    return figures.size === 0 ? [] : [{ role: row, label, path: own, figures, children: below, complete: false, hidden: false }];
  };
  const built = rows.flatMap((row) => build(row, ''));
  const [first] = built.flatMap((row) => [...row.figures.values()]);
  if (!first) return [];
  const measures = [...new Set(built.flatMap((row) => [...row.figures.keys()]))];
  return [{ role, set: 'selfEvaluation', captions: {}, title, sheet: first.place.sheet, unit: first.unit, measures, partlyRead: false, rows: built }];
}

function sameAmount(one: KnownFigure | undefined, other: KnownFigure | undefined): boolean {
  return one !== undefined && other !== undefined && one.value.shifted(one.unit.power).equals(other.value.shifted(other.unit.power));
}

/** Looks cells up in the only form of its kind and set; of several departments' forms nobody knows which is meant. */
function cellsOf({ statements }: Book): (cell: Cell) => KnownFigure | undefined {
  return ({ form, set, row, measures }) => {
    const [only, another] = statements.filter((statement) => statement.role === form && statement.set === set);
    if (!only || another) return undefined;
    const found = allRows(only).find((each) => each.role === row);
    return measures.map((measure) => found?.figures.get(measure)).find(isKnown);
  };
}
