/** The published forms of one department in one set, between which relations hold. */
import type { Book } from '../../model/book';
import { grouped } from '../../model/parts-index';
import { allRows, type Measure, type Row, type RowRole, type Statement, type StatementRole, type StatementSet } from '../../model/statement';
import { isKnown, type Figure } from '../../model/figure';

export interface FormSet {
  readonly set: StatementSet;
  form(role: StatementRole): Statement | undefined;
}

/** One for the final accounts and one for the budget of each department. A form that occurs twice in a set is left out: nobody knows which one the others go with. */
export function formSets(book: Book): readonly FormSet[] {
  return (['finalAccounts', 'budget'] as const).flatMap((set) => {
    const statements = book.statements.filter((statement) => statement.set === set);
    const isPlain = new Set(statements.map(({ role }) => role)).size === statements.length;
    const departments = isPlain ? [statements] : [...grouped(statements, ({ captions }) => captions.department?.text ?? '').values()];
    return departments.filter((forms) => forms.length > 0).map((forms) => {
      const byRole = new Map<StatementRole, Statement | undefined>();
      for (const form of forms) byRole.set(form.role, byRole.has(form.role) ? undefined : form);
      return { set, form: (role: StatementRole) => byRole.get(role) };
    });
  });
}

/** The column of a form that has one amount a row. */
export function amountOf(form: Statement | undefined): Measure {
  const order: readonly Measure[] = form?.set === 'budget' ? ['opening', 'adjusted', 'final'] : ['final', 'adjusted', 'opening'];
  return order.find((measure) => form?.measures.includes(measure)) ?? 'final';
}

export function rowWith(form: Statement | undefined, role: RowRole): Row | undefined {
  return form && allRows(form).find((row) => row.role === role);
}

export function figureIn(form: Statement | undefined, role: RowRole, measure: Measure = amountOf(form)): Figure | undefined {
  return rowWith(form, role)?.figures.get(measure);
}

/** The rows of subjects by code; of a code that occurs twice none. */
export function subjectsOf(form: Statement | undefined): ReadonlyMap<string, Row> {
  const rows = form ? allRows(form).filter(({ code }) => code !== undefined) : [];
  const byCode = new Map(rows.map((row) => [row.code!, row]));
  const seen = new Set<string>();
  for (const { code } of rows) {
    if (seen.has(code!)) byCode.delete(code!);
    seen.add(code!);
  }
  return byCode;
}

/** Whether anybody filled a column in. */
export function isFilled(form: Statement, measure: Measure): boolean {
  return allRows(form).some((row) => isKnown(row.figures.get(measure)));
}
