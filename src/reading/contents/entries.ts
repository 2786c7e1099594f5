/** The two-column forms of the template: facts about the department, and texts for the report. */
import { address } from '../../model/address';
import type { TextCell } from '../../model/indicator';
import { cellAt } from '../../model/snapshot';
import { normalised } from '../cells/normalise';
import { columnOf, textAt, type Table } from '../tables/tables';
import { lookup } from '../words/lookup';

export interface EntryForm<Role extends string> {
  readonly headers: { readonly asked: readonly string[]; readonly answered: readonly string[] };
  readonly words: Readonly<Record<Role, readonly string[]>>;
}

/** The answers of a form by role, blank ones with empty text so that their place is known; undefined where the table is another form. */
export function readEntries<Role extends string>(table: Table, form: EntryForm<Role>): ReadonlyMap<Role, TextCell> | undefined {
  const asked = columnOf(table, form.headers.asked);
  const answered = columnOf(table, form.headers.answered);
  if (asked === undefined || answered === undefined) return undefined;
  const roles = lookup(form.words);
  const entries = new Map<Role, TextCell>();
  for (const row of table.rows) {
    const role = roles.get(normalised(textAt(table.sheet, row, asked)));
    if (role === undefined || entries.has(role)) continue;
    const cell = cellAt(table.sheet, row, answered);
    entries.set(role, { text: (cell?.printed ?? '').trim(), place: { sheet: table.sheet.name, address: address(row, answered) } });
  }
  return entries;
}
