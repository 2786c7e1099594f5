/** Which number a form goes by. */
import type { Statement, StatementRole } from '../../model/statement';

/** 部门决算公开表 in their usual order; provinces vary 07 to 09, and then print the number. */
const usual: Readonly<Partial<Record<StatementRole, string>>> = {
  summaryIncome: '01',
  summaryExpenditure: '01',
  incomeBySubject: '02',
  expenditureBySubject: '03',
  appropriationIncome: '04',
  appropriationExpenditure: '04',
  generalBudgetExpenditure: '05',
  generalBudgetBasic: '06',
  governmentFund: '07',
  stateCapital: '08',
  threePublic: '09',
};

/** The printed number, or else the usual one; a budget's tables have no usual numbers. */
export function numberOf(statement: Statement): string | undefined {
  return numberPrinted(statement) ?? (statement.set === 'finalAccounts' ? usual[statement.role] : undefined);
}

const digits = '一二三四五六七八九';

/** The number that the sheet's name bears: `公开07表`, `财决07表`, `表7`, `表七`, `07三公经费`; undefined where it bears none. */
export function numberPrinted({ sheet }: Statement): string | undefined {
  const name = sheet.normalize('NFKC').replace(/\s/g, '');
  const arabic = /(?:^|公开|财决|GK)0?(\d{1,2})表/.exec(name) ?? /^表0?(\d{1,2})(?!\d)/.exec(name) ?? /^(?:公开|财决|GK)?0(\d)(?!\d)/.exec(name);
  if (arabic) return arabic[1]!.padStart(2, '0');
  const chinese = new RegExp(`^表([${digits}])(?![${digits}十])`).exec(name);
  return chinese ? `0${digits.indexOf(chinese[1]!) + 1}` : undefined;
}
