/** What each table of a workbook is: by its title and what it holds, then by the tables around it. What stays doubtful is told as such. */
import { lastPer, oncePer } from '../../model/once-per';
import type { RecognitionReason } from '../../model/recognition';
import { cellAt } from '../../model/snapshot';
import { isForm, type StatementRole, type StatementSet } from '../../model/statement';
import { candidatesOf, moneyOf, type Candidate } from './form-shapes';
import { guessHomeMade, type Guess } from './home-made';
import { normalised } from '../cells/normalise';
import { setOf, setsAround, usualSet } from './set-of';
import { blockIn, type Block } from '../tables/blocks';
import { readCell } from '../cells/cell';
import { columnOf, type Table } from '../tables/tables';
import { formTitles } from '../words/forms';
import { indicatorColumns } from '../words/indicators';

export interface Recognised extends Guess {
  readonly set: StatementSet;
  readonly blocks: readonly [Block, ...Block[]];
}

/** A table on its way to being recognised. */
interface Draft extends Recognised {
  readonly candidates: readonly Candidate[];
}

/** The halves of forms 01 and 04. */
export const twins: Readonly<Partial<Record<StatementRole, StatementRole>>> = { summaryIncome: 'summaryExpenditure', appropriationIncome: 'appropriationExpenditure' };

const halves: ReadonlySet<StatementRole> = new Set(Object.entries(twins).flat() as StatementRole[]);

/** Recognises the tables of a workbook, in their order; what others say of themselves decides about those that are silent. */
export function recognise(tables: readonly Table[]): readonly Recognised[] {
  const groups = sideBySide(tables);
  const sets = setsAround(groups.map(([first]) => first));
  const usual = usualSet(sets);
  const drafts = groups.map(([first, ...others], index) => draftOf(first, sets[index] ?? usual, ...others));
  const isBudget = drafts.some(({ sure, role, set }) => sure && set === 'budget' && role !== null && isForm(role));
  const settled = isBudget ? drafts.map((draft) => inBudget(draft, usual)) : drafts;
  const withTwins = settled.map((draft, index) => byTwin(draft, settled[index + 1]));
  const told = withTwins.map((draft) => (draft.sure ? withoutDouble(draft, withTwins) : byElimination(draft, withTwins)));
  return besideForms(told).map(known);
}

const namesBudgetMoney = /(?:一般公共|政府性基金|国有资本经营)预算/;

/** Among the forms of a budget a table that has but a budget is of that, too; and so is one that says nothing but whose money it tells of (一般公共预算项目支出表). */
function inBudget(draft: Draft, usual: StatementSet): Draft {
  const [{ table }] = draft.blocks;
  const own = setOf(table) ?? (namesBudgetMoney.test(table.title) ? usual : undefined);
  const isOfBudget = draft.sure && draft.set === 'selfEvaluation' && draft.role !== null && own === 'budget';
  return isOfBudget ? { ...draft, set: 'budget', blocks: [blockIn(table, 'budget')] } : draft;
}

/** What nobody knows need not be asked for where nothing is entered. */
function known(draft: Draft): Draft {
  if (draft.sure) return draft;
  const isEmpty = draft.blocks.every(({ table: { sheet, rows, headers } }) => rows.every((row) => [...headers.keys()].every((column) => readCell(cellAt(sheet, row, column)).value?.isZero ?? true)));
  return isEmpty ? { ...draft, role: null, sure: true, reasons: ['empty'] } : draft;
}

/** What a form prints beside its halves, such as the same expenditure once more by another classification, is none of what we read. */
function besideForms(drafts: readonly Draft[]): readonly Draft[] {
  let half: Table | undefined;
  return drafts.map((draft) => {
    const [{ table }] = draft.blocks;
    if (draft.sure && draft.role !== null && halves.has(draft.role)) half = table;
    const isBeside = half !== undefined && half !== table && half.sheet === table.sheet && half.area.top === table.area.top;
    return !draft.sure && draft.candidates.length === 0 && isBeside ? { ...draft, role: null, sure: true, reasons: ['otherForm'] } : draft;
  });
}

/** Where basic expenditure is told of all appropriations, and of the general public budget as well, only the latter is form 06. */
function withoutDouble(draft: Draft, all: readonly Draft[]): Draft {
  const isGeneral = ({ blocks: [{ table }] }: Draft) => /一般公共预算/.test([...table.titles, table.sheet.name].join(' '));
  if (draft.role !== 'generalBudgetBasic' || isGeneral(draft)) return draft;
  const isRival = (other: Draft) => other !== draft && other.sure && other.set === draft.set && other.role === draft.role && isGeneral(other);
  return all.some(isRival) ? { ...draft, role: null, reasons: ['otherForm'] } : draft;
}

/** Columns of one form's economic classes, printed in blocks beside each other, are one table. */
function sideBySide(tables: readonly Table[]): readonly (readonly [Table, ...Table[]])[] {
  const groups: [Table, ...Table[]][] = [];
  for (const table of tables) {
    const last = groups.at(-1);
    const goesOn = last && last[0].sheet === table.sheet && last[0].area.top === table.area.top && [last[0], table].every(isEconomic);
    if (goesOn) last.push(table);
    else groups.push([table]);
  }
  return groups;
}

const isEconomic = oncePer((table: Table) => candidatesOf([blockIn(table, 'finalAccounts')]).some(({ role }) => role === 'generalBudgetBasic'));

const draftOf = lastPer((first: Table, set: StatementSet, ...others: readonly Table[]): Draft => {
  const blocks: readonly [Block, ...Block[]] = [blockIn(first, set), ...others.map((table) => blockIn(table, set))];
  const [{ columns }] = blocks;
  if (columns.items.size > 0) return { set, blocks, candidates: [], role: 'threePublic', sure: true, reasons: [...titleReasons(first, ['threePublic']), 'columns'] };
  // 绩效目标表: what is to be reached, before anything was.
  const titled = columnOf(first, indicatorColumns.level1) === undefined ? rolesByTitle(first) : null;
  const candidates = titled === null ? [] : candidatesOf(blocks);
  const ownSet = homeSet(first);
  const ofHome = blockIn(first, ownSet);
  const guess = decided(first, candidates, titled, guessHomeMade(ofHome));
  const isForm = candidates.some(({ role }) => role === guess.role);
  return isForm ? { set, blocks, candidates, ...guess } : { set: ownSet, blocks: [ofHome], candidates, ...guess };
});

/** Home-made tables serve the self-evaluation, unless their title says otherwise, or all they have is the budget of a year they name. */
function homeSet(table: Table): StatementSet {
  const set = setOf(table);
  const isTitled = /决算表|预算表|决算公开|预算公开/.test(table.title);
  const isYearsBudget = set === 'budget' && [...table.headers.values()].some(({ year, word }) => year !== undefined && /预算/.test(word));
  return set !== undefined && (isTitled || isYearsBudget) ? set : 'selfEvaluation';
}

/** What departments make themselves and, without a title, may as well be a half or a copy of a form. */
const looksLikeForm: ReadonlySet<StatementRole | null> = new Set<StatementRole>(['income', 'basicExpenditure']);

function decided(table: Table, candidates: readonly Candidate[], titled: readonly StatementRole[] | null | undefined, home: Guess): Guess {
  const form = formByTitle(candidates, titled);
  if (form.sure) return { ...form, reasons: [...titleReasons(table, titled ?? []), ...form.reasons] };
  if (titled === null && !home.sure) return { role: null, sure: true, reasons: ['otherForm'] };
  const [likeliest] = candidates.filter(({ onlyTold }) => !onlyTold);
  if (!likeliest) return home;
  if (home.sure && (home.reasons.includes('title') || !looksLikeForm.has(home.role))) return home;
  return form.role ? form : { role: likeliest.role, sure: false, reasons: ['ambiguous'] };
}

/** The one form that title and contents agree on, or that needs no title. */
function formByTitle(candidates: readonly Candidate[], titled: readonly StatementRole[] | null | undefined): Guess {
  const unmistakable = candidates.filter((candidate) => candidate.unmistakable);
  if (titled) {
    const named = candidates.filter(({ role }) => titled.includes(role));
    const best = named.find((candidate) => candidate.unmistakable) ?? named[0];
    if (best && (best.unmistakable || unmistakable.length === 0)) return { role: best.role, sure: true, reasons: ['columns', 'rows'] };
    const other = unmistakable[0] ?? best;
    return { role: other?.role ?? null, sure: false, reasons: ['otherTitle'] };
  }
  if (unmistakable.length === 1) return { role: unmistakable[0]!.role, sure: true, reasons: ['columns', 'rows'] };
  return { role: unmistakable[0]?.role ?? null, sure: false, reasons: ['ambiguous'] };
}

/** The forms that the nearest telling line above a table names, or else its sheet's name; null for a form that is none of ours. */
function rolesByTitle(table: Table): readonly StatementRole[] | null | undefined {
  for (const line of [...table.titles, table.sheet.name]) {
    const found = formTitles.find(({ title }) => title.test(normalised(line)));
    if (found) return found.roles;
  }
  return undefined;
}

function titleReasons(table: Table, roles: readonly StatementRole[]): readonly RecognitionReason[] {
  const names = (line: string) => formTitles.find(({ title }) => title.test(normalised(line)))?.roles?.some((role) => roles.includes(role)) ?? false;
  if (table.titles.some(names)) return ['title'];
  return names(table.sheet.name) ? ['sheetName'] : [];
}

/** The left half of form 04 is known by its right half. */
function byTwin(draft: Draft, next: Draft | undefined): Draft {
  const left = draft.blocks[0].table;
  const right = next?.blocks[0].table;
  const role = next?.sure ? (Object.keys(twins) as StatementRole[]).find((each) => twins[each] === next.role) : undefined;
  if (!role || !right || left.sheet !== right.sheet || left.area.top !== right.area.top || (draft.sure && draft.role === role)) return draft;
  if (!draft.candidates.some((candidate) => candidate.role === role)) return draft;
  return { ...draft, role, sure: true, set: next!.set, blocks: [blockIn(left, next!.set)], reasons: ['twin', 'rows'] };
}

/** Of the forms that look alike, the one that the codes leave, or that no other table of the set is. */
function byElimination(draft: Draft, all: readonly Draft[]): Draft {
  const { candidates, blocks, set, reasons } = draft;
  if (candidates.length === 0 || !reasons.includes('ambiguous')) return draft;
  const money = moneyOf(blocks);
  if (money === undefined) return draft;
  const possible = candidates.map(({ role }) => role).filter((role) => (role === 'governmentFund' || role === 'stateCapital' ? role === money : money === 'other'));
  const taken = new Set(all.filter((other) => other.sure && other.set === set).map(({ role }) => role));
  const left = possible.length > 1 ? possible.filter((role) => !taken.has(role)) : possible;
  const [only] = left;
  if (!only || left.length > 1) return draft;
  const isRival = (other: Draft) => other !== draft && !other.sure && other.set === set && other.candidates.some(({ role }) => role === only) && moneyOf(other.blocks) === money;
  if (possible.length > 1 && all.some(isRival)) return draft;
  return { ...draft, role: only, sure: true, reasons: possible.length > 1 ? ['codes', 'elimination'] : ['codes'] };
}
