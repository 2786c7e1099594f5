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
