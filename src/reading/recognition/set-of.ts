/** Which set a table belongs to: final accounts, budget, or the self-evaluation. */
import { oncePer } from '../../model/once-per';
import type { StatementSet } from '../../model/statement';
import { normalised } from '../cells/normalise';
import type { Table } from '../tables/tables';

/** 预算 in these names a kind of money, not the set. */
const moneyNames = /一般公共预算|政府性基金预算|国有资本经营预算|社会保险基金预算|预算单位|预算调整/g;

/** Undefined where the table says nothing of it. */
export const setOf = oncePer((table: Table): StatementSet | undefined => {
  const named = normalised([...table.titles, table.sheet.name].join(' ')).replace(moneyNames, '');
  if (/绩效|自评|基础数据/.test(named)) return 'selfEvaluation';
  if (/决算/.test(named)) return 'finalAccounts';
  const stages = [...table.headers.values()].flatMap(({ path, year = 0 }) => path.flatMap((word) => stageOf(word, year)));
  const latest = Math.max(0, ...stages.map(({ year }) => year));
  const current = stages.filter(({ year }) => year === latest);
  if (current.some(({ set }) => set === 'finalAccounts')) return 'finalAccounts';
  if (current.length > 0 || /预算/.test(named)) return 'budget';
  return undefined;
});

function stageOf(word: string, year: number): readonly { readonly set: StatementSet; readonly year: number }[] {
  const plain = word.replace(moneyNames, '');
  if (/上年|比|占|较|增减/.test(plain)) return [];
  if (/决算|执行数|统计数/.test(plain)) return [{ set: 'finalAccounts', year }];
  return /预算/.test(plain) ? [{ set: 'budget', year }] : [];
}

/** What the tables that say nothing belong to: the set of most others. */
export function usualSet(sets: readonly (StatementSet | undefined)[]): StatementSet {
  const count = (set: StatementSet) => sets.filter((each) => each === set).length;
  return count('budget') > count('finalAccounts') ? 'budget' : 'finalAccounts';
}

/** As budgets are titled, and final accounts (…财政拨款支出决算表) are not. */
const titledAsBudget = /(?:一般公共|政府性基金|国有资本经营)预算(?:基本)?支出(?:情况)?表/;

/**
 * Of each table the set it says it is of; else that of the table beside it, or the one that both the nearest form before it and the nearest one behind it are of, for sets
 * stand together in a workbook; else the one it is titled for.
 */
export function setsAround(tables: readonly Table[]): readonly (StatementSet | undefined)[] {
  const own = tables.map(setOf);
  const said = own.map((set, index) => set ?? [index - 1, index + 1].filter((beside) => standBeside(tables[index]!, tables[beside])).map((beside) => own[beside]).find((other) => other !== undefined));
  const before = nearest(said);
  const behind = nearest([...said].reverse()).reverse();
  return said.map((set, index) => set ?? (before[index] === behind[index] ? before[index] : isTitledAsBudget(tables[index]!) ? 'budget' : undefined));
}

function isTitledAsBudget({ titles, sheet }: Table): boolean {
  return [...titles, sheet.name].some((line) => titledAsBudget.test(normalised(line)));
}

function standBeside(one: Table, other: Table | undefined): boolean {
  return one.sheet === other?.sheet && one.area.top === other.area.top;
}

/** At each place the last set of forms that was named up to it. */
function nearest(sets: readonly (StatementSet | undefined)[]): (StatementSet | undefined)[] {
  let last: StatementSet | undefined;
  return sets.map((set) => {
    if (set === 'finalAccounts' || set === 'budget') last = set;
    return last;
  });
}
