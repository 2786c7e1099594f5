/** Which published forms a table may be, by what it holds. */
import { lastPer } from '../../model/once-per';
import type { RowRole, StatementRole } from '../../model/statement';
import type { Columns } from '../tables/columns';
import { classNamed, itemsOf, type Item } from '../tables/items';
import type { Block } from '../tables/blocks';
import { formShapes, type FormShape } from '../words/forms';
import { wordsOf } from '../words/statements';
import { classificationOf, governmentFundSections, stateCapitalClass } from '../words/subjects';

export interface Candidate {
  readonly role: StatementRole;
  /** Known without a title. */
  readonly unmistakable: boolean;
  /** No form without a title or a twin that says so. */
  readonly onlyTold: boolean;
}

/** What the rows of a table speak of. */
interface RowFacts {
  readonly functional: readonly string[];
  readonly economic: readonly string[];
  /** How many of them are classes, told by name, of all that are no sums. */
  readonly classes: number;
  readonly items: number;
  readonly rows: ReadonlyMap<StatementRole, ReadonlySet<RowRole>>;
  readonly labels: readonly string[];
  /** Whether the header says that the rows are units. */
  readonly areUnits: boolean;
  /** A form that was left empty, but for its total. */
  readonly isEmpty: boolean;
}

const unitName = /(?:部门|单位|\(单位\))名称$|^预算单位$/;

/** Three names of classes are no chance. */
const classesEnough = 3;

/** The forms a table may be, each once. `blocks` stand side by side and are one table. */
export function candidatesOf(blocks: readonly [Block, ...Block[]]): readonly Candidate[] {
  const [{ columns }] = blocks;
  if (columns.label === undefined || columns.measures.size === 0) return [];
  const facts = factsOf(...blocks);
  const fitting = formShapes.filter((shape) => fits(shape, columns, facts));
  return [...new Set(fitting.map(({ role }) => role))].map((role) => {
    const shapes = fitting.filter((shape) => shape.role === role);
    return { role, unmistakable: shapes.some((shape) => isUnmistakable(shape, facts)), onlyTold: shapes.every(({ onlyTold }) => onlyTold) };
  });
}

/** Whose subjects these are, where that shows: only the government fund budget has 21208, only the state capital budget 223. */
export function moneyOf(blocks: readonly [Block, ...Block[]]): 'governmentFund' | 'stateCapital' | 'other' | undefined {
  const codes = factsOf(...blocks).functional;
  if (codes.length === 0) return undefined;
  if (codes.every((code) => code.startsWith(stateCapitalClass))) return 'stateCapital';
  const sections = codes.filter((code) => code.length >= 5);
  if (sections.length > 0 && sections.every((code) => governmentFundSections.has(code.slice(0, 5)))) return 'governmentFund';
  return sections.some((code) => !governmentFundSections.has(code.slice(0, 5)) && !code.startsWith(stateCapitalClass)) ? 'other' : undefined;
}

const factsOf = lastPer((...blocks: readonly [Block, ...Block[]]): RowFacts => {
  const items = (role: StatementRole) => blocks.flatMap(({ table, columns }) => itemsOf(table, columns, wordsOf(role)));
  const functional = items('expenditureBySubject');
  const codesOf = (all: readonly Item[], classification: ReturnType<typeof classificationOf>) => all.map(({ code }) => code).filter((code) => classificationOf(code) === classification);
  const rolesOf = (role: StatementRole) => [role, new Set(items(role).flatMap((item) => item.role ?? []))] as const;
  return {
    functional: codesOf(functional, 'functional'),
    economic: codesOf(items('generalBudgetBasic'), 'economic'),
    classes: functional.filter(({ text }) => classNamed(text, 'functional') !== undefined).length,
    items: items('summaryExpenditure').filter(({ role }) => role === null).length,
    labels: functional.map(({ label }) => label),
    areUnits: blocks.some(({ table, columns: { label } }) => label !== undefined && unitName.test(table.headers.get(label)!.word)),
    isEmpty: functional.every(({ role }) => role === 'total'),
    rows: new Map([rolesOf('summaryIncome'), rolesOf('appropriationIncome'), rolesOf('generalBudgetBasic'), rolesOf('summaryExpenditure')]),
  };
});

function fits(shape: FormShape, columns: Columns, facts: RowFacts): boolean {
  const measures = new Set(columns.measures.values());
  if (!shape.measures.every((list) => list.some((measure) => measures.has(measure)))) return false;
  if (shape.without?.some((measure) => measures.has(measure))) return false;
  const rows = facts.rows.get(shape.role) ?? new Set();
  if (shape.rows && shape.rows.filter((role) => rows.has(role)).length < 2) return false;
  if (shape.units && !facts.areUnits) return false;
  if (shape.says && !facts.labels.some((label) => shape.says!.test(label))) return false;
  if (shape.withoutRows?.some((role) => facts.rows.get('summaryExpenditure')!.has(role))) return false;
  return holdsSubjects(shape, columns, facts);
}

function holdsSubjects({ subjects, classes, items }: FormShape, { classification }: Columns, facts: RowFacts): boolean {
  if (subjects === undefined) return true;
  const [own, other] = subjects === 'functional' ? [facts.functional, facts.economic] : [facts.economic, facts.functional];
  if (items && !own.some((code) => code.length > 3)) return false;
  // 其他支出 is a class of either classification, and may be anything else.
  if (classes) return facts.classes * 2 >= facts.items && own.every((code) => code.length === 3);
  return own.length > other.length || (own.length === 0 && other.length === 0 && (classification === subjects || facts.isEmpty));
}

function isUnmistakable({ unmistakable, classes }: FormShape, facts: RowFacts): boolean {
  return unmistakable && (!classes || facts.classes >= classesEnough);
}
