/** What a rule says of each table by itself, whatever the others hold: an edit elsewhere leaves it as it was said. */
import type { Table } from '../model/book';
import type { SelfEvaluation } from '../model/indicator';
import type { Statement, StatementRole } from '../model/statement';
import type { Evidence } from './evidence';

/** What the settings add to a table. */
export type Terms = Pick<Evidence, 'thresholds'>;

type Say<Of, Said> = (table: Of, terms: Terms) => readonly Said[];

export interface OfEach<Said> {
  readonly ofEach: Say<Table, Said>;
}

/** Of statements and tables of indicators alike. */
export function ofEachTable<Said>(say: Say<Table, Said>): OfEach<Said> {
  return { ofEach: say };
}

export function ofEachStatement<Said>(say: Say<Statement, Said>): OfEach<Said> {
  return { ofEach: (table, terms) => ('rows' in table ? say(table, terms) : []) };
}

/** Of the statements that play one of these roles. */
export function ofStatements<Said>(roles: readonly StatementRole[], say: Say<Statement, Said>): OfEach<Said> {
  return ofEachStatement((statement, terms) => (roles.includes(statement.role) ? say(statement, terms) : []));
}

export function ofEachEvaluation<Said>(say: Say<SelfEvaluation, Said>): OfEach<Said> {
  return { ofEach: (table, terms) => ('indicators' in table ? say(table, terms) : []) };
}
